import type { Language, Words } from "../shared/language";
import { monthInWords } from "../shared/month-names";
import { addMonths, type YearMonth } from "../shared/year-month";
import type { Imported } from "./import-months";

const MONTHS_OF_REVIEW = 12;

/** What the user should know after an import, beside the count of cells. */
export function importNotices({ movedTo, leftOut }: Imported, language: Language): string[] {
  const notices = [movedTo && moved(movedTo, language), leftOut.length > 0 && outside(leftOut, language)];
  return notices.filter((notice): notice is string => typeof notice === "string");
}

function moved(start: YearMonth, language: Language): string {
  const first = monthInWords(start, language);
  const last = monthInWords(addMonths(start, MONTHS_OF_REVIEW - 1), language);
  const words: Words = {
    fr: `Le bilan était vide\u202f: il couvre maintenant les douze mois de ${first} à ${last}.`,
    en: `The review was empty: it now covers the twelve months from ${first} to ${last}.`,
  };
  return words[language];
}

function outside(months: readonly YearMonth[], language: Language): string {
  const list = months.map((month) => monthInWords(month, language)).join(", ");
  const words: Words = {
    fr: `Ni dans le bilan, ni dans l’année du plan, et donc non écrit\u202f: ${list}.`,
    en: `Neither in the review nor in the plan’s year, so not written: ${list}.`,
  };
  return words[language];
}
