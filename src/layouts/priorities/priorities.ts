import type { Words } from "../../shared/language";
import type { SheetLayout } from "../layout";
import { PALETTE } from "../palette";
import { QUADRANTS } from "../quadrants";
import { CANDIDATES } from "./candidates";
import { CHOSEN } from "./chosen";
import { MATRIX } from "./matrix";
import { SERVICE_PROMISE, SOLUTIONS, TESTS_RUN } from "./prose-tables";
import { STOP_LIST } from "./stop-list";

/** Announced gains of the priorities that the Impact sheet has no figure for. */
const ONLY_ANNOUNCED = "SUMPRODUCT(1-ISNUMBER({chosen.impact});{chosen.gain})";

/** Says which of the two gains it adds up: worked out on the Impact sheet, announced, or some of each. */
const TOGETHER =
  'IF(COUNT({chosen.impact})=0;IF(COUNT({chosen.gain})=0;"";{#announced}&FIXED({chosen.gain@total};0)&{#aYear});' +
  "{#workedOut}&FIXED({chosen.impact@total};0)&{#aYear}" +
  `&IF(${ONLY_ANNOUNCED}=0;"";{#onlyAnnounced}&FIXED(${ONLY_ANNOUNCED};0)&{#aYear}))`;

const SENTENCE = `=IF({chosen.ticked@total}=0;{#noneYet};{#quadrantsChosen}&COUNTIF({chosen.ticked};1)&{#ofFour}&${TOGETHER}&".")`;

const chooseWords: Record<string, Words> = Object.fromEntries(
  QUADRANTS.map(({ code }) => [
    `choose_${code}`,
    { fr: `${code} · à choisir parmi les idées`, en: `${code} · to be chosen among the ideas` },
  ]),
);

export const PRIORITIES: SheetLayout = {
  id: "priorities",
  version: 1,
  title: { fr: "Priorités", en: "Priorities" },
  question: {
    fr: "Quelles quatre choses ferons-nous, et qu’arrêtons-nous\u202f?",
    en: "Which four things will we do, and what do we stop?",
  },
  sentence: SENTENCE,
  words: {
    ...chooseWords,
    announcedGain: { fr: "Gain annoncé\u202f: ", en: "Announced gain: " },
    workedOutGain: { fr: "Gain calculé (Impact)\u202f: ", en: "Worked-out gain (Impact): " },
    aYear: { fr: " {currency} par an", en: " {currency} a year" },
    noOwner: { fr: "responsable à nommer", en: "owner to be named" },
    toChoose: { fr: "○ à choisir", en: "○ to choose" },
    tooMany: { fr: "▼ gardez-en une seule", en: "▼ keep only one" },
    isChosen: { fr: "● choisie", en: "● chosen" },
    noneYet: {
      fr: "Écrivez vos idées, puis cochez-en une par quadrant.",
      en: "Write your ideas, then tick one per quadrant.",
    },
    quadrantsChosen: { fr: "Quadrants qui ont leur priorité\u202f: ", en: "Quadrants with their priority: " },
    ofFour: { fr: " sur 4", en: " of 4" },
    announced: { fr: ". Gain annoncé, ensemble\u202f: ", en: ". Announced gain, together: " },
    workedOut: { fr: ". Gain calculé (Impact), ensemble\u202f: ", en: ". Worked-out gain (Impact), together: " },
    onlyAnnounced: { fr: ", et seulement annoncé\u202f: ", en: ", and only announced: " },
  },
  columnWidths: [250, 155, 90, 90, 80, 75, 90, 75, 120, 150],
  blocks: [MATRIX, CANDIDATES, CHOSEN, STOP_LIST, SERVICE_PROMISE, SOLUTIONS, TESTS_RUN],
  tabColour: PALETTE.attackSell.text,
};
