/**
 * Size of a market: population × share that could buy × value per customer ÷ divisor.
 * The divisor is the method's prudence rule (÷ 10 to stay realistic): always given, never hidden in the result.
 * A value of 1 counts customers, a yearly spend gives an amount. The divisor must not be 0.
 *
 * @example marketSize(65000, 0.1, 1, 1) → 6500
 * @example marketSize(65000, 0.1, 77.4, 10) → 50310
 */
export function marketSize(population: number, share: number, valuePerCustomer: number, divisor: number): number {
  // The share comes after the whole numbers: a tenth is not exact in binary, and this way it is rounded once.
  return (population * valuePerCustomer * share) / divisor;
}
