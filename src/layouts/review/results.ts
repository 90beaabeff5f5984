import type { Words } from "../../shared/language";
import { computed, label } from "../columns";
import type { FormulaTemplate, Row, Table } from "../layout";

interface Line {
  readonly id: string;
  readonly text: Words;
  readonly what: Words;
  readonly formula: FormulaTemplate;
  /** Drawn as a sum of the lines above. */
  readonly sum?: true;
  readonly remark?: FormulaTemplate;
}

/** Cell of a line of this table. */
const at = (id: string) => `{amount@${id}}`;
const known = (cells: readonly string[], result: string) =>
  `=IF(COUNT(${cells.join(";")})<${cells.length};"";${result})`;
const minus = (from: string, less: string) => known([at(from), at(less)], `${at(from)}-${at(less)}`);
const term = (id: string) => `{terms.value@${id}}`;
const wrong = (...ids: string[]) => `${ids.map((id) => `{terms.check@${id}}`).join("&")}<>""`;

/** Nothing is asked for in a review that holds no revenue yet. */
const ask = (missing: string, word: string, otherwise = '""') =>
  `=IF(COUNT(${at("revenue")})=0;"";IF(COUNT(${missing})=0;{#${word}};${otherwise}))`;
const fewerMonths = (column: string, word: string) =>
  `IF(COUNT({actuals.${column}})<COUNT({actuals.revenue});{#${word}};"")`;

const TAXES = ["reduced_tax", "tax_ceiling", "full_tax"] as const;
const [reduced, ceiling, full] = TAXES.map(term);

const LINES: readonly Line[] = [
  {
    id: "revenue",
    text: { fr: "Chiffre d’affaires HT", en: "Revenue excl. VAT" },
    what: { fr: "les ventes de l’année, hors taxes", en: "the year’s sales, without VAT" },
    formula: "={actuals.revenue@total}",
  },
  {
    id: "cogs",
    text: { fr: "Coût d’achat des marchandises vendues", en: "Cost of goods sold" },
    what: { fr: "ce que vous ont coûté les produits vendus", en: "what the goods you sold cost you" },
    formula: "={actuals.cogs@total}",
    remark: ask("{actuals.cogs}", "askCogs", fewerMonths("cogs", "fewerCogs")),
  },
  {
    id: "gross_margin",
    text: { fr: "Marge brute", en: "Gross margin" },
    what: { fr: "CA − coût d’achat", en: "revenue − cost of goods" },
    formula: minus("revenue", "cogs"),
    sum: true,
  },
  {
    id: "logistics",
    text: { fr: "Logistique", en: "Logistics" },
    what: { fr: "commandes × logistique par commande", en: "orders × logistics per order" },
    formula: known(
      ["{actuals.orders@total}", term("logistics")],
      `IF(${wrong("logistics")};"";{actuals.orders@total}*${term("logistics")})`,
    ),
    remark: ask(term("logistics"), "askLogistics", fewerMonths("orders", "fewerOrders")),
  },
  {
    id: "contribution",
    text: { fr: "Marge sur coûts variables, avant publicité", en: "Contribution before ads" },
    what: { fr: "ce que les commandes laissent avant la publicité", en: "what orders leave before advertising" },
    formula: minus("gross_margin", "logistics"),
    sum: true,
  },
  {
    id: "ads",
    text: { fr: "Publicité", en: "Ads" },
    what: { fr: "dépenses publicitaires de l’année", en: "the year’s ad spend" },
    formula: "={actuals.ad_spend@total}",
    remark: ask("{actuals.ad_spend}", "askAds", fewerMonths("ad_spend", "fewerAds")),
  },
  {
    id: "contribution_after_ads",
    text: { fr: "Marge sur coûts variables, après publicité", en: "Contribution after ads" },
    what: { fr: "ce qui paie les charges fixes", en: "what pays for the fixed costs" },
    formula: minus("contribution", "ads"),
    sum: true,
  },
  {
    id: "fixed",
    text: { fr: "Charges fixes", en: "Fixed costs" },
    what: { fr: "l’ensemble du tableau ci-dessus", en: "all of the table above" },
    formula: "={fixed.amount@total}",
    remark: ask("{fixed.amount}", "askFixed"),
  },
  {
    id: "operating",
    text: { fr: "Résultat d’exploitation", en: "Operating result" },
    what: { fr: "ce que l’activité gagne", en: "what the business earns" },
    formula: minus("contribution_after_ads", "fixed"),
    sum: true,
  },
  {
    id: "interest",
    text: { fr: "Intérêts d’emprunt", en: "Loan interest" },
    what: { fr: "des conditions de l’activité", en: "from the terms of the business" },
    formula: known([term("interest")], `IF(${wrong("interest")};"";${term("interest")})`),
    remark: `=IF(COUNT(${at("operating")})=0;"";IF(${term("interest")}="";{#noInterest};""))`,
  },
  {
    id: "before_tax",
    text: { fr: "Résultat avant impôt", en: "Result before tax" },
    what: { fr: "résultat d’exploitation − intérêts", en: "operating result − interest" },
    formula: known([at("operating")], `IF(${wrong("interest")};"";${at("operating")}-N(${at("interest")}))`),
    sum: true,
  },
  {
    id: "tax",
    text: { fr: "Impôt sur le bénéfice", en: "Tax on profit" },
    what: {
      fr: "taux réduit jusqu’au plafond, taux normal au-delà",
      en: "reduced rate up to the ceiling, full rate above",
    },
    formula: known(
      [at("before_tax"), ...TAXES.map(term)],
      `IF(${wrong(...TAXES)};"";MIN(MAX(${at("before_tax")};0);${ceiling})*${reduced}+MAX(${at("before_tax")}-${ceiling};0)*${full})`,
    ),
    remark: `=IF(COUNT(${at("before_tax")})=0;"";IF(COUNT(${TAXES.map(term).join(";")})<3;{#askTaxes};""))`,
  },
  {
    id: "net",
    text: { fr: "Résultat net", en: "Net result" },
    what: { fr: "ce qui reste après impôt", en: "what is left after tax" },
    formula: minus("before_tax", "tax"),
    sum: true,
  },
  {
    id: "depreciation",
    text: { fr: "Dotations aux amortissements", en: "Depreciation" },
    what: { fr: "une charge qui ne sort pas de la caisse", en: "a cost that takes no cash" },
    formula: known(["{fixed.amount@depreciation}"], "{fixed.amount@depreciation}"),
  },
  {
    id: "cash_flow",
    text: { fr: "Argent dégagé (capacité d’autofinancement, CAF)", en: "Cash made by the year (CAF)" },
    what: { fr: "résultat net + dotations", en: "net result + depreciation" },
    formula: known([at("net")], `${at("net")}+N(${at("depreciation")})`),
    sum: true,
  },
];

