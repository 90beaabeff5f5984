import type { Measure } from "../../protocol/measures";
import type { ActionFault } from "../../protocol/monday";
import type { Language } from "../../shared/language";
import { pluralEn, pluralFr } from "../plural";
import type { EntryFault } from "./entry";
import type { Remark } from "./remarks";

const fr = {
  reading: "Lecture de ce qui manque…",
  saving: "Enregistrement…",
  course: "Le cap",
  measures: {
    sessions: () => "Sessions (visites du site)",
    orders: () => "Commandes",
    revenue: (currency) => `Chiffre d’affaires hors taxes (${currency})`,
    cogs: (currency) => `Coût d’achat des ventes (${currency})`,
    ad_spend: (currency) => `Publicité (${currency})`,
    new_customers: () => "Nouveaux clients",
    returned_orders: () => "Commandes retournées",
    carts: () => "Paniers créés",
  } satisfies Record<Measure, (currency: string) => string> as Record<Measure, (currency: string) => string>,
  noDashboard: "Il n’y a pas encore de tableau de bord dans ce fichier\u202f: créez-le parmi les sept étapes.",
  toSteps: "Voir les sept étapes",
  begins: (day: string) =>
    `L’année du plan commence le ${day}\u202f: ses mois se rempliront ici à partir de ce jour. D’ici là, complétez ceux du Bilan.`,
  nothingMissing: "Aucun chiffre ne manque aux mois qui sont finis.",
  month: "Mois à remplir",
  fill: (month: string, fields: number) => `${capital(month)}\u202f: ${fields} chiffre${pluralFr(fields, "", "s")}`,
  unmeasured: "Laissez vide ce que vous ne mesurez pas\u202f: vide ne veut pas dire zéro.",
  running: (month: string) => `Saisir déjà ${month}`,
  runningNote: (month: string) =>
    `${capital(month)} n’est pas fini\u202f: un chiffre d’affaires saisi compte comme un mois entier, et la suite serait calculée trop bas. Attendez la fin du mois, ou saisissez une estimation du mois entier.`,
  previous: (month: string, figure: string) => `${month}\u202f: ${figure}`,
  planned: (figure: string) => `plan\u202f: ${figure}`,
  faults: {
    "not-a-number": () => "Ce n’est pas un nombre. Tapez par exemple 1234,50.",
    ambiguous: (text) =>
      `«\u202f${text}\u202f» peut se lire de deux façons. Tapez les milliers sans séparateur, ou deux décimales.`,
    "too-large": () => "Ce nombre est trop grand. Vérifiez-le.",
    percentage: () => "Il faut un nombre, pas un pourcentage.",
    negative: () => "Il faut zéro ou plus, sans signe moins.",
    "not-whole": () => "Il faut un nombre entier, sans décimales.",
  } satisfies Record<EntryFault, (text: string) => string> as Record<EntryFault, (text: string) => string>,
  remarks: {
    "orders-above-sessions": "Plus de commandes que de sessions\u202f: c’est bien cela\u202f?",
    "returns-above-orders": "Plus de retours que de commandes\u202f: c’est bien cela\u202f?",
    "revenue-far": "Très loin du mois d’avant (plus de trois fois)\u202f: c’est bien cela\u202f?",
    "basket-far": "Le panier moyen serait très loin du mois d’avant\u202f: c’est bien cela\u202f?",
  } satisfies Record<Remark, string> as Record<Remark, string>,
  late: (count: number) => `Actions en retard (${count})`,
  soon: (count: number) => `À finir dans les sept jours (${count})`,
  moreLate: (count: number) => `et ${count} de plus dans la feuille Actions.`,
  noneLate: "Aucune action en retard.",
  nobody: "personne n’en est chargé",
  daysLate: (days: number, end: string) => `▼ en retard de ${days} jour${pluralFr(days, "", "s")} (fin le ${end})`,
  daysLeft: (days: number, end: string) =>
    days === 0 ? `○ se termine aujourd’hui` : `○ encore ${days} jour${pluralFr(days, "", "s")} (fin le ${end})`,
  done: "Fait",
  doneLabel: (what: string) => `Fait\u202f: ${what}`,
  postpone: "Reporter",
  postponeLabel: (what: string) => `Reporter\u202f: ${what}`,
  newEnd: "Nouvelle fin",
  endIsPast: "Choisissez aujourd’hui ou un jour à venir.",
  save: "Enregistrer",
  nothingTyped: "Rien à enregistrer\u202f: remplissez une case, ou dites ce que devient une action.",
  somethingWrong: (fields: number) =>
    `${fields} case${pluralFr(fields, " est à corriger", "s sont à corriger")}\u202f: rien n’a été envoyé.`,
  saved: (cells: number, done: number, postponed: number) => {
    const parts = [
      cells > 0 && `${cells} chiffre${pluralFr(cells, " enregistré", "s enregistrés")}`,
      done > 0 && `${done} action${pluralFr(done, " faite", "s faites")}`,
      postponed > 0 && `${postponed} action${pluralFr(postponed, " reportée", "s reportées")}`,
    ].filter(Boolean);
    return parts.length === 0 ? "Rien n’était à changer dans le plan." : `${parts.join(", ")}.`;
  },
  cellLeft: (measure: string, cell: string, there: string, typed: string) =>
    `${measure} (cellule ${cell})\u202f: quelqu’un y avait déjà mis ${there}. Votre ${typed} n’a pas été écrit.`,
  actionsLeft: {
    changed: (what) =>
      `«\u202f${what}\u202f» a changé entre-temps dans la feuille Actions\u202f: rien n’y a été touché.`,
    dropped: (what) => `«\u202f${what}\u202f» a été abandonnée entre-temps\u202f: rien n’y a été touché.`,
    formula: (what) =>
      `«\u202f${what}\u202f» a une date ou un état calculé par une formule\u202f: changez-le dans la feuille.`,
  } satisfies Record<ActionFault, (what: string) => string> as Record<ActionFault, (what: string) => string>,
  openDashboard: "Ouvrir le tableau de bord",
  openActions: "Ouvrir les actions",
  nextMonth: (month: string) => `Continuer avec ${month}`,
  again: "Revoir ce qui manque",
};

