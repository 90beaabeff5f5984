import type { SettingsChange } from "../../protocol/settings";
import type { Language } from "../../shared/language";
import { pluralEn, pluralFr } from "../plural";
import { BASICS_WORDS } from "./basics-words";

type SettingName = keyof SettingsChange;

const fr = {
  ...BASICS_WORDS.fr,
  heading: "Réglages",
  reading: "Lecture des réglages…",
  plan: "Le plan",
  planLanguage: "Langue des feuilles",
  languageHint: {
    fr: "Les mots et les formules de Cap seront écrits en français\u202f; vos données restent.",
    en: "Les mots et les formules de Cap seront écrits en anglais\u202f; vos données restent.",
  },
  currencyHint: "Le signe change dans les feuilles. Les montants ne sont pas convertis.",
  firstMonth: "Premier mois",
  monthsHint: (first: string, last: string) => `Le bilan porte sur les douze mois d’avant\u202f: ${first} à ${last}.`,
  business: "Les calculs",
  vat: "Taux de TVA (%)",
  vatWrong: "Écrivez un taux de 0 à 100, ou laissez la case vide.",
  days: "Jours dans l’année",
  daysHint: "365, ou 360 si votre banque compte ainsi.",
  advertising: "Publicité, dans le seuil de rentabilité",
  conventions: { variable: "Variable, elle suit les ventes", fixed: "Fixe, engagée quoi qu’il arrive" },
  toChoose: "À choisir",
  unknown: (value: string) => `«\u202f${value}\u202f», à remplacer`,
  missing: {
    review: "Réglage de la feuille Bilan, qui n’est pas là ou dont le tableau est incomplet.",
    funding: "Réglage de la feuille Financement, qui n’est pas là ou dont le tableau est incomplet.",
  },
  save: "Enregistrer",
  saving: "Enregistrement des réglages…",
  savingSheets: "Écriture des feuilles… Cela peut prendre une minute.",
  cancel: "Annuler les changements",
  nothingToSave: "Rien à enregistrer\u202f: aucun réglage n’a changé.",
  question: "Avant d’écrire",
  /** What is written, each with its count: `1 462 mots`, `720 formules`, `83 choix`. */
  parts: {
    words: (count: number, figure: string) => `${figure} ${pluralFr(count, "mot", "mots")}`,
    formulas: (count: number, figure: string) => `${figure} ${pluralFr(count, "formule", "formules")}`,
    choices: (_count: number, figure: string) => `${figure} choix`,
  },
  willWrite: (words: string, formulas: string, language: Language) =>
    `${words} et ${formulas} de Cap seront écrits en ${language === "fr" ? "français" : "anglais"}. Vos données restent.`,
  willWriteCurrency: (words: string, formulas: string) =>
    `${words} et ${formulas} de Cap prendront le nouveau signe. Les montants ne sont pas convertis.`,
  willChoose: (count: number, figure: string) =>
    `${figure} choix ${pluralFr(count, "fait dans une liste sera écrit", "faits dans les listes seront écrits")} de même.`,
  willLeave: (count: number, figure: string) =>
    `${figure} ${pluralFr(count, "cellule que vous avez modifiée restera telle quelle", "cellules que vous avez modifiées resteront telles quelles")}.`,
  willMove: (count: number, figure: string, from: string, to: string) =>
    `${figure} ${pluralFr(count, "chiffre est déjà saisi", "chiffres sont déjà saisis")} mois par mois\u202f: ${pluralFr(count, "il change", "ils changent")} de mois. Ce qui est sous ${from} se trouvera sous ${to}. Les dates des actions ne changent pas.`,
  damaged: (tables: string) =>
    `Non traduit, car des lignes ou des colonnes de Cap y manquent\u202f: ${tables}. Ouvrez «\u202fRéparer le plan\u202f», puis recommencez.`,
  confirm: {
    fr: "Écrire en français",
    en: "Écrire en anglais",
  },
  confirmOther: "Enregistrer quand même",
  confirmCurrency: "Changer la monnaie",
  keep: "Ne rien changer",
  saved: (settings: string) => `Enregistré\u202f: ${settings}.`,
  nothingChanged: "Rien n’a été changé.",
  wrote: (words: string, formulas: string, choices: string) => `Réécrits\u202f: ${words}, ${formulas}, ${choices}.`,
  moved: (count: number, figure: string, to: string) =>
    `${figure} ${pluralFr(count, "chiffre se trouve", "chiffres se trouvent")} maintenant sous d’autres mois\u202f: le premier mois du bilan est ${to}.`,
  leftWords: (count: number, figure: string) =>
    `${figure} ${pluralFr(count, "libellé que vous aviez modifié est resté tel quel", "libellés que vous aviez modifiés sont restés tels quels")}.`,
  leftFormulas: (count: number, figure: string) =>
    `${figure} ${pluralFr(count, "formule que vous aviez modifiée est restée telle quelle", "formules que vous aviez modifiées sont restées telles quelles")}\u202f: vérifiez les mots qu’${pluralFr(count, "elle contient", "elles contiennent")}.`,
  conflict: (setting: string, now: string, shown: string, asked: string) =>
    `${setting}\u202f: la feuille dit maintenant ${now}, alors que ce panneau montrait ${shown} et que vous demandez ${asked}. Cette case n’a pas été changée. Enregistrez de nouveau pour la remplacer.`,
  gone: (setting: string) => `${setting}\u202f: la case n’est plus dans le plan. Elle n’a pas été changée.`,
  nothing: "une case vide",
  percent: (figure: string) => `${figure}\u202f%`,
  names: {
    planLanguage: "la langue",
    currency: "la monnaie",
    planStart: "les mois du plan",
    vat: "la TVA",
    days: "les jours dans l’année",
    advertising: "la publicité",
  } satisfies Record<SettingName, string>,
  panel: "Ce panneau seulement",
  languageOfPanel: "Langue de ce panneau",
};

