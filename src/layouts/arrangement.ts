import type { Block, ChartBlock, Panel, SheetLayout, Table } from "./layout";

/** A rectangle of a sheet; rows and columns count from 1, as in Apps Script. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Where a block stands. Only tables have columns and row ids. */
export interface BlockPlace {
  /** What the block's named range covers: for a table, from its row of keys to its last row. */
  readonly place: Place;
  readonly titleRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly totalRow: number | null;
  readonly columns: ReadonlyMap<string, number>;
  readonly rowIds: ReadonlyMap<string, number>;
  /** Rows that stood here once and were deleted: nothing is planned in them or read from them. */
  readonly lost?: ReadonlySet<string>;
}

export interface Arrangement {
  readonly title: string;
  /** First cell of all that Cap writes in the sheet: its title, with the question and the sentence below. */
  readonly top: Pick<Place, "row" | "column">;
  readonly blocks: ReadonlyMap<string, BlockPlace>;
  /** Blocks that stood here once and lost their name or a key: nothing is planned in them or read from them. */
  readonly damaged?: ReadonlySet<string>;
  readonly rows: number;
  readonly columns: number;
}

/** Column A is the margin. It holds the ids of rows, which are not for people to see. */
export const MARGIN_COLUMN = 1;
export const FIRST_COLUMN = 2;
/** Key of the margin's column in tables whose rows are known by their ids. */
export const ROW_KEY = "row";
/** Title, question, sentence. */
export const HEADING_ROWS = 3;
const FIRST_BLOCK_ROW = HEADING_ROWS + 2;
/** Rows of a table above its data: title, hint, unseen keys, header. */
export const ROWS_ABOVE_DATA = 4;
export const ROWS_BETWEEN_BLOCKS = 2;

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
  return { title, top: { row: 1, column: FIRST_COLUMN }, blocks, rows: row - ROWS_BETWEEN_BLOCKS - 1, columns };
}

function placeBlock(block: Block, titleRow: number): BlockPlace {
  if (block.kind === "table") return placeTable(block, titleRow);
  return block.kind === "panel" ? placePanel(block, titleRow) : placeCharts(block, titleRow);
}

function placeTable(table: Table, titleRow: number): BlockPlace {
  const firstRow = titleRow + ROWS_ABOVE_DATA;
  const dataRows = table.rows.length + (table.spareRows ?? 0);
  const lastRow = firstRow + dataRows - 1;
  const totalRow = table.total ? lastRow + 1 : null;
  const columns = new Map<string, number>();
  const margin = hasRowsInMargin(table);
  if (margin) columns.set(ROW_KEY, MARGIN_COLUMN);
  let column = FIRST_COLUMN;
  for (const { key, span } of table.columns) {
    columns.set(key, column);
    column += span ?? 1;
  }
  const keyRow = firstRow - 2;
  return {
    place: {
      row: keyRow,
      column: margin ? MARGIN_COLUMN : FIRST_COLUMN,
      rows: (totalRow ?? lastRow) - keyRow + 1,
      columns: column - (margin ? MARGIN_COLUMN : FIRST_COLUMN),
    },
    titleRow,
    firstRow,
    lastRow,
    totalRow,
    columns,
    rowIds: rowIdsOf(table, firstRow, totalRow),
  };
}

/** Whether the ids of a table's rows stand in the margin: it has such rows, and no column of its own for them. */
export function hasRowsInMargin(table: Table): boolean {
  return table.rows.length > 0 && table.rowKey === undefined;
}

/** Rows of a table by id, as Cap builds it. */
function rowIdsOf(table: Table, firstRow: number, totalRow: number | null): Map<string, number> {
  const rowIds = new Map(table.rows.map(({ id }, index) => [id, firstRow + index] as const));
  if (totalRow !== null) rowIds.set("total", totalRow);
  return rowIds;
}

/** Where a table comes that is added to a sheet in which something stands down to a row, at the distance that blocks keep. */
export function placeBelow(table: Table, lastRow: number, top: Arrangement["top"]): BlockPlace {
  return tableFrom(table, lastRow + ROWS_BETWEEN_BLOCKS + 1, top);
}

/** A table by the row of its title, with all but the ids in the margin as far to the right as the sheet's own title. */
export function tableFrom(table: Table, titleRow: number, top: Arrangement["top"]): BlockPlace {
  const moved = Math.max(0, top.column - FIRST_COLUMN);
  const built = placeTable(table, titleRow);
  const { place } = built;
  const columns = new Map(
    [...built.columns].map(([key, column]) => [key, key === ROW_KEY ? column : column + moved] as const),
  );
  const first = Math.min(...columns.values());
  return {
    ...built,
    columns,
    place: { ...place, column: first, columns: place.column + place.columns + moved - first },
  };
}

/** A panel by its upper left corner. */
export function panelFrom(panel: Panel, firstRow: number, column: number): BlockPlace {
  const built = placePanel(panel, firstRow);
  return { ...built, place: { ...built.place, column } };
}

function placePanel(panel: Panel, firstRow: number): BlockPlace {
  const width = (cells: Panel["rows"][number]) =>
    cells.reduce((sum, cell) => sum + (cell.skip ?? 0) + (cell.span ?? 1), 0);
  return placeWhole(firstRow, panel.rows.length, Math.max(...panel.rows.map(width)));
}

function placeCharts({ rows }: ChartBlock, firstRow: number): BlockPlace {
  return placeWhole(firstRow, rows, 1);
}

function placeWhole(firstRow: number, rows: number, columns: number): BlockPlace {
  return {
    place: { row: firstRow, column: FIRST_COLUMN, rows, columns },
    titleRow: firstRow,
    firstRow,
    lastRow: firstRow + rows - 1,
    totalRow: null,
    columns: new Map(),
    rowIds: new Map(),
  };
}