export type MondayWords = typeof fr;

const en: MondayWords = {
  reading: "Reading what is missing…",
  saving: "Saving…",
  course: "The course",
  measures: {
    sessions: () => "Sessions (visits to the site)",
    orders: () => "Orders",
    revenue: (currency) => `Revenue excluding VAT (${currency})`,
    cogs: (currency) => `Cost of goods sold (${currency})`,
    ad_spend: (currency) => `Ad spend (${currency})`,
    new_customers: () => "New customers",
    returned_orders: () => "Returned orders",
    carts: () => "Carts created",
  },
  noDashboard: "This file has no dashboard yet: create it among the seven steps.",
  toSteps: "See the seven steps",
  begins: (day) =>
    `The plan’s year begins on ${day}: its months are filled in here from that day on. Until then, complete those of the Review.`,
  nothingMissing: "No figure is missing in the months that are over.",
  month: "Month to fill in",
  fill: (month, fields) => `${capital(month)}: ${fields} figure${pluralEn(fields, "", "s")}`,
  unmeasured: "Leave empty what you do not measure: empty does not mean zero.",
  running: (month) => `Fill in ${month} already`,
  runningNote: (month) =>
    `${capital(month)} is not over: a revenue typed now counts as a whole month, and what follows from it would be too low. Wait until the month ends, or type an estimate of the whole month.`,
  previous: (month, figure) => `${month}: ${figure}`,
  planned: (figure) => `plan: ${figure}`,
  faults: {
    "not-a-number": () => "This is not a number. Type for example 1234.50.",
    ambiguous: (text) => `“${text}” can be read in two ways. Type thousands without a separator, or two decimals.`,
    "too-large": () => "This number is too large. Check it.",
    percentage: () => "A number is needed here, not a percentage.",
    negative: () => "Zero or more is needed here, without a minus sign.",
    "not-whole": () => "A whole number is needed here, without decimals.",
  },
  remarks: {
    "orders-above-sessions": "More orders than sessions: is this right?",
    "returns-above-orders": "More returns than orders: is this right?",
    "revenue-far": "Very far from the month before (more than three times): is this right?",
    "basket-far": "The average order would be very far from the month before: is this right?",
  },
  late: (count) => `Late actions (${count})`,
  soon: (count) => `Due within seven days (${count})`,
  moreLate: (count) => `and ${count} more in the Actions sheet.`,
  noneLate: "No action is late.",
  nobody: "nobody is in charge",
  daysLate: (days, end) => `▼ late by ${days} day${pluralEn(days, "", "s")} (due ${end})`,
  daysLeft: (days, end) => (days === 0 ? `○ due today` : `○ ${days} day${pluralEn(days, "", "s")} left (due ${end})`),
  done: "Done",
  doneLabel: (what) => `Done: ${what}`,
  postpone: "Postpone",
  postponeLabel: (what) => `Postpone: ${what}`,
  newEnd: "New end",
  endIsPast: "Choose today or a day to come.",
  save: "Save",
  nothingTyped: "Nothing to save: fill in a field, or say what becomes of an action.",
  somethingWrong: (fields) =>
    `${fields} field${pluralEn(fields, " needs", "s need")} to be corrected: nothing was sent.`,
  saved: (cells, done, postponed) => {
    const parts = [
      cells > 0 && `${cells} figure${pluralEn(cells, "", "s")} saved`,
      done > 0 && `${done} action${pluralEn(done, "", "s")} done`,
      postponed > 0 && `${postponed} action${pluralEn(postponed, "", "s")} postponed`,
    ].filter(Boolean);
    return parts.length === 0 ? "There was nothing to change in the plan." : `${parts.join(", ")}.`;
  },
  cellLeft: (measure, cell, there, typed) =>
    `${measure} (cell ${cell}): somebody had put ${there} there already. Your ${typed} was not written.`,
  actionsLeft: {
    changed: (what) => `“${what}” has changed meanwhile in the Actions sheet: nothing was touched there.`,
    dropped: (what) => `“${what}” was dropped meanwhile: nothing was touched there.`,
    formula: (what) => `“${what}” has a date or a state that a formula works out: change it in the sheet.`,
  },
  openDashboard: "Open the dashboard",
  openActions: "Open the actions",
  nextMonth: (month) => `Go on with ${month}`,
  again: "See again what is missing",
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const MONDAY_WORDS: Readonly<Record<Language, MondayWords>> = { fr, en };
