import type { Words } from "../../shared/language";
import { computed } from "../columns";
import { figure, money, percentage } from "../in-words";
import type { Row, Table } from "../layout";
import { adsColumn, communityColumn, PAID_LINES, type PaidLine } from "./paid-lines";

const at = (column: string, row: string) => `{minutes.${column}@${row}}`;

/** The first thing that is wrong with what was typed, in one sentence; blank when nothing is. */
function check(line: PaidLine): string {
  const [ads, community] = [adsColumn(line), communityColumn(line)];
  const typed = [
    at(ads, "budget"),
    at(ads, "cost_per_visit"),
    at(ads, "conversion"),
    `${at(community, "hours_per_week")}:${at(community, "conversion")}`,
  ];
  const texts = typed.map((cells) => `SUMPRODUCT(ISTEXT(${cells})*(${cells}<>""))`).join("+");
  const steps: readonly [when: string, word: string][] = [
    [`${texts}>0`, "textCheck"],
    [`MIN(${typed.join(";")})<0`, "negativeCheck"],
    [`MAX(${at(ads, "conversion")};${at(community, "conversion")})>1`, "conversionCheck"],
    [`N(${at(community, "weeks")})>53`, "weeksCheck"],
    [`AND(COUNT(${at(community, "hours_per_week")})=1;N(${at(community, "hours_per_week")})=0)`, "hoursCheck"],
    [`AND(COUNT(${at(ads, "cost_per_visit")})=1;N(${at(ads, "cost_per_visit")})=0)`, "visitCheck"],
  ];
  return `=${steps.reduceRight((rest, [when, word]) => `IF(${when};{#${word}};${rest})`, '""')}`;
}

/** Which way brings the cheaper order and from which rate on; then from which rate on each pays for itself. */
function verdict(line: PaidLine): string {
  const [ads, community] = [adsColumn(line), communityColumn(line)];
  const [paid, worked] = [at(ads, "cost_per_order"), at(community, "cost_per_order")];
  const from = at(community, "cheaper_visits");
  const visits = (cell: string) => `${figure(cell, 2)}&IF(${cell}<2;{#visit};{#visits})`;
  const [adsPays, communityPays] = [at(ads, "break_even_conversion"), at(community, "break_even_visits")];
  const wins =
    `IF(COUNT(${from})=0;"";IF(ROUND(${paid};2)=ROUND(${worked};2);{#even};` +
    `IF(${worked}<${paid};{#communityWins};{#adsWin})&${visits(from)}&"."))`;
  const pays =
    `IF(COUNT(${adsPays};${communityPays})<2;{#neverPays};{#adsPay}&${percentage(adsPays, 2)}` +
    `&{#communityPays}&${visits(communityPays)}&".")`;
  const missing = line === 1 ? "{#minutesMissing}" : "{#anotherLine}";
  return (
    `=IF(COUNT(${paid};${worked})<2;${missing};{#anOrderCosts}&${money(paid, 2)}&{#byAds}&${money(worked, 2)}` +
    `&{#byCommunity}&${wins}&${pays})`
  );
}

const pairRow = (line: PaidLine): Row => ({
  id: `line${line}`,
  cells: {
    line: {
      formula: `=IF(${at(adsColumn(line), "name")}="";{#paidLine}&"${line}";${at(adsColumn(line), "name")})`,
    },
    verdict: { formula: verdict(line) },
    check: { formula: check(line) },
  },
});

/** One sentence for each paid line. */
export const MONEY_OR_MINUTES_VERDICT: Table = {
  kind: "table",
  id: "minutes_verdict",
  title: { fr: "Qui l’emporte", en: "Which one wins" },
  hint: {
    fr: "L’emporte celle dont la commande coûte le moins cher\u202f; ce qu’une commande laisse est celui d’aujourd’hui, avant publicité.",
    en: "The one whose order costs less wins; what an order leaves is today’s, before advertising.",
  },
  columns: [
    computed("line", { fr: "Ligne payante", en: "Paid line" }, "general", undefined, { style: "wrapped" }),
    computed("verdict", { fr: "Verdict", en: "Verdict" }, "general", undefined, { style: "wrapped", span: 5 }),
    computed("check", { fr: "À vérifier", en: "To be checked" }, "general", undefined, { style: "remark", span: 2 }),
  ],
  rows: PAID_LINES.map(pairRow),
  rowHeight: 48,
};

export const MONEY_OR_MINUTES_WORDS: Readonly<Record<string, Words>> = {
  paidLine: { fr: "Ligne payante ", en: "Paid line " },
  minutesMissing: {
    fr: "Donnez le budget, les heures et les taux d’une ligne payante\u202f: Cap dira laquelle des deux voies amène des commandes au moindre coût.",
    en: "Give the budget, the hours and the rates of a paid line: Cap will say which of the two ways brings cheaper orders.",
  },
  anotherLine: {
    fr: "Facultatif\u202f: une autre ligne payante à comparer.",
    en: "Optional: another paid line to compare.",
  },
  anOrderCosts: { fr: "Une commande coûte ", en: "An order costs " },
  byAds: { fr: " par la publicité et ", en: " by advertising and " },
  byCommunity: { fr: " par la communauté. ", en: " by the community. " },
  communityWins: {
    fr: "La communauté l’emporte, dès qu’une interaction amène ",
    en: "The community wins, as soon as an interaction brings ",
  },
  adsWin: {
    fr: "La publicité l’emporte, tant qu’une interaction amène moins de ",
    en: "Advertising wins, as long as an interaction brings fewer than ",
  },
  even: { fr: "Les deux se valent.", en: "The two are even." },
  visit: { fr: " visite", en: " visits" },
  visits: { fr: " visites", en: " visits" },
  adsPay: {
    fr: " La publicité se rembourse dès une conversion de ",
    en: " Advertising pays for itself from a conversion of ",
  },
  communityPays: { fr: ", la communauté dès ", en: ", the community from " },
  neverPays: {
    fr: " Aucune des deux ne se rembourse\u202f: une commande ne laisse rien.",
    en: " Neither pays for itself: an order leaves nothing.",
  },
  textCheck: {
    fr: "▼ Un texte se trouve là où il faut un nombre\u202f: effacez-le ou tapez le nombre seul.",
    en: "▼ There is text where a number is due: delete it or type the number alone.",
  },
  negativeCheck: {
    fr: "▼ Aucun de ces chiffres n’est en dessous de 0.",
    en: "▼ None of these figures can be below 0.",
  },
  conversionCheck: { fr: "▼ Une conversion est entre 0 et 100\u202f%.", en: "▼ A conversion is between 0 and 100%." },
  weeksCheck: { fr: "▼ Une année n’a pas plus de 53 semaines.", en: "▼ A year has no more than 53 weeks." },
  hoursCheck: {
    fr: "▼ Sans une heure par semaine, il n’y a rien à comparer.",
    en: "▼ With 0 hours a week there is nothing to compare.",
  },
  visitCheck: { fr: "▼ Le coût d’une visite est au-dessus de 0.", en: "▼ The cost of a visit is above 0." },
};
