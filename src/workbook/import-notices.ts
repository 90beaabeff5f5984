import type { Language, Words } from "../shared/language";
import { monthInWords } from "../shared/month-names";
import { addMonths } from "../shared/year-month";
import type { Imported } from "./import-months";

const MONTHS_OF_REVIEW = 12;

/** What the user should know after an import, beside the count of cells. */
export function importNotices({ movedTo }: Imported, language: Language): string[] {
  if (movedTo === null) return [];
  const first = monthInWords(movedTo, language);
  const last = monthInWords(addMonths(movedTo, MONTHS_OF_REVIEW - 1), language);
  const moved: Words = {
    fr: `Le bilan était vide\u202f: il couvre maintenant les douze mois de ${first} à ${last}.`,
    en: `The review was empty: it now covers the twelve months from ${first} to ${last}.`,
  };
  return [moved[language]];
}
