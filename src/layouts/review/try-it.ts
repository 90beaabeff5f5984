import type { Words } from "../../shared/language";
import { computed, label } from "../columns";
import { KPI_NAMES, type KpiId } from "../kpi-names";
import type { Cell, Column, Row, Table } from "../layout";
import type { NumberFormatName } from "../number-formats";

const TRY_IT = { style: "tryIt" } as const;
/** A column that one formula fills: it holds nothing of its own but in the cell that the formula stands in. */
const filled = (key: string, header: Words, format: NumberFormatName): Column => ({
  key,
  header,
  origin: "label",
  format,
  ...TRY_IT,
});

interface Line {
  readonly id: KpiId;
  readonly better: Words;
  readonly format: NumberFormatName;
}

const HIGHER: Words = { fr: "haut", en: "higher" };
const LINES: readonly Line[] = [
  { id: "revenue", better: HIGHER, format: "money" },
  { id: "basket", better: HIGHER, format: "unitMoney" },
  { id: "adSpend", better: { fr: "bas", en: "lower" }, format: "money" },
];
const [FIRST, LAST] = ["revenue", "adSpend"];
const lines = (column: string) => `{${column}@${FIRST}}:{${column}@${LAST}}`;

const VARIANCE_CALL =
  `=IF(COUNT(${lines("actual")})=0;"";` +
  `VARIANCE(${lines("actual")};${lines("target")};{value^}:{status^};${lines("better")}))`;

function varianceRow({ id, better, format }: Line): Row {
  const number = (column: string): Cell => ({
    formula: `=IF(COUNT({kpis.${column}@${id}})=0;"";{kpis.${column}@${id}})`,
    format,
  });
  return {
    id,
    cells: {
      kpi: { text: KPI_NAMES[id] },
      actual: number("actual"),
      target: number("target"),
      better: { text: better },
      value: { format, ...(id === FIRST ? { formula: VARIANCE_CALL, origin: "computed", custom: true } : {}) },
      value_native: { formula: `={kpis.variance@${id}}`, format },
      percent_native: { formula: `={kpis.percent@${id}}` },
      status_native: { formula: `={kpis.status@${id}}` },
    },
  };
}

/**
 * VARIANCE at work: one formula for three indicators and three questions, beside the key indicators, which say the same. The
 * words of its questions are the headers above it. Nothing depends on it.
 */
export const VARIANCE_TRY_IT: Table = {
  kind: "table",
  id: "tryit_variance",
  title: {
    fr: "Essayez\u202f: la fonction VARIANCE, dans n’importe quelle cellule",
    en: "Try it: the function VARIANCE, in any cell",
  },
  hint: {
    fr: "VARIANCE(réalisés; objectifs; questions; sens)\u202f: une seule formule remplit les neuf cases. Les questions sont les mots «\u202fvaleur\u202f», «\u202fpourcentage\u202f» et «\u202fstatut\u202f» (ou «\u202fpoints\u202f», pour des taux).",
    en: "VARIANCE(actuals; targets; questions; senses): one formula fills the nine cells. The questions are the words “value”, “percent” and “status” (or “points”, for rates).",
  },
  columns: [
    label("kpi", { fr: "Indicateur", en: "Indicator" }, TRY_IT),
    computed("actual", { fr: "Réalisé", en: "Actual" }, "money", undefined, TRY_IT),
    computed("target", { fr: "Objectif", en: "Target" }, "money", undefined, TRY_IT),
    label("better", { fr: "Mieux si", en: "Better if" }, { ...TRY_IT, align: "center" }),
    filled("value", { fr: "Valeur", en: "Value" }, "money"),
    filled("percent", { fr: "Pourcentage", en: "Percent" }, "rate"),
    { ...filled("status", { fr: "Statut", en: "Status" }, "general"), align: "center" },
    computed("value_native", { fr: "Sans elle\u202f: écart", en: "Without it: variance" }, "money", undefined, TRY_IT),
    computed("percent_native", { fr: "Écart (%)", en: "Variance (%)" }, "rate", undefined, TRY_IT),
    computed("status_native", { fr: "Statut", en: "Status" }, "general", undefined, {
      ...TRY_IT,
      align: "center",
      span: 2,
    }),
  ],
  rows: LINES.map(varianceRow),
};

const SIX =
  "{kpis.target@sessions};{kpis.target@orders};{kpis.target@revenue};" +
  "{kpis.actual@sessions};{kpis.actual@orders};{kpis.actual@revenue}";
const BRIDGE_CALL = `=IF(COUNT({bridge.amount})<4;"";BRIDGE(${SIX};{method@sequential}:{method@shapley}))`;
const EFFECTS = ["traffic", "conversion", "basket", "total"] as const;

/** BRIDGE at work: one formula for both ways to split the variance, above the split that the sheet works out. */
export const BRIDGE_TRY_IT: Table = {
  kind: "table",
  id: "tryit_bridge",
  title: {
    fr: "Essayez\u202f: la fonction BRIDGE, dans n’importe quelle cellule",
    en: "Try it: the function BRIDGE, in any cell",
  },
  hint: {
    fr: "BRIDGE(sessions, commandes et CA prévus, puis réalisés; méthodes)\u202f: une seule formule remplit les deux lignes. Sans méthode, elle est séquentielle. Des colonnes de mois donnent une ligne par mois.",
    en: "BRIDGE(planned sessions, orders and revenue, then actual ones; methods): one formula fills both rows. Without a method it is sequential. Columns of months give a row a month.",
  },
  columns: [
    label("split", { fr: "Partage de l’écart", en: "Split of the variance" }, TRY_IT),
    label("said", { fr: "Ce qu’il dit", en: "What it says" }, { ...TRY_IT, span: 5 }),
    label("method", { fr: "Méthode", en: "Method" }, { ...TRY_IT, align: "center", span: 2 }),
    filled("traffic", { fr: "Trafic ({currency})", en: "Traffic ({currency})" }, "money"),
    filled("conversion", { fr: "Conversion ({currency})", en: "Conversion ({currency})" }, "money"),
    filled("basket", { fr: "Panier moyen ({currency})", en: "Average order ({currency})" }, "money"),
    filled("total", { fr: "Écart ({currency})", en: "Variance ({currency})" }, "money"),
  ],
  rows: [
    {
      id: "sequential",
      cells: {
        split: { text: { fr: "Effets successifs", en: "Sequential effects" } },
        method: { text: { fr: "séquentiel", en: "sequential" } },
        traffic: { formula: BRIDGE_CALL, origin: "computed", custom: true },
        said: {
          text: {
            fr: "trafic, puis conversion, puis panier moyen",
            en: "traffic, then conversion, then average order",
          },
        },
      },
    },
    {
      id: "shapley",
      cells: {
        split: { text: { fr: "Effets sans ordre", en: "Effects in no order" } },
        method: { text: { fr: "shapley", en: "shapley" } },
        said: {
          text: {
            fr: "la moyenne de tous les ordres\u202f: la même somme",
            en: "the mean of all orders: the same sum",
          },
        },
      },
    },
    {
      id: "native",
      cells: {
        split: { text: { fr: "Sans elle", en: "Without it" } },
        ...Object.fromEntries(
          EFFECTS.map((effect) => [effect, { formula: `={bridge.amount@${effect}}`, origin: "computed" }]),
        ),
        said: {
          text: { fr: "les effets successifs du tableau plus haut", en: "the sequential effects of the table above" },
        },
      },
    },
  ],
};
