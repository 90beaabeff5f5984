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
  return `${MONTHS[language].split(" ")[monthOf(month) - 1]} ${yearOf(month)}`;
}
