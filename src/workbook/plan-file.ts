import { LAYOUTS } from "../layouts/all-layouts";
import { type Arrangement, arrange, type BlockPlace, rowIdsOf } from "../layouts/arrangement";
import type { Block, LayoutId, SheetLayout, Table } from "../layouts/layout";
import { blockName, sheetName, versionName } from "../layouts/names";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** One of Cap's sheets, found in the file by its named ranges, whatever its title and place. */
export interface FoundSheet {
  readonly id: LayoutId;
  readonly sheet: Sheet;
  /** False when a build was cut off before its end. */
  readonly complete: boolean;
}

export function findSheet(file: Spreadsheet, id: LayoutId): FoundSheet | null {
  const anchor = file.getRangeByName(sheetName(id));
  if (!anchor) return null;
  const complete = file.getRangeByName(versionName(id, LAYOUTS[id].version)) !== null;
  return { id, sheet: anchor.getSheet(), complete };
}

/** A table of the plan as it stands in the file now: rows and columns may have been inserted or moved. */
export interface FoundTable {
  readonly range: Range;
  /** Key row first, then header, data and total. */
  readonly values: unknown[][];
  readonly place: BlockPlace;
}

/** Null when the table's named range or its row of keys is gone. One read. */
export function findTable(file: Spreadsheet, layout: SheetLayout, table: Table): FoundTable | null {
  const range = file.getRangeByName(blockName(layout.id, table.id));
  if (!range) return null;
  const values = range.getValues() as unknown[][];
  const row = range.getRow();
  const firstColumn = range.getColumn();
  const keys = new Set(table.columns.map(({ key }) => key));
  const columns = new Map<string, number>();
  values[0]?.forEach((key, index) => {
    if (typeof key === "string" && keys.has(key)) columns.set(key, firstColumn + index);
  });
  if (columns.size === 0) return null;
  const firstRow = row + 2;
  const lastOfRange = row + values.length - 1;
  const totalRow = table.total ? lastOfRange : null;
  const place: BlockPlace = {
    place: { row, column: firstColumn, rows: values.length, columns: values[0]?.length ?? 0 },
    titleRow: row - 2,
    firstRow,
    lastRow: totalRow === null ? lastOfRange : totalRow - 1,
    totalRow,
    columns,
    rowIds: rowIdsOf(table, firstRow, totalRow),
  };
  return { range, values, place };
}

/** Where the blocks of a sheet stand now; a block that is not found is taken where Cap would put it. */
export function arrangementOf(file: Spreadsheet, found: FoundSheet): Arrangement {
  const layout = LAYOUTS[found.id];
  const planned = arrange(layout, found.sheet.getName());
  const blocks = new Map<string, BlockPlace>(planned.blocks);
  for (const block of layout.blocks) {
    const place = placeInFile(file, layout, block);
    if (place) blocks.set(block.id, place);
  }
  const rows = Math.max(planned.rows, ...[...blocks.values()].map(({ place }) => place.row + place.rows - 1));
  const columns = Math.max(
    planned.columns,
    ...[...blocks.values()].map(({ place }) => place.column + place.columns - 1),
  );
  return { title: planned.title, blocks, rows, columns };
}

function placeInFile(file: Spreadsheet, layout: SheetLayout, block: Block): BlockPlace | null {
  // Panels hold no keys, and no other sheet reads them.
  return block.kind === "table" ? (findTable(file, layout, block)?.place ?? null) : null;
}
