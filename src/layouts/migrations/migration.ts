import type { Words } from "../../shared/language";
import type { FormulaTemplate, LayoutId, Panel, Table } from "../layout";

/** A table that the version before does not have. It goes below everything that stands in the sheet. */
export interface NewTable {
  readonly kind: "table";
  readonly table: Table;
}

/**
 * A block that the next version does without: it goes where everything in it is as Cap wrote it. Where its owner typed or
 * changed anything, it stays and is theirs.
 */
export interface RemovedBlock {
  readonly kind: "removed";
  /** As it was. */
  readonly block: Table | Panel;
  /** Words of its formulas that the layout has no more. */
  readonly words?: Readonly<Record<string, Words>>;
}

interface Replaced {
  readonly table: string;
  readonly column: string;
  readonly row: string;
}

/** Formulas of a column in every row of a table, in those that its owner inserted too: replaced where they are still Cap's. */
export interface ReplacedColumn {
  readonly kind: "columnFormula";
  readonly table: string;
  readonly column: string;
  readonly before: FormulaTemplate;
  readonly after: FormulaTemplate;
}

/** A formula of a table that calculates something else now: replaced where it is still the one that Cap wrote. */
export interface ReplacedFormula extends Replaced {
  readonly kind: "formula";
  readonly before: FormulaTemplate;
  readonly after: FormulaTemplate;
}

/** Words in a table that say something else now: replaced where they are still those that Cap wrote, in either language. */
export interface ReplacedWords extends Replaced {
  readonly kind: "words";
  readonly before: Words;
  readonly after: Words;
}

/** Data rows of a table that were too low for what they say: they get another height where nobody gave them one. */
export interface ReplacedHeights {
  readonly kind: "rowHeights";
  readonly table: string;
  /** Pixels. */
  readonly before: number;
  readonly after: number;
}

export type ReplacedContent = ReplacedFormula | ReplacedColumn | ReplacedWords;
export type Change = NewTable | RemovedBlock | ReplacedContent | ReplacedHeights;

/**
 * What a sheet of one version needs to be one of the next. A step that plans were updated with never changes again: when
 * a later version changes something that it brings, the step keeps a copy of what it was.
 */
export interface Migration {
  readonly sheet: LayoutId;
  /** The version that it leads to; it begins at the one before. */
  readonly to: number;
  /** What the plan's owner gets, in one sentence. */
  readonly brings: Words;
  readonly changes: readonly Change[];
}