const row = ({ id, text, what, formula, sum, remark }: Line): Row => ({
  id,
  cells: {
    line: { text, ...(sum ? { style: "subtotal" } : {}) },
    amount: { formula, ...(sum ? { style: "subtotal" } : {}) },
    share: sum ? { style: "subtotal" } : {},
    what: { text: what, style: "hint" },
    ...(remark ? { remark: { formula: remark, origin: "computed", style: "remark" } } : {}),
  },
});

/** The year's income statement in the shop's terms: every line is one step from those above. */
export const RESULTS: Table = {
  kind: "table",
  id: "results",
  title: { fr: "Ce que l’année a laissé", en: "What the year left" },
  hint: {
    fr: "Du chiffre d’affaires à l’argent dégagé, une étape par ligne\u202f; les coûts sont écrits sans signe et retirés. L’impôt d’une perte est 0.",
    en: "From revenue to the cash made, a step a line; costs are written without a sign and taken off. A loss pays no tax.",
  },
  columns: [
    label("line", { fr: "Ligne", en: "Line" }, { span: 3 }),
    label("what", { fr: "Ce que c’est", en: "What it is" }, { span: 4 }),
    computed("amount", { fr: "Montant ({currency})", en: "Amount ({currency})" }, "money"),
    computed(
      "share",
      { fr: "Part du CA (%)", en: "Share of revenue (%)" },
      "rate",
      `=IF(COUNT({amount};${at("revenue")})<2;"";IF(${at("revenue")}<=0;"";{amount}/${at("revenue")}))`,
    ),
    computed("remark", { fr: "Ce qui manque", en: "What is missing" }, "general", undefined, { span: 4 }),
  ],
  rows: LINES.map(row),
  emphasis: [
    { columns: ["amount", "share"], when: "negative", ink: "unfavourable" },
    { columns: ["remark"], when: 'LEFT({remark};1)="▼"', ink: "unfavourable" },
  ],
};

export const RESULT_WORDS: Readonly<Record<string, Words>> = {
  askCogs: { fr: "donnez le coût d’achat, mois par mois", en: "give the cost of goods, month by month" },
  fewerCogs: { fr: "▼ manque le coût d’achat de certains mois", en: "▼ the cost of goods of some months is missing" },
  askLogistics: {
    fr: "donnez la logistique par commande, 0 s’il n’y en a pas",
    en: "give logistics per order, 0 if none",
  },
  fewerOrders: { fr: "▼ manquent les commandes de certains mois", en: "▼ the orders of some months are missing" },
  askAds: { fr: "donnez la publicité par mois, 0 s’il n’y en a pas", en: "give ad spend by month, 0 if none" },
  fewerAds: { fr: "▼ manque la publicité de certains mois", en: "▼ the ad spend of some months is missing" },
  askFixed: { fr: "donnez les charges fixes", en: "give the fixed costs" },
  noInterest: { fr: "aucun intérêt n’est compté", en: "no interest is counted" },
  askTaxes: { fr: "donnez les deux taux d’impôt et le plafond", en: "give both tax rates and the ceiling" },
};
