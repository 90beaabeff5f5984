import type { ChartBlock } from "../layout";

/** Why revenue differs from its target, and when. */
export const REVIEW_CHARTS: ChartBlock = {
  kind: "charts",
  id: "charts",
  rows: 16,
  charts: [
    {
      id: "bridge",
      kind: "waterfall",
      title: { fr: "Pourquoi le CA s’écarte de l’objectif", en: "Why revenue differs from its target" },
      table: "bridge",
      labels: "effect",
      series: [{ column: "amount", look: "actual" }],
      through: "basket",
      width: 480,
    },
    {
      id: "plan_actual",
      kind: "combo",
      title: { fr: "Le CA a-t-il suivi le plan\u202f?", en: "Did revenue follow the plan?" },
      table: "bridge_months",
      labels: "month",
      series: [
        { column: "actual", look: "actual" },
        { column: "target", look: "plan", asLine: true },
      ],
      width: 660,
    },
  ],
};
