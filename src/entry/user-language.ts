import { type Language, languageOfLocale } from "../shared/language";

/** The language of the person who is here now. */
export const userLanguage = (): Language => languageOfLocale(Session.getActiveUserLocale());
