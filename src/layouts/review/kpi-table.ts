import type { Words } from "../../shared/language";
import { choice, computed, prose } from "../columns";
import { KPI_NAMES, type KpiId } from "../kpi-names";
import type { Cell, Row, Table } from "../layout";
import { ratioOfSums } from "../monthly-columns";
import type { NumberFormatName } from "../number-formats";

const BETTER: Record<"higher" | "lower", Words> = {
  higher: { fr: "↑ haut", en: "↑ higher" },
  lower: { fr: "↓ bas", en: "↓ lower" },
};

const LINKS = {
  revenue: { fr: "Chiffre d’affaires", en: "Revenue" },
  orders: { fr: "Commandes", en: "Orders" },
  margin: { fr: "Marge", en: "Margin" },
  cost: { fr: "Coût", en: "Cost" },
} satisfies Record<string, Words>;

interface Kpi {
  readonly id: KpiId;
  readonly format: NumberFormatName;
  readonly better: keyof typeof BETTER;
  readonly link: keyof typeof LINKS;
  /** Of the table of actuals or of targets. */
  readonly year: (table: "actuals" | "targets") => string;
  /** Where the target can not come from the months, the person types it. */
  readonly targetIsTyped?: true;
}

const total = (column: string) => (table: string) => `={${table}.${column}@total}`;
const ratio = (numerator: string, denominator: string) => (table: string) =>
  `=IFERROR(${ratioOfSums(table, numerator, denominator)};"")`;
const complement = (numerator: string, denominator: string) => (table: string) =>
  `=IFERROR(1-${ratioOfSums(table, numerator, denominator)};"")`;
/** Of a figure that is known for the year alone, and is not more than it can be. */
const yearly = (row: string, denominator: string) => () =>
  `=IF(COUNT({yearly.value@${row}};${denominator})<2;"";IF({yearly.check@${row}}<>"";"";` +
  `IF(${denominator}=0;"";{yearly.value@${row}}/${denominator})))`;

const KPIS: readonly Kpi[] = [
  { id: "revenue", format: "money", better: "higher", link: "revenue", year: total("revenue") },
  { id: "sessions", format: "count", better: "higher", link: "orders", year: total("sessions") },
  { id: "conversion", format: "rate", better: "higher", link: "orders", year: total("conversion") },
  { id: "orders", format: "count", better: "higher", link: "orders", year: total("orders") },
  { id: "basket", format: "unitMoney", better: "higher", link: "revenue", year: total("basket") },
  { id: "grossMargin", format: "rate", better: "higher", link: "margin", year: complement("cogs", "revenue") },
  { id: "adSpend", format: "money", better: "lower", link: "cost", year: total("ad_spend") },
  { id: "cac", format: "unitMoney", better: "lower", link: "cost", year: ratio("ad_spend", "new_customers") },
  {
    id: "roas",
    format: "ratio",
    better: "higher",
    link: "margin",
    year: yearly("attributed", "{actuals.ad_spend@total}"),
    targetIsTyped: true,
  },
  { id: "mer", format: "ratio", better: "higher", link: "margin", year: ratio("revenue", "ad_spend") },
  { id: "returnRate", format: "rate", better: "lower", link: "cost", year: ratio("returned_orders", "orders") },
  { id: "abandonment", format: "rate", better: "lower", link: "orders", year: complement("orders", "carts") },
  {
    id: "repeatRate",
    format: "rate",
    better: "higher",
    link: "orders",
    year: yearly("repeat", "{yearly.value@customers}"),
    targetIsTyped: true,
  },
];

function kpiRow({ id, format, better, link, year, targetIsTyped }: Kpi): Row {
  const target: Cell = targetIsTyped
    ? { format, origin: "input", style: "input" }
    : { format, origin: "prefilled", style: "input", formula: year("targets") };
  return {
    id,
    cells: {
      kpi: { text: KPI_NAMES[id], origin: "label", style: "label" },
      actual: { formula: year("actuals"), format, origin: "computed", style: "computed" },
      target,
      variance: { format, style: "computed" },
      points: format === "rate" ? { formula: '=IF({variance}="";"";{variance}*100)' } : {},
      better: { text: BETTER[better] },
      linked: { text: LINKS[link] },
    },
  };
}

