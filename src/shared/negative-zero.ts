/** The number itself, except that −0 becomes 0: a person must never read "-0". `withoutNegativeZero(-0)` → 0. */
export function withoutNegativeZero(value: number): number {
  // Adding zero turns −0 into 0 and leaves every other number, NaN and the infinities alone.
  return value + 0;
}
