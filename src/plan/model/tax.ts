import { withoutNegativeZero } from "../../shared/negative-zero";

/** Corporate tax: the reduced rate up to a ceiling of profit, the full rate above. Conditions apply to the reduced one. */
export interface TaxRates {
  readonly reducedRate: number;
  readonly ceiling: number;
  readonly fullRate: number;
}

export interface NetResult {
  readonly beforeTax: number;
  readonly tax: number;
  readonly net: number;
  /** Cash that the year's operations leave, before working capital: net result + depreciation. */
  readonly cashFlow: number;
}

/**
 * From the operating result to what the year leaves. A loss pays no tax; earlier losses are not carried forward.
 *
 * @example netResult(30368, 1200, 8000, { reducedRate: 0.15, ceiling: 42500, fullRate: 0.25 }) → {"beforeTax":29168,"tax":4375.2,"net":24792.8,"cashFlow":32792.8}
 * @example netResult(100000, 0, 0, { reducedRate: 0.15, ceiling: 42500, fullRate: 0.25 }).tax → 20750
 */
export function netResult(operatingResult: number, interest: number, depreciation: number, rates: TaxRates): NetResult {
  const beforeTax = operatingResult - interest;
  const taxed = Math.max(0, beforeTax);
  const reduced = Math.min(taxed, rates.ceiling);
  const tax = withoutNegativeZero(reduced * rates.reducedRate + (taxed - reduced) * rates.fullRate);
  return { beforeTax, tax, net: beforeTax - tax, cashFlow: beforeTax - tax + depreciation };
}
