import type { Language } from "../shared/language";
import { readNumber } from "../shared/number-text";
import { type Block, isBlank, isRow, placeIn } from "./block";
import { faults } from "./faults";
import type { NumberParameter, WordParameter } from "./parameters";

/** Stands for a blank cell among numbers: no cell of a spreadsheet can hold it, and it blanks what is computed from it. */
export const BLANK = Number.NaN;

/**
 * The amount in a cell of a block: the default of the argument for a blank, or BLANK when it has none.
 *
 * @throws Fault when the cell can not be read
 */
export function amountIn(block: Block, parameter: NumberParameter, row: number, column: number): number {
  return readAmount(cellIn(block, row, column), block, parameter, row, column);
}

function cellIn(block: Block, row: number, column: number): unknown {
  const cells = block.cells[row];
  if (!isRow(cells, block.columns)) throw faults.uneven(block.argument);
  return cells[column];
}

function readAmount(cell: unknown, block: Block, parameter: NumberParameter, row: number, column: number): number {
  if (typeof cell === "number" && cell - cell === 0) return cell;
  if (isBlank(cell)) return parameter.default ?? BLANK;
  const place = placeIn(block, row, column);
  if (typeof cell === "string") {
    if (isErrorToken(cell)) throw faults.errorValue(place, cell);
    const reading = readNumber(cell);
    if (typeof reading === "number") return reading;
    if (reading === "ambiguous") throw faults.ambiguous(place, cell);
    throw reading === "too-large" ? faults.tooLarge(place, cell) : faults.text(place, cell);
  }
  if (typeof cell === "boolean") throw faults.boolean(place, cell);
  // Not instanceof: a date made in another realm is a date all the same.
  throw Object.prototype.toString.call(cell) === "[object Date]" ? faults.date(place) : faults.unreadable(place);
}

/** `#N/A`, `#DIV/0!`, `#NOM?`: how a cell in error reaches a function. */
function isErrorToken(text: string): boolean {
  return /^#(N\/A|NV|\S{1,20}[!?])$/.test(text);
}

/**
 * The places in the vocabulary of the words in the first rows and columns of a block, 0 for a blank.
 *
 * @throws Fault at the first cell that holds none of the words
 */
export function placesIn(block: Block, parameter: WordParameter, rows: number, columns: number): number[][] {
  // A column of words repeats a few of them: each is looked up once.
  const known = new Map<unknown, number>();
  const placeAt = (row: number, column: number): number => {
    const cell = cellIn(block, row, column);
    const place = known.get(cell) ?? placeOf(cell, parameter);
    if (place < 0) throw unknownWord(cell, block, parameter, row, column);
    known.set(cell, place);
    return place;
  };
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => placeAt(row, column)));
}

function unknownWord(cell: unknown, block: Block, parameter: WordParameter, row: number, column: number): Error {
  const place = placeIn(block, row, column);
  if (typeof cell === "string" && isErrorToken(cell)) return faults.errorValue(place, cell);
  return faults.word(place, cell, { fr: wordsIn("fr", parameter), en: wordsIn("en", parameter) });
}

/** Place of a word in the vocabulary, 0 for a blank, −1 when it is not one of them. */
function placeOf(cell: unknown, { words }: WordParameter): number {
  if (isBlank(cell)) return 0;
  if (typeof cell !== "string") return -1;
  const word = folded(cell);
  return words.findIndex((known) => folded(known.word) === word);
}

function wordsIn(language: Language, { words }: WordParameter): string[] {
  return words.filter((known) => known.language === null || known.language === language).map(({ word }) => word);
}

/** `" Séquentiel"` and `"sequentiel"` are one word. */
function folded(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
}

/** Language of the first word of an argument that belongs to one language only, or null. */
export function languageIn(value: unknown, parameter: WordParameter): Language | null {
  for (const cell of Array.isArray(value) ? value.flat() : [value]) {
    const known = isBlank(cell) ? undefined : parameter.words[placeOf(cell, parameter)];
    if (known !== undefined && known.language !== null) return known.language;
  }
  return null;
}
