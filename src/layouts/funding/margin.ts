import { computed, label } from "../columns";
import { PRIORITY_COLUMNS } from "../impact/priority-columns";
import type { Row, Table } from "../layout";
import { toCreate } from "../sheet-to-create";
import { numberIn, whenKnown } from "./guards";
import { QUARTER_KEYS, QUARTERS } from "./words";

const SHARE = whenKnown(["{revenue}", "{revenue@total}"], 'IF({revenue@total}=0;"";{revenue}/{revenue@total})');
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Last year's revenue by month: the seasons that the extra margin will follow. */
export const SEASONS: Table = {
  kind: "table",
  id: "seasons",
  title: { fr: "Les saisons de l’an dernier", en: "Last year’s seasons" },
  hint: {
    fr: "Le chiffre d’affaires de chaque mois, repris du Bilan, et sa part de l’année.",
    en: "Each month’s revenue, taken from the Review, and its share of the year.",
  },
  columns: [
    computed("month", { fr: "Mois", en: "Month" }, "month"),
    label("number", { fr: "Mois n°", en: "Month no." }, { align: "center" }),
    label("quarter", { fr: "Trimestre", en: "Quarter" }, { align: "center" }),
    computed("revenue", { fr: "CA HT ({currency})", en: "Revenue excl. VAT ({currency})" }, "money", undefined, {
      total: "sum",
    }),
    computed("share", { fr: "Part (%)", en: "Share (%)" }, "rate", SHARE, {
      total: "sum",
    }),
  ],
  rows: MONTHS.map(
    (month): Row => ({
      id: `m${month}`,
      cells: {
        month: { formula: `={review!actuals.month@m${month}}`, without: toCreate("review") },
        number: { value: month, format: "count" },
        quarter: { text: QUARTERS[QUARTER_KEYS[Math.floor((month - 1) / 3)] ?? "q1"] },
        revenue: { formula: numberIn(`{review!actuals.revenue@m${month}}`), without: toCreate("review") },
      },
    }),
  ),
  total: { fr: "Année", en: "Year" },
};

/** What of a priority's extra margin goes back into the plan, quarter by quarter. */
export const MARGIN_BY_QUARTER: Table = {
  kind: "table",
  id: "margin_by_quarter",
  title: { fr: "La marge en plus, trimestre par trimestre", en: "The extra margin, quarter by quarter" },
  hint: {
    fr: "Gain × part remise dans le plan × part de l’année que les mois du trimestre, dès le démarrage, ont faite l’an dernier.",
    en: "Gain × share put back × the part of the year that the quarter’s months, from the start on, made last year.",
  },
  columns: [
    computed("priority", { fr: "Priorité", en: "Priority" }, "general", undefined, { style: "wrapped" }),
    computed("start", { fr: "Démarre (mois)", en: "Starts (month)" }, "count"),
    computed("gain", { fr: "Gain, année pleine ({currency})", en: "Gain, full year ({currency})" }, "money"),
    computed(
      "given",
      { fr: "Remis dans le plan, année pleine ({currency})", en: "Put back, full year ({currency})" },
      "money",
      '=IF(OR(COUNT({gain};{start};{choices.value@margin_share})<3;{choices.check@margin_share}<>"");"";' +
        "{gain}*{choices.value@margin_share})",
    ),
    ...QUARTER_KEYS.map((key) =>
      computed(
        key,
        QUARTERS[key],
        "tally",
        '=IF(OR(COUNT({given})=0;COUNT({seasons.share})=0);"";' +
          `{given}*SUMIFS({seasons.share};{seasons.quarter};{#${key}};{seasons.number};">="&{start}))`,
        { total: "sum" },
      ),
    ),
    computed(
      "year",
      { fr: "Année 1 ({currency})", en: "Year one ({currency})" },
      "money",
      '=IF(COUNT({q1};{q2};{q3};{q4})=0;"";SUM({q1};{q2};{q3};{q4}))',
      { total: "sum" },
    ),
  ],
  rows: PRIORITY_COLUMNS.map(
    (priority): Row => ({
      id: priority,
      cells: {
        priority: { formula: `={from_impact.priority@${priority}}` },
        // A start month that is none counts for nothing.
        start: { formula: `=IF({from_impact.check@${priority}}<>"";"";{from_impact.start@${priority}})` },
        gain: { formula: `={from_impact.gain@${priority}}` },
      },
    }),
  ),
  rowHeight: 36,
  total: { fr: "Ensemble", en: "Together" },
  emphasis: [{ columns: ["gain", "given", ...QUARTER_KEYS, "year"], when: "negative", ink: "unfavourable" }],
};
