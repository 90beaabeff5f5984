import type { SheetLayout } from "../layout";
import { PALETTE } from "../palette";
import { BALANCE, BALANCE_CHART, BY_QUARTER } from "./balance";
import { BANK_HELP, BANK_PAGE } from "./bank-page";
import { BREAK_EVEN, BREAK_EVEN_WORDS } from "./break-even";
import { BY_KIND } from "./by-kind";
import { CHANGES } from "./changes";
import { CHOICES, CHOICES_WORDS } from "./choices";
import { COVERAGE, COVERAGE_WORDS } from "./coverage";
import { FINANCING, RATIOS } from "./financing";
import { FROM_IMPACT, FROM_IMPACT_WORDS } from "./from-impact";
import { FROM_REVIEW } from "./from-review";
import { INCOME, THRESHOLDS } from "./income";
import { MARGIN_BY_QUARTER, SEASONS } from "./margin";
import { FUNDING_SENTENCE, SENTENCE_WORDS, SHORTFALL } from "./shortfall";
import { SOURCES, SOURCES_WORDS } from "./sources";
import { FUNDING_TRY_IT } from "./try-it";
import { USES, USES_WORDS } from "./uses";
import { FUNDING_WORDS } from "./words";
import { WORKING_CAPITAL } from "./working-capital";

export const FUNDING: SheetLayout = {
  id: "funding",
  version: 1,
  title: { fr: "Financement", en: "Funding" },
  question: {
    fr: "D’où vient l’argent, trimestre par trimestre\u202f?",
    en: "Where does the money come from, quarter by quarter?",
  },
  sentence: FUNDING_SENTENCE,
  words: {
    ...FUNDING_WORDS,
    ...FROM_IMPACT_WORDS,
    ...USES_WORDS,
    ...CHOICES_WORDS,
    ...SOURCES_WORDS,
    ...COVERAGE_WORDS,
    ...SENTENCE_WORDS,
    ...BREAK_EVEN_WORDS,
  },
  // B to I are the bank page: 895 pixels, so that it prints on A4 upright.
  columnWidths: [232, 85, 118, 140, 80, 80, 80, 80, 135, 146],
  blocks: [
    USES,
    CHOICES,
    SOURCES,
    BALANCE,
    BALANCE_CHART,
    SHORTFALL,
    COVERAGE,
    MARGIN_BY_QUARTER,
    SEASONS,
    BY_QUARTER,
    WORKING_CAPITAL,
    BREAK_EVEN,
    INCOME,
    THRESHOLDS,
    FINANCING,
    RATIOS,
    FROM_IMPACT,
    FROM_REVIEW,
    BY_KIND,
    CHANGES,
    BANK_HELP,
    BANK_PAGE,
    FUNDING_TRY_IT,
  ],
  tabColour: PALETTE.waiting,
};
