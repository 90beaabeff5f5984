import type { Drivers } from "./drivers";

/** What trade ties up. Stock is excl. VAT; what is owed, either way, is owed with VAT. */
export interface WorkingCapital {
  readonly stock: number;
  readonly receivables: number;
  readonly payables: number;
  /** Stock + receivables − payables: negative where suppliers finance the shop. */
  readonly workingCapital: number;
}

/**
 * The mean working capital of a year that sells for `revenue` goods that cost `costOfGoods`, both excl. VAT. Goods are
 * taken to be bought as they are sold. VAT owed to the state is left out, which is prudent.
 *
 * @example workingCapital(619200, 284832, garance).workingCapital → 22800.131506849317
 * @example workingCapital(619200, 284832, { ...garance, daysInYear: 360 }).workingCapital → 23116.8
 */
export function workingCapital(
  revenue: number,
  costOfGoods: number,
  terms: Pick<Drivers, "stockDays" | "receivableDays" | "payableDays" | "vatRate" | "daysInYear">,
): WorkingCapital {
  const withTax = 1 + terms.vatRate;
  const stock = (costOfGoods * terms.stockDays) / terms.daysInYear;
  const receivables = (revenue * withTax * terms.receivableDays) / terms.daysInYear;
  const payables = (costOfGoods * withTax * terms.payableDays) / terms.daysInYear;
  return { stock, receivables, payables, workingCapital: stock + receivables - payables };
}
