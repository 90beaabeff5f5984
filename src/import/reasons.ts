import type { Language, Words } from "../shared/language";
import { cellText } from "./cell-text";

/** Why a row of an export was left out; `{text}` is what stands in the cell. */
const REASONS = {
  "date-missing": { fr: "la date manque", en: "the date is missing" },
  "date-unreadable": {
    fr: "la date «\u202f{text}\u202f» ne se lit pas comme une date (par exemple 2025-03-15)",
    en: "“{text}” does not read as a date (such as 2025-03-15)",
  },
  "date-impossible": {
    fr: "le jour «\u202f{text}\u202f» n’existe pas au calendrier",
    en: "the day “{text}” does not exist in the calendar",
  },
  "date-ambiguous": {
    fr: "dans «\u202f{text}\u202f», le jour et le mois peuvent être inversés",
    en: "in “{text}” the day and the month could be swapped",
  },
  "amount-missing": { fr: "le montant manque", en: "the amount is missing" },
  "amount-unreadable": {
    fr: "le montant «\u202f{text}\u202f» ne se lit pas comme un nombre",
    en: "the amount “{text}” does not read as a number",
  },
  "amount-ambiguous": {
    fr: "le montant «\u202f{text}\u202f» peut se lire de deux façons",
    en: "the amount “{text}” can be read in two ways",
  },
  "amount-too-large": {
    fr: "le montant «\u202f{text}\u202f» dépasse un milliard",
    en: "the amount “{text}” is above one billion",
  },
  "count-not-whole": {
    fr: "«\u202f{text}\u202f» n’est pas un nombre entier",
    en: "“{text}” is not a whole number",
  },
  "figures-missing": { fr: "elle ne contient aucun chiffre", en: "it holds no figure" },
  "too-many-cells": {
    fr: "la ligne a plus de cellules que d’en-têtes ({text} de trop)",
    en: "the row has more cells than there are headers ({text} too many)",
  },
} satisfies Record<string, Words>;

export type ReasonCode = keyof typeof REASONS;

/** A row that was left out, before it is put into words. */
export interface Fault {
  readonly code: ReasonCode;
  readonly text: string;
}

const LONGEST = 40;

export function fault(code: ReasonCode, cell: unknown): Fault {
  const text = cellText(cell);
  return { code, text: text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text };
}

export function reason({ code, text }: Fault, language: Language): string {
  return REASONS[code][language].replace("{text}", () => text);
}
