import { type CalendarDay, monthOfDay } from "./calendar-day";
import type { Language } from "./language";
import { monthInWords } from "./month-names";

/**
 * A day as people write it.
 *
 * @example dayInWords({ year: 2026, month: 2, day: 27 }, "fr") → "27 février 2026"
 * @example dayInWords({ year: 2026, month: 5, day: 1 }, "fr") → "1er mai 2026"
 * @example dayInWords({ year: 2026, month: 2, day: 27 }, "en") → "27 February 2026"
 */
export function dayInWords(day: CalendarDay, language: Language): string {
  const number = day.day === 1 && language === "fr" ? "1er" : String(day.day);
  return `${number} ${monthInWords(monthOfDay(day), language)}`;
}
