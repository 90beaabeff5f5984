import type { Language } from "../../shared/language";

const fr = {
  heading: "Réglages",
  summary: (year: string, currency: string) => `${year}, ${currency}`,
  language: "Langue du plan et de ce panneau",
  languageOfPanel: "Langue de ce panneau",
  languages: { fr: "Français", en: "English" },
  year: "Année du plan",
  yearHint: "Le bilan porte sur les douze mois d’avant.",
  kept: "L’année et la monnaie ont été fixées à la création du plan.",
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

export type SettingsWords = typeof fr;

const en: SettingsWords = {
  heading: "Settings",
  summary: (year, currency) => `${year}, ${currency}`,
  language: "Language of the plan and of this panel",
  languageOfPanel: "Language of this panel",
  languages: { fr: "Français", en: "English" },
  year: "Year of the plan",
  yearHint: "The review covers the twelve months before it.",
  kept: "The year and the currency were set when the plan was created.",
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

export const SETTINGS_WORDS: Readonly<Record<Language, SettingsWords>> = { fr, en };
