import type { Rule } from "./rule";
import { ACTION_INCOMPLETE, LATE_ACTION } from "./rules/actions";
import { BELOW_PATH } from "./rules/below-path";
import { BEYOND_HISTORY } from "./rules/beyond-history";
import { DAMAGED_TABLES } from "./rules/damaged-tables";
import { DUPLICATE_LEVER } from "./rules/duplicate-lever";
import { FINANCIAL_PATH } from "./rules/financial-path";
import { NEGATIVE_QUARTER, UNFUNDED_YEAR } from "./rules/funding";
import { KPI_TARGETS } from "./rules/kpi-targets";
import { MEASUREMENT } from "./rules/measurement";
import { ORGANISATION } from "./rules/organisation";
import { OVERWRITTEN_FORMULAS } from "./rules/overwritten-formulas";
import { PRIORITY_ACTION } from "./rules/priority-action";
import { PRIORITY_COST } from "./rules/priority-cost";
import { PRIORITY_IMPACT } from "./rules/priority-impact";
import { PRIORITY_OWNER } from "./rules/priority-owner";
import { PROMISE_MEASURE } from "./rules/promise-measure";
import { MORE_THAN_FOUR, ONE_PER_QUADRANT } from "./rules/quadrants";
import { STOP_LIST } from "./rules/stop-list";
import { TAX_INCLUSIVE } from "./rules/tax-inclusive";
import { VANITY_INDICATORS } from "./rules/vanity-indicators";
import { VISION_NUMBER } from "./rules/vision-number";

/** All that “Check my plan” looks for, in the order of the steps. */
export const RULES: readonly Rule[] = [
  VISION_NUMBER,
  MEASUREMENT,
  KPI_TARGETS,
  VANITY_INDICATORS,
  TAX_INCLUSIVE,
  MORE_THAN_FOUR,
  ONE_PER_QUADRANT,
  PRIORITY_OWNER,
  STOP_LIST,
  PROMISE_MEASURE,
  PRIORITY_IMPACT,
  PRIORITY_COST,
  FINANCIAL_PATH,
  DUPLICATE_LEVER,
  BEYOND_HISTORY,
  ORGANISATION,
  UNFUNDED_YEAR,
  NEGATIVE_QUARTER,
  PRIORITY_ACTION,
  ACTION_INCOMPLETE,
  LATE_ACTION,
  BELOW_PATH,
  OVERWRITTEN_FORMULAS,
  DAMAGED_TABLES,
];
