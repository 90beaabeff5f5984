/**
 * Indicators that flatter without paying: not forbidden, but marked unless linked to orders, margin or cost.
 * Beginnings of words, in both languages, since indicators are often named in English in a French shop.
 */
export const VANITY_WORDS: readonly string[] = [
  "abonné",
  "abonnés",
  "app install",
  "commentaire",
  "engagement",
  "follower",
  "impression",
  "j'aime",
  "j’aime",
  "like",
  "mention",
  "notoriété",
  "newsletter",
  "page view",
  "pages vues",
  "pageview",
  "partage",
  "portée",
  "post",
  "reach",
  "subscriber",
  "téléchargement",
  "temps passé",
  "time on site",
  "visitor",
  "visiteur",
  "vue",
];
