import type { Language, Words } from "../shared/language";
import type { Imported } from "./import-months";

/** What the user should know after an import, beside the count of cells. */
export function importNotices({ movedTo }: Imported, language: Language): string[] {
  if (movedTo === null) return [];
  const moved: Words = {
    fr: `Le bilan couvre maintenant les douze mois à partir de ${movedTo}.`,
    en: `The review now covers the twelve months from ${movedTo}.`,
  };
  return [moved[language]];
}
