import type { Language } from "../../shared/language";

const fr = {
  language: "Langue du plan et de ce panneau",
  languages: { fr: "Français", en: "English" },
  year: "Année du plan",
  yearHint: "Le bilan porte sur les douze mois d’avant.",
  yearWrong: (from: number, to: number) => `Écrivez une année de ${from} à ${to}.`,
  currency: "Monnaie",
  currencies: {
    EUR: "Euro (€)",
    MAD: "Dirham marocain (DH)",
    CAD: "Dollar canadien ($\u00a0CA)",
    USD: "Dollar américain ($)",
    GBP: "Livre sterling (£)",
    CHF: "Franc suisse (CHF)",
  },
};

export type BasicsWords = typeof fr;

const en: BasicsWords = {
  language: "Language of the plan and of this panel",
  languages: { fr: "Français", en: "English" },
  year: "Year of the plan",
  yearHint: "The review covers the twelve months before it.",
  yearWrong: (from, to) => `Type a year from ${from} to ${to}.`,
  currency: "Currency",
  currencies: {
    EUR: "Euro (€)",
    MAD: "Moroccan dirham (DH)",
    CAD: "Canadian dollar (CA$)",
    USD: "US dollar ($)",
    GBP: "Pound sterling (£)",
    CHF: "Swiss franc (CHF)",
  },
};

/** What a plan is created with, in words: the first page asks for it, the settings show it again. */
export const BASICS_WORDS: Readonly<Record<Language, BasicsWords>> = { fr, en };
