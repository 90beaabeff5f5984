import type { LeverKind } from "../../plan/model/levers";
import type { Words } from "../../shared/language";
import { label } from "../columns";
import type { Table } from "../layout";

/** Which line of the levers a change is typed in, and its unit. */
export const UNITS = {
  ofToday: { fr: "en\u202f%, par rapport à aujourd’hui", en: "in %, of today" },
  orders: { fr: "en nombre\u202f: commandes par an", en: "as a number: orders a year" },
  points: {
    fr: "en nombre\u202f: points, −2 en enlève deux au taux",
    en: "as a number: points, −2 takes two off the rate",
  },
  perOrder: { fr: "en nombre\u202f: {currency} par commande", en: "as a number: {currency} per order" },
  perYear: { fr: "en nombre\u202f: {currency} par an", en: "as a number: {currency} a year" },
} satisfies Record<string, Words>;

export interface LeverName {
  readonly id: string;
  readonly name: Words;
  readonly unit: keyof typeof UNITS;
  readonly meaning: Words;
}

/** The eleven levers of the model, in the words of the sheet. */
export const LEVER_NAMES: Readonly<Record<LeverKind, LeverName>> = {
  freeTraffic: {
    id: "free_traffic",
    name: { fr: "Trafic gratuit", en: "Free traffic" },
    unit: "ofToday",
    meaning: {
      fr: "Visites qui ne coûtent rien (recherche, newsletter, bouche à oreille), en\u202f% de toutes les visites.",
      en: "Visits that cost nothing (search, newsletter, word of mouth), in % of all visits.",
    },
  },
  paidTraffic: {
    id: "paid_traffic",
    name: { fr: "Trafic payé", en: "Paid traffic" },
    unit: "ofToday",
    meaning: {
      fr: "Visites achetées, en\u202f% de toutes les visites. Chacune coûte son clic et convertit souvent moins bien.",
      en: "Visits that are bought, in % of all visits. Each costs its click and often converts less well.",
    },
  },
  conversion: {
    id: "conversion",
    name: { fr: "Conversion", en: "Conversion" },
    unit: "ofToday",
    meaning: {
      fr: "De 2,0\u202f% à 2,1\u202f% pour +5\u202f%. «\u202f+5 points\u202f» voudrait dire 7,0\u202f%\u202f: ce n’est pas cela.",
      en: "From 2.0% to 2.1% for +5%. “+5 points” would mean 7.0%: that is not it.",
    },
  },
  basket: {
    id: "basket",
    name: { fr: "Panier moyen", en: "Average order" },
    unit: "ofToday",
    meaning: {
      fr: "Des paniers plus remplis, aux mêmes prix\u202f: plus de marchandises à acheter, pas plus de colis.",
      en: "Fuller baskets at the same prices: more goods to buy, no more parcels.",
    },
  },
  price: {
    id: "price",
    name: { fr: "Prix de vente", en: "Selling price" },
    unit: "ofToday",
    meaning: {
      fr: "Les mêmes commandes, plus chères\u202f: rien de plus à acheter ni à envoyer.",
      en: "The same orders at higher prices: nothing more to buy or to ship.",
    },
  },
  extraOrders: {
    id: "extra_orders",
    name: { fr: "Commandes en plus", en: "Extra orders" },
    unit: "orders",
    meaning: {
      fr: "Commandes de clients qui reviennent, sans visite de plus à gagner\u202f; avec leur remise s’il y en a une.",
      en: "Orders of customers who come back, with no more visits to win; with their discount if there is one.",
    },
  },
  costOfGoods: {
    id: "cost_of_goods",
    name: { fr: "Coût d’achat", en: "Cost of goods" },
    unit: "points",
    meaning: {
      fr: "Part du chiffre d’affaires qui paie les marchandises. De plus gros lots coûtent moins et dorment plus longtemps.",
      en: "The part of revenue that pays for the goods. Bigger lots cost less and lie longer.",
    },
  },
  logistics: {
    id: "logistics",
    name: { fr: "Logistique par commande", en: "Logistics per order" },
    unit: "perOrder",
    meaning: {
      fr: "Emballage, envoi, frais de paiement\u202f: −0,50 pour cinquante centimes de moins par commande.",
      en: "Packing, shipping, payment fees: −0.50 for fifty cents less per order.",
    },
  },
  returns: {
    id: "returns",
    name: { fr: "Taux de retour", en: "Return rate" },
    unit: "points",
    meaning: {
      fr: "−1,5 fait passer 6,0\u202f% à 4,5\u202f% des commandes\u202f: chaque retour évité garde un panier et épargne son traitement.",
      en: "−1.5 takes 6.0% to 4.5% of orders: each return avoided keeps a basket and spares its handling.",
    },
  },
  saving: {
    id: "saving",
    name: { fr: "Économie par an", en: "Yearly saving" },
    unit: "perYear",
    meaning: {
      fr: "Charges fixes que vous n’aurez plus\u202f: 4\u202f000 pour 4\u202f000 de moins par an.",
      en: "Fixed costs that you no longer have: 4000 for 4,000 less a year.",
    },
  },
  other: {
    id: "other",
    name: { fr: "Autre chiffre d’affaires", en: "Other revenue" },
    unit: "perYear",
    meaning: {
      fr: "Tout ce qui ne passe pas par la boutique (atelier, revendeurs)\u202f: le chiffre d’affaires par an, et sa marge.",
      en: "Anything outside the shop (workshops, resellers): the revenue a year, and its margin.",
    },
  },
};

/** In the order in which they are offered. */
export const LEVERS_OFFERED: readonly LeverName[] = Object.values(LEVER_NAMES);

/** What each lever means and in which unit its change is given. */
export const LEVER_KINDS: Table = {
  kind: "table",
  id: "kinds",
  title: { fr: "Les onze leviers", en: "The eleven levers" },
  hint: {
    fr: "Ce que chacun veut dire, et dans quelle ligne du tableau ci-dessus son changement se tape.",
    en: "What each one means, and in which line of the table above its change is typed.",
  },
  columns: [
    label("lever", { fr: "Levier", en: "Lever" }),
    label("unit", { fr: "Le changement se donne", en: "Its change is given" }, { span: 2, style: "wrapped" }),
    label("meaning", { fr: "Ce qu’il veut dire", en: "What it means" }, { span: 5, style: "wrapped" }),
  ],
  rows: LEVERS_OFFERED.map(({ id, name, unit, meaning }) => ({
    id,
    cells: { lever: { text: name }, unit: { text: UNITS[unit] }, meaning: { text: meaning } },
    ...(unit === "points" ? { height: 36 } : {}),
  })),
};