export const KPI_TABLE: Table = {
  kind: "table",
  id: "kpis",
  title: { fr: "Indicateurs clés de l’année", en: "Key indicators of the year" },
  hint: {
    fr: "Réalisé moins objectif. L’objectif vient des mois\u202f; tapez par-dessus pour en fixer un à l’année. Ajoutez vos indicateurs en bas.",
    en: "Actual minus target. The target comes from the months; type over it to set a yearly one. Add your own indicators below.",
  },
  columns: [
    prose("kpi", { fr: "Indicateur", en: "Indicator" }),
    prose("actual", { fr: "Réalisé", en: "Actual" }, { style: "inputFigure", headerStyle: "headerRight" }),
    prose("target", { fr: "Objectif", en: "Target" }, { style: "inputFigure", headerStyle: "headerRight" }),
    computed(
      "variance",
      { fr: "Écart", en: "Variance" },
      "general",
      '=IF(COUNT({actual};{target})<2;"";{actual}-{target})',
      { style: "figure", headerStyle: "headerRight" },
    ),
    computed(
      "percent",
      { fr: "Écart (%)", en: "Variance (%)" },
      "rate",
      '=IF({variance}="";"";IF({target}=0;{#notApplicable};{variance}/ABS({target})))',
      { style: "figure" },
    ),
    computed("points", { fr: "Écart (points)", en: "Variance (points)" }, "points"),
    choice("better", { fr: "Mieux si", en: "Better if" }, [BETTER.higher, BETTER.lower], { align: "center" }),
    computed(
      "status",
      { fr: "Statut", en: "Status" },
      "general",
      '=IF({kpi}="";"";IF(COUNT({actual})=0;{#notMeasured};IF(COUNT({target})=0;"";IF(ROUND({actual}-{target};9)=0;{#onTarget};' +
        'IF({better}="";"";IF(({actual}>{target})=({better}={#higher});{#favourable};{#unfavourable}))))))',
      { span: 2 },
    ),
    choice("linked", { fr: "Lié à", en: "Linked to" }, Object.values(LINKS), {
      span: 2,
      note: {
        fr: "Ce que l’indicateur fait bouger. Un indicateur lié à rien ne dit pas si l’affaire va mieux.",
        en: "What the indicator moves. One that is linked to nothing does not tell whether the business does better.",
      },
    }),
    computed(
      "remark",
      { fr: "Remarque", en: "Remark" },
      "general",
      '=IF(OR({kpi}="";{linked}<>"");"";IF(SUMPRODUCT(--ISNUMBER(SEARCH(" "&{settings!vanity.word};" "&{kpi})))>0;{#vanity};{#notLinked}))',
      { span: 2, style: "remark" },
    ),
  ],
  rows: KPIS.map(kpiRow),
  spareRows: 6,
  emphasis: [
    // Coloured by what it means, not by its sign: a cost below its budget is good news.
    { columns: ["status"], when: 'LEFT({status};1)="▲"', ink: "favourable", bold: true },
    { columns: ["status"], when: 'LEFT({status};1)="▼"', ink: "unfavourable", bold: true },
    { columns: ["status"], when: 'LEFT({status};1)="○"', ink: "muted" },
    { columns: ["variance", "percent", "points"], when: 'LEFT({status};1)="▲"', ink: "favourable" },
    { columns: ["variance", "percent", "points"], when: 'LEFT({status};1)="▼"', ink: "unfavourable" },
  ],
};

export const KPI_WORDS: Readonly<Record<string, Words>> = {
  ...BETTER,
  notApplicable: { fr: "n. d.", en: "n/a" },
  notMeasured: { fr: "○ non mesuré", en: "○ not measured" },
  onTarget: { fr: "● conforme", en: "● on target" },
  favourable: { fr: "▲ favorable", en: "▲ favourable" },
  unfavourable: { fr: "▼ défavorable", en: "▼ unfavourable" },
  vanity: { fr: "un indicateur, pas clé", en: "an indicator, not a key one" },
  notLinked: { fr: "à relier à un résultat", en: "link it to a result" },
};
