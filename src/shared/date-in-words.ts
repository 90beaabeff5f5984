import type { CalendarDay } from "./calendar-day";
import type { Language } from "./language";
import { dayInWords } from "./month-names";

/**
 * A day with its year, as people write it.
 *
 * @example dateInWords({ year: 2026, month: 2, day: 27 }, "fr") → "27 février 2026"
 * @example dateInWords({ year: 2026, month: 5, day: 1 }, "fr") → "1er mai 2026"
 * @example dateInWords({ year: 2026, month: 2, day: 27 }, "en") → "27 February 2026"
 */
export function dateInWords(day: CalendarDay, language: Language): string {
  return `${dayInWords(day, language)} ${day.year}`;
}
