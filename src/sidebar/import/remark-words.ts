import type { Language } from "../../shared/language";
import { pluralEn, pluralFr } from "../plural";

const fr = {
  noCustomers: "La liste ne nomme pas les clients\u202f: les nouveaux clients ne seront pas écrits.",
  partial: (month: string) => `${capital(month)} est incomplet\u202f: l’export ne couvre pas tout le mois.`,
  emptyMonth: (month: string) => `${capital(month)} n’a aucune commande\u202f: fermeture, ou export incomplet\u202f?`,
  outside: (number: number, count: string, list: string) =>
    `${count} mois hors du bilan et de l’année du plan ${pluralFr(number, "n’est pas repris", "ne sont pas repris")}\u202f: ${list}.`,
  emptyEnd: (number: number, count: string) =>
    `${count} mois à zéro à la fin ${pluralFr(number, "n’est pas repris", "ne sont pas repris")}.`,
  belowZero: (list: string) => `Un chiffre est négatif en ${list}\u202f: il n’est pas repris.`,
  cancellations: (number: number, count: string) =>
    `${count} annulation${pluralFr(number, " laissée", "s laissées")} à part.`,
  zeroAmounts: (number: number, count: string) =>
    `${count} commande${pluralFr(number, "", "s")} à zéro, non ${pluralFr(number, "comptée", "comptées")}.`,
  repeated: (number: number, count: string) =>
    `${count} ligne${pluralFr(number, " répète", "s répètent")} un numéro de commande déjà lu. Si votre export a une ligne par article, préférez un export par commande.`,
  totalRows: (number: number, count: string) =>
    `${count} ligne${pluralFr(number, " de total ou de moyenne laissée", "s de total ou de moyenne laissées")} de côté.`,
  otherTable: (row: string) => `Un autre tableau commence à la ligne ${row}\u202f: il n’a pas été lu.`,
  netOff: (number: number, count: string) =>
    `Sur ${count} ligne${pluralFr(number, "", "s")}, les ventes nettes ne sont pas égales aux ventes brutes moins remises et retours. Vérifiez l’export.`,
  totalOff: (number: number, count: string) =>
    `Sur ${count} ligne${pluralFr(number, "", "s")}, le total n’est pas égal aux ventes nettes plus taxes et port. Vérifiez l’export.`,
  totalHasTax: (rate: string) =>
    `Le total des ventes semble inclure ${rate}\u202f% de TVA\u202f: c’est la colonne hors taxes qui est reprise.`,
  otherCurrency: (found: string, plan: string) =>
    `Les montants semblent être en ${found}, et votre plan est en ${plan}\u202f: ils ne seront pas convertis.`,
  unreadable: (number: number, count: string) => `${count} ligne${pluralFr(number, " non lue", "s non lues")}`,
  row: (row: string, reason: string) => `Ligne ${row}\u202f: ${reason}.`,
  andMore: (count: string) => `et ${count} de plus.`,
};

type RemarkWords = typeof fr;

const en: RemarkWords = {
  noCustomers: "The list does not name customers: new customers will not be written.",
  partial: (month) => `${month} is incomplete: the export does not cover the whole month.`,
  emptyMonth: (month) => `${month} has no order: closed, or an incomplete export?`,
  outside: (number, count, list) =>
    `${count} month${pluralEn(number, "", "s")} outside of the review and the plan’s year ${pluralEn(number, "is", "are")} not taken: ${list}.`,
  emptyEnd: (number, count) =>
    `${count} month${pluralEn(number, "", "s")} of zeros at the end ${pluralEn(number, "is", "are")} not taken.`,
  belowZero: (list) => `A figure is below zero in ${list}: it is not taken.`,
  cancellations: (number, count) => `${count} cancellation${pluralEn(number, "", "s")} kept apart.`,
  zeroAmounts: (number, count) => `${count} order${pluralEn(number, "", "s")} of zero, not counted.`,
  repeated: (number, count) =>
    `${count} row${pluralEn(number, " repeats", "s repeat")} an order number that was read already. If your export has one row per product, prefer one per order.`,
  totalRows: (number, count) => `${count} row${pluralEn(number, "", "s")} of totals or averages left out.`,
  otherTable: (row) => `Another table begins at row ${row}: it was not read.`,
  netOff: (number, count) =>
    `On ${count} row${pluralEn(number, "", "s")}, net sales are not gross sales less discounts and returns. Check the export.`,
  totalOff: (number, count) =>
    `On ${count} row${pluralEn(number, "", "s")}, the total is not net sales plus taxes and shipping. Check the export.`,
  totalHasTax: (rate) => `Total sales seem to include ${rate}% VAT: the column without tax is taken.`,
  otherCurrency: (found, plan) =>
    `The amounts seem to be in ${found} and your plan is in ${plan}: they will not be converted.`,
  unreadable: (number, count) => `${count} row${pluralEn(number, "", "s")} not read`,
  row: (row, reason) => `Row ${row}: ${reason}.`,
  andMore: (count) => `and ${count} more.`,
};

/** What a careful reader would say about an export. */
export const REMARK_WORDS: Readonly<Record<Language, RemarkWords>> = { fr, en };

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