export type SettingsWords = typeof fr;

const en: SettingsWords = {
  ...BASICS_WORDS.en,
  heading: "Settings",
  reading: "Reading the settings…",
  plan: "The plan",
  planLanguage: "Language of the sheets",
  languageHint: {
    fr: "Words and formulas of Cap will be written in French; your data stay.",
    en: "Words and formulas of Cap will be written in English; your data stay.",
  },
  currencyHint: "The sign changes in the sheets. Amounts are not converted.",
  firstMonth: "First month",
  monthsHint: (first, last) => `The review covers the twelve months before: ${first} to ${last}.`,
  business: "The calculations",
  vat: "VAT rate (%)",
  vatWrong: "Type a rate from 0 to 100, or leave it empty.",
  days: "Days in the year",
  daysHint: "365, or 360 if your bank counts so.",
  advertising: "Advertising, in the break-even",
  conventions: { variable: "Variable, it follows sales", fixed: "Fixed, spent whatever happens" },
  toChoose: "To choose",
  unknown: (value) => `“${value}”, to replace`,
  missing: {
    review: "A setting of the Review sheet, which is not there or whose table is incomplete.",
    funding: "A setting of the Funding sheet, which is not there or whose table is incomplete.",
  },
  save: "Save",
  saving: "Saving the settings…",
  savingSheets: "Writing the sheets… This may take a minute.",
  cancel: "Undo the changes",
  nothingToSave: "Nothing to save: no setting has changed.",
  question: "Before writing",
  parts: {
    words: (count, figure) => `${figure} ${pluralEn(count, "word", "words")}`,
    formulas: (count, figure) => `${figure} ${pluralEn(count, "formula", "formulas")}`,
    choices: (count, figure) => `${figure} ${pluralEn(count, "choice", "choices")}`,
  },
  willWrite: (words, formulas, language) =>
    `${words} and ${formulas} of Cap will be written in ${language === "fr" ? "French" : "English"}. Your data stay.`,
  willWriteCurrency: (words, formulas) =>
    `${words} and ${formulas} of Cap will take the new sign. Amounts are not converted.`,
  willChoose: (count, figure) =>
    `${figure} ${pluralEn(count, "choice", "choices")} from lists will be written likewise.`,
  willLeave: (count, figure) =>
    `${figure} ${pluralEn(count, "cell that you edited will stay as it is", "cells that you edited will stay as they are")}.`,
  willMove: (count, figure, from, to) =>
    `${figure} ${pluralEn(count, "figure is already there", "figures are already there")} month by month: ${pluralEn(count, "it changes its month", "they change their month")}. What stands under ${from} will stand under ${to}. The dates of actions do not change.`,
  damaged: (tables) =>
    `Not translated, because rows or columns of Cap’s are missing: ${tables}. Open “Repair the plan”, then retry.`,
  confirm: {
    fr: "Write in French",
    en: "Write in English",
  },
  confirmOther: "Save all the same",
  confirmCurrency: "Change the currency",
  keep: "Change nothing",
  saved: (settings) => `Saved: ${settings}.`,
  nothingChanged: "Nothing was changed.",
  wrote: (words, formulas, choices) => `Written anew: ${words}, ${formulas}, ${choices}.`,
  moved: (count, figure, to) =>
    `${figure} ${pluralEn(count, "figure now stands under another month", "figures now stand under other months")}: the review’s first month is ${to}.`,
  leftWords: (count, figure) =>
    `${figure} ${pluralEn(count, "label that you had edited stayed as it was", "labels that you had edited stayed as they were")}.`,
  leftFormulas: (count, figure) =>
    `${figure} ${pluralEn(count, "formula that you had edited stayed as it was", "formulas that you had edited stayed as they were")}: check the words in ${pluralEn(count, "it", "them")}.`,
  conflict: (setting, now, shown, asked) =>
    `${setting}: the sheet now says ${now}, while this panel showed ${shown} and you ask for ${asked}. That cell was not changed. Save again to replace it.`,
  gone: (setting) => `${setting}: the cell is no longer in the plan. It was not changed.`,
  nothing: "an empty cell",
  percent: (figure) => `${figure}%`,
  names: {
    planLanguage: "language",
    currency: "currency",
    planStart: "months of the plan",
    vat: "VAT",
    days: "days in the year",
    advertising: "advertising",
  },
  panel: "This panel only",
  languageOfPanel: "Language of this panel",
};

export const SETTINGS_WORDS: Readonly<Record<Language, SettingsWords>> = { fr, en };
