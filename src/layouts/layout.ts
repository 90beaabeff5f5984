import type { SheetId } from "../protocol/sheets";
import type { Words } from "../shared/language";
import type { CellStyleName } from "./cell-styles";
import type { NumberFormatName } from "./number-formats";

/** The sheets that layouts describe: those of the plan, and the hidden one that keeps its settings. */
export type LayoutId = SheetId | "settings";

/**
 * A formula written once for every locale: arguments end with `;`, no decimal literals, English function names.
 * Marks in braces are places, resolved when the sheet is planned (see `references.ts`):
 *
 * | mark | place |
 * |---|---|
 * | `{orders}` | column `orders`, this row |
 * | `{month^}` | column `month`, the row above |
 * | `{who:}` | column `who`, from the first row to this one |
 * | `{number^:}` | column `number`, from the header to the row above |
 * | `{orders@total}` | column `orders`, the row with that id, this table |
 * | `{actuals.orders}` | all data rows of a column of another table |
 * | `{actuals.orders@total}` | one cell of another table |
 * | `{priorities!chosen.name}` | the same in another sheet |
 * | `{#late}` | a word of the layout, as a text literal in the plan's language |
 */
export type FormulaTemplate = string;

/** What may be typed into a cell; anything else is kept, with a warning beside it. */
export type Allowed =
  | { readonly kind: "choices"; readonly choices: readonly Words[] }
  | { readonly kind: "checkbox" }
  /** Zero or more. */
  | { readonly kind: "amount" }
  /** From 0 to 100 %. */
  | { readonly kind: "share" }
  | { readonly kind: "number" }
  | { readonly kind: "date" };

/** Who fills a cell: the person (input), nobody (label), Cap (computed), or Cap until the person types over it (prefilled). */
export type Origin = "input" | "label" | "computed" | "prefilled";

export interface Cell {
  readonly text?: Words;
  readonly value?: number | boolean;
  /** What the plan was made with: kept in the settings sheet. */
  readonly setting?: "language" | "currency" | "plan_start";
  readonly formula?: FormulaTemplate;
  /** Calls one of our own functions: written last, since Sheets holds other work back while those run. */
  readonly custom?: true;
  /** What stands here until the other sheet that the formula reads is built. */
  readonly without?: Words;
  readonly format?: NumberFormatName;
  readonly origin?: Origin;
  readonly allowed?: Allowed;
  readonly note?: Words;
  readonly style?: CellStyleName;
}

export interface Column {
  /** Found again by this, whatever the header says: unique in its table. */
  readonly key: string;
  readonly header: Words;
  readonly origin: Origin;
  readonly format: NumberFormatName;
  /** In every data row that has no formula of its own. */
  readonly formula?: FormulaTemplate;
  readonly allowed?: Allowed;
  readonly note?: Words;
  readonly style?: CellStyleName;
  readonly headerStyle?: CellStyleName;
  /** Instead of the header's words, for a header that depends on the plan's year. */
  readonly headerFormula?: FormulaTemplate;
  /** Instead of the side that its format stands on, for cells and header. */
  readonly align?: "center";
  /** Sheet columns that it takes, 1 unless said. */
  readonly span?: number;
  /** `sum` adds the column up; a formula says something else. */
  readonly total?: "sum" | FormulaTemplate;
}

export interface Row {
  readonly id: string;
  readonly cells?: Readonly<Record<string, Cell>>;
  /** Pixels, where this row needs others than the table's. */
  readonly height?: number;
}

export interface Table {
  readonly kind: "table";
  readonly id: string;
  readonly title: Words;
  /** One muted line: what comes here. */
  readonly hint: Words;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The column whose cells hold the rows' ids, so that a row is found wherever it was moved; else they stand unseen in the margin. */
  readonly rowKey?: string;
  /** Empty rows after those, ready for what the person adds. */
  readonly spareRows?: number;
  /** Pixels of each data row, for words that a formula brings: rows only grow by themselves for what is typed. */
  readonly rowHeight?: number;
  /** Label of the total row; without it there is none. */
  readonly total?: Words;
  readonly emphasis?: readonly Emphasis[];
}

/** Cells placed by hand: the matrix, a sentence, a *try it* block. Found again by the block's named range. */
export interface Panel {
  readonly kind: "panel";
  readonly id: string;
  readonly rows: readonly (readonly PanelCell[])[];
  /** Pixels; rows not named keep the usual height. */
  readonly rowHeights?: readonly number[];
}

export interface PanelCell extends Cell {
  /** Columns to leave free before this cell. */
  readonly skip?: number;
  readonly span?: number;
}

/** How a series looks, the same in every chart: actual solid, plan light and dashed, forecast dotted. */
export type SeriesLook = "actual" | "plan" | "forecast" | "uses" | "sources";

export interface Series {
  /** A column of the chart's table; its header names the series. */
  readonly column: string;
  readonly look: SeriesLook;
  /** In a combo chart, which otherwise has bars. */
  readonly asLine?: true;
}

/** A chart of a table in the same sheet, so that it never lacks its source. */
export interface Chart {
  readonly id: string;
  readonly kind: "column" | "bar" | "line" | "combo" | "waterfall";
  /** What it says, or the question that it answers. */
  readonly title: Words;
  readonly table: string;
  /** The column of labels. */
  readonly labels: string;
  readonly series: readonly Series[];
  /** The last row that it draws, by its id; all data rows unless said. */
  readonly through?: string;
  /** Pixels; the height is that of the block. */
  readonly width: number;
  /** Numbers of the axis are rates. */
  readonly percent?: true;
}

/** Charts side by side over empty rows. */
export interface ChartBlock {
  readonly kind: "charts";
  readonly id: string;
  /** Rows of the usual height (21 pixels) that they cover. */
  readonly rows: number;
  readonly charts: readonly Chart[];
}

export type Block = Table | Panel | ChartBlock;

/** A rule that makes cells stand out; always beside a word or a sign, never colour alone. */
export interface Emphasis {
  readonly columns: readonly string[];
  /** Formula for the first data row, or `negative`. */
  readonly when: FormulaTemplate | "negative";
  readonly ink: "favourable" | "unfavourable" | "waiting" | "muted";
  readonly bold?: true;
  readonly strikethrough?: true;
}

export interface SheetLayout {
  readonly id: LayoutId;
  /** Raised with every change of the layout; the file carries the version it was built with. */
  readonly version: number;
  readonly title: Words;
  /** The one question that the sheet answers. */
  readonly question: Words;
  /** The sentence of the third row; reads its own sheet only. */
  readonly sentence?: FormulaTemplate;
  /** The sentence has a named range of its own: the sidebar says it too. */
  readonly sentenceIsNamed?: true;
  readonly words?: Readonly<Record<string, Words>>;
  /** Pixels, from column B on; column A is the margin. */
  readonly columnWidths: readonly number[];
  readonly blocks: readonly Block[];
  /** The table whose header stays in view with the title; none: the title alone. */
  readonly freezeThrough?: string;
  readonly tabColour: string;
  readonly hidden?: true;
}
