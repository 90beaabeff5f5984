import type { Place } from "../../layouts/arrangement";
import type { FoundSheet } from "../plan-file";

/** A plain value, as it is kept in the file: JSON text. */
export type Kept = null | boolean | number | string | readonly Kept[] | { readonly [name: string]: Kept };

/** The kinds of things that an action changes: of cells, and of whole sheets. */
export const CELL_KINDS = ["contents", "notes", "formats", "validations"] as const;
export const SHEET_KINDS = ["rule", "chart", "height", "title"] as const;
export type CellKindName = (typeof CELL_KINDS)[number];
export type SheetKindName = (typeof SHEET_KINDS)[number];
export type ChangeKind = CellKindName | SheetKindName;

export type SheetRef = Pick<FoundSheet, "sheet" | "sheetId">;

/** What stands in one place, and what an action puts there: all that it takes to take the change back. */
export interface ChangeLine {
  readonly kind: ChangeKind;
  readonly sheet: SheetRef;
  /** One row of cells; for a whole sheet, its first cell. */
  readonly place: Place;
  readonly before: readonly Kept[];
  readonly after: readonly Kept[];
}

/** Something that an action is about to write. */
export interface Change {
  readonly lines: readonly ChangeLine[];
  readonly write: () => void;
}

export const FIRST_CELL: Place = { row: 1, column: 1, rows: 1, columns: 1 };
