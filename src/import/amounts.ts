import { type DecimalMark, decimalMarkOf, readNumber, readNumberWith } from "../shared/number-text";
import { type Fault, fault } from "./reasons";

/** Amounts are added as whole numbers of this part of the currency unit, so that no addition rounds. */
export const PARTS_PER_UNIT = 10_000;

const LARGEST = 1e9;

/** Reads one cell of the amounts. */
export type AmountReader = (cell: unknown) => number | Fault;

/** The one decimal mark that texts prove together; null when they prove none, or both. */
export function provenMark(cells: Iterable<unknown>): DecimalMark | null {
  const proven = new Set<DecimalMark>();
  for (const cell of cells) {
    const mark = typeof cell === "string" ? decimalMarkOf(cell) : null;
    if (mark !== null) proven.add(mark);
    if (proven.size === 2) return null;
  }
  const [mark] = proven;
  return mark ?? null;
}

/**
 * A reader for a column of amounts, by the decimal mark that the column as a whole proves: `"1,234"` is 1234 beside
 * `"12.50"` and 1.234 beside `"12,50"`. When nothing is proven, or both are, only what can mean one number is read.
 * Gives whole numbers of `1 / PARTS_PER_UNIT`: `"12,50"` → 125000.
 */
export function amountReader(column: Iterable<unknown>, markOfFile: DecimalMark | null = null): AmountReader {
  const mark = provenMark(column) ?? markOfFile;
  return (cell) => {
    if (isMissing(cell)) return fault("amount-missing", "");
    const value = typeof cell === "string" ? readText(cell, mark) : cell;
    if (value === "ambiguous") return fault("amount-ambiguous", cell);
    if (value === "too-large") return fault("amount-too-large", cell);
    if (typeof value !== "number" || Number.isNaN(value)) return fault("amount-unreadable", cell);
    return Math.abs(value) > LARGEST ? fault("amount-too-large", cell) : Math.round(value * PARTS_PER_UNIT) + 0;
  };
}

/** Nothing, or one of the signs that exports write for nothing. */
export function isMissing(cell: unknown): boolean {
  return (
    cell === null || cell === undefined || (typeof cell === "string" && /^(|-|–|—|n\/?[ad]|null)$/i.test(cell.trim()))
  );
}

/** Accountants put what is below zero in brackets. */
function readText(text: string, mark: DecimalMark | null): ReturnType<typeof readNumber> {
  const bracketed = /^\(([^()]+)\)$/.exec(text.trim());
  const plain = bracketed === null ? text : `-${bracketed[1]}`;
  return mark === null ? readNumber(plain) : readNumberWith(plain, mark);
}

const GROUPED = /^[1-9]\d{0,2}(?:[ .,'\u2019\u00a0\u202f]\d{3})+$/;

/** Reads one cell of a column that counts something: `"38,000"` and `"38.000"` can only be thirty-eight thousand. */
export function readCount(cell: unknown): number | Fault {
  const text = typeof cell === "string" ? cell.trim() : cell;
  const plain = typeof text === "string" && GROUPED.test(text) ? text.replace(/\D/g, "") : text;
  const parts = amountReader([plain])(plain);
  if (typeof parts !== "number") return parts;
  return parts % PARTS_PER_UNIT === 0 ? parts : fault("count-not-whole", cell);
}

/** `8237461400` parts → 823746.14: back to the unit, rounded to cents. */
export function inUnits(parts: number): number {
  return Math.round(parts / (PARTS_PER_UNIT / 100)) / 100 + 0;
}
