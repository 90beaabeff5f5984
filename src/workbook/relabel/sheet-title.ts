import type { Words } from "../../shared/language";
import { LANGUAGES, type Language } from "../../shared/language";
import { freeTitle, type TitleTaken } from "../sheet-titles";

/**
 * The new title of a sheet that still has one of Cap's; null when its owner renamed it, or it reads the same.
 *
 * `newTitle("Bilan (Cap)", { fr: "Bilan", en: "Review" }, "en", (title) => title === "Bilan")` → `"Review"`
 */
export function newTitle(title: string, words: Words, language: Language, isTaken: TitleTaken): string | null {
  const plain = title.replace(/ \(Cap(?: \d+)?\)$/, "");
  // The right one already, or one that was free when it was given.
  if (plain === words[language] || !LANGUAGES.some((each) => words[each] === plain)) return null;
  return freeTitle(isTaken, words[language]);
}
