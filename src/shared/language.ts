/** The two languages that Cap speaks. */
export type Language = "fr" | "en";

/** A text in every language; a missing one does not compile. */
export type Words = Readonly<Record<Language, string>>;

export const LANGUAGES: readonly Language[] = ["fr", "en"];

/** French for any French locale (`fr`, `fr_MA`, `fr-CA`), English for all others, known or not. */
export function languageOfLocale(locale: string): Language {
  return /^fr(?![a-z])/i.test(locale) ? "fr" : "en";
}
