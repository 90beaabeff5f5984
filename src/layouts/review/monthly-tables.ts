import { amount } from "../columns";
import type { Column, Row, Table } from "../layout";
import { monthlyColumns } from "../monthly-columns";

/** The rows of every table of months. */
export const MONTH_IDS: readonly string[] = Array.from({ length: 12 }, (_, index) => `m${index + 1}`);

/** Twelve rows, found by the date in their first cell: each counts from the first, so that a date typed over one moves no other. */
const MONTHS: readonly Row[] = MONTH_IDS.map((id, index) => ({
  id,
  cells: {
    month: {
      formula: index === 0 ? "=EDATE({settings!plan.value@plan_start};-12)" : `=IFERROR(EDATE({month@m1};${index});"")`,
    },
  },
}));

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
    fr: "Les objectifs que vous vous étiez fixés. Sans objectif, laissez vide\u202f: vous pourrez en donner un à l’année, parmi les indicateurs clés.",
    en: "The targets you had set. Without one, leave it empty: you can give a yearly one among the key indicators.",
  },
  columns: monthlyColumns("targets"),
  rows: MONTHS,
  total: YEAR,
};
