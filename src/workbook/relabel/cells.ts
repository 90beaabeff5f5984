import { columnLetters } from "../../layouts/references";
import { type CellVersion, relabelCell } from "../../layouts/relabel-cell";
import type { PlannedCell } from "../../layouts/sheet-plan";
import type { Content } from "../content-batches";
import type { SheetVersion, SheetVersions } from "./versions";

/** Which cells are the settings themselves: those come last. */
export type IsSetting = (row: number, column: number) => boolean;

/** A cell that Cap plans, in all versions, and where it stands in the file. */
export interface PlacedVersions {
  readonly row: number;
  readonly column: number;
  readonly target: CellVersion;
  readonly others: readonly CellVersion[];
}

/** What changes in the contents of a sheet. */
export interface CellChanges {
  /** Row by row from A1; null: leave alone. */
  readonly contents: (Content | null)[][];
  /** Cells that call our own functions: written last. */
  readonly custom: (Content | null)[][];
  readonly counts: { word: number; formula: number; choice: number };
  /** Cells that were Cap's once, edited by their owner: `C12`. */
  readonly edited: { readonly what: "word" | "formula"; readonly cell: string }[];
}

/** All cells that Cap plans in a sheet. */
export function placedVersions({ target, others }: SheetVersions, isSetting: IsSetting): PlacedVersions[] {
  const placed: PlacedVersions[] = [];
  target.plan.cells.forEach((line, index) => {
    line.forEach((cell, at) => {
      if (cell === null) return;
      const [row, column] = [index + 1, at + 1];
      if (isSetting(row, column)) return;
      placed.push({
        row,
        column,
        target: { context: target.context, cell },
        others: others.map((version) => ({ context: version.context, cell: cellAt(version, index, at) })),
      });
    });
  });
  return placed;
}

/** Versions differ in words alone: each has the same cells. */
function cellAt({ plan }: SheetVersion, row: number, column: number): PlannedCell {
  return plan.cells[row]?.[column] as PlannedCell;
}

export function cellChanges(
  cells: readonly PlacedVersions[],
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly string[])[],
): CellChanges {
  const empty = () => values.map((line) => line.map((): Content | null => null));
  const changes: CellChanges = {
    contents: empty(),
    custom: empty(),
    counts: { word: 0, formula: 0, choice: 0 },
    edited: [],
  };
  for (const { row, column, target, others } of cells) {
    const value = values[row - 1]?.[column - 1];
    if (value === undefined) continue;
    const relabelled = relabelCell({ value, formula: formulas[row - 1]?.[column - 1] ?? "" }, target, others);
    if (relabelled.kind === "left") {
      changes.edited.push({ what: relabelled.what, cell: `${columnLetters(column)}${row}` });
    }
    if (relabelled.kind !== "write") continue;
    const grid = target.cell.custom ? changes.custom : changes.contents;
    (grid[row - 1] as (Content | null)[])[column - 1] = relabelled.content;
    changes.counts[relabelled.what] += 1;
  }
  return changes;
}
