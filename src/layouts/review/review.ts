import type { SheetLayout } from "../layout";
import { PALETTE } from "../palette";
import { BRIDGE_MONTHS, BRIDGE_MONTHS_WORDS } from "./bridge-months";
import { BRIDGE_SENTENCE, BRIDGE_TABLE, BRIDGE_WORDS } from "./bridge-table";
import { REVIEW_CHARTS } from "./charts";
import { FIGURES_CHECK, FIGURES_CHECK_WORDS } from "./figures-check";
import { FIXED_COSTS } from "./fixed-costs";
import { INPUT_CHECK_WORDS } from "./input-check";
import { KPI_TABLE, KPI_WORDS } from "./kpi-table";
import { ACTUALS, TARGETS } from "./monthly-tables";
import { COMPETITORS, LESSONS } from "./prose-tables";
import { RESULT_WORDS, RESULTS } from "./results";
import { SHAPE } from "./shape-table";
import { TERMS } from "./terms";
import { TREND, TREND_WORDS } from "./trend-table";
import { BRIDGE_TRY_IT, VARIANCE_TRY_IT } from "./try-it";
import { UNIT_ECONOMICS, UNIT_WORDS } from "./unit-table";
import { YEARLY_FIGURES } from "./yearly-figures";

const FIGURE_COLUMN = 81;

export const REVIEW: SheetLayout = {
  id: "review",
  version: 2,
  title: { fr: "Bilan", en: "Review" },
  question: {
    fr: "Que s’est-il passé l’année dernière, et pourquoi\u202f?",
    en: "What happened last year, and why?",
  },
  sentence: BRIDGE_SENTENCE,
  words: {
    ...KPI_WORDS,
    ...BRIDGE_WORDS,
    ...BRIDGE_MONTHS_WORDS,
    ...FIGURES_CHECK_WORDS,
    ...INPUT_CHECK_WORDS,
    ...RESULT_WORDS,
    ...UNIT_WORDS,
    ...TREND_WORDS,
  },
  columnWidths: [200, ...new Array<number>(12).fill(FIGURE_COLUMN)],
  // In the order of work: what happened and why; then what it left, for which more is asked; then what was learnt.
  blocks: [
    ACTUALS,
    TARGETS,
    FIGURES_CHECK,
    YEARLY_FIGURES,
    KPI_TABLE,
    BRIDGE_TABLE,
    REVIEW_CHARTS,
    SHAPE,
    TREND,
    BRIDGE_MONTHS,
    TERMS,
    FIXED_COSTS,
    RESULTS,
    UNIT_ECONOMICS,
    LESSONS,
    COMPETITORS,
    VARIANCE_TRY_IT,
    BRIDGE_TRY_IT,
  ],
  tabColour: PALETTE.brand,
};
