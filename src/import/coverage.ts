import { MEASURES, type MonthFigures } from "../protocol/figures";
import { type CalendarDay, dayNumber, daysInMonth, monthOfDay } from "../shared/calendar-day";

/** A weekend with a holiday beside it closes no month. */
const ALWAYS_USUAL = 3;
const MONTHS_OF_REVIEW = 12;

/**
 * The first or last month of the list when the export does not cover it to its edge: when the days without an order
 * before its first order (or after its last) are more than the shop usually goes without one. Usual is what nineteen
 * of twenty pauses between two days with orders do not exceed, three days at least.
 *
 * A shop that sells from Sunday to Friday and whose list ends on Friday 9 December: December is partial, 22 days.
 */
export function partialMonths(daysWithOrders: readonly CalendarDay[]): string[] {
  const byNumber = new Map(daysWithOrders.map((day) => [dayNumber(day), day] as const));
  const numbers = [...byNumber.keys()].sort((a, b) => a - b);
  const first = byNumber.get(numbers[0] ?? Number.NaN);
  const last = byNumber.get(numbers[numbers.length - 1] ?? Number.NaN);
  if (first === undefined || last === undefined) return [];
  const usual = usualPause(numbers);
  const partial = new Set<string>();
  if (first.day - 1 > usual) partial.add(monthOfDay(first));
  if (daysInMonth(last.year, last.month) - last.day > usual) partial.add(monthOfDay(last));
  return [...partial];
}

function usualPause(sortedDays: readonly number[]): number {
  const pauses = sortedDays.slice(1).map((day, index) => day - (sortedDays[index] as number) - 1);
  pauses.sort((a, b) => a - b);
  return Math.max(ALWAYS_USUAL, pauses[Math.ceil(pauses.length * 0.95) - 1] ?? 0);
}

/** First of the latest twelve consecutive full months, the last of which has sales; null when there are no twelve. */
export function proposedStart(months: readonly MonthFigures[], partial: readonly string[]): string | null {
  for (let start = months.length - MONTHS_OF_REVIEW; start >= 0; start -= 1) {
    const twelve = months.slice(start, start + MONTHS_OF_REVIEW);
    const last = twelve[MONTHS_OF_REVIEW - 1];
    const isFull = (each: MonthFigures) =>
      !partial.includes(each.month) && figures(each).some((value) => value !== null);
    if (last && figures(last).some((value) => (value ?? 0) > 0) && twelve.every(isFull)) {
      return (twelve[0] as MonthFigures).month;
    }
  }
  return null;
}

/** Cancellations alone are no month of business. */
function figures(month: MonthFigures): (number | null)[] {
  return MEASURES.filter((measure) => !measure.startsWith("cancelled")).map((measure) => month[measure]);
}
