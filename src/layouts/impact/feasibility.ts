import type { Words } from "../../shared/language";
import { label, prose } from "../columns";
import type { Row, Table } from "../layout";
import { headerOf, PRIORITY_COLUMNS } from "./priority-columns";

const question = (id: string, text: Words): Row => ({ id, cells: { question: { text, style: "wrapped" } } });

/** Whether the shop can do it, with whom it has and what it has. */
export const FEASIBILITY: Table = {
  kind: "table",
  id: "feasibility",
  title: { fr: "Est-ce faisable\u202f?", en: "Can it be done?" },
  hint: {
    fr: "Quelques mots par case\u202f: une priorité que personne n’a le temps de mener ne rapporte rien.",
    en: "A few words in each: a priority that nobody has time for brings nothing.",
  },
  columns: [
    label("question", { fr: "Question", en: "Question" }, { span: 2 }),
    ...PRIORITY_COLUMNS.map((column) => prose(column, headerOf(column))),
  ],
  rows: [
    question("load", {
      fr: "L’équipe d’aujourd’hui peut-elle la porter\u202f? (heures, périodes chargées)",
      en: "Can today’s team carry it? (hours, busy times)",
    }),
    question("changes", {
      fr: "Qu’est-ce qui change dans la façon de travailler\u202f?",
      en: "What changes in the way you work?",
    }),
    question("new", {
      fr: "Qu’est-ce qui est nouveau (outil, recrutement, formation)\u202f?",
      en: "What is new (tool, hire, training)?",
    }),
    question("technology", {
      fr: "Quelle technique faut-il\u202f? Existe-t-elle déjà\u202f?",
      en: "Which technology does it need? Does it exist already?",
    }),
    question("services", {
      fr: "Quels services extérieurs faut-il\u202f?",
      en: "Which outside services does it need?",
    }),
  ],
  rowHeight: 42,
};
