/**
 * Where the year will land, respecting the seasons: actual to date + remaining plan × (actual to date ÷ plan to date).
 * `plan` holds every period of the year, `actuals` the first ones, measured so far. With none measured yet, or when
 * nothing was planned to date (no ratio), the remaining plan is taken as it stands.
 *
 * @example landing([110, 110], [100, 100, 200, 100]) → 550
 * @example landing([], [100, 100, 200, 100]) → 500
 * @example landing([5], [0, 100]) → 105
 * @throws RangeError when there are more actuals than planned periods
 */
export function landing(actuals: ArrayLike<number>, plan: ArrayLike<number>): number {
  if (actuals.length > plan.length)
    throw new RangeError(`${actuals.length} actuals for ${plan.length} planned periods`);
  return landingOfTotals(
    sum(actuals, 0, actuals.length),
    sum(plan, 0, actuals.length),
    sum(plan, actuals.length, plan.length),
  );
}

/** The same from the totals of the actuals, of the plan to date and of the plan that remains. @example landingOfTotals(220, 200, 300) → 550 */
export function landingOfTotals(actualToDate: number, planToDate: number, remaining: number): number {
  return actualToDate + remaining * (planToDate === 0 ? 1 : actualToDate / planToDate);
}

function sum(values: ArrayLike<number>, from: number, to: number): number {
  let total = 0;
  for (let index = from; index < to; index++) total += values[index] as number;
  return total;
}
