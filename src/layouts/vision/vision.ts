import type { Words } from "../../shared/language";
import type { SheetLayout } from "../layout";
import { PALETTE } from "../palette";
import { BOTTOM_UP, BOTTOM_UP_WORDS } from "./bottom-up";
import { CHECK_WORDS } from "./checks";
import { GOAL, GOAL_WORDS } from "./goal";
import { PATH, PATH_CHART, PATH_WORDS } from "./path";
import { POTENTIAL, POTENTIAL_WORDS } from "./potential";
import { TENFOLD, TENFOLD_WORDS } from "./tenfold";
import { VISION_TRY_IT } from "./try-it";

const goal = (id: string) => `{goal.value@${id}}`;

/** `1 500 000 € in 2030: +19.4% a year for 5 years; 739 066 € in 2026.` */
const SENTENCE =
  `=IF(COUNT(${goal("growth")};${goal("target_year")})<2;{#noGoal};` +
  `FIXED(${goal("target")};0)&{#amountIn}&${goal("target_year")}&{#colon}` +
  `&IF(${goal("growth")}<0;"−";"+")&FIXED(ABS(${goal("growth")})*100;1)&{#percentAYear}` +
  `&${goal("years")}&IF(${goal("years")}=1;{#year};{#years})` +
  `&IF(COUNT(${goal("next_year")})=0;"";{#andThen}&FIXED(${goal("next_year")};0)&{#amountIn}&${goal("plan_year")})&".")`;

const SENTENCE_WORDS: Readonly<Record<string, Words>> = {
  noGoal: {
    fr: "Donnez un chiffre et une année\u202f: Cap dira la croissance à tenir.",
    en: "Give one number and one year: Cap will say the growth to keep up.",
  },
  amountIn: { fr: "\u202f{currency} en ", en: " {currency} in " },
  colon: { fr: "\u202f: ", en: ": " },
  percentAYear: { fr: "\u202f% par an pendant ", en: "% a year for " },
  year: { fr: " an", en: " year" },
  years: { fr: " ans", en: " years" },
  andThen: { fr: "\u202f; ", en: "; " },
};

export const VISION: SheetLayout = {
  id: "vision",
  version: 3,
  title: { fr: "Vision", en: "Vision" },
  question: { fr: "Où voulez-vous aller\u202f?", en: "Where do you want to go?" },
  sentence: SENTENCE,
  words: {
    ...SENTENCE_WORDS,
    ...CHECK_WORDS,
    ...GOAL_WORDS,
    ...PATH_WORDS,
    ...BOTTOM_UP_WORDS,
    ...POTENTIAL_WORDS,
    ...TENFOLD_WORDS,
  },
  // As wide as the think-big table needs, on which the narrower tables span.
  columnWidths: [120, 98, 62, 80, 86, 102, 68, 86, 98, 76, 76, 112, 112],
  blocks: [GOAL, PATH, PATH_CHART, BOTTOM_UP, POTENTIAL, TENFOLD, VISION_TRY_IT],
  tabColour: PALETTE.accent,
};
