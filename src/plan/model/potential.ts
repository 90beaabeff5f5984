import { marketSize } from "../market-size";

/** A market, all of it and what is realistic: customers, and what they spend in a year. */
export interface Potential {
  readonly customers: number;
  readonly value: number;
  readonly realisticCustomers: number;
  readonly realisticValue: number;
}

/**
 * "Think big": population × share that could buy × yearly spend, and the same ÷ the method's prudence rule. Null for
 * what is no market: a population or spend below 0, a share outside of 0 to 1, a prudence rule below 1, which would
 * enlarge it. What share of it the shop has today is `ratio(revenue, potential.realisticValue)`.
 *
 * @example potential(65000, 0.1, 77.4, 10) → {"customers":6500,"value":503100,"realisticCustomers":650,"realisticValue":50310}
 * @example potential(65000, 1.1, 77.4, 10) → null
 */
export function potential(population: number, share: number, yearlySpend: number, prudence: number): Potential | null {
  if (population < 0 || share < 0 || share > 1 || yearlySpend < 0 || prudence < 1) return null;
  return {
    customers: marketSize(population, share, 1, 1),
    value: marketSize(population, share, yearlySpend, 1),
    realisticCustomers: marketSize(population, share, 1, prudence),
    realisticValue: marketSize(population, share, yearlySpend, prudence),
  };
}
