import type { Row, Table } from "../layout";
import { QUADRANTS } from "../quadrants";

const OPEN = '{actions.status};"<>"&{#done};{actions.status};"<>"&{#dropped}';

const countWhere = (guard: string, criteria: string) => `=IF(${guard}="";"";COUNTIFS(${criteria}))`;

/** How far each of the four priorities is. */
export const PROGRESS: Table = {
  kind: "table",
  id: "progress",
  rowKey: "code",
  title: { fr: "Avancement des priorités", en: "Progress of the priorities" },
  hint: { fr: "Compté sur les actions ci-dessus.", en: "Counted on the actions above." },
  columns: [
    {
      key: "name",
      header: { fr: "Priorité", en: "Priority" },
      origin: "computed",
      format: "general",
      style: "wrapped",
    },
    { key: "code", header: { fr: "Code", en: "Code" }, origin: "label", format: "general" },
    {
      key: "actions",
      header: { fr: "Actions", en: "Actions" },
      origin: "computed",
      format: "tally",
      formula: countWhere("{code}", '{actions.priority};{code};{actions.status};"<>"&{#dropped}'),
    },
    {
      key: "done",
      header: { fr: "Faites", en: "Done" },
      origin: "computed",
      format: "tally",
      formula: countWhere("{code}", "{actions.priority};{code};{actions.status};{#done}"),
    },
    {
      key: "late",
      header: { fr: "En retard", en: "Late" },
      origin: "computed",
      format: "tally",
      formula: countWhere("{code}", '{actions.priority};{code};{actions.alert};"▼*"'),
    },
    {
      key: "share",
      header: { fr: "Fait (%)", en: "Done (%)" },
      origin: "computed",
      format: "share",
      formula: '=IF(N({actions})=0;"";{done}/{actions})',
    },
  ],
  rows: QUADRANTS.map(
    ({ code }): Row => ({
      id: code,
      cells: {
        code: { text: { fr: code, en: code } },
        name: {
          formula: `=IF({priorities!chosen.priority@${code}}="";{#notChosen};{priorities!chosen.priority@${code}})`,
          without: { fr: "Créez la feuille Priorités", en: "Create the Priorities sheet" },
        },
      },
    }),
  ),
  rowHeight: 36,
  emphasis: [{ columns: ["late"], when: "N({late})>0", ink: "unfavourable", bold: true }],
};

const PEOPLE = 8;

/** Who carries how much of what is still open. */
export const LOAD: Table = {
  kind: "table",
  id: "load",
  title: { fr: "Charge par personne", en: "Load per person" },
  hint: {
    fr: "Ce qui reste ouvert, par nom de la colonne «\u202fQui\u202f».",
    en: "What is still open, by name of the “Who” column.",
  },
  columns: [
    { key: "person", header: { fr: "Personne", en: "Person" }, origin: "computed", format: "general" },
    {
      key: "open",
      header: { fr: "Ouvertes", en: "Open" },
      origin: "computed",
      format: "tally",
      formula: countWhere("{person}", `{actions.who};{person};${OPEN}`),
    },
    {
      key: "effort",
      header: { fr: "Effort (jours)", en: "Effort (days)" },
      origin: "computed",
      format: "tally",
      formula: `=IF({person}="";"";SUMIFS({actions.effort};{actions.who};{person};${OPEN}))`,
    },
    {
      key: "late",
      header: { fr: "En retard", en: "Late" },
      origin: "computed",
      format: "tally",
      formula: countWhere("{person}", '{actions.who};{person};{actions.alert};"▼*"'),
    },
  ],
  rows: Array.from({ length: PEOPLE }, (_, index) => ({
    id: `n${index + 1}`,
    cells: {
      person: { formula: `=IFERROR(INDEX({actions.who};MATCH(${index + 1};{actions.person};0));"")` },
    },
  })),
  emphasis: [{ columns: ["late"], when: "N({late})>0", ink: "unfavourable", bold: true }],
};
