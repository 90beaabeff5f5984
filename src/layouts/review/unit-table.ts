import type { Words } from "../../shared/language";
import { computed, label } from "../columns";
import type { FormulaTemplate, Row, Table } from "../layout";
import { ratioOfSums } from "../monthly-columns";
import type { NumberFormatName } from "../number-formats";

interface Figure {
  readonly id: string;
  readonly format: NumberFormatName;
  readonly text: Words;
  readonly what: Words;
  readonly formula: FormulaTemplate;
  readonly remark?: FormulaTemplate;
}

/** Cell of a figure of this table, and an indicator of the year. */
const at = (id: string) => `{value@${id}}`;
const kpi = (id: string) => `{kpis.actual@${id}}`;
const yearly = (id: string) => `{yearly.value@${id}}`;
const known = (cells: readonly string[], result: string) =>
  `=IF(COUNT(${cells.join(";")})<${cells.length};"";${result})`;
const ratio = (part: string, whole: string) => known([part, whole], `IF(${whole}=0;"";${part}/${whole})`);
const unlessWrong = (row: string, formula: FormulaTemplate) =>
  `=IF({yearly.check@${row}}<>"";"";${formula.replace(/^=/, "")})`;

const FIGURES: readonly Figure[] = [
  {
    id: "cac",
    format: "unitMoney",
    text: {
      fr: "Coût d’un nouveau client, publicité seule ({currency})",
      en: "Cost of a new customer, ads alone ({currency})",
    },
    what: { fr: "publicité ÷ nouveaux clients (CAC)", en: "ad spend ÷ new customers (CAC)" },
    formula: `=${kpi("cac")}`,
  },
  {
    id: "fee_per_customer",
    format: "unitMoney",
    text: { fr: "Frais d’agence par nouveau client ({currency})", en: "Agency fee per new customer ({currency})" },
    what: { fr: "frais d’agence ÷ nouveaux clients", en: "agency fees ÷ new customers" },
    formula: unlessWrong("agency_fee", ratio(yearly("agency_fee"), "{actuals.new_customers@total}")),
  },
  {
    id: "cac_full",
    format: "unitMoney",
    text: { fr: "Coût complet d’un nouveau client ({currency})", en: "Full cost of a new customer ({currency})" },
    what: { fr: "publicité et agence ensemble", en: "ads and agency together" },
    formula: known([at("cac"), at("fee_per_customer")], `${at("cac")}+${at("fee_per_customer")}`),
  },
  {
    id: "cpc",
    format: "unitMoney",
    text: { fr: "Coût d’une visite payée ({currency})", en: "Cost of a paid visit ({currency})" },
    what: { fr: "publicité ÷ sessions venues de la publicité", en: "ad spend ÷ sessions that advertising brought" },
    formula: unlessWrong("paid_sessions", ratio("{actuals.ad_spend@total}", yearly("paid_sessions"))),
  },
  {
    id: "revenue_per_session",
    format: "unitMoney",
    text: { fr: "Ce que rapporte une visite ({currency})", en: "Revenue per visit ({currency})" },
    what: { fr: "CA ÷ sessions = conversion × panier moyen", en: "revenue ÷ sessions = conversion × average order" },
    formula: `=IFERROR(${ratioOfSums("actuals", "revenue", "sessions")};"")`,
  },
  {
    id: "orders_per_customer",
    format: "ratio",
    text: { fr: "Commandes par client", en: "Orders per customer" },
    what: { fr: "commandes de l’année ÷ clients de l’année", en: "orders of the year ÷ customers of the year" },
    formula: unlessWrong("customers", ratio("{actuals.orders@total}", yearly("customers"))),
  },
  {
    id: "repeat_order_share",
    format: "rate",
    text: { fr: "Part des commandes de clients fidèles (%)", en: "Share of repeat orders (%)" },
    what: { fr: "1 − nouveaux clients ÷ commandes", en: "1 − new customers ÷ orders" },
    formula: `=IFERROR(1-${ratioOfSums("actuals", "new_customers", "orders")};"")`,
  },
  {
    id: "contribution_per_order",
    format: "unitMoney",
    text: {
      fr: "Ce que laisse une commande, avant publicité ({currency})",
      en: "Contribution per order, before ads ({currency})",
    },
    what: {
      fr: "panier moyen × taux de marque − logistique par commande",
      en: "average order × gross margin rate − logistics per order",
    },
    formula: known(
      [kpi("basket"), kpi("grossMargin"), "{terms.value@logistics}"],
      `IF({terms.check@logistics}<>"";"";${kpi("basket")}*${kpi("grossMargin")}-{terms.value@logistics})`,
    ),
  },
  {
    id: "contribution_rate",
    format: "rate",
    text: { fr: "La même, en part du CA (%)", en: "The same, as a share of revenue (%)" },
    what: { fr: "÷ panier moyen (taux de marge sur coûts variables)", en: "÷ average order (contribution rate)" },
    formula: ratio(at("contribution_per_order"), kpi("basket")),
  },
  {
    id: "break_even_roas",
    format: "ratio",
    text: { fr: "ROAS à partir duquel la publicité se paie", en: "ROAS from which ads pay for themselves" },
    what: { fr: "1 ÷ part du CA qui reste", en: "1 ÷ the share of revenue that is left" },
    formula: known([at("contribution_rate")], `IF(${at("contribution_rate")}<=0;"";1/${at("contribution_rate")})`),
    remark: known(
      [kpi("roas"), at("break_even_roas")],
      `IF(${kpi("roas")}<${at("break_even_roas")};{#adsCost};{#adsPay})`,
    ),
  },
  {
    id: "ltv",
    format: "unitMoney",
    text: { fr: "Valeur d’un client ({currency})", en: "Worth of a customer ({currency})" },
    what: {
      fr: "contribution × commandes par client × années (LTV)",
      en: "contribution × orders per customer × years (LTV)",
    },
    formula: unlessWrong(
      "lifetime",
      known(
        [at("contribution_per_order"), at("orders_per_customer"), yearly("lifetime")],
        `${at("contribution_per_order")}*${at("orders_per_customer")}*${yearly("lifetime")}`,
      ),
    ),
  },
  {
    id: "ltv_cac",
    format: "ratio",
    text: { fr: "Valeur d’un client ÷ son coût, publicité seule", en: "Worth of a customer ÷ cost, ads alone" },
    what: {
      fr: "LTV ÷ CAC\u202f; au-dessus de 3, d’ordinaire, tout va bien",
      en: "LTV ÷ CAC; above 3 is usually sound",
    },
    formula: ratio(at("ltv"), at("cac")),
  },
  {
    id: "ltv_cac_full",
    format: "ratio",
    text: { fr: "Valeur d’un client ÷ son coût complet", en: "Worth of a customer ÷ full cost" },
    what: { fr: "LTV ÷ CAC, agence comprise", en: "LTV ÷ CAC, agency included" },
    formula: ratio(at("ltv"), at("cac_full")),
  },
];

