/** A month of a year as text, `2011-11`: sorts as it reads, and serves as a key. Years 1 to 9999. */
export type YearMonth = `${number}-${number}`;

const PATTERN = /^(\d{4})-(\d{2})$/;

/**
 * The month with this year and number, or null when there is none.
 *
 * @example yearMonth(2011, 11) → "2011-11"
 * @example yearMonth(2011, 13) → null
 */
export function yearMonth(year: number, month: number): YearMonth | null {
  const exists =
    Number.isInteger(year) && year >= 1 && year <= 9999 && Number.isInteger(month) && month >= 1 && month <= 12;
  return exists ? (`${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}` as YearMonth) : null;
}

/**
 * Reads `2011-11`, or null when the text is anything else.
 *
 * @example parseYearMonth("2011-11") → "2011-11"
 * @example parseYearMonth("2011-00") → null
 */
export function parseYearMonth(text: string): YearMonth | null {
  const parts = PATTERN.exec(text);
  return parts === null ? null : yearMonth(Number(parts[1]), Number(parts[2]));
}

/** @example yearOf("2011-11") → 2011 */
export function yearOf(month: YearMonth): number {
  return Number(month.slice(0, 4));
}

/** From 1 to 12. @example monthOf("2011-11") → 11 */
export function monthOf(month: YearMonth): number {
  return Number(month.slice(5));
}

/**
 * The month so many months later (earlier when negative).
 *
 * @example addMonths("2011-11", 2) → "2012-01"
 * @example addMonths("2011-11", -11) → "2010-12"
 * @throws RangeError when the year leaves 1…9999
 */
export function addMonths(month: YearMonth, count: number): YearMonth {
  const index = monthIndex(month) + count;
  const result = yearMonth(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1);
  if (result === null) throw new RangeError(`${month} plus ${count} months is not a month`);
  return result;
}

/**
 * How many months from the first to the second.
 *
 * @example monthsBetween("2010-12", "2011-11") → 11
 */
export function monthsBetween(from: YearMonth, to: YearMonth): number {
  return monthIndex(to) - monthIndex(from);
}

/**
 * The month and those that follow it.
 *
 * @example monthsFrom("2010-12", 3) → ["2010-12", "2011-01", "2011-02"]
 */
export function monthsFrom(first: YearMonth, count: number): YearMonth[] {
  return Array.from({ length: count }, (_, index) => addMonths(first, index));
}

/** Months since month 1 of year 0. */
function monthIndex(month: YearMonth): number {
  return yearOf(month) * 12 + monthOf(month) - 1;
}
