/**
 * What a change brings over a period, all else equal:
 * baseline × uplift × margin rate − one-off cost − monthly cost × months, in the currency of the baseline.
 * The uplift is relative: 0.05 on a conversion of 2 % means 2.1 %, not 7 %. With a margin rate of 1 and no cost the
 * result is the extra revenue.
 *
 * @example impact(619200, 0.05, 1, 0, 0, 12) → 30960
 * @example impact(619200, 0.05, 0.54, 0, 0, 12) → 16718.4
 * @example impact(619200, 0.05, 0.54, 6000, 100, 12) → 9518.4
 */
export function impact(
  baseline: number,
  uplift: number,
  marginRate: number,
  oneOffCost: number,
  monthlyCost: number,
  months: number,
): number {
  return baseline * uplift * marginRate - oneOffCost - monthlyCost * months;
}
