import { canonicalFormula, readsOtherCells, withWordsOf } from "../../layouts/formula-text";
import type { CellBatch, ContentBatch } from "../content-batches";
import { daySerial } from "../day-serial";
import { plainText } from "../plain-text";
import type { PlanFile } from "../plan-file";
import { writeBatches } from "../write-sheet";
import { type CellKind, eachRange, type Made } from "./cell-kind";
import type { Kept } from "./change";

/** What stands in a cell: its value, and its formula or "". */
export interface CellNow {
  readonly value: unknown;
  readonly formula: string;
  /** Its number format, known where something may have to be written back. */
  readonly format?: string;
}

/** Null empties a cell; a Date comes back as the moment that it was. */
export type WrittenContent = string | number | boolean | Date | null;

/**
 * Contents are kept as they are written: `=A1*2` a formula, `'text` a text, numbers and ticks as they are, null for an
 * empty cell, `{"date": 1767225600000}` a moment.
 */
export const CONTENTS: CellKind<CellNow, WrittenContent> = {
  read: (plan, target) =>
    cellsNow(plan.values(target), plan.formulas(target), target.sheet.getDataRange().getNumberFormats()),
  keepNow: (now) => (now ? keep(now) : null),
  keepWritten: (written) => {
    if (written instanceof Date) return { date: written.getTime() };
    if (typeof written !== "string") return written;
    if (written === "") return null;
    return /^['=]/.test(written) ? written : plainText(written);
  },
  isSame: (kept, now = EMPTY, plan, made) => {
    if (isFormula(kept)) return now.formula !== "" && isSameFormula(now.formula, kept, made);
    if (now.formula !== "") return false;
    const { value } = now;
    if (typeof kept === "number" && value instanceof Date) return serialOf(value, plan) === kept;
    return JSON.stringify(keep(now)) === JSON.stringify(kept);
  },
  restore: (before, now = EMPTY, after) => ({ written: written(before, now, after) }),
  write: (sheet, batches) => {
    if (batches.every(isPlain)) writeBatches(sheet, batches as readonly ContentBatch[]);
    else writeAnything(sheet, batches);
  },
};

const TEXT = "@";
const EMPTY: CellNow = { value: "", formula: "" };

export function cellsNow(
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly string[])[],
  formats?: readonly (readonly string[])[],
): readonly (readonly CellNow[])[] {
  return values.map((line, row) =>
    line.map((value, column) => {
      const format = formats?.[row]?.[column];
      return { value, formula: formulas[row]?.[column] ?? "", ...(format === undefined ? {} : { format }) };
    }),
  );
}

function keep({ value, formula }: CellNow): Kept {
  if (formula !== "") return formula;
  if (value instanceof Date) return { date: value.getTime() };
  if (typeof value === "string") return value === "" ? null : plainText(value);
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

function isFormula(kept: Kept): kept is string {
  return typeof kept === "string" && kept.startsWith("=");
}

/**
 * Word for word, or with other references since rows were inserted or a sheet got another title: but not where the action
 * turned the formula to other cells.
 */
function isSameFormula(now: string, kept: string, { before, after }: Made): boolean {
  if (canonicalFormula(now) === canonicalFormula(kept)) return true;
  const isTurned = isFormula(before) && isFormula(after) && readsOtherCells(before, after);
  return !isTurned && withWordsOf(now, kept, kept) !== null;
}

function written(before: Kept, now: CellNow, after: Kept): WrittenContent {
  if (isFormula(before) && isFormula(after) && differInWords(before, after)) {
    // References may have moved since, and stay as they are now.
    const moved = withWordsOf(now.formula, after, before);
    if (moved !== null) return moved;
  }
  // A cell of plain text takes everything as it is, an apostrophe too.
  if (typeof before === "string" && now.format === TEXT && /^'[^=]/.test(before)) return before.slice(1);
  if (typeof before === "object" && before !== null) return new Date(Number((before as { date: Kept }).date));
  return before;
}

function differInWords(before: string, after: string): boolean {
  const translated = withWordsOf(after, after, before);
  return translated !== null && canonicalFormula(translated) === canonicalFormula(before);
}

/** Nothing to be emptied, and no moment. */
function isPlain(batch: CellBatch<WrittenContent>): batch is ContentBatch {
  return batch.contents.every((line) => line.every((each) => each !== null && each !== "" && !(each instanceof Date)));
}

// An empty text would keep results from spilling over the cell.
const writeAnything = eachRange<WrittenContent>((range, contents) =>
  range.setValues(contents.map((line) => line.map((each) => (each === "" ? null : each)))),
);

/** The number of a day that Sheets shows as a date; null for a moment within a day, and for a date that is none. */
function serialOf(date: Date, plan: PlanFile): number | null {
  const day = plan.dayOf(date);
  const justBefore = plan.dayOf(new Date(date.getTime() - 1));
  const isMidnight = day !== null && justBefore !== null && day.day !== justBefore.day;
  return isMidnight ? daySerial(day) : null;
}
