import type { ChartBlock } from "../layout";

export const DASHBOARD_CHARTS: ChartBlock = {
  kind: "charts",
  id: "charts",
  rows: 14,
  charts: [
    {
      id: "months",
      kind: "line",
      title: { fr: "Chaque mois\u202f: tenons-nous le plan\u202f?", en: "Each month: do we hold the plan?" },
      table: "follow",
      labels: "month",
      series: [
        { column: "plan", look: "plan" },
        { column: "actual", look: "actual" },
        { column: "forecast", look: "forecast" },
      ],
      width: 350,
    },
    {
      id: "cumulative",
      kind: "line",
      title: { fr: "En cumul\u202f: où arriverons-nous\u202f?", en: "Cumulative: where will we land?" },
      table: "follow",
      labels: "month",
      series: [
        { column: "cum_plan", look: "plan" },
        { column: "cum_actual", look: "actual" },
        { column: "cum_forecast", look: "forecast" },
      ],
      width: 482,
    },
    {
      id: "bridge",
      kind: "waterfall",
      title: { fr: "Face à l’année passée\u202f: pourquoi\u202f?", en: "Against last year: why?" },
      table: "bridge",
      labels: "effect",
      series: [{ column: "amount", look: "actual" }],
      through: "basket",
      width: 312,
    },
  ],
};
