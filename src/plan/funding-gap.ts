/**
 * The cash to find so that the running balance never goes below zero:
 * max(0, −min(cumulative(sources − uses))) over the periods in order. A year that balances can still need it.
 * Both lists have one amount per period, in the same currency.
 *
 * @example fundingGap([100, 300, 50], [120, 150, 200]) → 130
 * @example fundingGap([100, 100], [100, 150]) → 0
 * @throws RangeError when the lists differ in length
 */
export function fundingGap(uses: ArrayLike<number>, sources: ArrayLike<number>): number {
  if (uses.length !== sources.length) throw new RangeError(`${uses.length} uses for ${sources.length} sources`);
  return fundingGapOf(uses.length, (period) => (sources[period] as number) - (uses[period] as number));
}

/** The same from what each period leaves, sources − uses. @example fundingGapOf(3, (period) => [20, -150, 150][period]) → 130 */
export function fundingGapOf(periods: number, leftIn: (period: number) => number): number {
  let balance = 0;
  let lowest = 0;
  for (let period = 0; period < periods; period++) {
    balance += leftIn(period);
    if (balance < lowest) lowest = balance;
  }
  return lowest < 0 ? -lowest : 0;
}
