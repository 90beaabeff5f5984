import { LAYOUTS } from "../all-layouts";
import { type Arrangement, type BlockPlace, type Place, placeBelow, tableFrom } from "../arrangement";
import type { LayoutId, Table } from "../layout";
import { planTable } from "../plan-block";
import { CellPlanner } from "../plan-cell";
import type { PlanContext } from "../plan-context";
import type { CurrentCell } from "../relabel-cell";
import type { PlannedCell } from "../sheet-plan";
import type { Change, Migration, ReplacedContent, ReplacedHeights } from "./migration";
import type { Removal } from "./removed-block";
import { replacement } from "./replacement";

/** A sheet of an earlier version, as an update finds it. */
export interface OutdatedSheet {
  readonly id: LayoutId;
  /** Those that its version still has before it, in order. */
  readonly steps: readonly Migration[];
  readonly arrangement: Arrangement;
  current(row: number, column: number): CurrentCell;
  /** The last row in which anything stands, Cap's or its owner's. */
  readonly lastRow: number;
  /** Blocks that the steps remove. */
  readonly removals: readonly Removal[];
  /** Rows of the titles of tables that a former update named and did not write before it was cut off. */
  readonly begun: ReadonlyMap<string, number>;
}

/** A table that is added, ready to be written. */
export interface AddedTable {
  readonly id: string;
  /** Its named range. */
  readonly named: Place;
  /** All of it, title and hint included, and its cells row by row. */
  readonly whole: Place;
  readonly cells: readonly (readonly (PlannedCell | null)[])[];
  readonly merges: readonly Place[];
  readonly rowHeights: ReadonlyMap<number, number>;
}

/** What has to be written so that a sheet is of the program's version. */
export interface SheetUpdate {
  readonly id: LayoutId;
  readonly steps: readonly Migration[];
  /** Where its blocks stand after it. */
  readonly arrangement: Arrangement;
  /** Blocks that go, as all in them is Cap's. */
  readonly removed: readonly Removal[];
  /** The steps remove blocks, and none of them stays: true too when a former update removed them before it was cut off. */
  readonly isCleared: boolean;
  readonly tables: readonly AddedTable[];
  readonly replaced: readonly { readonly row: number; readonly column: number; readonly content: string }[];
  /** Rows that are of one height and get another. */
  readonly heights: readonly RowHeight[];
  /** Cells that the steps change and that their owner rewrote: they stay. */
  readonly left: readonly { readonly row: number; readonly column: number }[];
}

export interface RowHeight extends Pick<ReplacedHeights, "before" | "after"> {
  readonly row: number;
}

/**
 * What the steps come down to, for all outdated sheets of a plan: first every new table gets its place, since a formula
 * of one sheet may read a table of another, then cells are replaced step by step, each step on what the one before leaves.
 */
export function planUpdates(
  sheets: readonly OutdatedSheet[],
  now: ReadonlyMap<LayoutId, Arrangement>,
  context: PlanContext,
): SheetUpdate[] {
  const placed = sheets.map(placeTables);
  const arrangements = new Map(now);
  sheets.forEach(({ id, arrangement }, index) => {
    const added = (placed[index] ?? []).map(({ table, at }) => [table.id, at] as const);
    const places = added.map(([, { place }]) => place);
    arrangements.set(id, {
      ...arrangement,
      blocks: new Map([...arrangement.blocks, ...added]),
      rows: Math.max(arrangement.rows, ...places.map(({ row, rows }) => row + rows - 1)),
      columns: Math.max(arrangement.columns, ...places.map(({ column, columns }) => column + columns - 1)),
    });
  });
  return sheets.map((sheet, index) => updateOf(sheet, placed[index] ?? [], arrangements, context));
}

interface PlacedTable {
  readonly table: Table;
  readonly at: BlockPlace;
}

function placeTables({ steps, arrangement, lastRow, begun }: OutdatedSheet): PlacedTable[] {
  const placed: PlacedTable[] = [];
  let last = lastRow;
  for (const change of changesOf(steps)) {
    if (change.kind !== "table" || isThere(arrangement, change.table.id)) continue;
    const { table } = change;
    const titleRow = begun.get(table.id);
    const at =
      titleRow === undefined ? placeBelow(table, last, arrangement.top) : tableFrom(table, titleRow, arrangement.top);
    last = Math.max(last, at.place.row + at.place.rows - 1);
    placed.push({ table, at });
  }
  return placed;
}

function isThere({ blocks, damaged }: Arrangement, table: string): boolean {
  return blocks.has(table) || (damaged?.has(table) ?? false);
}

