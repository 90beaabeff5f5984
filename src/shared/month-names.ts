import type { CalendarDay } from "./calendar-day";
import type { Language } from "./language";
import { monthOf, type YearMonth, yearOf } from "./year-month";

/** By hand rather than with Intl, whose answers differ between the places where Cap runs. */
const MONTHS: Readonly<Record<Language, string>> = {
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  en: "January February March April May June July August September October November December",
};

/**
 * A month as people write it.
 *
 * @example monthInWords("2010-12", "fr") → "décembre 2010"
 * @example monthInWords("2010-12", "en") → "December 2010"
 */
export function monthInWords(month: YearMonth, language: Language): string {
  return `${nameOf(monthOf(month), language)} ${yearOf(month)}`;
}

/**
 * A day as people write it, its year left to whoever needs it.
 *
 * @example dayInWords({ year: 2026, month: 4, day: 3 }, "fr") → "3 avril"
 * @example dayInWords({ year: 2026, month: 1, day: 1 }, "fr") → "1er janvier"
 * @example dayInWords({ year: 2026, month: 4, day: 3 }, "en") → "3 April"
 */
export function dayInWords({ month, day }: CalendarDay, language: Language): string {
  const number = language === "fr" && day === 1 ? "1er" : String(day);
  return `${number} ${nameOf(month, language)}`;
}

function nameOf(month: number, language: Language): string {
  return MONTHS[language].split(" ")[month - 1] ?? "";
}
