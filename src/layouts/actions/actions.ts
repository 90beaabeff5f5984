import type { SheetLayout } from "../layout";
import { PALETTE } from "../palette";
import { ACTION_TABLE } from "./action-table";
import { STATUSES } from "./statuses";
import { LOAD, PROGRESS } from "./summary-tables";

const count = (criteria: string) => `COUNTIFS(${criteria})`;

const WRITTEN = 'SUMPRODUCT(--({actions.what}<>""))';

const SENTENCE =
  `=IF(${WRITTEN}=0;{#noneYet};{#countActions}&${WRITTEN}&{#countDone}&` +
  `${count("{actions.status};{#done}")}&{#countLate}&${count('{actions.alert};"▼*"')}&{#countSoon}&${count('{actions.alert};"○*"')}&".")`;

export const ACTIONS: SheetLayout = {
  id: "actions",
  version: 2,
  title: { fr: "Actions", en: "Actions" },
  question: { fr: "Qui fait quoi, et pour quand\u202f?", en: "Who does what, and by when?" },
  sentence: SENTENCE,
  words: {
    ...STATUSES,
    day: { fr: " jour", en: " day" },
    days: { fr: " jours", en: " days" },
    late: { fr: "▼ retard ", en: "▼ late " },
    dueIn: { fr: "○ dans ", en: "○ due in " },
    dueToday: { fr: "○ aujourd’hui", en: "○ due today" },
    noEnd: { fr: "○ sans date de fin", en: "○ no end date" },
    alertDone: { fr: "● fait", en: "● done" },
    endFirst: { fr: "fin avant début", en: "ends before start" },
    notChosen: { fr: "à choisir", en: "to be chosen" },
    noneYet: {
      fr: "Écrivez la première action\u202f: quoi, qui, pour quand.",
      en: "Write the first action: what, who, by when.",
    },
    countActions: { fr: "Actions\u202f: ", en: "Actions: " },
    countDone: { fr: " · faites\u202f: ", en: " · done: " },
    countLate: { fr: " · en retard\u202f: ", en: " · late: " },
    countSoon: { fr: " · à surveiller\u202f: ", en: " · to watch: " },
  },
  columnWidths: [190, 62, 76, 90, 86, 86, 50, 50, 115, 95, 84, 84, 132, 350, 70],
  blocks: [ACTION_TABLE, PROGRESS, LOAD],
  freezeThrough: "actions",
  tabColour: PALETTE.defendSell.text,
};
