/** Merged cells. Only the first cell of a merge holds something. */
import type { ICellData } from "@univerjs/core";
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import type { Area } from "./a1-notation";
import type { Book } from "./book";

type Table = readonly (readonly unknown[])[];

/** Content that empties a cell and leaves its format. */
export const NO_CONTENT = { v: null, t: null, f: null, si: null, p: null, custom: null } satisfies ICellData;

export function toUniverRange({ row, column, rows, columns }: Area) {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}

/** Merges that share a cell with the area. */
export function mergesIn(book: Book, sheetId: string, area: Area): Area[] {
  const { startRow, endRow, startColumn, endColumn } = toUniverRange(area);
  return book
    .worksheet(sheetId)
    .getSheet()
    .getMergeData()
    .filter((one) => one.startRow <= endRow && one.endRow >= startRow)
    .filter((one) => one.startColumn <= endColumn && one.endColumn >= startColumn)
    .map((one) => ({
      row: one.startRow,
      column: one.startColumn,
      rows: one.endRow - one.startRow + 1,
      columns: one.endColumn - one.startColumn + 1,
    }));
}

export function breakApart(book: Book, subUnitId: string, area: Area): void {
  const ranges = mergesIn(book, subUnitId, area).map(toUniverRange);
  if (ranges.length > 0) book.execute(RemoveWorksheetMergeMutation.id, { subUnitId, ranges });
}

/** Makes one merge of each area; merges that were in `within` are broken first. */
export function mergeAreas(book: Book, subUnitId: string, within: Area, areas: readonly Area[]): void {
  breakApart(book, subUnitId, within);
  const ranges = areas.filter(({ rows, columns }) => rows * columns > 1).map(toUniverRange);
  if (ranges.length === 0) return;
  const covered = (row: number, column: number) =>
    ranges.some(
      ({ startRow, endRow, startColumn, endColumn }) =>
        row >= startRow &&
        row <= endRow &&
        column >= startColumn &&
        column <= endColumn &&
        row - startRow + column - startColumn > 0,
    );
  book.patch(subUnitId, within, (r, c) => (covered(within.row + r, within.column + c) ? { ...NO_CONTENT } : undefined));
  book.execute(AddWorksheetMergeMutation.id, { subUnitId, ranges });
}

/** Contents to write, less those that merges cover: they are lost, as in Sheets. */
export function withoutCovered(book: Book, sheetId: string, area: Area, contents: Table): Table {
  const merges = mergesIn(book, sheetId, area);
  if (merges.length === 0) return contents;
  const isCovered = (row: number, column: number) =>
    merges.some((one) => {
      const [down, right] = [row - one.row, column - one.column];
      return down >= 0 && right >= 0 && down < one.rows && right < one.columns && down + right > 0;
    });
  return contents.map((line, r) => line.map((value, c) => (isCovered(area.row + r, area.column + c) ? null : value)));
}
