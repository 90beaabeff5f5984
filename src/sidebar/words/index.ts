import type { Language } from "../../shared/language";
import { en } from "./en";
import { type Dictionary, fr } from "./fr";

export const DICTIONARIES: Readonly<Record<Language, Dictionary>> = { fr, en };
export type { Dictionary };
