import type { SheetLayout } from "../layout";
import { PALETTE } from "../palette";
import { BALANCE } from "./balance";

export const FUNDING: SheetLayout = {
  id: "funding",
  version: 1,
  title: { fr: "Financement", en: "Funding" },
  question: {
    fr: "D’où vient l’argent, trimestre par trimestre\u202f?",
    en: "Where does the money come from, quarter by quarter?",
  },
  columnWidths: [300, 110, 110, 110, 110, 110, 110, 110],
  blocks: [BALANCE],
  tabColour: PALETTE.waiting,
};
