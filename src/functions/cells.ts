import type { Language } from "../shared/language";
import { readNumber } from "../shared/number-text";
import { type Block, isBlank, isRow, placeIn } from "./block";
import { faults } from "./faults";
import type { NumberParameter, Parameter, WordParameter } from "./parameters";

/** Stands for a blank cell among numbers: no cell of a spreadsheet can hold it, and it blanks what is computed from it. */
export const BLANK = Number.NaN;

/** A rectangle of cells in a block. */
export interface Window {
  readonly fromRow: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Reads a window of a block into numbers, row after row: amounts for a number argument, places in the vocabulary for a
 * word argument. A blank cell is the default of the argument, or BLANK when it has none.
 *
 * @throws Fault at the first cell that can not be read
 */
export function readCells(numbers: Float64Array, block: Block, parameter: Parameter, window: Window): void {
  // A single value has its own way: the loop over ranges is then compiled for lists of plain numbers only.
  if (parameter.kind === "word") readPlaces(numbers, block, parameter, window);
  else if (block.isRange) readAmounts(numbers, block, parameter, window);
  else numbers[0] = amountOf((block.cells[0] as readonly unknown[])[0], block, parameter, 0, 0);
}

function readAmounts(numbers: Float64Array, block: Block, parameter: NumberParameter, window: Window): void {
  const { fromRow, rows, columns } = window;
  const { cells: lines, columns: width } = block;
  let index = 0;
  for (let row = fromRow; row < fromRow + rows; row++) {
    const cells = lines[row];
    if (!isRow(cells, width)) throw faults.uneven(block.argument);
    for (let column = 0; column < columns; column++) {
      const cell = cells[column];
      // A difference with itself that is not 0 gives away NaN and the infinities.
      if (typeof cell === "number" && cell - cell === 0 && cell !== 0) numbers[index++] = cell;
      else numbers[index++] = amountOf(cell, block, parameter, row, column);
    }
  }
}

/** The amount in a cell that does not simply hold one, or holds 0. */
function amountOf(cell: unknown, block: Block, parameter: NumberParameter, row: number, column: number): number {
  const amount = readAmount(cell, block, parameter, row, column);
  if (amount === 0 && parameter.notZero) throw faults.zero(placeIn(block, row, column));
  return amount;
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

function readPlaces(places: Float64Array, block: Block, parameter: WordParameter, window: Window): void {
  const { fromRow, rows, columns } = window;
  const { cells: lines, columns: width } = block;
  // A column of words repeats a few of them: each is looked up once.
  const known = new Map<unknown, number>();
  let index = 0;
  for (let row = fromRow; row < fromRow + rows; row++) {
    const cells = lines[row];
    if (!isRow(cells, width)) throw faults.uneven(block.argument);
    for (let column = 0; column < columns; column++) {
      const cell = cells[column];
      let place = known.get(cell);
      if (place === undefined) {
        place = placeOf(cell, parameter);
        if (place < 0) throw unknownWord(cell, block, parameter, row, column);
        known.set(cell, place);
      }
      places[index++] = place;
    }
  }
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
