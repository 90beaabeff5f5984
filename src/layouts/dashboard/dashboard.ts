import type { SheetLayout } from "../layout";
import { PALETTE } from "../palette";
import { COURSE } from "./course";

export const DASHBOARD: SheetLayout = {
  id: "dashboard",
  version: 1,
  title: { fr: "Tableau de bord", en: "Dashboard" },
  question: { fr: "Tenons-nous le cap, et où arriverons-nous\u202f?", en: "Are we on course, and where will we land?" },
  sentenceIsNamed: true,
  columnWidths: [220, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95],
  blocks: [COURSE],
  tabColour: PALETTE.favourable,
};
