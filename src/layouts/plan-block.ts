import { type BlockPlace, MARGIN_COLUMN, type Place, ROW_KEY } from "./arrangement";
import { CELL_STYLES, type CellStyle } from "./cell-styles";
import { headerHeight } from "./header-height";
import type { Cell, Column, Panel, Table } from "./layout";
import { alignmentOf } from "./number-formats";
import { PALETTE } from "./palette";
import type { CellPlanner } from "./plan-cell";
import type { PlannedCell, PlannedEmphasis } from "./sheet-plan";

/** Where blocks put what they plan. */
export interface PlanTarget {
  readonly cells: (PlannedCell | null)[][];
  readonly merges: Place[];
  readonly rowHeights: Map<number, number>;
  /** Pixels by sheet column, from A. */
  readonly columnWidths: readonly number[];
}

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly span: number;
  readonly cell: PlannedCell;
}

/** The data rows of a table, each row with what its id brings, wherever it stands now. */
export function planRows(table: Table, at: BlockPlace, planner: CellPlanner): PlacedCell[] {
  const rows = new Map(table.rows.map((row) => [at.rowIds.get(row.id), row] as const));
  return table.columns.flatMap((column) => {
    const place = at.columns.get(column.key) as number;
    const align = column.align ? { align: column.align } : {};
    return Array.from({ length: at.lastRow - at.firstRow + 1 }, (_, index) => {
      const row = at.firstRow + index;
      const cell = cellOf(column, rows.get(row)?.cells?.[column.key]);
      const style = { ...(cell.style ? CELL_STYLES[cell.style] : styleOf(cell)), ...align };
      return { row, column: place, span: column.span ?? 1, cell: planner.plan(cell, style, row, table.id) };
    });
  });
}

export function planTable(table: Table, at: BlockPlace, planner: CellPlanner, target: PlanTarget): void {
  const put = (row: number, column: number, cell: Cell, style: CellStyle, span = 1) =>
    putSpan(target, row, column, planner.plan(cell, style, row, table.id), span);
  // Above the first column, wherever that has been moved.
  const titleColumn = Math.min(...table.columns.map(({ key }) => at.columns.get(key) as number));
  put(at.titleRow, titleColumn, { text: table.title }, CELL_STYLES.blockTitle);
  put(at.titleRow + 1, titleColumn, { text: table.hint }, CELL_STYLES.hint);

  const putKey = (row: number, column: number, key: string) =>
    put(row, column, { text: { fr: key, en: key }, format: "unseen" }, CELL_STYLES.key);
  if (at.columns.has(ROW_KEY)) {
    putKey(at.place.row, MARGIN_COLUMN, ROW_KEY);
    for (const [id, row] of at.rowIds) if (row !== at.totalRow) putKey(row, MARGIN_COLUMN, id);
  }
  for (const column of table.columns) {
    const place = at.columns.get(column.key) as number;
    const span = column.span ?? 1;
    const align = column.align ? { align: column.align } : {};
    const header = { align: alignmentOf(column.format), ...CELL_STYLES[column.headerStyle ?? "header"], ...align };
    putKey(at.place.row, place, column.key);
    put(at.firstRow - 1, place, headerOf(column), header, span);
    if (at.totalRow !== null) put(at.totalRow, place, totalOf(table, column), { ...CELL_STYLES.total, ...align }, span);
    if (span > 1) target.merges.push(...spanMerges(at, place, span));
  }
  for (const { row, column, span, cell } of planRows(table, at, planner)) putSpan(target, row, column, cell, span);
  if (table.rowHeight) {
    for (let row = at.firstRow; row <= at.lastRow; row += 1) target.rowHeights.set(row, table.rowHeight);
  }
  for (const { id, height } of table.rows) {
    const row = at.rowIds.get(id);
    if (height && row) target.rowHeights.set(row, height);
  }
  const height = headerHeight(table, at, target.cells[at.firstRow - 2] ?? [], target.columnWidths);
  if (height !== null) target.rowHeights.set(at.firstRow - 1, height);
}

