import type { Words } from "../../shared/language";
import { computed } from "../columns";
import { PRIORITY_COLUMNS, type PriorityColumn } from "../impact/priority-columns";
import type { Cell, Row, Table } from "../layout";
import { perColumn } from "../per-column";
import { FROM_IMPACT, IMPACT_MISSING } from "./from-impact";
import { numberIn, whenKnown } from "./guards";

const FIGURES = ["revenue", "cogs", "contribution", "ads", "fixed", "stock", "receivables", "payables"] as const;
type Figure = (typeof FIGURES)[number];

const HEADERS: Readonly<Record<Figure, Words>> = {
  revenue: { fr: "CA HT ({currency})", en: "Revenue ({currency})" },
  cogs: { fr: "Coût d’achat ({currency})", en: "Cost of goods ({currency})" },
  contribution: { fr: "Marge avant pub. ({currency})", en: "Contribution before ads ({currency})" },
  ads: { fr: "Publicité ({currency})", en: "Ads ({currency})" },
  fixed: { fr: "Charges fixes ({currency})", en: "Fixed costs ({currency})" },
  stock: { fr: "Stock HT ({currency})", en: "Stock excl. VAT ({currency})" },
  receivables: { fr: "Créances TTC ({currency})", en: "Owed to us incl. VAT ({currency})" },
  payables: { fr: "Dettes TTC ({currency})", en: "Owed by us incl. VAT ({currency})" },
};

/** What the shop's model gives with the priority less what it gives without. */
const change = (figure: Figure, priority: PriorityColumn): Cell => {
  const [after, before] = [`{impact!model.${priority}@${figure}}`, `{impact!model.today@${figure}}`];
  return { formula: whenKnown([after, before], `${after}-${before}`), without: IMPACT_MISSING };
};

const four = (column: string) => `{${column}@p1}:{${column}@p4}`;

const sumRow = (id: string, text: Words, of: (figure: Figure) => string): Row => ({
  id,
  cells: {
    priority: { text, style: "total" },
    ...perColumn(FIGURES, (figure) => ({
      formula: `=IF(COUNT(${four(figure)})=0;"";${of(figure)})`,
      style: "total",
    })),
    share: { style: "total", format: "general" },
  },
});

/** Each priority's change to the income statement and to working capital, one by one, then added up. */
export const CHANGES: Table = {
  kind: "table",
  id: "changes",
  title: { fr: "Ce que chaque priorité change", en: "What each priority changes" },
  hint: {
    fr: "Différence avec aujourd’hui sur une année pleine, chaque priorité prise seule puis additionnée\u202f: ce qu’elles gagnent ensemble en plus n’est pas compté.",
    en: "Difference with today over a full year, each priority alone, then added up: what they gain together on top is not counted.",
  },
  columns: [
    computed("priority", { fr: "Priorité", en: "Priority" }, "general", undefined, { style: "wrapped" }),
    ...FIGURES.map((figure) => computed(figure, HEADERS[figure], "tally")),
    computed("share", { fr: "Part en année 1 (%)", en: "Share in year one (%)" }, "rate"),
  ],
  rows: [
    ...PRIORITY_COLUMNS.map(
      (priority): Row => ({
        id: priority,
        cells: {
          priority: { formula: `={${FROM_IMPACT.id}.priority@${priority}}` },
          ...perColumn(FIGURES, (figure) => change(figure, priority)),
          share: { formula: numberIn(`{impact!returns.${priority}@share}`), without: IMPACT_MISSING },
        },
      }),
    ),
    sumRow("full_year", { fr: "Année pleine", en: "Full year" }, (figure) => `SUM(${four(figure)})`),
    sumRow(
      "year1",
      { fr: "Année 1, selon les saisons", en: "Year one, by the seasons" },
      (figure) => `SUMPRODUCT(${four(figure)};${four("share")})`,
    ),
  ],
  rowHeight: 36,
  emphasis: [{ columns: [...FIGURES], when: "negative", ink: "unfavourable" }],
};
