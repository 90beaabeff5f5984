import type { Arrangement } from "../../layouts/arrangement";
import type { LayoutId } from "../../layouts/layout";
import type { PlanContext } from "../../layouts/plan-context";
import { planSheet } from "../../layouts/plan-sheet";
import { columnLetters } from "../../layouts/references";
import { ProblemError } from "../../protocol/problems";
import type { Changes } from "../changes/changes";
import type { WrittenContent } from "../changes/contents";
import { type CellBatch, contentBatches } from "../content-batches";
import type { FoundSheet, PlanFile } from "../plan-file";
import { type PlacedVersions, placedVersions } from "../relabel/cells";
import { rangeOver, settingsIn } from "../relabel/relabel-sheet";
import { layoutHere } from "../relabel/versions";
import { type TypedCells, typedCells } from "./typed-cells";

/** What somebody put into one of the plan's sheets. Made by reading alone. */
export interface TypedSheet {
  readonly found: FoundSheet;
  readonly title: string;
  readonly cells: TypedCells;
  readonly notes: { readonly batches: readonly CellBatch<string>[]; readonly now: readonly (readonly string[])[] };
  /** Cells with something in them that are none of Cap's: `C12`. */
  readonly outside: readonly string[];
}

/** @throws ProblemError `table-damaged` when a table can not be found: what was typed in it would stay unseen. */
export function typedSheet(
  plan: PlanFile,
  found: FoundSheet,
  context: PlanContext,
  arrangements: ReadonlyMap<LayoutId, Arrangement>,
): TypedSheet {
  const { id, sheet } = found;
  const { layout, damaged } = layoutHere(id, arrangements);
  const lost = damaged.find((block) => block.kind === "table");
  if (lost?.kind === "table") throw new ProblemError("table-damaged", { title: lost.title });
  const planned = { context, plan: planSheet(layout, context, arrangements) };
  const isSetting = settingsIn(id, arrangements);
  const cells = placedVersions({ target: planned, others: [], damaged }, isSetting);
  const notes = rangeOver(sheet, cells).getNotes();
  const known = new Set(cells.map(({ row, column }) => `${row}:${column}`));
  return {
    found,
    title: plan.titleOf(found),
    cells: typedCells(cells, plan.values(found), plan.formulas(found)),
    notes: { batches: notesToWrite(cells, notes), now: notes },
    outside: filledIn(sheet).flatMap(([row, column]) =>
      known.has(`${row}:${column}`) || isSetting(row, column) ? [] : [`${columnLetters(column)}${row}`],
    ),
  };
}

function notesToWrite(cells: readonly PlacedVersions[], now: readonly (readonly string[])[]): CellBatch<string>[] {
  const grid = now.map((line) => line.map((): string | null => null));
  for (const { row, column, target } of cells) {
    const wanted = target.cell.note ?? "";
    const line = grid[row - 1];
    if (line && (now[row - 1]?.[column - 1] ?? "") !== wanted) line[column - 1] = wanted;
  }
  return contentBatches<string>(grid);
}

/** All cells of a sheet that hold something, beyond the plan's blocks, too. */
function filledIn(sheet: FoundSheet["sheet"]): (readonly [row: number, column: number])[] {
  return (sheet.getDataRange().getValues() as unknown[][]).flatMap((line, row) =>
    line.flatMap((value, column) => (value === "" ? [] : [[row + 1, column + 1] as const])),
  );
}

export const countOf = ({ cells, notes }: TypedSheet): number =>
  cells.count + notes.batches.reduce((sum, { place }) => sum + place.rows * place.columns, 0);

export function addContents(changes: Changes, { found, cells, notes }: TypedSheet): void {
  changes.contents(found, contentBatches<WrittenContent>(cells.contents));
  changes.notes(found, notes.batches, notes.now);
}

/** Cells that call our own functions, since Sheets holds other work back while those run. */
export function addCustomContents(changes: Changes, { found, cells }: TypedSheet): void {
  changes.contents(found, contentBatches<WrittenContent>(cells.custom));
}
