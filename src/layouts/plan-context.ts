import type { PlanSettings } from "../protocol/endpoints";
import type { YearMonth } from "../shared/year-month";

/** What all sheets of one plan share. */
export interface PlanContext extends PlanSettings {
  /** First month of the plan's year; the review looks at the twelve months before it. */
  readonly planStart: YearMonth;
}
