import { amount, computed, label } from "../columns";
import { PRIORITY_COLUMNS } from "../impact/priority-columns";
import type { Table } from "../layout";
import { QUADRANTS } from "../quadrants";
import { toCreate } from "../sheet-to-create";
import { known, numberOf, quotientAboveZero } from "./formulas";
import { signEmphasis } from "./signs";

/** A start that is no month of the year says so instead, and nothing is counted from it. */
const startOf = (cell: string) =>
  `=IF(COUNT(${cell})=0;"";IF(AND(${cell}>=1;${cell}<=12;INT(${cell})=${cell});${cell};{#startRange}))`;

/** The shares of the year that months have from a start on, up to a last one. */
function sharesFrom(start: string, last?: string): string {
  const months = last ? `({phasing.number}>=${start})*({phasing.number}<=${last})` : `--({phasing.number}>=${start})`;
  return `SUMPRODUCT(${months};{phasing.share})`;
}

const REMARK =
  '=IF(ISTEXT({obtained});{#typeNumber};IF(LEFT({start};1)="▼";{#startWrong};' +
  "IF(AND(COUNT({extra_revenue})=1;COUNT({start})=0);{#startMissing};" +
  'IF(AND(COUNT({promised})=1;COUNT({obtained})=0);{#toTell};""))))';

/** The promise of the months to date, in last year's seasons: a promise of a year can not be kept in half of it. */
const DUE = known(
  ["{promised}", "{start}"],
  `IF(OR({start}>{landing.value@months};${sharesFrom("{start}")}<=0);"";{promised}*${sharesFrom("{start}", "{landing.value@months}")}/${sharesFrom("{start}")})`,
);

/** The four priorities: what each promised, what it has brought, and how far its actions are. */
export const OBTAINED: Table = {
  kind: "table",
  id: "obtained",
  rowKey: "code",
  title: { fr: "Les quatre priorités\u202f: promis et obtenu", en: "The four priorities: promised and obtained" },
  hint: {
    fr: "Promis = gain de la première année (feuille Impact). Obtenu = ce que vous constatez à ce jour, en trésorerie.",
    en: "Promised = gain of year one (Impact sheet). Obtained = what you see to date, in cash.",
  },
  columns: [
    computed("name", { fr: "Priorité", en: "Priority" }, "general", undefined, { span: 2, style: "wrapped" }),
    label("code", { fr: "Code", en: "Code" }, { align: "center" }),
    computed(
      "extra_revenue",
      { fr: "CA en plus, année pleine ({currency})", en: "Extra revenue, full year ({currency})" },
      "money",
      undefined,
      { style: "wrapped", total: "sum" },
    ),
    computed("start", { fr: "Démarre au mois n° (1 à 12)", en: "Starts in month no. (1 to 12)" }, "count", undefined, {
      style: "wrapped",
    }),
    computed(
      "promised",
      { fr: "Gain promis, première année ({currency})", en: "Promised gain, year one ({currency})" },
      "money",
      undefined,
      { style: "wrapped", total: "sum" },
    ),
    computed("due", { fr: "Promis à ce jour ({currency})", en: "Promised to date ({currency})" }, "money", DUE, {
      total: "sum",
      note: {
        fr: "La part du gain promis qui revient aux mois mesurés, selon les saisons de l’année passée.",
        en: "The part of the promised gain that falls to the measured months, in last year’s seasons.",
      },
    }),
    amount("obtained", { fr: "Obtenu à ce jour ({currency})", en: "Obtained to date ({currency})" }, "money", {
      allowed: { kind: "number" },
      total: "sum",
      note: {
        fr: "Ce que la priorité a vraiment rapporté depuis son démarrage. Vide = pas encore dit.",
        en: "What the priority has really brought since it started. Empty = not told yet.",
      },
    }),
    computed(
      "ratio",
      { fr: "Obtenu ÷ promis (%)", en: "Obtained ÷ promised (%)" },
      "share",
      quotientAboveZero("{obtained}", "{promised}"),
    ),
    computed("done", { fr: "Actions faites (%)", en: "Actions done (%)" }, "share", undefined, { style: "wrapped" }),
    computed("remark", { fr: "Remarque", en: "Remark" }, "general", REMARK, { span: 2, style: "remark" }),
  ],
  rows: QUADRANTS.map(({ code }, index) => {
    const column = PRIORITY_COLUMNS[index];
    const chosen = `{priorities!chosen.priority@${code}}`;
    return {
      id: code,
      cells: {
        name: { formula: `=IF(${chosen}="";{#notChosen};${chosen})`, without: toCreate("priorities") },
        code: { text: { fr: code, en: code } },
        extra_revenue: {
          formula: numberOf(`{impact!returns.${column}@extra_revenue}`),
          without: toCreate("impact"),
        },
        start: { formula: startOf(`{impact!levers.${column}@start_month}`), without: toCreate("impact") },
        promised: { formula: numberOf(`{impact!returns.${column}@gain_year1}`), without: toCreate("impact") },
        done: { formula: numberOf(`{actions!progress.share@${code}}`), without: toCreate("actions") },
      },
    };
  }),
  rowHeight: 52,
  total: { fr: "Ensemble", en: "Together" },
  emphasis: [
    ...signEmphasis("remark"),
    { columns: ["start"], when: 'LEFT({start};1)="▼"', ink: "unfavourable" },
    { columns: ["promised", "obtained", "extra_revenue"], when: "negative", ink: "unfavourable" },
  ],
};
