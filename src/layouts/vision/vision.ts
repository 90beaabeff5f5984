import type { SheetLayout } from "../layout";
import { PALETTE } from "../palette";
import { GOAL } from "./goal";

export const VISION: SheetLayout = {
  id: "vision",
  version: 1,
  title: { fr: "Vision", en: "Vision" },
  question: { fr: "Où voulez-vous aller\u202f?", en: "Where do you want to go?" },
  columnWidths: [300, 110, 110, 110, 110, 110, 110, 110],
  blocks: [GOAL],
  tabColour: PALETTE.accent,
};
