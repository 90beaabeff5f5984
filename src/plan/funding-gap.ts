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
  let balance = 0;
  let lowest = 0;
  for (let period = 0; period < uses.length; period++) {
    balance += (sources[period] as number) - (uses[period] as number);
    if (balance < lowest) lowest = balance;
  }
  return lowest < 0 ? -lowest : 0;
}
