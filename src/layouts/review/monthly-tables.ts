import { amount, computed } from "../columns";
import type { Column, Row, Table } from "../layout";

/** Twelve rows, found by the date in their first cell. */
const MONTHS: readonly Row[] = Array.from({ length: 12 }, (_, index) => ({
  id: `m${index + 1}`,
  cells: index === 0 ? { month: { formula: "=EDATE({settings!plan.value@plan_start};-12)" } } : {},
}));

/** Ratio of sums over the months in which both are measured, never the mean of monthly ratios. */
export function ratioOfSums(table: string, numerator: string, denominator: string): string {
  const measured = `ISNUMBER({${table}.${numerator}})*ISNUMBER({${table}.${denominator}})`;
  return `SUMPRODUCT(${measured};{${table}.${numerator}})/SUMPRODUCT(${measured};{${table}.${denominator}})`;
}

/** Numerator ÷ denominator of the same row, blank while one of them is missing or the denominator is 0. */
function rowRatio(numerator: string, denominator: string): string {
  return `=IF(COUNT({${numerator}};{${denominator}})<2;"";IF({${denominator}}=0;"";{${numerator}}/{${denominator}}))`;
}

function monthlyColumns(table: string): Column[] {
  const measure = (
    key: string,
    header: Column["header"],
    format: "count" | "money",
    note?: Column["note"],
  ): Column => ({
    key,
    header,
    origin: "input",
    format,
    allowed: { kind: "amount" },
    total: "sum",
    ...(note ? { note } : {}),
  });
  return [
    computed("month", { fr: "Mois", en: "Month" }, "month", "=EDATE({month^};1)"),
    measure("sessions", { fr: "Sessions", en: "Sessions" }, "count", {
      fr: "Visites du site dans le mois (Google Analytics ou votre boutique).",
      en: "Visits to the site in the month (Google Analytics or your shop).",
    }),
    measure("orders", { fr: "Commandes", en: "Orders" }, "count", {
      fr: "Commandes passées, avant retours.",
      en: "Orders placed, before returns.",
    }),
    measure("revenue", { fr: "CA HT ({currency})", en: "Revenue excl. VAT ({currency})" }, "money", {
      fr: "Ventes hors taxes, remises déduites.",
      en: "Sales without VAT, discounts deducted.",
    }),
    computed("conversion", { fr: "Conversion (%)", en: "Conversion (%)" }, "rate", rowRatio("orders", "sessions"), {
      total: `=IFERROR(${ratioOfSums(table, "orders", "sessions")};"")`,
    }),
    computed(
      "basket",
      { fr: "Panier moyen ({currency})", en: "Average order ({currency})" },
      "unitMoney",
      rowRatio("revenue", "orders"),
      { total: `=IFERROR(${ratioOfSums(table, "revenue", "orders")};"")` },
    ),
    measure("cogs", { fr: "Coût d’achat ({currency})", en: "Cost of goods ({currency})" }, "money", {
      fr: "Coût d’achat des marchandises vendues.",
      en: "What the goods you sold cost you.",
    }),
    measure("ad_spend", { fr: "Publicité ({currency})", en: "Ad spend ({currency})" }, "money"),
    measure("new_customers", { fr: "Nouveaux clients", en: "New customers" }, "count"),
    measure("returned_orders", { fr: "Commandes retournées", en: "Returned orders" }, "count"),
    measure("carts", { fr: "Paniers créés", en: "Carts" }, "count"),
  ];
}

const cancellations: readonly Column[] = [
  amount("cancelled_orders", { fr: "Commandes annulées", en: "Cancelled orders" }, "count", {
    total: "sum",
    note: { fr: "Comptées à part des commandes.", en: "Counted apart from the orders." },
  }),
  {
    key: "cancelled_amount",
    header: { fr: "Montant annulé ({currency})", en: "Cancelled amount ({currency})" },
    origin: "input",
    format: "money",
    allowed: { kind: "number" },
    total: "sum",
    note: { fr: "Négatif, à part du chiffre d’affaires.", en: "Negative, apart from the revenue." },
  },
];

const YEAR = { fr: "Année", en: "Year" };

export const ACTUALS: Table = {
  kind: "table",
  id: "actuals",
  title: { fr: "Ce qui s’est passé, mois par mois", en: "What happened, month by month" },
  hint: {
    fr: "Tapez ou importez les chiffres de l’année écoulée\u202f: une case vide veut dire « non mesuré », pas zéro.",
    en: "Type or import last year’s figures: an empty cell means “not measured”, not zero.",
  },
  columns: [...monthlyColumns("actuals"), ...cancellations],
  rows: MONTHS,
  total: YEAR,
  emphasis: [{ columns: ["cancelled_amount"], when: "negative", ink: "unfavourable" }],
};

export const TARGETS: Table = {
  kind: "table",
  id: "targets",
  title: { fr: "Ce qui était prévu", en: "What was planned" },
  hint: {
    fr: "Les objectifs que vous vous étiez fixés. Sans objectif, laissez vide\u202f: vous pourrez en donner un à l’année, plus bas.",
    en: "The targets you had set. Without one, leave it empty: you can give a yearly target below.",
  },
  columns: monthlyColumns("targets"),
  rows: MONTHS,
  total: YEAR,
};
