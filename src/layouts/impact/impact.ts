import type { SheetLayout } from "../layout";
import { PALETTE } from "../palette";
import { ASSUMPTION_WORDS, ASSUMPTIONS } from "./assumptions";
import { FEASIBILITY } from "./feasibility";
import { CHECK_WORDS } from "./lever-checks";
import { LEVER_KINDS } from "./lever-kinds";
import { LEVERS } from "./levers";
import { MODEL } from "./model";
import { PULLS } from "./pulls";
import { RETURNS } from "./returns";
import { SEASON } from "./season";
import { IMPACT_SENTENCE, SENTENCE_WORDS } from "./sentence";
import { TOGETHER } from "./together";
import { WHAT_PAYS, WHAT_PAYS_WORDS } from "./what-pays";

export const IMPACT: SheetLayout = {
  id: "impact",
  version: 2,
  title: { fr: "Impact", en: "Impact" },
  question: { fr: "Que rapporte chaque priorité, en trésorerie\u202f?", en: "What does each priority bring, in cash?" },
  sentence: IMPACT_SENTENCE,
  words: {
    ...WHAT_PAYS_WORDS,
    ...SENTENCE_WORDS,
    ...ASSUMPTION_WORDS,
    ...CHECK_WORDS,
    never: { fr: "jamais", en: "never" },
    countsTwice: { fr: "\u202f: même levier, compterait deux fois", en: ": same lever, would count twice" },
  },
  columnWidths: [310, 126, 126, 126, 126, 126, 126, 110],
  blocks: [LEVERS, LEVER_KINDS, ASSUMPTIONS, RETURNS, TOGETHER, FEASIBILITY, PULLS, MODEL, SEASON, ...WHAT_PAYS],
  tabColour: PALETTE.attackManage.text,
};
