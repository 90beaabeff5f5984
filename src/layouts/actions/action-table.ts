import { amount, choice, computed, day, prose, shortText } from "../columns";
import { KPI_NAMES } from "../kpi-names";
import type { Table } from "../layout";
import { PRIORITY_CODES } from "../quadrants";
import { STATUSES } from "./statuses";
import { TIMELINE_COLUMN } from "./timeline";

/** Days before its end from which an action is announced. */
const SOON = 14;

const days = (count: string) => `${count}&IF(${count}=1;{#day};{#days})`;

const ALERT =
  '=IF({what}="";"";IF({status}={#done};{#alertDone};IF({status}={#dropped};"";IF(COUNT({end})=0;{#noEnd};' +
  `IF({end}<TODAY();{#late}&${days("(TODAY()-{end})")};` +
  `IF({end}-TODAY()<=${SOON};IF({end}=TODAY();{#dueToday};{#dueIn}&${days("({end}-TODAY())")});""))))))`;

/** The row of a name in the table of loads, from 1. Not MATCH, to which a name such as “?” is a question. */
export const PERSON_NUMBER =
  '=IF({who}="";"";IFERROR(1/(1/SUMPRODUCT(({load.person}={who})*(ROW({load.person})+1-MIN(ROW({load.person})))));""))';

export const ACTION_TABLE: Table = {
  kind: "table",
  id: "actions",
  title: { fr: "Qui fait quoi, pour qui, quand, comment", en: "Who does what, for whom, when, how" },
  hint: {
    fr: "Une action par ligne. Sans nom et sans date de fin, ce n’est qu’une intention.",
    en: "One action a line. Without a name and an end date it is only an intention.",
  },
  columns: [
    prose("what", { fr: "Quoi", en: "What" }),
    choice("priority", { fr: "Priorité", en: "Priority" }, PRIORITY_CODES),
    shortText("who", { fr: "Qui", en: "Who" }),
    prose("to_whom", { fr: "Pour qui", en: "For whom" }),
    day("start", { fr: "Début", en: "Start" }),
    day("end", { fr: "Fin", en: "End" }),
    computed(
      "duration",
      { fr: "Durée (jours)", en: "Length (days)" },
      "count",
      '=IF(COUNT({start};{end})<2;"";IF({end}<{start};{#endFirst};{end}-{start}+1))',
      { align: "center" },
    ),
    amount("effort", { fr: "Effort (jours)", en: "Effort (days)" }, "count", {
      align: "center",
      note: {
        fr: "Jours de travail, pas la durée\u202f: ils font la charge de chacun.",
        en: "Days of work, not the length: they make everyone’s load.",
      },
    }),
    prose("how", { fr: "Comment", en: "How" }),
    choice("kpi", { fr: "Indicateur visé", en: "Indicator to move" }, Object.values(KPI_NAMES)),
    choice("status", { fr: "État", en: "State" }, Object.values(STATUSES)),
    day("done_on", { fr: "Fait le", en: "Done on" }),
    computed("alert", { fr: "Alerte", en: "Alert" }, "general", ALERT),
    TIMELINE_COLUMN,
    computed("person", { fr: "Personne n°", en: "Person no." }, "count", PERSON_NUMBER, {
      style: "hint",
      note: {
        fr: "Numérote chaque nom à sa première action, pour le tableau des charges.",
        en: "Numbers each name at its first action, for the table of loads.",
      },
    }),
  ],
  rows: [],
  spareRows: 40,
  emphasis: [
    { columns: ["alert"], when: 'LEFT({alert};1)="▼"', ink: "unfavourable", bold: true },
    { columns: ["end"], when: 'LEFT({alert};1)="▼"', ink: "unfavourable" },
    { columns: ["alert"], when: 'LEFT({alert};1)="○"', ink: "waiting", bold: true },
    { columns: ["alert"], when: 'LEFT({alert};1)="●"', ink: "favourable" },
    { columns: ["what"], when: "{status}={#dropped}", ink: "muted", strikethrough: true },
    { columns: ["duration"], when: 'ISTEXT({duration})*({duration}<>"")', ink: "unfavourable" },
  ],
};
