import { computed, label } from "../columns";
import { KPI_NAMES } from "../kpi-names";
import type { FormulaTemplate, Row, Table } from "../layout";
import { sparkline } from "../sparkline";
import { MONTH_IDS } from "./monthly-tables";
import { TRENDS, type Trend } from "./trend-table";

/**
 * The first month with the lowest or highest value. Each month is asked for on its own: a place within a range would be
 * another one as soon as somebody inserts a column between the months here, or a row between those above.
 */
export const monthWith = (value: "lowest" | "highest", id: string): FormulaTemplate => {
  const first = MONTH_IDS.reduceRight((others, month) => {
    const cell = `{trend.${month}@${id}}`;
    return `IF(AND(COUNT(${cell})=1;{${value}}=${cell});{actuals.month@${month}};${others})`;
  }, '""');
  return `=IF(COUNT({${value}})=0;"";${first})`;
};

function row({ id, format }: Trend): Row {
  const months = MONTH_IDS.map((month) => `{trend.${month}@${id}}`);
  const all = `${months[0]}:${months[11]}`;
  return {
    id,
    cells: {
      kpi: { text: KPI_NAMES[id] },
      shape: { formula: sparkline(months, "{lowest}", "{highest}") },
      lowest: { formula: `=IF(COUNT(${all})=0;"";MIN(${all}))`, format },
      lowest_month: { formula: monthWith("lowest", id) },
      highest: { formula: `=IF(COUNT(${all})=0;"";MAX(${all}))`, format },
      highest_month: { formula: monthWith("highest", id) },
    },
  };
}

/** The seasons at a glance: a bar of characters a month, drawn by one ordinary formula a row, so that it prints and opens anywhere. */
export const SHAPE: Table = {
  kind: "table",
  id: "shape",
  title: { fr: "La forme de l’année", en: "The shape of the year" },
  hint: {
    fr: "Une barre par mois\u202f: ▁ le mois le plus bas, █ le plus haut, · un mois sans mesure. Toutes égales\u202f: une ligne plate.",
    en: "A bar a month: ▁ the lowest, █ the highest, · a month that was not measured. All equal: a flat line.",
  },
  columns: [
    label("kpi", { fr: "Indicateur", en: "Indicator" }, { style: "wrapped" }),
    computed("shape", { fr: "Mois par mois", en: "Month by month" }, "general", undefined, {
      span: 2,
      style: "sparkline",
    }),
    computed("lowest", { fr: "Le plus bas", en: "Lowest" }, "general", undefined, {
      style: "figure",
      headerStyle: "headerRight",
    }),
    computed("lowest_month", { fr: "en", en: "in" }, "month"),
    computed("highest", { fr: "Le plus haut", en: "Highest" }, "general", undefined, {
      style: "figure",
      headerStyle: "headerRight",
    }),
    computed("highest_month", { fr: "en", en: "in" }, "month"),
  ],
  rows: TRENDS.map(row),
  emphasis: [{ columns: ["lowest", "highest"], when: "negative", ink: "unfavourable" }],
};
