/** Cells with what stands in them: as Univer keeps them, and as .xlsx files do. */
import type { ICellData } from "@univerjs/core";
import type { CellValue } from "../engine/engine";
import { serialOfDate } from "../engine/serial-dates";
import type { Cells, Rule } from "../services/snapshot";
import type { Rectangle } from "./areas";
import type { Cell, Sheet } from "./hucre";
import { excelLook, sheetsLook } from "./looks";

/** Univer's CellValueType, by its numbers. */
const NUMBER = 2;
const BOOLEAN = 3;
const FORCED_TEXT = 4;
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const ERROR = /^#(?:[A-Z/0]+[!?]|N\/A)$/;

/** What it takes to write the cells of a sheet. */
export interface Contents {
  readonly cells: Cells;
  /** Results of its formulas, row by row from A1. */
  readonly values: readonly (readonly CellValue[])[];
  readonly timeZone: string;
  readonly notes: readonly (readonly [row: number, column: number, note: string])[];
  readonly checkboxes: readonly Rectangle[];
  readonly toExcel: (formula: string) => string;
  readonly author: string;
}

/** By `row,column`, from 0. */
export function excelCells(sheet: Contents): Map<string, Partial<Cell>> {
  const result = new Map<string, Partial<Cell>>();
  for (const [row, line] of Object.entries(sheet.cells)) {
    for (const [column, cell] of Object.entries(line)) {
      result.set(`${row},${column}`, excelCell(cell as ICellData, sheet.values[+row]?.[+column] ?? "", sheet));
    }
  }
  for (const { startRow, endRow, startColumn, endColumn } of sheet.checkboxes) {
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) add(row, column, { checkbox: true });
    }
  }
  for (const [row, column, text] of sheet.notes) add(row, column, { comment: { author: sheet.author, text } });
  return result;

  function add(row: number, column: number, part: Partial<Cell>): void {
    result.set(`${row},${column}`, { ...result.get(`${row},${column}`), ...part });
  }
}

function excelCell(cell: ICellData, value: CellValue, { toExcel, timeZone }: Contents): Partial<Cell> {
  const style = cell.s ? { style: excelLook(cell.s as object) } : {};
  const plain = value instanceof Date ? serialOfDate(value, timeZone) : value;
  if (cell.f) {
    const isError = typeof plain === "string" && ERROR.test(plain);
    return { ...style, formula: toExcel(cell.f), ...(!isError && { formulaResult: plain }) };
  }
  return cell.v === undefined || cell.v === null || plain === "" ? style : { ...style, value: plain };
}

/** Everything that stands in a sheet, and the validations that are looks of cells in .xlsx files: checkboxes. */
export function sheetsCells(sheet: Sheet, toSheets: (formula: string) => string): { cells: Cells; checkboxes: Rule[] } {
  const cells: Cells = {};
  const checked: Rectangle[] = [];
  const put = (row: number, column: number, cell: ICellData) => {
    if (Object.keys(cell).length > 0) cells[row] = { ...cells[row], [column]: cell };
  };
  for (const [row, line] of sheet.rows.entries()) {
    for (const [column, value] of line.entries()) {
      if (!sheet.cells?.has(`${row},${column}`)) put(row, column, contentOf(value));
    }
  }
  for (const [key, cell] of sheet.cells ?? []) {
    const [row, column] = key.split(",").map(Number) as [number, number];
    const content = cell.formula ? { f: toSheets(cell.formula) } : contentOf(cell.value);
    put(row, column, { ...content, ...(cell.style && { s: sheetsLook(cell.style) }) });
    if (cell.checkbox) checked.push({ startRow: row, endRow: row, startColumn: column, endColumn: column });
  }
  const checkboxes = checked.length > 0 ? [{ type: "checkbox", errorStyle: 2, ranges: checked }] : [];
  return { cells, checkboxes };
}

function contentOf(value: Cell["value"]): ICellData {
  if (value === null || value === "") return {};
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: BOOLEAN };
  if (value instanceof Date) return { v: (value.getTime() - EPOCH) / DAY, t: NUMBER };
  return typeof value === "number" ? { v: value, t: NUMBER } : { v: value, t: FORCED_TEXT };
}
