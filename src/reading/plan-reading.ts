import type { LayoutId } from "../layouts/layout";
import type { PlanContext } from "../layouts/plan-context";
import { columnLetters } from "../layouts/references";
import { type CalendarDay, formatDay } from "../shared/calendar-day";

/** What stands in a cell; null when nothing does. An error of Sheets is its text, as `#REF!`. */
export type CellValue = string | number | boolean | CalendarDay | null;

/** A cell that a person can be led to. */
export interface CellPlace {
  readonly sheet: LayoutId;
  /** `C12` */
  readonly cell: string;
}

const ERROR = /^#[A-Z/0!?]+$/;

const LARGEST = 1e15;
const SMALLEST = 1e-9;

/** A row of one of the plan's tables as it stands in the file now. */
export class RowReading {
  constructor(
    readonly sheet: LayoutId,
    /** "" in rows that are free or that a person added. */
    readonly id: string,
    /** As the sheet counts it, from 1. */
    readonly row: number,
    private readonly columns: ReadonlyMap<string, number>,
    private readonly values: ReadonlyMap<string, CellValue>,
  ) {}

  /** False for a column that lost its key or was deleted. */
  has(column: string): boolean {
    return this.columns.has(column);
  }

  value(column: string): CellValue {
    return this.values.get(column) ?? null;
  }

  /**
   * Null for anything but a number, and for one that no shop has: sums and products of those would be infinite. What is
   * left of a subtraction that should give 0 is 0.
   */
  number(column: string): number | null {
    const value = this.value(column);
    if (typeof value !== "number" || Math.abs(value) > LARGEST) return null;
    return Math.abs(value) < SMALLEST ? 0 : value;
  }

  /** What a person reads there, trimmed; "" for nothing, numbers, dates, ticks and errors. */
  text(column: string): string {
    const value = this.value(column);
    return typeof value === "string" && !ERROR.test(value) ? value.trim() : "";
  }

  /** Whatever stands there as one text, to be quoted: `2026-05-04` for a day, "" for nothing. */
  asText(column: string): string {
    const value = this.value(column);
    if (value === null) return "";
    return typeof value === "object" ? formatDay(value) : String(value);
  }

  day(column: string): CalendarDay | null {
    const value = this.value(column);
    return typeof value === "object" ? value : null;
  }

  isTicked(column: string): boolean {
    return this.value(column) === true;
  }

  isError(column: string): boolean {
    const value = this.value(column);
    return typeof value === "string" && ERROR.test(value);
  }

  isEmpty(column: string): boolean {
    return this.value(column) === null;
  }

  /** As the sheet counts it, from 1; null when the column lost its key. */
  columnNumber(column: string): number | null {
    return this.columns.get(column) ?? null;
  }

  cell(column: string): CellPlace {
    return { sheet: this.sheet, cell: `${columnLetters(this.columns.get(column) ?? 1)}${this.row}` };
  }
}

/** One of the plan's tables as it stands in the file now: rows may have been added, moved or deleted. */
export class TableReading {
  constructor(
    /** All between header and total, the free ones too. */
    readonly rows: readonly RowReading[],
    readonly total: RowReading | null,
    /** Columns that lost their key, and rows that were deleted. */
    readonly lost: readonly string[],
  ) {}

  /** The row with this id, null when it was deleted. */
  row(id: string): RowReading | null {
    return (id === "total" ? this.total : this.rows.find((row) => row.id === id)) ?? null;
  }

  /** Rows in which a person filled at least one of these columns. */
  filled(...columns: readonly string[]): readonly RowReading[] {
    return this.rows.filter((row) => columns.some((column) => !row.isEmpty(column) && row.value(column) !== false));
  }
}

/** `missing`: its sheet is not built, or of a version that has no such table; `damaged`: it was there, and the table's name or keys are gone. */
export type TableSearch = (sheet: LayoutId, table: string) => TableReading | "missing" | "damaged";

/** The formulas of a sheet, row by row from A1; "" where there is none. */
export type FormulaSearch = (sheet: LayoutId) => readonly (readonly string[])[];

/** A whole plan as it stands in the file at one moment. Everything that Cap has to say about a plan is said of this. */
export class PlanReading {
  private readonly known = new Map<string, TableReading | "missing" | "damaged">();

  constructor(
    readonly context: PlanContext,
    /** In the spreadsheet's time zone. */
    readonly today: CalendarDay,
    private readonly built: ReadonlySet<LayoutId>,
    private readonly search: TableSearch,
    /** Only read when something asks for them. */
    private readonly formulas: FormulaSearch = () => [],
  ) {}

  isBuilt(sheet: LayoutId): boolean {
    return this.built.has(sheet);
  }

  /** Null when it is not there, or not whole enough to be read. */
  table(sheet: LayoutId, table: string): TableReading | null {
    const found = this.find(sheet, table);
    return typeof found === "string" ? null : found;
  }

  isDamaged(sheet: LayoutId, table: string): boolean {
    return this.find(sheet, table) === "damaged";
  }

  /** Whether a cell of a row holds a formula, whatever it says; true for a column that lost its key, which is another matter. */
  holdsFormula(row: RowReading, column: string): boolean {
    const number = row.columnNumber(column);
    return number === null || (this.formulas(row.sheet)[row.row - 1]?.[number - 1] ?? "") !== "";
  }

  /** One row of a table, both by their ids. */
  row(sheet: LayoutId, table: string, row: string): RowReading | null {
    return this.table(sheet, table)?.row(row) ?? null;
  }

  private find(sheet: LayoutId, table: string): TableReading | "missing" | "damaged" {
    const key = `${sheet}.${table}`;
    let found = this.known.get(key);
    if (found === undefined) {
      found = this.search(sheet, table);
      this.known.set(key, found);
    }
    return found;
  }
}
