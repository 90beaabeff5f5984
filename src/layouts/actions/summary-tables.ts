import { computed, label } from "../columns";
import type { FormulaTemplate, Row, Table } from "../layout";
import { QUADRANTS } from "../quadrants";
import { toCreate } from "../sheet-to-create";

const countWhere = (criteria: string) => `=IF({code}="";"";COUNTIFS(${criteria}))`;

/** How far each of the four priorities is. */
export const PROGRESS: Table = {
  kind: "table",
  id: "progress",
  rowKey: "code",
  title: { fr: "Avancement des priorités", en: "Progress of the priorities" },
  hint: { fr: "Compté sur les actions ci-dessus.", en: "Counted on the actions above." },
  columns: [
    computed("name", { fr: "Priorité", en: "Priority" }, "general", undefined, { style: "wrapped" }),
    label("code", { fr: "Code", en: "Code" }),
    computed(
      "actions",
      { fr: "Actions", en: "Actions" },
      "tally",
      countWhere('{actions.priority};{code};{actions.status};"<>"&{#dropped}'),
    ),
    computed(
      "done",
      { fr: "Faites", en: "Done" },
      "tally",
      countWhere("{actions.priority};{code};{actions.status};{#done}"),
    ),
    computed(
      "late",
      { fr: "En retard", en: "Late" },
      "tally",
      countWhere('{actions.priority};{code};{actions.alert};"▼*"'),
    ),
    computed("share", { fr: "Fait (%)", en: "Done (%)" }, "share", '=IF(N({actions})=0;"";{done}/{actions})'),
  ],
  rows: QUADRANTS.map(
    ({ code }): Row => ({
      id: code,
      cells: {
        code: { text: { fr: code, en: code } },
        name: {
          formula: `=IF({priorities!chosen.priority@${code}}="";{#notChosen};{priorities!chosen.priority@${code}})`,
          without: toCreate("priorities"),
        },
      },
    }),
  ),
  rowHeight: 54,
  emphasis: [{ columns: ["late"], when: "N({late})>0", ink: "unfavourable", bold: true }],
};

export const PEOPLE = 8;

/** Not COUNTIFS and SUMIFS, to which a name such as “?” or “=Jo” is a question. */
const ofPerson = (rows: string) => `=IF({person}="";"";SUMPRODUCT(({actions.who}={person})*${rows}))`;
const OPEN = "({actions.status}<>{#done})*({actions.status}<>{#dropped})";

/** The place of the first name, from the top of “Who”, for which all of these are 1. */
const firstWho = (conditions: readonly string[]) => {
  const fromBelow = "(MAX(ROW({actions.who}))+1-ROW({actions.who}))";
  return `ROWS({actions.who})+1-SUMPRODUCT(MAX(${['({actions.who}<>"")', ...conditions, fromBelow].join("*")}))`;
};

const nameAt = (place: string) => `=IFERROR(INDEX({actions.who};${place});"")`;

/** Nobody, when that row was deleted. Not by its place among those above: rows may be inserted between them. */
const personAbove = (number: number) => `IFERROR({person@n${number}};"")`;

/**
 * The first name that none of so many rows above has. Not by a column that numbers the names: that compares each action
 * with all above it, twelve million times for 5,000 actions. Not by MATCH or COUNTIF, to which a name such as “?” is a
 * question.
 */
export function nextPerson(above: number): FormulaTemplate {
  const isNew = Array.from({ length: above }, (_, index) => `({actions.who}<>${personAbove(index + 1)})`);
  return nameAt(firstWho(isNew));
}

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
    computed("person", { fr: "Personne", en: "Person" }, "general"),
    computed("open", { fr: "Ouvertes", en: "Open" }, "tally", ofPerson(OPEN)),
    computed("effort", { fr: "Effort (jours)", en: "Effort (days)" }, "tally", ofPerson(`${OPEN};{actions.effort}`)),
    computed("late", { fr: "En retard", en: "Late" }, "tally", ofPerson('(LEFT({actions.alert};1)="▼")')),
  ],
  rows: Array.from({ length: PEOPLE }, (_, index) => ({
    id: `n${index + 1}`,
    cells: { person: { formula: nextPerson(index) } },
  })),
  emphasis: [{ columns: ["late"], when: "N({late})>0", ink: "unfavourable", bold: true }],
};
