import type { Language } from "../../shared/language";
import { pluralEn, pluralFr } from "../plural";

const fr = {
  heading: "Importer vos commandes",
  why: "Une ligne par commande, avec sa date et son montant\u202f: Cap en tire les douze mois du bilan. Le fichier est lu ici, dans votre navigateur.",
  chooseFile: "Choisir un fichier CSV",
  orSheet: "Ou une feuille de ce fichier",
  pickSheet: "Choisissez une feuille",
  readSheet: "Lire cette feuille",
  reading: (source: string) => `Lecture de «\u202f${source}\u202f»…`,
  found: (rows: number, count: string, source: string) =>
    `${count} ligne${pluralFr(rows, " lue", "s lues")} dans «\u202f${source}\u202f».`,
  noneFound: (source: string) => `Aucune ligne n’a pu être lue dans «\u202f${source}\u202f».`,
  columns: "Colonnes reconnues",
  columnNames: { date: "Date", amount: "Montant", order: "Commande", customer: "Client" },
  noColumn: "aucune",
  noCustomers: "La liste ne nomme pas les clients\u202f: les nouveaux clients ne seront pas écrits.",
  period: "Mois à reprendre",
  periodOption: (from: string, to: string) => `${from} – ${to}`,
  proposed: "proposé",
  includesPartial: "mois partiel",
  fewerThanTwelve: (months: number) =>
    `La liste ne contient pas douze mois complets à la suite\u202f: ${months} mois ${pluralFr(months, "sera repris", "seront repris")}.`,
  partial: (month: string) => `${capital(month)} est partiel\u202f: la liste ne couvre pas tout le mois.`,
  emptyMonth: (month: string) => `${capital(month)} n’a aucune commande\u202f: fermeture, ou export incomplet\u202f?`,
  table: "Ce qui sera écrit",
  month: "Mois",
  count: "Com\u00admandes",
  revenue: (currency: string) => `CA HT (${currency})`,
  newCustomers: "Nouveaux clients",
  total: "Total",
  cancellations: (number: number, count: string) =>
    `${count} annulation${pluralFr(number, " laissée", "s laissées")} à part.`,
  zeroAmounts: (number: number, count: string) =>
    `${count} commande${pluralFr(number, "", "s")} à zéro, non ${pluralFr(number, "comptée", "comptées")}.`,
  repeated: (number: number, count: string) =>
    `${count} ligne${pluralFr(number, " répète", "s répètent")} un numéro de commande déjà lu. Si votre export a une ligne par article, préférez un export par commande.`,
  taxed: (column: string) =>
    `«\u202f${column}\u202f» semble inclure la TVA, alors que le bilan est hors taxes. Préférez une colonne HT.`,
  otherCurrency: (found: string, plan: string) =>
    `Les montants semblent être en ${found}, et votre plan est en ${plan}\u202f: ils ne seront pas convertis.`,
  unreadable: (number: number, count: string) => `${count} ligne${pluralFr(number, " non lue", "s non lues")}`,
  row: (row: string, reason: string) => `Ligne ${row}\u202f: ${reason}.`,
  andMore: (count: string) => `et ${count} de plus.`,
  whichOrder: (dates: number, count: string) =>
    `Dans ${count} date${pluralFr(dates, "", "s")}, le jour et le mois peuvent être inversés. Que signifie 03/04\u202f?`,
  dayFirst: "Le 3 avril",
  monthFirst: "Le 4 mars",
  orderChosen: {
    "day-first": "Dates lues jour d’abord (03/04 = 3 avril).",
    "month-first": "Dates lues mois d’abord (03/04 = 4 mars).",
  },
  changeOrder: "Inverser",
  write: "Écrire dans le bilan",
  writing: "Écriture dans le bilan…",
  needsReview: "Il faut d’abord la feuille du bilan. Ce qui a été lu reste là.",
  createReview: "Créer le bilan",
  creatingReview: "Création du bilan…",
  another: "Choisir une autre source",
  conflicts: (cells: number, count: string) =>
    `${count} cellule${pluralFr(cells, " contient", "s contiennent")} déjà une autre valeur. Rien n’a été écrit.`,
  conflictCell: "Cellule",
  conflictCurrent: "Actuel",
  conflictIncoming: "Importé",
  replace: "Remplacer par l’import",
  keep: "Garder mes valeurs",
  written: (cells: number, count: string) =>
    cells === 0
      ? "Le bilan contenait déjà ces valeurs\u202f: rien à écrire."
      : `${count} cellule${pluralFr(cells, " écrite", "s écrites")} dans le bilan.`,
  openReview: "Ouvrir le bilan",
  importMore: "Importer une autre liste",
};

