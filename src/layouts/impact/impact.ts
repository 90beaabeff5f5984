import type { SheetLayout } from "../layout";
import { PALETTE } from "../palette";
import { LEVERS } from "./levers";
import { MODEL } from "./model";
import { RETURNS } from "./returns";

export const IMPACT: SheetLayout = {
  id: "impact",
  version: 1,
  title: { fr: "Impact", en: "Impact" },
  question: { fr: "Que rapporte chaque priorité, en trésorerie\u202f?", en: "What does each priority bring, in cash?" },
  columnWidths: [300, 120, 120, 120, 120, 120, 120, 120],
  blocks: [LEVERS, MODEL, RETURNS],
  tabColour: PALETTE.attackManage.text,
};
