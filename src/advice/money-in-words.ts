import { currencySymbol } from "../layouts/currency-symbol";
import { UNIT_WORDS } from "../layouts/in-words";
import type { Currency } from "../protocol/endpoints";
import type { Language } from "../shared/language";

const GROUPS: Readonly<Record<Language, string>> = { fr: "\u202f", en: "," };

/** An amount within a sentence, rounded, as the sheets say it: `670\u202f873\u202f€`, `670,873 €`; a real minus sign. */
export function moneyInWords(amount: number, currency: Currency, language: Language): string {
  const unit = (UNIT_WORDS.currency?.[language] ?? "").replace("{currency}", currencySymbol(currency));
  return `${amount <= -0.5 ? "−" : ""}${grouped(amount, language)}${unit}`;
}

/** A difference within brackets: `+10\u202f327`, `−400`, without its unit. */
export function differenceInWords(amount: number, language: Language): string {
  return `${amount <= -0.5 ? "−" : "+"}${grouped(amount, language)}`;
}

/** By hand: what the server knows of languages differs from place to place. */
function grouped(amount: number, language: Language): string {
  return String(Math.round(Math.abs(amount))).replace(/\B(?=(\d{3})+$)/g, GROUPS[language]);
}
