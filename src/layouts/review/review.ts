import type { SheetLayout } from "../layout";
import { PALETTE } from "../palette";
import { BRIDGE_SENTENCE, BRIDGE_TABLE, BRIDGE_WORDS } from "./bridge-table";
import { KPI_TABLE, KPI_WORDS } from "./kpi-table";
import { ACTUALS, TARGETS } from "./monthly-tables";
import { COMPETITORS, LESSONS, YEARLY_FIGURES } from "./prose-tables";
import { FIXED_COSTS, RESULTS, TERMS } from "./shop-tables";
import { REVIEW_TRY_IT } from "./try-it";

const FIGURE_COLUMN = 82;

export const REVIEW: SheetLayout = {
  id: "review",
  version: 1,
  title: { fr: "Bilan", en: "Review" },
  question: {
    fr: "Que s’est-il passé l’année dernière, et pourquoi\u202f?",
    en: "What happened last year, and why?",
  },
  sentence: BRIDGE_SENTENCE,
  words: { ...KPI_WORDS, ...BRIDGE_WORDS, statusWord: { fr: "statut", en: "status" } },
  columnWidths: [200, ...new Array<number>(12).fill(FIGURE_COLUMN)],
  blocks: [
    ACTUALS,
    TARGETS,
    YEARLY_FIGURES,
    TERMS,
    FIXED_COSTS,
    RESULTS,
    KPI_TABLE,
    BRIDGE_TABLE,
    LESSONS,
    COMPETITORS,
    REVIEW_TRY_IT,
  ],
  tabColour: PALETTE.brand,
};
