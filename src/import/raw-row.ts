import type { ColumnRole, DateOrder } from "../protocol/figures";
import type { DecimalMark } from "../shared/number-text";
import type { Fault } from "./reasons";

/** A row of an export before it is read: the cells that were taken, by their role. */
export interface RawRow {
  /** As a person counts it in the file or sheet. */
  readonly row: number;
  readonly cells: { readonly [R in ColumnRole]?: unknown };
  /** Filled cells beyond the last header. */
  readonly surplus: number;
}

/** A row that was left out. */
export type LeftRow = Fault & { readonly row: number };

/** What is known of an export as a whole when its rows are read. */
export interface RowOptions {
  /** What the person said of dates that can be read both ways. */
  readonly order: DateOrder | undefined;
  /** The decimal mark that some of its cells prove; it holds for columns that prove nothing. */
  readonly mark: DecimalMark | null;
}