const row = ({ id, format, text, what, formula, remark }: Figure): Row => ({
  id,
  cells: {
    figure: { text },
    value: { formula, format },
    what: { text: what, style: "hint" },
    ...(remark ? { remark: { formula: remark, origin: "computed", style: "remark" } } : {}),
  },
});

export const UNIT_ECONOMICS: Table = {
  kind: "table",
  id: "unit",
  title: { fr: "Par commande et par client", en: "Per order and per customer" },
  hint: {
    fr: "Ce qu’un client coûte et ce qu’il laisse. Les taux comparent les mois où les deux chiffres sont connus\u202f; la valeur d’un client est en marge, pas en CA.",
    en: "What a customer costs and leaves. Rates compare the months in which both figures are known; a customer’s worth is in margin, not revenue.",
  },
  columns: [
    label("figure", { fr: "Chiffre", en: "Figure" }, { span: 3 }),
    label("what", { fr: "Comment il se calcule", en: "How it is worked out" }, { span: 5 }),
    computed("value", { fr: "Valeur", en: "Value" }, "unitMoney"),
    computed("remark", { fr: "Ce qu’il dit", en: "What it says" }, "general", undefined, { span: 4 }),
  ],
  rows: FIGURES.map(row),
  emphasis: [
    { columns: ["value"], when: "negative", ink: "unfavourable" },
    { columns: ["remark"], when: 'LEFT({remark};1)="▲"', ink: "favourable" },
    { columns: ["remark"], when: 'LEFT({remark};1)="▼"', ink: "unfavourable" },
  ],
};

export const UNIT_WORDS: Readonly<Record<string, Words>> = {
  adsPay: {
    fr: "▲ votre ROAS est au-dessus\u202f: la publicité se paie",
    en: "▲ your ROAS is above: ads pay for themselves",
  },
  adsCost: {
    fr: "▼ votre ROAS est en dessous\u202f: la publicité coûte",
    en: "▼ your ROAS is below: ads cost more than they bring",
  },
};
