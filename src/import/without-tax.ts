import type { MonthFigures } from "../protocol/figures";

const TAXED = ["revenue", "cancelledAmount"] as const;

/** Months whose amounts included VAT, without it, to the cent: 1,200 with VAT of 0.2 is 1,000. */
export function withoutTax(months: readonly MonthFigures[], rate: number): MonthFigures[] {
  return months.map((month) => {
    const net = TAXED.map((measure) => {
      const amount = month[measure];
      return [measure, amount === null ? null : Math.round((amount / (1 + rate)) * 100) / 100 + 0] as const;
    });
    return { ...month, ...Object.fromEntries(net) };
  });
}
