import type { UndoneAction } from "../../protocol/undo";
import type { CellBatch } from "../content-batches";
import type { PlanFile } from "../plan-file";
import { refuseChanged, type WatchedSheet } from "../refuse-changed";
import { cellChange } from "./cell-kind";
import type { Change, SheetRef } from "./change";
import { CONTENTS, cellsNow, type WrittenContent } from "./contents";
import { FORMATS } from "./formats";
import { type StepOptions, stepToKeep } from "./journal";
import { NOTES } from "./notes";
import { VALIDATIONS } from "./validations";

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/**
 * All that an action is going to change in cells and sheets that are there: gathered by reading alone, then kept for
 * *Undo*, then written in this order without another read.
 */
export class Changes {
  private readonly gathered: Change[] = [];
  private readonly watched: WatchedSheet[] = [];

  constructor(private readonly plan: PlanFile) {}

  get isEmpty(): boolean {
    return this.gathered.length === 0;
  }

  add(change: Change): void {
    if (change.lines.length > 0) this.gathered.push(change);
  }

  contents(sheet: WatchedSheet, batches: readonly CellBatch<WrittenContent>[]): void {
    if (batches.length === 0) return;
    const now = cellsNow(this.plan.values(sheet), this.plan.formulas(sheet));
    this.watched.push(sheet);
    this.add(cellChange("contents", CONTENTS, sheet, batches, now));
  }

  notes(sheet: SheetRef, batches: readonly CellBatch<string>[], now: readonly (readonly string[])[]): void {
    this.add(cellChange("notes", NOTES, sheet, batches, now));
  }

  formats(sheet: SheetRef, batches: readonly CellBatch<string>[], now: readonly (readonly string[])[]): void {
    this.add(cellChange("formats", FORMATS, sheet, batches, now));
  }

  /** For single cells that hold something of another kind: a figure must not read as a day. */
  formatsOf(
    sheet: SheetRef,
    cells: readonly { readonly row: number; readonly column: number; readonly format: string }[],
  ): void {
    if (cells.length === 0) return;
    const last = {
      row: Math.max(...cells.map(({ row }) => row)),
      column: Math.max(...cells.map(({ column }) => column)),
    };
    const now = FORMATS.read(this.plan, sheet, { ...last, rows: 1, columns: 1 });
    const batches = cells.map(({ row, column, format }) => ({
      place: { row, column, rows: 1, columns: 1 },
      contents: [[format]],
    }));
    this.formats(sheet, batches, now);
  }

  validations(
    sheet: SheetRef,
    batches: readonly CellBatch<Validation | null>[],
    now: readonly (readonly (Validation | null)[])[],
  ): void {
    this.add(cellChange("validations", VALIDATIONS, sheet, batches, now));
  }

  /** As `apply`, but nothing is noted for *Undo*: for what is to leave no trace in the file. */
  applyForGood(): void {
    refuseChanged(this.plan, this.watched);
    for (const { write } of this.gathered) write();
  }

  /**
   * Writes nothing at all when there is nothing to change.
   * @throws ProblemError `busy` when somebody typed into one of the sheets since they were read; nothing is written then.
   */
  apply(action: UndoneAction, options: StepOptions = {}): void {
    if (this.isEmpty) return;
    const keep = stepToKeep(
      this.plan,
      action,
      this.gathered.flatMap(({ lines }) => lines),
      options,
    );
    refuseChanged(this.plan, this.watched);
    keep();
    for (const { write } of this.gathered) write();
  }
}
