import type { Language } from "./language";

/** By hand rather than with Intl, whose answers differ between the places where Cap runs. */
const MARKS: Readonly<Record<Language, { readonly group: string; readonly decimal: string }>> = {
  fr: { group: "\u202f", decimal: "," },
  en: { group: ",", decimal: "." },
};

const SYMBOLS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: { EUR: "€", GBP: "£", USD: "$", CAD: "$\u202fCA", CHF: "CHF", MAD: "DH" },
  en: { EUR: "€", GBP: "£", USD: "$", CAD: "CA$", CHF: "CHF\u00a0", MAD: "MAD\u00a0" },
};

/**
 * A number as people write it within a sentence: groups of three, a real minus sign, never "−0".
 *
 * @example numberText(1234.5, "fr", 2) → "1\u202f234,50"
 * @example numberText(-9477.39, "en") → "−9,477"
 * @example numberText(-0.2, "en") → "0"
 */
export function numberText(value: number, language: Language, decimals = 0): string {
  const { group, decimal } = MARKS[language];
  const [whole = "0", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const digits = fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
  return value < 0 && /[1-9]/.test(digits) ? `−${digits}` : digits;
}

/**
 * An amount with its currency: after the number in French, before it in English.
 *
 * @example moneyText(64857, "EUR", "fr") → "64\u202f857\u202f€"
 * @example moneyText(-9477.39, "EUR", "en") → "−€9,477"
 */
export function moneyText(value: number, currency: string, language: Language, decimals = 0): string {
  const number = numberText(value, language, decimals);
  const symbol = SYMBOLS[language][currency] ?? currency;
  if (language === "fr") return `${number}\u202f${symbol}`;
  return number.startsWith("−") ? `−${symbol}${number.slice(1)}` : `${symbol}${number}`;
}

/**
 * A fraction as a percentage.
 *
 * @example percentText(0.0962, "fr") → "9,6\u202f%"
 * @example percentText(0.02, "en") → "2.0%"
 */
export function percentText(fraction: number, language: Language, decimals = 1): string {
  return `${numberText(fraction * 100, language, decimals)}${language === "fr" ? "\u202f%" : "%"}`;
}

/**
 * The text of a number with its sign in front, plus or minus; none before 0.
 *
 * @example signedText("246") → "+246"
 * @example signedText("−246") → "−246"
 */
export function signedText(figure: string): string {
  return figure.startsWith("−") || !/[1-9]/.test(figure) ? figure : `+${figure}`;
}
