import type { RowReading } from "../reading/plan-reading";
import { type Content, contentBatches } from "./content-batches";
import type { FoundTable } from "./found-table";
import { writeBatches } from "./write-sheet";

/** Contents for cells of one table, gathered while reading and written together; formulas there are known before. */
export class CellsToWrite {
  private readonly grid: (Content | null)[][];
  private formulas: readonly (readonly string[])[] | null = null;
  private count = 0;

  constructor(private readonly table: FoundTable) {
    this.grid = table.values.map((line) => line.map((): Content | null => null));
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  put(row: RowReading, column: string, content: Content): void {
    const [down, right] = this.at(row, column);
    (this.grid[down] as (Content | null)[])[right] = content;
    this.count += 1;
  }

  /** "" for a cell without one: what looks empty may be worked out. All of the table's are read at the first question. */
  formula(row: RowReading, column: string): string {
    const { sheet, place } = this.table;
    const { row: top, column: left, rows, columns } = place.place;
    this.formulas ??= sheet.getRange(top, left, rows, columns).getFormulas();
    const [down, right] = this.at(row, column);
    return this.formulas[down]?.[right] ?? "";
  }

  write(): void {
    writeBatches(this.table.sheet, contentBatches(this.grid, this.table.place.place));
  }

  private at(row: RowReading, column: string): [down: number, right: number] {
    const { place, columns } = this.table.place;
    return [row.row - place.row, (columns.get(column) ?? 0) - place.column];
  }
}
