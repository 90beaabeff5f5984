import { type DecimalMark, decimalMarkOf, readNumber, readNumberWith } from "../shared/number-text";
import { type Fault, fault } from "./reasons";

/** Amounts are added as whole numbers of this part of the currency unit, so that no addition rounds. */
export const PARTS_PER_UNIT = 10_000;

const LARGEST = 1e9;

/** Reads one cell of the amounts. */
export type AmountReader = (cell: unknown) => number | Fault;

/**
 * A reader for a column of amounts, by the decimal mark that the column as a whole proves: `"1,234"` is 1234 beside
 * `"12.50"` and 1.234 beside `"12,50"`. When nothing is proven, or both are, only what can mean one number is read.
 * Gives whole numbers of `1 / PARTS_PER_UNIT`: `"12,50"` → 125000.
 */
export function amountReader(column: Iterable<unknown>): AmountReader {
  const proven = new Set<DecimalMark>();
  for (const cell of column) {
    const mark = typeof cell === "string" ? decimalMarkOf(cell) : null;
    if (mark !== null) proven.add(mark);
    if (proven.size === 2) break;
  }
  const [mark] = proven.size === 1 ? proven : [];
  return (cell) => {
    if (cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "")) {
      return fault("amount-missing", "");
    }
    const value = typeof cell === "string" ? readText(cell, mark) : cell;
    if (value === "ambiguous") return fault("amount-ambiguous", cell);
    if (value === "too-large") return fault("amount-too-large", cell);
    if (typeof value !== "number" || Number.isNaN(value)) return fault("amount-unreadable", cell);
    return Math.abs(value) > LARGEST ? fault("amount-too-large", cell) : Math.round(value * PARTS_PER_UNIT) + 0;
  };
}

function readText(text: string, mark: DecimalMark | undefined): ReturnType<typeof readNumber> {
  return mark === undefined ? readNumber(text) : readNumberWith(text, mark);
}

/** `8237461400` parts → 823746.14: back to the unit, rounded to cents. */
export function inUnits(parts: number): number {
  return Math.round(parts / (PARTS_PER_UNIT / 100)) / 100 + 0;
}
