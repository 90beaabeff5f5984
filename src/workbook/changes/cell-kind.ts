import type { Place } from "../../layouts/arrangement";
import type { CellBatch } from "../content-batches";
import type { PlanFile } from "../plan-file";
import type { CellKindName, Change, ChangeLine, Kept, SheetRef } from "./change";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What an action made of a cell. */
export interface Made {
  readonly before: Kept;
  readonly after: Kept;
}

/**
 * One thing that every cell has: its content, its note… `Now` is how it is read, `Written` how it is written. What is
 * kept of it goes into the file as JSON.
 */
export interface CellKind<Now, Written> {
  /** From A1 to the last cell of that place. */
  readonly read: (plan: PlanFile, sheet: SheetRef, through: Place) => readonly (readonly Now[])[];
  readonly keepNow: (now: Now | undefined) => Kept;
  readonly keepWritten: (written: Written) => Kept;
  /** `kept` is one of what the action found there and what it left. */
  readonly isSame: (kept: Kept, now: Now | undefined, plan: PlanFile, line: Made) => boolean;
  /** Null when it can not be written again. */
  readonly restore: (before: Kept, now: Now | undefined, after: Kept) => { readonly written: Written } | null;
  readonly write: (sheet: Sheet, batches: readonly CellBatch<Written>[]) => void;
}

/** Changes cells of a sheet, rectangle by rectangle; `now` is what stands in the whole sheet, from A1 on. */
export function cellChange<Now, Written>(
  name: CellKindName,
  kind: CellKind<Now, Written>,
  target: SheetRef,
  batches: readonly CellBatch<Written>[],
  now: readonly (readonly Now[])[],
): Change {
  const lines = batches.flatMap(({ place, contents }) =>
    contents.map((line, down): ChangeLine => {
      const row = place.row + down;
      const stood = line.map((_, right) => kind.keepNow(now[row - 1]?.[place.column - 1 + right]));
      return {
        kind: name,
        sheet: target,
        place: { ...place, row, rows: 1 },
        before: stood,
        after: line.map((written) => kind.keepWritten(written)),
      };
    }),
  );
  return { lines, write: () => kind.write(target.sheet, batches) };
}

/** Writes rectangle by rectangle. */
export function eachRange<T>(write: (range: Range, contents: T[][]) => unknown): CellKind<never, T>["write"] {
  return (sheet, batches) => {
    for (const { place, contents } of batches) {
      const { row, column, rows, columns } = place;
      write(
        sheet.getRange(row, column, rows, columns),
        contents.map((line) => [...line]),
      );
    }
  };
}