function headerOf({ header, headerFormula, note }: Column): Cell {
  return { ...(headerFormula ? { formula: headerFormula } : { text: header }), ...(note ? { note } : {}) };
}

/** What a cell of a data row holds: what its row brings, else what its column does. */
export function cellOf(column: Column, own: Cell | undefined): Cell {
  // The column's formula and style hold unless the row brings its own content.
  const { origin, format, formula, allowed, style } = column;
  return {
    origin,
    format,
    ...(formula === undefined || own?.text || own?.value !== undefined ? {} : { formula }),
    ...(allowed ? { allowed } : {}),
    ...(style ? { style } : {}),
    ...own,
  };
}

function styleOf(cell: Cell): CellStyle {
  if (cell.origin === "computed") return CELL_STYLES.computed;
  if (cell.origin === "label") return CELL_STYLES.label;
  return cell.format === "text" || cell.format === "general" ? CELL_STYLES.prose : CELL_STYLES.input;
}

function totalOf(table: Table, column: Column): Cell {
  if (column === table.columns[0] && table.total) return { text: table.total, format: column.format };
  if (column.total === undefined) return {};
  const data = `{${table.id}.${column.key}}`;
  const formula = column.total === "sum" ? `=IF(COUNT(${data})=0;"";SUM(${data}))` : column.total;
  return { formula, format: column.format, origin: "computed" };
}

/** Header and data rows of a wide column: one merge a row. */
function spanMerges(at: BlockPlace, column: number, columns: number): Place[] {
  const last = at.totalRow ?? at.lastRow;
  return Array.from({ length: last - at.firstRow + 2 }, (_, index) => ({
    row: at.firstRow - 1 + index,
    column,
    rows: 1,
    columns,
  }));
}

export function planPanel(panel: Panel, at: BlockPlace, planner: CellPlanner, target: PlanTarget): void {
  panel.rows.forEach((cells, index) => {
    const row = at.firstRow + index;
    const height = panel.rowHeights?.[index];
    if (height) target.rowHeights.set(row, height);
    let { column } = at.place;
    for (const cell of cells) {
      column += cell.skip ?? 0;
      const span = cell.span ?? 1;
      const planned = planner.plan(cell, CELL_STYLES[cell.style ?? "label"], row, panel.id);
      putSpan(target, row, column, planned, span);
      if (span > 1) target.merges.push({ row, column, rows: 1, columns: span });
      column += span;
    }
  });
}

export function planEmphasis(table: Table, at: BlockPlace, planner: CellPlanner): PlannedEmphasis[] {
  return (table.emphasis ?? []).map(({ columns, when, ink, bold, strikethrough }) => ({
    places: columns.map((key) => ({
      row: at.firstRow,
      column: at.columns.get(key) as number,
      rows: (at.totalRow ?? at.lastRow) - at.firstRow + 1,
      columns: 1,
    })),
    formula: when === "negative" ? null : planner.formula(when, at.firstRow, table.id),
    ink: PALETTE[ink],
    bold: bold ?? false,
    strikethrough: strikethrough ?? false,
  }));
}

/** A cell and those that it is merged with: they carry its look, since borders and fills are drawn from them too. */
function putSpan(target: PlanTarget, row: number, column: number, cell: PlannedCell, span: number): void {
  putCell(target, row, column, cell);
  const rest = { ...cell, content: null, isFormula: false, custom: false, allowed: null, note: null, placeholders: [] };
  for (let more = 1; more < span; more += 1) putCell(target, row, column + more, rest);
}

function putCell(target: PlanTarget, row: number, column: number, cell: PlannedCell): void {
  const line = target.cells[row - 1];
  if (!line || column > line.length) throw new Error(`Row ${row}, column ${column} is outside of the planned sheet.`);
  line[column - 1] = cell;
}
