import type { Words } from "../../shared/language";
import { UNIT_WORDS } from "../in-words";
import type { Block } from "../layout";
import { MONEY_OR_MINUTES } from "./money-or-minutes";
import { MONEY_OR_MINUTES_VERDICT, MONEY_OR_MINUTES_WORDS } from "./money-or-minutes-verdict";
import { PLUS_FIVE, PLUS_FIVE_CHART, PLUS_FIVE_SAYS, PLUS_FIVE_WORDS } from "./plus-five";
import { PRICE_CUT, PRICE_CUT_SAYS, PRICE_CUT_WORDS } from "./price-cut";
import { TORNADO, TORNADO_CHART, TORNADO_SAYS, TORNADO_SORTED, TORNADO_WORDS } from "./tornado";
import { IMPACT_TRY_IT } from "./try-it";

/** The second half of the sheet: what pays, whatever the priorities are. */
export const WHAT_PAYS: readonly Block[] = [
  PLUS_FIVE,
  PLUS_FIVE_SAYS,
  PLUS_FIVE_CHART,
  PRICE_CUT,
  PRICE_CUT_SAYS,
  TORNADO,
  TORNADO_SAYS,
  TORNADO_SORTED,
  TORNADO_CHART,
  MONEY_OR_MINUTES,
  MONEY_OR_MINUTES_VERDICT,
  IMPACT_TRY_IT,
];

export const WHAT_PAYS_WORDS: Readonly<Record<string, Words>> = {
  ...UNIT_WORDS,
  ...PLUS_FIVE_WORDS,
  ...PRICE_CUT_WORDS,
  ...TORNADO_WORDS,
  ...MONEY_OR_MINUTES_WORDS,
};
