import type { SheetLayout } from "../layout";
import { PALETTE } from "../palette";
import { LEVERS } from "./levers";
import { MODEL } from "./model";
import { RETURNS } from "./returns";
import { WHAT_PAYS, WHAT_PAYS_WORDS } from "./what-pays";

export const IMPACT: SheetLayout = {
  id: "impact",
  version: 1,
  title: { fr: "Impact", en: "Impact" },
  question: { fr: "Que rapporte chaque priorité, en trésorerie\u202f?", en: "What does each priority bring, in cash?" },
  words: WHAT_PAYS_WORDS,
  columnWidths: [300, 120, 120, 120, 120, 120, 120, 120],
  blocks: [LEVERS, MODEL, RETURNS, ...WHAT_PAYS],
  tabColour: PALETTE.attackManage.text,
};
