import type { Place } from "./arrangement";
import type { CellStyle } from "./cell-styles";
import type { Allowed, Chart, LayoutId, Origin, SeriesLook } from "./layout";
import type { NumberFormatName } from "./number-formats";

/** A cell as it should be, in the plan's language. */
export interface PlannedCell {
  /** Null: the cell holds nothing, so that results may spill over it. */
  readonly content: string | number | boolean | null;
  readonly isFormula: boolean;
  /** Calls one of our own functions. */
  readonly custom: boolean;
  readonly style: CellStyle;
  readonly format: NumberFormatName;
  readonly origin: Origin;
  readonly allowed: Allowed | null;
  readonly note: string | null;
  /** A formula that reads another sheet, and breaks when that one is deleted. */
  readonly readsOtherSheet: boolean;
  /** For a formula that reads another sheet: what stood here, in any language, while that sheet was missing. */
  readonly placeholders: readonly string[];
}

export interface NamedPlace {
  readonly name: string;
  readonly place: Place;
}

export interface PlannedEmphasis {
  readonly places: readonly Place[];
  /** A formula for the first cell of the first place, or null: negative numbers. */
  readonly formula: string | null;
  readonly ink: string;
  readonly bold: boolean;
  readonly strikethrough: boolean;
}

export interface PlannedSeries {
  /** Header and data, so that the header names the series. */
  readonly place: Place;
  readonly look: SeriesLook;
  readonly asLine: boolean;
}

export interface PlannedChart {
  readonly kind: Chart["kind"];
  readonly title: string;
  readonly labels: Place;
  readonly series: readonly PlannedSeries[];
  /** Its top left corner: row, column, and pixels to the right of that. */
  readonly row: number;
  readonly column: number;
  readonly offset: number;
  readonly width: number;
  readonly height: number;
  readonly percent: boolean;
}

/** A whole sheet as it should be, ready to be compared with what is there and written in batches. */
export interface SheetPlan {
  readonly id: LayoutId;
  readonly title: string;
  readonly version: number;
  /** Row by row from A1; null where Cap has nothing to say. */
  readonly cells: readonly (readonly (PlannedCell | null)[])[];
  /** All of the sheet that Cap writes, by which it is found again. */
  readonly anchor: NamedPlace;
  /** The blocks. */
  readonly names: readonly NamedPlace[];
  readonly merges: readonly Place[];
  /** Pixels by column, from A. */
  readonly columnWidths: readonly number[];
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly frozenRows: number;
  readonly emphasis: readonly PlannedEmphasis[];
  readonly charts: readonly PlannedChart[];
  /** Computed cells: a change of one asks for confirmation. */
  readonly guarded: readonly Place[];
  readonly tabColour: string;
  readonly hidden: boolean;
}
