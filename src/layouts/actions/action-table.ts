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

export const ACTION_TABLE: Table = {
  kind: "table",
  id: "actions",
  title: { fr: "Qui fait quoi, pour qui, quand, comment", en: "Who does what, for whom, when, how" },
  hint: {
    fr: "Une action par ligne. Sans nom et sans date de fin, ce n’est qu’une intention.",
    en: "One action a line. Without a name and an end date it is only an intention.",
  },
  columns: [
    { key: "what", header: { fr: "Quoi", en: "What" }, origin: "input", format: "general" },
    {
      key: "priority",
      header: { fr: "Priorité", en: "Priority" },
      origin: "input",
      format: "general",
      style: "inputText",
      allowed: { kind: "choices", choices: PRIORITY_CODES },
    },
    { key: "who", header: { fr: "Qui", en: "Who" }, origin: "input", format: "general", style: "inputText" },
    { key: "to_whom", header: { fr: "Pour qui", en: "For whom" }, origin: "input", format: "general" },
    { key: "start", header: { fr: "Début", en: "Start" }, origin: "input", format: "day", allowed: { kind: "date" } },
    { key: "end", header: { fr: "Fin", en: "End" }, origin: "input", format: "day", allowed: { kind: "date" } },
    {
      key: "duration",
      align: "center",
      header: { fr: "Durée (jours)", en: "Length (days)" },
      origin: "computed",
      format: "count",
      formula: '=IF(COUNT({start};{end})<2;"";IF({end}<{start};{#endFirst};{end}-{start}+1))',
    },
    {
      key: "effort",
      align: "center",
      header: { fr: "Effort (jours)", en: "Effort (days)" },
      origin: "input",
      format: "count",
      allowed: { kind: "amount" },
      note: {
        fr: "Jours de travail, pas la durée\u202f: ils font la charge de chacun.",
        en: "Days of work, not the length: they make everyone’s load.",
      },
    },
    { key: "how", header: { fr: "Comment", en: "How" }, origin: "input", format: "general" },
    {
      key: "kpi",
      header: { fr: "Indicateur visé", en: "Indicator to move" },
      origin: "input",
      format: "general",
      style: "inputText",
      allowed: { kind: "choices", choices: Object.values(KPI_NAMES) },
    },
    {
      key: "status",
      header: { fr: "État", en: "State" },
      origin: "input",
      format: "general",
      style: "inputText",
      allowed: { kind: "choices", choices: Object.values(STATUSES) },
    },
    {
      key: "done_on",
      header: { fr: "Fait le", en: "Done on" },
      origin: "input",
      format: "day",
      allowed: { kind: "date" },
    },
    { key: "alert", header: { fr: "Alerte", en: "Alert" }, origin: "computed", format: "general", formula: ALERT },
    TIMELINE_COLUMN,
    {
      key: "person",
      header: { fr: "Personne n°", en: "Person no." },
      origin: "computed",
      format: "count",
      style: "hint",
      formula: '=IF({who}="";"";IF(COUNTIF({who:};{who})=1;MAX({person^:})+1;""))',
      note: {
        fr: "Numérote chaque nom à sa première action, pour le tableau des charges.",
        en: "Numbers each name at its first action, for the table of loads.",
      },
    },
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
