import { type YearMonth, yearMonth } from "./year-month";

/** A day of the calendar: no hour, no time zone. Years 1 to 9999, months 1 to 12, days 1 to 31. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The day with this year, month and number, or null when the calendar has none.
 *
 * @example calendarDay(2024, 2, 29) → { "year": 2024, "month": 2, "day": 29 }
 * @example calendarDay(2023, 2, 29) → null
 */
export function calendarDay(year: number, month: number, day: number): CalendarDay | null {
  if (yearMonth(year, month) === null || !Number.isInteger(day)) return null;
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : null;
}

/**
 * Reads `2011-11-09`, or null when the text is anything else.
 *
 * @example parseDay("2011-11-09") → { "year": 2011, "month": 11, "day": 9 }
 * @example parseDay("9/11/2011") → null
 */
export function parseDay(text: string): CalendarDay | null {
  const parts = PATTERN.exec(text);
  return parts === null ? null : calendarDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** @example formatDay({ year: 2011, month: 11, day: 9 }) → "2011-11-09" */
export function formatDay({ year, month, day }: CalendarDay): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The month a day belongs to. @example monthOfDay({ year: 2011, month: 11, day: 9 }) → "2011-11" */
export function monthOfDay({ year, month }: CalendarDay): YearMonth {
  return formatDay({ year, month, day: 1 }).slice(0, 7) as YearMonth;
}

/** @example daysInMonth(2024, 2) → 29 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** @example isLeapYear(1900) → false */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * Days since 1 January 1970, negative before: differences of these are numbers of days.
 * Counts whole 400-year cycles from 1 March of year 0, so that a leap day is the last of its year.
 *
 * @example dayNumber({ year: 1970, month: 1, day: 1 }) → 0
 * @example dayNumber({ year: 2011, month: 11, day: 9 }) → 15287
 */
export function dayNumber({ year, month, day }: CalendarDay): number {
  const marchYear = month > 2 ? year : year - 1;
  const dayOfMarchYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + dayOfMarchYear - 719468;
}

/**
 * The day so many days later (earlier when negative).
 *
 * @example addDays({ year: 2011, month: 12, day: 30 }, 3) → { "year": 2012, "month": 1, "day": 2 }
 * @throws RangeError when the year leaves 1…9999
 */
export function addDays(from: CalendarDay, count: number): CalendarDay {
  const shifted = dayNumber(from) + count + 719468;
  const cycle = Math.floor(shifted / 146097);
  const dayOfCycle = shifted - cycle * 146097;
  const yearOfCycle = Math.floor(
    (dayOfCycle - Math.floor(dayOfCycle / 1460) + Math.floor(dayOfCycle / 36524) - Math.floor(dayOfCycle / 146096)) /
      365,
  );
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0);
  const result = calendarDay(year, month, dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1);
  if (result === null) throw new RangeError(`${formatDay(from)} plus ${count} days is not a day`);
  return result;
}

/** Negative when the first day comes before the second, 0 when equal, positive after: for `sort`. */
export function compareDays(a: CalendarDay, b: CalendarDay): number {
  return dayNumber(a) - dayNumber(b);
}
