import type { Words } from "../../shared/language";
import { computed, label } from "../columns";
import type { Cell, ChartBlock, Row, Table } from "../layout";
import { perColumn } from "../per-column";
import { QUARTER_KEYS, QUARTERS, type QuarterKey } from "./words";

/** Nothing stands here before an amount was typed or came from the Impact sheet; then what is missing counts as 0. */
const sumOnceTyped = (sum: string): Cell => ({
  formula: `=IF(COUNT({uses.amount};{sources.year})=0;"";${sum})`,
});

const line = (id: string, text: Words, ofQuarter: (quarter: QuarterKey) => Cell, year: Cell): Row => ({
  id,
  cells: { line: { text }, ...perColumn(QUARTER_KEYS, ofQuarter), year },
});

const ofYear = (row: string) => sumOnceTyped(`SUM({q1@${row}};{q2@${row}};{q3@${row}};{q4@${row}})`);
const difference = (column: string) => sumOnceTyped(`{${column}@sources}-{${column}@uses}`);

/** The balance since the year's start, up to a quarter. */
const upTo = (quarter: QuarterKey) =>
  sumOnceTyped(
    `SUM(${QUARTER_KEYS.slice(0, QUARTER_KEYS.indexOf(quarter) + 1)
      .map((key) => `{${key}@balance}`)
      .join(";")})`,
  );

export const BALANCE: Table = {
  kind: "table",
  id: "balance",
  title: { fr: "L’argent, trimestre par trimestre", en: "The money, quarter by quarter" },
  hint: {
    fr: "Ressources moins emplois, puis le solde cumulé depuis le début de l’année\u202f: une année qui s’équilibre peut manquer d’argent en route.",
    en: "Sources less uses, then the balance since the year’s start: a year that balances can lack money on the way.",
  },
  columns: [
    label("line", { fr: "Ligne", en: "Line" }, { span: 4 }),
    ...QUARTER_KEYS.map((key) => computed(key, QUARTERS[key], "money")),
    computed("year", { fr: "Année ({currency})", en: "Year ({currency})" }, "money"),
  ],
  rows: [
    line("uses", { fr: "Emplois", en: "Uses" }, (key) => sumOnceTyped(`SUM({uses.${key}})`), ofYear("uses")),
    line(
      "sources",
      { fr: "Ressources", en: "Sources" },
      (key) => sumOnceTyped(`SUM({sources.${key}})`),
      ofYear("sources"),
    ),
    line("balance", { fr: "Solde", en: "Balance" }, difference, difference("year")),
    line("running", { fr: "Solde cumulé", en: "Running balance" }, upTo, {}),
  ],
  emphasis: [{ columns: [...QUARTER_KEYS, "year"], when: "negative", ink: "unfavourable", bold: true }],
};

/** The same with quarters as rows, which is what a chart draws. */
export const BY_QUARTER: Table = {
  kind: "table",
  id: "by_quarter",
  title: { fr: "Les mêmes chiffres, pour le graphique", en: "The same figures, for the chart" },
  hint: { fr: "Repris du tableau ci-dessus.", en: "Taken from the table above." },
  columns: [
    label("quarter", { fr: "Trimestre", en: "Quarter" }),
    ...(["uses", "sources"] as const).map((key) =>
      computed(
        key,
        { uses: { fr: "Emplois", en: "Uses" }, sources: { fr: "Ressources", en: "Sources" } }[key],
        "money",
      ),
    ),
    computed("running", { fr: "Solde cumulé", en: "Running balance" }, "money"),
  ],
  rows: QUARTER_KEYS.map((quarter) => ({
    id: quarter,
    cells: {
      quarter: { text: QUARTERS[quarter] },
      ...perColumn(["uses", "sources", "running"] as const, (column) => ({
        formula: `={balance.${quarter}@${column}}`,
      })),
    },
  })),
  emphasis: [{ columns: ["running"], when: "negative", ink: "unfavourable" }],
};

export const BALANCE_CHART: ChartBlock = {
  kind: "charts",
  id: "charts",
  rows: 14,
  charts: [
    {
      id: "running",
      kind: "combo",
      title: { fr: "Quand l’argent manque-t-il\u202f?", en: "When is money missing?" },
      table: "by_quarter",
      labels: "quarter",
      series: [
        { column: "uses", look: "uses" },
        { column: "sources", look: "sources" },
        { column: "running", look: "actual", asLine: true },
      ],
      width: 640,
    },
  ],
};
