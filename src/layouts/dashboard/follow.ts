import { computed } from "../columns";
import type { Table } from "../layout";
import { difference, known, numberOf } from "./formulas";
import { monthRows, YEAR_LABEL } from "./months";
import { signEmphasis } from "./signs";

/** To date is the run of months with an actual from the first one on: as many actuals so far as months. */
const CUMULATIVE_ACTUAL = '=IF(COUNT({actual:})<COUNT({month:});"";SUM({actual:}))';

const FORECAST =
  '=IF(ISNUMBER({cum_actual});"";IF(COUNT({plan};{landing.value@pace})<2;"";{plan}*{landing.value@pace}))';

/** From the last month measured on, so that its line starts where the actual one ends. */
const CUMULATIVE_FORECAST =
  "=IF(ISNUMBER({forecast});SUM({landing.value@actual};{forecast:});" +
  'IF(AND(COUNT({forecast})=0;COUNT({month:})={landing.value@months});{cum_actual};""))';

const STATUS =
  '=IF(COUNT({plan})=0;"";IF(COUNT({actual})=0;{#notMeasured};' +
  "IF(ROUND({variance};9)=0;{#onTarget};IF({variance}>0;{#favourable};{#unfavourable}))))";

/** Month by month: plan, actual, variance and where the year goes. */
export const FOLLOW: Table = {
  kind: "table",
  id: "follow",
  title: { fr: "Le plan et le réalisé, mois par mois", en: "Plan and actual, month by month" },
  hint: {
    fr: "Écart = réalisé − plan. À partir du premier mois non mesuré, prévision = plan × rythme (réalisé à ce jour ÷ plan à ce jour).",
    en: "Variance = actual − plan. From the first unmeasured month on, forecast = plan × pace (actual to date ÷ plan to date).",
  },
  columns: [
    computed("month", { fr: "Mois", en: "Month" }, "month", "=EDATE({month^};1)"),
    computed("plan", { fr: "Plan ({currency})", en: "Plan ({currency})" }, "money", undefined, { total: "sum" }),
    computed("actual", { fr: "Réalisé ({currency})", en: "Actual ({currency})" }, "money", undefined, {
      total: "sum",
    }),
    computed(
      "variance",
      { fr: "Écart ({currency})", en: "Variance ({currency})" },
      "money",
      difference("{actual}", "{plan}"),
    ),
    computed(
      "percent",
      { fr: "Écart (%)", en: "Variance (%)" },
      "rate",
      known(["{variance}"], "IF({plan}=0;{#notApplicable};{variance}/ABS({plan}))"),
      { style: "figure" },
    ),
    computed("status", { fr: "Statut", en: "Status" }, "general", STATUS, { align: "center", style: "status" }),
    computed(
      "cum_plan",
      { fr: "Plan cumulé ({currency})", en: "Plan so far ({currency})" },
      "money",
      '=IF(COUNT({plan:})=0;"";SUM({plan:}))',
    ),
    computed(
      "cum_actual",
      { fr: "Réalisé cumulé ({currency})", en: "Actual so far ({currency})" },
      "money",
      CUMULATIVE_ACTUAL,
    ),
    computed("forecast", { fr: "Prévision ({currency})", en: "Forecast ({currency})" }, "money", FORECAST, {
      total: "sum",
    }),
    computed(
      "cum_forecast",
      { fr: "Prévision cumulée ({currency})", en: "Forecast so far ({currency})" },
      "money",
      CUMULATIVE_FORECAST,
    ),
    {
      key: "previous",
      header: { fr: "Plan précédent ({currency})", en: "Previous plan ({currency})" },
      origin: "input",
      format: "money",
      allowed: { kind: "number" },
      span: 2,
      total: "sum",
      note: {
        fr: "Avant de réajuster le plan\u202f: copiez la colonne «\u202fPlan\u202f» et collez ici les valeurs seules. Le plan d’avant reste ainsi à côté du nouveau.",
        en: "Before you re-adjust the plan: copy the “Plan” column and paste the values only here. The plan as it was then stays beside the new one.",
      },
    },
  ],
  rows: monthRows((id) => ({
    plan: { formula: numberOf(`{phasing.plan@${id}}`) },
    actual: { formula: numberOf(`{actuals.revenue@${id}}`) },
  })),
  total: YEAR_LABEL,
  emphasis: signEmphasis("status", ["variance", "percent"]),
};
