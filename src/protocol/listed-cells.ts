import type { SheetId } from "./sheets";

/** A cell of the plan, for people. */
export interface ListedCell {
  /** Absent when the sidebar can not lead to it. */
  readonly sheet?: SheetId | "settings";
  readonly title: string;
  readonly cell: string;
}

/** Beyond these a list only says how many there are. */
export const MOST_CELLS_LISTED = 50;
