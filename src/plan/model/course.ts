import { landing } from "../landing";
import { variance, varianceRate } from "../variance";
import { ratio } from "./measured";
import { raiseNeeded } from "./vision";

/** Where the year stands and where it will land. `actuals` are the first months measured, `plan` has all of them. */
export interface Course {
  readonly actual: number;
  readonly planned: number;
  readonly variance: number;
  readonly varianceRate: number | null;
  /** Respecting the seasons and the pace so far. */
  readonly landing: number;
  readonly landingAgainstPlan: number;
  /** If the rest of the year goes as planned. */
  readonly landingAsPlanned: number;
  /** If every month were like the mean so far: wrong where there are seasons, shown to say how much. */
  readonly landingWithoutSeasons: number | null;
  /** By what fraction one driver must rise for the remaining months to reach the target; null when none remain. */
  readonly recovery: number | null;
}

/**
 * Are we on course? The target is the plan's total unless another one is given.
 *
 * @example courseOf([110, 110], [100, 100, 200, 100]).landing → 550
 * @example courseOf([50, 50], [100, 100, 200, 100]).recovery → 1.6666666666666665
 * @throws RangeError when there are more actuals than planned months
 */
export function courseOf(actuals: readonly number[], plan: readonly number[], target: number = sum(plan)): Course {
  const actual = sum(actuals);
  const planned = sum(plan.slice(0, actuals.length));
  const lands = landing(actuals, plan);
  const mean = ratio(actual, actuals.length);
  return {
    actual,
    planned,
    variance: variance(actual, planned),
    varianceRate: varianceRate(actual, planned),
    landing: lands,
    landingAgainstPlan: lands - sum(plan),
    landingAsPlanned: actual + sum(plan) - planned,
    landingWithoutSeasons: mean === null ? null : mean * plan.length,
    recovery: raiseNeeded(lands - actual, target - actual),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
