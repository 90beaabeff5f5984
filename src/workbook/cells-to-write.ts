import type { RowReading } from "../reading/plan-reading";
import type { Changes } from "./changes/changes";
import { type Content, contentBatches } from "./content-batches";
import type { FoundTable } from "./found-table";
import type { PlanFile } from "./plan-file";
import { writeBatches } from "./write-sheet";

/** Contents for cells of one table, gathered while reading and written together; formulas there are known before. */
export class CellsToWrite {
  private readonly grid: (Content | null)[][];
  private count = 0;

  constructor(
    private readonly plan: PlanFile,
    private readonly table: FoundTable,
  ) {
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

  /** "" for a cell without one: what looks empty may be worked out. */
  formula(row: RowReading, column: string): string {
    const at = this.table.place.columns.get(column) ?? 0;
    return this.plan.formulas(this.table)[row.row - 1]?.[at - 1] ?? "";
  }

  addTo(changes: Changes): void {
    changes.contents(this.table, this.batches());
  }

  /** At once: for what is Cap's own memory, which nobody wants back. */
  write(): void {
    writeBatches(this.table.sheet, this.batches());
  }

  private batches() {
    return contentBatches(this.grid, this.table.place.place);
  }

  private at(row: RowReading, column: string): [down: number, right: number] {
    const { place, columns } = this.table.place;
    return [row.row - place.row, (columns.get(column) ?? 0) - place.column];
  }
}