export type ImportWords = typeof fr;

const en: ImportWords = {
  heading: "Import your orders",
  why: "One row per order, with its date and amount: Cap turns it into the twelve months of the review. The file is read here, in your browser.",
  chooseFile: "Choose a CSV file",
  orSheet: "Or a sheet of this file",
  pickSheet: "Choose a sheet",
  readSheet: "Read this sheet",
  reading: (source) => `Reading “${source}”…`,
  found: (rows, count, source) => `${count} row${pluralEn(rows, "", "s")} read in “${source}”.`,
  noneFound: (source) => `No row could be read in “${source}”.`,
  columns: "Columns recognised",
  columnNames: { date: "Date", amount: "Amount", order: "Order", customer: "Customer" },
  noColumn: "none",
  noCustomers: "The list does not name customers: new customers will not be written.",
  period: "Months to take",
  periodOption: (from, to) => `${from} – ${to}`,
  proposed: "proposed",
  includesPartial: "partial month",
  fewerThanTwelve: (months) =>
    `The list does not hold twelve full months in a row: ${months} month${pluralEn(months, "", "s")} will be taken.`,
  partial: (month) => `${month} is partial: the list does not cover the whole month.`,
  emptyMonth: (month) => `${month} has no order: closed, or an incomplete export?`,
  table: "What will be written",
  month: "Month",
  count: "Orders",
  revenue: (currency) => `Revenue excl. VAT (${currency})`,
  newCustomers: "New customers",
  total: "Total",
  cancellations: (number, count) => `${count} cancellation${pluralEn(number, "", "s")} kept apart.`,
  zeroAmounts: (number, count) => `${count} order${pluralEn(number, "", "s")} of zero, not counted.`,
  repeated: (number, count) =>
    `${count} row${pluralEn(number, " repeats", "s repeat")} an order number that was read already. If your export has one row per product, prefer one per order.`,
  taxed: (column) => `“${column}” seems to include VAT, but the review is without tax. Prefer a column without tax.`,
  otherCurrency: (found, plan) =>
    `The amounts seem to be in ${found} and your plan is in ${plan}: they will not be converted.`,
  unreadable: (number, count) => `${count} row${pluralEn(number, "", "s")} not read`,
  row: (row, reason) => `Row ${row}: ${reason}.`,
  andMore: (count) => `and ${count} more.`,
  whichOrder: (dates, count) =>
    `In ${count} date${pluralEn(dates, "", "s")} the day and the month could be swapped. What does 03/04 mean?`,
  dayFirst: "3 April",
  monthFirst: "March 4",
  orderChosen: {
    "day-first": "Dates read day first (03/04 = 3 April).",
    "month-first": "Dates read month first (03/04 = March 4).",
  },
  changeOrder: "Swap",
  write: "Write to the review",
  writing: "Writing to the review…",
  needsReview: "The review sheet is needed first. What was read stays here.",
  createReview: "Create the review",
  creatingReview: "Creating the review…",
  another: "Choose another source",
  conflicts: (cells, count) =>
    `${count} cell${pluralEn(cells, " already holds", "s already hold")} another value. Nothing was written.`,
  conflictCell: "Cell",
  conflictCurrent: "Current",
  conflictIncoming: "Imported",
  replace: "Replace by the import",
  keep: "Keep my values",
  written: (cells, count) =>
    cells === 0
      ? "The review held these values already: nothing to write."
      : `${count} cell${pluralEn(cells, "", "s")} written to the review.`,
  openReview: "Open the review",
  importMore: "Import another list",
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const IMPORT_WORDS: Readonly<Record<Language, ImportWords>> = { fr, en };
