import type { Block, Panel, SheetLayout, Table } from "./layout";

/** A rectangle of a sheet; rows and columns count from 1, as in Apps Script. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Where a block stands. Panels have no columns or row ids. */
export interface BlockPlace {
  /** What the block's named range covers: for a table, from its row of keys to its last row. */
  readonly place: Place;
  readonly titleRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly totalRow: number | null;
  readonly columns: ReadonlyMap<string, number>;
  readonly rowIds: ReadonlyMap<string, number>;
}

export interface Arrangement {
  readonly title: string;
  readonly blocks: ReadonlyMap<string, BlockPlace>;
  /** Blocks that stood here once and lost their name, a key or a row: nothing is planned in them or read from them. */
  readonly damaged?: ReadonlySet<string>;
  readonly rows: number;
  readonly columns: number;
}

/** Column A is the margin. */
export const FIRST_COLUMN = 2;
/** Title, question, sentence, and an empty row. */
const FIRST_BLOCK_ROW = 5;
/** Rows of a table above its data: title, hint, unseen keys, header. */
const ROWS_ABOVE_DATA = 4;
const ROWS_BETWEEN_BLOCKS = 2;

/** Stacks the blocks of a layout from top to bottom: where each stands in a sheet that Cap builds. */
export function arrange(layout: SheetLayout, title: string): Arrangement {
  const blocks = new Map<string, BlockPlace>();
  let row = FIRST_BLOCK_ROW;
  let columns = FIRST_COLUMN + layout.columnWidths.length - 1;
  for (const block of layout.blocks) {
    const at = placeBlock(block, row);
    blocks.set(block.id, at);
    row = at.place.row + at.place.rows + ROWS_BETWEEN_BLOCKS;
    columns = Math.max(columns, at.place.column + at.place.columns - 1);
  }
  return { title, blocks, rows: row - ROWS_BETWEEN_BLOCKS - 1, columns };
}

function placeBlock(block: Block, titleRow: number): BlockPlace {
  return block.kind === "table" ? placeTable(block, titleRow) : placePanel(block, titleRow);
}

function placeTable(table: Table, titleRow: number): BlockPlace {
  const firstRow = titleRow + ROWS_ABOVE_DATA;
  const dataRows = table.rows.length + (table.spareRows ?? 0);
  const lastRow = firstRow + dataRows - 1;
  const totalRow = table.total ? lastRow + 1 : null;
  const columns = new Map<string, number>();
  let column = FIRST_COLUMN;
  for (const { key, span } of table.columns) {
    columns.set(key, column);
    column += span ?? 1;
  }
  const keyRow = firstRow - 2;
  return {
    place: {
      row: keyRow,
      column: FIRST_COLUMN,
      rows: (totalRow ?? lastRow) - keyRow + 1,
      columns: column - FIRST_COLUMN,
    },
    titleRow,
    firstRow,
    lastRow,
    totalRow,
    columns,
    rowIds: rowIdsOf(table, firstRow, totalRow),
  };
}

/** Rows of a table by id, once its first row and its total row are known. */
export function rowIdsOf(table: Table, firstRow: number, totalRow: number | null): Map<string, number> {
  const rowIds = new Map(table.rows.map(({ id }, index) => [id, firstRow + index] as const));
  if (totalRow !== null) rowIds.set("total", totalRow);
  return rowIds;
}

function placePanel(panel: Panel, firstRow: number): BlockPlace {
  const width = (cells: Panel["rows"][number]) =>
    cells.reduce((sum, cell) => sum + (cell.skip ?? 0) + (cell.span ?? 1), 0);
  const columns = Math.max(...panel.rows.map(width));
  return {
    place: { row: firstRow, column: FIRST_COLUMN, rows: panel.rows.length, columns },
    titleRow: firstRow,
    firstRow,
    lastRow: firstRow + panel.rows.length - 1,
    totalRow: null,
    columns: new Map(),
    rowIds: new Map(),
  };
}
