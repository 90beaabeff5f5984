import type { Words } from "../shared/language";

/** Something a person has to correct, with its sentence in both languages. */
export class Fault extends Error {
  constructor(readonly words: Words) {
    super(words.en);
  }
}

/** An argument, or one of its cells counted from 1 when the argument is a range. */
export interface Place {
  readonly argument: string;
  readonly row?: number;
  readonly column?: number;
}

/** Number of rows and columns of a range. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

const LONGEST_QUOTE = 40;

/** Every sentence that a custom function can answer instead of a result: which cell, what it holds, what to do. */
export const faults = {
  missing: (argument: string) =>
    new Fault({
      fr: `${argument}\u202F: argument manquant. Donnez un nombre, une cellule ou une plage.`,
      en: `${argument}: missing. Give a number, a cell or a range.`,
    }),

  text: (place: Place, text: string) =>
    at(place, {
      fr: `${quoted(text).fr} est un texte, pas un nombre. Saisissez-y un nombre.`,
      en: `${quoted(text).en} is text, not a number. Type a number there.`,
    }),

  ambiguous: (place: Place, text: string) =>
    at(place, {
      fr: `${quoted(text).fr} est un texte qui peut se lire comme deux nombres différents. Saisissez-le dans une cellule au format nombre.`,
      en: `${quoted(text).en} is text that can be read as two different numbers. Type it in a number cell.`,
    }),

  tooLarge: (place: Place, text: string) =>
    at(place, {
      fr: `${quoted(text).fr} est trop grand pour un tableur. Saisissez-y un nombre plus petit.`,
      en: `${quoted(text).en} is too large for a spreadsheet. Type a smaller number there.`,
    }),

  boolean: (place: Place, value: boolean) =>
    at(place, {
      fr: `${value ? "VRAI" : "FAUX"} n'est pas un nombre. Saisissez-y un nombre.`,
      en: `${value ? "TRUE" : "FALSE"} is not a number. Type a number there.`,
    }),

  date: (place: Place) =>
    at(place, {
      fr: "une date ou une heure n'est pas un nombre ici. Saisissez-y un nombre, dans une cellule au format nombre.",
      en: "a date or a time is not a number here. Type a number there, in a number cell.",
    }),

  errorValue: (place: Place, token: string) =>
    at(place, {
      fr: `la cellule contient l'erreur ${token}. Corrigez d'abord cette cellule.`,
      en: `the cell holds the error ${token}. Correct that cell first.`,
    }),

  unreadable: (place: Place) =>
    at(place, {
      fr: "la cellule contient une erreur ou une valeur illisible, pas un nombre. Corrigez d'abord cette cellule.",
      en: "the cell holds an error or an unreadable value, not a number. Correct that cell first.",
    }),

  word: (place: Place, received: unknown, accepted: Readonly<Record<"fr" | "en", readonly string[]>>) =>
    at(place, {
      fr: `${shown(received).fr} n'est pas un mot connu ici. Choisissez ${accepted.fr.map((word) => quoted(word).fr).join(" ou ")}.`,
      en: `${shown(received).en} is not a word known here. Choose ${accepted.en.map((word) => quoted(word).en).join(" or ")}.`,
    }),

  shapes: (first: string, firstShape: Shape, second: string, secondShape: Shape) =>
    new Fault({
      fr: `${first} (${size(firstShape).fr}) et ${second} (${size(secondShape).fr}) ne vont pas ensemble. Donnez des plages de même taille, ou une seule cellule.`,
      en: `${first} (${size(firstShape).en}) and ${second} (${size(secondShape).en}) do not fit together. Give ranges of the same size, or a single cell.`,
    }),

  uneven: (argument: string) =>
    new Fault({
      fr: `${argument}\u202F: les lignes n'ont pas toutes la même longueur. Donnez une plage d'un seul tenant.`,
      en: `${argument}: the rows do not all have the same length. Give one rectangular range.`,
    }),

  notALine: (argument: string, shape: Shape) =>
    new Fault({
      fr: `${argument} a ${size(shape).fr}. Donnez une seule ligne ou une seule colonne, une cellule par période.`,
      en: `${argument} has ${size(shape).en}. Give a single row or a single column, one cell per period.`,
    }),

  notAColumn: (argument: string, shape: Shape) =>
    new Fault({
      fr: `${argument} a ${size(shape).fr}. Donnez une colonne\u202F: chaque ligne donne une ligne de quatre effets.`,
      en: `${argument} has ${size(shape).en}. Give a column: each row gives one row of four effects.`,
    }),

  tooManyCells: (shape: Shape) =>
    new Fault({
      fr: `Le résultat aurait ${size(shape).fr}, plus qu'un tableur ne peut en contenir. Donnez des plages plus courtes.`,
      en: `The result would have ${size(shape).en}, more than a spreadsheet can hold. Give shorter ranges.`,
    }),

  zero: (place: Place) =>
    at(place, {
      fr: "on ne peut pas diviser par 0. Saisissez-y un autre nombre, 1 pour ne rien diviser.",
      en: "nothing can be divided by 0. Type another number there, 1 to divide nothing.",
    }),

  gap: (place: Place) =>
    at(place, {
      fr: "vide, alors qu'une période suivante a un montant. Saisissez-y le montant, 0 s'il n'y en a pas eu.",
      en: "blank, but a later period has an amount. Type the amount there, 0 if there was none.",
    }),

  unplanned: (place: Place) =>
    at(place, {
      fr: "vide, alors que la période a un réalisé. Saisissez-y le montant prévu, 0 s'il n'y en a pas.",
      en: "blank, but the period has an actual. Type the planned amount there, 0 if there is none.",
    }),

  overflow: (cell?: { readonly row: number; readonly column: number }) =>
    new Fault({
      fr: `Le résultat${cell ? ` (ligne ${cell.row}, colonne ${cell.column})` : ""} est trop grand pour un tableur. Vérifiez les nombres donnés.`,
      en: `The result${cell ? ` (row ${cell.row}, column ${cell.column})` : ""} is too large for a spreadsheet. Check the numbers given.`,
    }),
};

function at({ argument, row, column }: Place, sentence: Words): Fault {
  const inRange = row !== undefined && column !== undefined;
  return new Fault({
    fr: `${argument}${inRange ? `, ligne ${row}, colonne ${column}` : ""}\u202F: ${sentence.fr}`,
    en: `${argument}${inRange ? `, row ${row}, column ${column}` : ""}: ${sentence.en}`,
  });
}

function quoted(text: string): Words {
  const short = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  return { fr: `«\u202F${short}\u202F»`, en: `"${short}"` };
}

function shown(received: unknown): Words {
  if (typeof received === "string") return quoted(received);
  if (typeof received === "boolean") return received ? { fr: "VRAI", en: "TRUE" } : { fr: "FAUX", en: "FALSE" };
  if (typeof received === "number") return { fr: String(received).replace(".", ","), en: String(received) };
  return { fr: "cette valeur", en: "this value" };
}

function size({ rows, columns }: Shape): Words {
  return {
    fr: `${counted(rows, "ligne")} × ${counted(columns, "colonne")}`,
    en: `${counted(rows, "row")} × ${counted(columns, "column")}`,
  };
}

/** No range has 0 rows or columns, so both languages count alike. */
function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}
