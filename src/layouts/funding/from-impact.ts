import type { Words } from "../../shared/language";
import { computed } from "../columns";
import { PRIORITY_COLUMNS, type PriorityColumn } from "../impact/priority-columns";
import type { Cell, Row, Table } from "../layout";
import { toCreate } from "../sheet-to-create";
import { numberIn } from "./guards";

/** In narrow cells; the priority's cell beside them says it in words. */
export const IMPACT_MISSING: Words = { fr: "○ Impact", en: "○ Impact" };

const figure = (place: string): Cell => ({ formula: numberIn(`{impact!${place}}`), without: IMPACT_MISSING });

const row = (priority: PriorityColumn): Row => ({
  id: priority,
  cells: {
    priority: {
      formula: `=IF({impact!levers.${priority}@priority}="";"";{impact!levers.${priority}@priority})`,
      without: toCreate("impact"),
    },
    start: figure(`levers.${priority}@start_month`),
    gain: figure(`returns.${priority}@gain`),
    investment: figure(`levers.${priority}@investment`),
    one_off: figure(`levers.${priority}@one_off`),
    running: figure(`levers.${priority}@running`),
    working_capital: figure(`returns.${priority}@working_capital`),
  },
});

const GOOD_START = '=IF(OR(COUNT({start})=0;{check}<>"");"";';

/** All that the uses and the sources take from the Impact sheet, each figure once. */
export const FROM_IMPACT: Table = {
  kind: "table",
  id: "from_impact",
  title: { fr: "Repris de la feuille Impact", en: "Taken from the Impact sheet" },
  hint: {
    fr: "Ce que chaque priorité demande et rapporte. On dépense le trimestre avant le démarrage\u202f; stock et encours montent au démarrage.",
    en: "What each priority asks for and brings. Money is spent the quarter before the start; stock and receivables rise at the start.",
  },
  columns: [
    computed("priority", { fr: "Priorité", en: "Priority" }, "general", undefined, { style: "wrapped" }),
    computed("start", { fr: "Démarre (mois 1 à 12)", en: "Starts (month 1 to 12)" }, "count"),
    computed("gain", { fr: "Gain, année pleine ({currency})", en: "Gain, full year ({currency})" }, "money"),
    computed("investment", { fr: "Investissement ({currency})", en: "Investment ({currency})" }, "tally"),
    computed("one_off", { fr: "Dépense unique ({currency})", en: "One-off cost ({currency})" }, "tally"),
    computed("running", { fr: "Coût récurrent ({currency})", en: "Running cost ({currency})" }, "tally"),
    computed("working_capital", { fr: "Variation du BFR ({currency})", en: "Working capital ({currency})" }, "tally"),
    computed(
      "spend_when",
      { fr: "Dépensé en", en: "Spent in" },
      "general",
      `${GOOD_START}{#quarter}&MAX(1;INT(({start}+2)/3)-1))`,
      { align: "center" },
    ),
    computed(
      "start_when",
      { fr: "Démarre en", en: "Starts in" },
      "general",
      `${GOOD_START}{#quarter}&INT(({start}+2)/3))`,
      {
        align: "center",
      },
    ),
    computed(
      "check",
      { fr: "À vérifier", en: "To check" },
      "general",
      '=IF(COUNT({gain})=0;"";IF(COUNT({start})=0;{#startMissing};' +
        'IF(OR({start}<1;{start}>12;INT({start})<>{start});{#startWrong};"")))',
      { style: "remark" },
    ),
  ],
  rows: PRIORITY_COLUMNS.map(row),
  rowHeight: 36,
  emphasis: [
    { columns: ["gain", "working_capital"], when: "negative", ink: "unfavourable" },
    { columns: ["check"], when: 'LEFT({check};1)="▼"', ink: "unfavourable", bold: true },
  ],
};

export const FROM_IMPACT_WORDS: Readonly<Record<string, Words>> = {
  startMissing: { fr: "▼ mois de démarrage absent (Impact)", en: "▼ no start month (Impact)" },
  startWrong: { fr: "▼ le mois de démarrage va de 1 à 12", en: "▼ the start month is 1 to 12" },
};