function updateOf(
  sheet: OutdatedSheet,
  placed: readonly PlacedTable[],
  arrangements: ReadonlyMap<LayoutId, Arrangement>,
  context: PlanContext,
): SheetUpdate {
  const { id, steps } = sheet;
  const planner = new CellPlanner(LAYOUTS[id], context, arrangements);
  const tables = placed.map((one) => addedTable(one, LAYOUTS[id].columnWidths, planner));
  // A later step may replace what an earlier one has just added.
  const arrangement = arrangements.get(id) ?? sheet.arrangement;
  const current = (row: number, column: number) => plannedIn(tables, row, column) ?? sheet.current(row, column);
  const heights = changesOf(steps).flatMap((change) =>
    change.kind === "rowHeights" ? rowsOf(arrangement, change).map((row) => ({ row, ...change })) : [],
  );
  const { replaced, left } = replacedContents({ id, steps, arrangement, current }, arrangements, context);
  return {
    id,
    steps,
    arrangement,
    isCleared:
      changesOf(steps).some(({ kind }) => kind === "removed") &&
      sheet.removals.every((removal) => removal.left.length === 0),
    removed: sheet.removals.filter((removal) => removal.left.length === 0),
    tables,
    heights,
    replaced,
    left: [...left, ...sheet.removals.flatMap((removal) => removal.left)],
  };
}

function plannedIn(tables: readonly AddedTable[], row: number, column: number): CurrentCell | null {
  for (const { whole, cells } of tables) {
    const cell = cells[row - whole.row]?.[column - whole.column];
    if (cell) return asCell(cell.content ?? "");
  }
  return null;
}

/** The cells that the steps replace, as they are after the last of them. */
export function replacedContents(
  { id, steps, arrangement, current }: Pick<OutdatedSheet, "id" | "steps" | "arrangement" | "current">,
  arrangements: ReadonlyMap<LayoutId, Arrangement>,
  context: PlanContext,
): Pick<SheetUpdate, "replaced" | "left"> {
  const written = new Map<string, SheetUpdate["replaced"][number]>();
  const left = new Map<string, SheetUpdate["left"][number]>();
  for (const change of changesOf(steps)) {
    if (change.kind === "table" || change.kind === "removed" || change.kind === "rowHeights") continue;
    for (const { row, column } of placesIn(arrangement, change)) {
      const key = `${row}:${column}`;
      const before = written.get(key);
      const found = before === undefined ? current(row, column) : asCell(before.content);
      const becomes = replacement(found, change, context, (template, inLanguage) =>
        new CellPlanner(LAYOUTS[id], inLanguage, arrangements).formula(template, row, change.table),
      );
      if (becomes.kind === "write") written.set(key, { row, column, content: becomes.content });
      if (becomes.kind === "left") left.set(key, { row, column });
    }
  }
  return { replaced: [...written.values()], left: [...left.values()] };
}

/** None when its table, row or column was deleted or lost its key. */
function placesIn(arrangement: Arrangement, change: ReplacedContent): { row: number; column: number }[] {
  const { blocks, damaged } = arrangement;
  const block = damaged?.has(change.table) ? undefined : blocks.get(change.table);
  const column = block?.columns.get(change.column);
  if (!block || column === undefined) return [];
  const rows = change.kind === "columnFormula" ? rowsOf(arrangement, change) : [block.rowIds.get(change.row)];
  return rows.flatMap((row) => (row === undefined ? [] : [{ row, column }]));
}

/** The data rows of a table; none when it was deleted or lost its keys. */
function rowsOf({ blocks, damaged }: Arrangement, { table }: { table: string }): number[] {
  const block = damaged?.has(table) ? undefined : blocks.get(table);
  if (!block) return [];
  return Array.from({ length: block.lastRow - block.firstRow + 1 }, (_, index) => block.firstRow + index);
}

function changesOf(steps: readonly Migration[]): Change[] {
  return steps.flatMap(({ changes }) => changes);
}

function asCell(content: string | number | boolean): CurrentCell {
  return typeof content === "string" && content.startsWith("=")
    ? { value: "", formula: content }
    : { value: content, formula: "" };
}

function addedTable({ table, at }: PlacedTable, widths: readonly number[], planner: CellPlanner): AddedTable {
  const last = at.place.row + at.place.rows - 1;
  const columns = at.place.column + at.place.columns - 1;
  const grid = Array.from({ length: last }, () => new Array<PlannedCell | null>(columns).fill(null));
  const merges: Place[] = [];
  const rowHeights = new Map<number, number>();
  planTable(table, at, planner, { cells: grid, merges, rowHeights, columnWidths: [0, ...widths] });
  const whole = { ...at.place, row: at.titleRow, rows: last - at.titleRow + 1 };
  const cells = grid.slice(at.titleRow - 1).map((line) => line.slice(at.place.column - 1));
  return { id: table.id, named: at.place, whole, cells, merges, rowHeights };
}
