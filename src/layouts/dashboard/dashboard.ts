import { UNIT_WORDS } from "../in-words";
import type { SheetLayout } from "../layout";
import { PALETTE } from "../palette";
import { ACTUALS } from "./actuals";
import { BRIDGE, BRIDGE_WORDS } from "./bridge";
import { DASHBOARD_CHARTS } from "./charts";
import { COURSE } from "./course";
import { COURSE_SENTENCE, COURSE_WORDS } from "./course-sentence";
import { DECISIONS } from "./decisions";
import { FOLLOW } from "./follow";
import { INDICATOR_WORDS, INDICATORS_TABLE } from "./indicators";
import { LANDING_TABLE } from "./landing";
import { LANDING_WORDS } from "./landing-words";
import { OBTAINED } from "./obtained";
import { OBTAINED_WORDS, OPTIMISM } from "./optimism";
import { PHASING } from "./phasing";
import { RATES } from "./rates";
import { SIGN_WORDS } from "./signs";
import { DASHBOARD_TRY_IT } from "./try-it";

const COLUMNS = 12;
const COLUMN_WIDTH = 98;

export const DASHBOARD: SheetLayout = {
  id: "dashboard",
  version: 2,
  title: { fr: "Tableau de bord", en: "Dashboard" },
  question: { fr: "Tenons-nous le cap, et où arriverons-nous\u202f?", en: "Are we on course, and where will we land?" },
  sentence: COURSE_SENTENCE,
  sentenceIsNamed: true,
  words: {
    ...UNIT_WORDS,
    ...SIGN_WORDS,
    ...COURSE_WORDS,
    ...LANDING_WORDS,
    ...INDICATOR_WORDS,
    ...BRIDGE_WORDS,
    ...OBTAINED_WORDS,
  },
  columnWidths: new Array<number>(COLUMNS).fill(COLUMN_WIDTH),
  // What is looked at first, then what is typed, then how the plan of each month is worked out.
  blocks: [
    COURSE,
    DASHBOARD_CHARTS,
    LANDING_TABLE,
    ACTUALS,
    FOLLOW,
    INDICATORS_TABLE,
    BRIDGE,
    OBTAINED,
    OPTIMISM,
    DECISIONS,
    PHASING,
    RATES,
    DASHBOARD_TRY_IT,
  ],
  tabColour: PALETTE.favourable,
};
