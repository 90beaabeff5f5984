import type { Arrangement, Place } from "../../layouts/arrangement";
import type { LayoutId, Table } from "../../layouts/layout";
import { stepsFrom } from "../../layouts/migrations/all-migrations";
import type { Migration } from "../../layouts/migrations/migration";
import { type ComparedSheet, type Removal, removalsOf } from "../../layouts/migrations/removed-block";
import type { OutdatedSheet } from "../../layouts/migrations/sheet-update";
import { blockName } from "../../layouts/names";
import type { PlanContext } from "../../layouts/plan-context";
import type { FoundSheet, PlanFile } from "../plan-file";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows of a table from its title to its named range: title and hint. */
const ROWS_ABOVE_NAME = 2;

/** Reads what an update has to know of a sheet; of one that gets no table, nothing more than its cells. */
export function outdatedSheet(
  plan: PlanFile,
  found: FoundSheet & { readonly version: number },
  arrangements: ReadonlyMap<LayoutId, Arrangement>,
  context: PlanContext,
): OutdatedSheet {
  const steps = stepsFrom(found.id, found.version);
  const arrangement = arrangements.get(found.id) as Arrangement;
  const blocks = steps.flatMap(({ changes }) => changes.filter((change) => change.kind === "removed"));
  const sheet: ComparedSheet = {
    id: found.id,
    arrangement,
    current: cellsOf(plan, found),
  };
  const named = blocks.map((block) => ({ ...block, named: namedPlace(plan, found, block.block.id) }));
  const removals = blocks.length === 0 ? [] : removalsOf(sheet, named, arrangements, context);
  return sheetToChange(
    plan,
    found,
    steps,
    arrangement,
    removals.map((removal) => withNotes(found, removal)),
  );
}

export function sheetToChange(
  plan: PlanFile,
  found: FoundSheet,
  steps: readonly Migration[],
  arrangement: Arrangement,
  removals: readonly Removal[],
): OutdatedSheet {
  const awaited = steps
    .flatMap(({ changes }) => changes)
    .flatMap((change) => (change.kind === "table" && !arrangement.blocks.has(change.table.id) ? [change.table] : []));
  const removed = removals.flatMap(({ whole, left }) => (left.length === 0 ? [whole] : []));
  const lastFilled = Math.max(lastFilledRow(plan, found, removed), arrangement.rows);
  return {
    id: found.id,
    steps,
    arrangement,
    current: cellsOf(plan, found),
    lastRow: awaited.length === 0 ? lastFilled : lastRowOfOwner(found.sheet, lastFilled, removed),
    removals,
    begun: new Map(awaited.flatMap((table) => begunTitle(plan, found, table) ?? [])),
  };
}

function cellsOf(plan: PlanFile, found: FoundSheet): OutdatedSheet["current"] {
  const values = plan.values(found);
  const formulas = plan.formulas(found);
  return (row, column) => ({
    value: values[row - 1]?.[column - 1] ?? "",
    formula: formulas[row - 1]?.[column - 1] ?? "",
  });
}

function namedPlace(plan: PlanFile, { id, sheetId }: FoundSheet, block: string): Place | null {
  const range = plan.ranges.get(blockName(id, block));
  if (!range || range.getGridId() !== sheetId) return null;
  const [row, column] = [range.getRow(), range.getColumn()];
  return { row, column, rows: range.getLastRow() - row + 1, columns: range.getLastColumn() - column + 1 };
}

/** A note in a block that has none of Cap's is its owner's. */
function withNotes({ sheet }: FoundSheet, removal: Removal): Removal {
  if (removal.left.length > 0) return removal;
  const { row, column, rows, columns } = removal.whole;
  const notes = sheet.getRange(row, column, rows, columns).getNotes();
  const left = notes.flatMap((line, down) =>
    line.flatMap((note, right) => (note === "" ? [] : [{ row: row + down, column: column + right }])),
  );
  return { ...removal, left };
}

const isIn = ({ row, column, rows, columns }: Place, atRow: number, atColumn: number) =>
  atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;

/** The last row in which something stands but what is removed. */
function lastFilledRow(plan: PlanFile, found: FoundSheet, removed: readonly Place[]): number {
  const values = plan.values(found);
  if (removed.length === 0) return values.length;
  const current = cellsOf(plan, found);
  for (let row = values.length; row > 0; row -= 1) {
    const columns = values[row - 1]?.length ?? 0;
    for (let column = 1; column <= columns; column += 1) {
      const { value, formula } = current(row, column);
      if ((value !== "" || formula !== "") && !removed.some((place) => isIn(place, row, column))) return row;
    }
  }
  return 0;
}

/** Below what is filled there may be cells without content that somebody made something of: notes, drop-downs, merges. */
function lastRowOfOwner(sheet: Sheet, lastFilled: number, removed: readonly Place[]): number {
  const below = sheet.getMaxRows() - lastFilled;
  if (below <= 0) return lastFilled;
  const rest = sheet.getRange(lastFilled + 1, 1, below, sheet.getMaxColumns());
  const lastOf = (grid: readonly (readonly unknown[])[]) =>
    grid.reduce((last, line, index) => (line.some((one) => one) ? index + 1 : last), 0);
  const merged = rest
    .getMergedRanges()
    .filter((range) => !removed.some((place) => isIn(place, range.getRow(), range.getColumn())))
    .map((range) => range.getLastRow() - lastFilled);
  return lastFilled + Math.max(lastOf(rest.getNotes()), lastOf(rest.getDataValidations()), ...merged);
}

/** Where a table was named and not written: its place is still the right one while nobody typed there. */
function begunTitle(plan: PlanFile, found: FoundSheet, table: Table): [string, number][] | null {
  const range = plan.ranges.get(blockName(found.id, table.id));
  if (!range || range.getGridId() !== found.sheetId) return null;
  const titleRow = range.getRow() - ROWS_ABOVE_NAME;
  const [from, to] = [range.getColumn() - 1, range.getLastColumn()];
  const isEmpty = (grid: readonly (readonly unknown[])[]) =>
    grid
      .slice(Math.max(0, titleRow - 1), range.getLastRow())
      .every((line) => line.slice(from, to).every((one) => one === ""));
  // A formula may show nothing.
  const isFree = isEmpty(plan.values(found)) && isEmpty(plan.formulas(found));
  return titleRow > 0 && isFree ? [[table.id, titleRow]] : null;
}
