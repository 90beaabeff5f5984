import { ratio } from "./measured";

/**
 * A priority's yearly cash flows before tax, today's outlay first: the first year's gain, then full years, and the
 * working capital back in the last one. Null for a horizon that is not at least one whole year.
 *
 * @example cashFlows(7140, 12188, 15518, 1140, 3) → [-7140,12188,15518,16658]
 * @example cashFlows(7140, 12188, 15518, 1140, 1) → [-7140,13328]
 */
export function cashFlows(
  outlay: number,
  firstYearNetGain: number,
  netGain: number,
  workingCapital: number,
  years: number,
): number[] | null {
  if (!Number.isInteger(years) || years < 1) return null;
  const flows = [-outlay, firstYearNetGain, ...new Array<number>(years - 1).fill(netGain)];
  return flows.map((flow, year) => (year === years ? flow + workingCapital : flow) + 0);
}

/**
 * Net present value: Σ flow ÷ (1 + rate)^year, the first flow being today's. Null for a rate of −100 % or less.
 *
 * @example presentValue([-100, 60, 60], 0.1) → 4.132231404958678
 */
export function presentValue(flows: readonly number[], rate: number): number | null {
  if (rate <= -1) return null;
  return flows.reduce<number | null>((sum, flow, year) => {
    const discounted = ratio(flow, (1 + rate) ** year);
    return sum === null || discounted === null ? null : sum + discounted;
  }, 0);
}
