import type { Language, Words } from "../shared/language";
import { currencySymbol } from "./currency-symbol";
import type { PlanContext } from "./plan-context";

/** A text with its units: `{currency}` becomes the plan's. In the plan's language unless another is asked for. */
export function fillWords(words: Words, { language, currency }: PlanContext, inLanguage: Language = language): string {
  return words[inLanguage].replace(/\{currency\}/g, currencySymbol(currency));
}
