/** Whole rows and columns that move among the others, as when a person drags them. */
import { RANGE_TYPE } from "@univerjs/core";
import { MoveColsCommand, MoveRowsCommand } from "@univerjs/sheets";
import type { Area } from "./a1-notation";
import type { Book } from "./book";
import { Exception } from "./surface";

/** The rows, or columns, of an area come before the one of that number, counted from 1 as they stand before the move. */
export function moveLines(book: Book, sheetId: string, area: Area, before: number, along: "rows" | "columns"): void {
  const { height, width } = book.size(sheetId);
  const isRows = along === "rows";
  const lines = (first: number, count: number) =>
    isRows
      ? { startRow: first, endRow: first + count - 1, startColumn: 0, endColumn: width - 1 }
      : { startRow: 0, endRow: height - 1, startColumn: first, endColumn: first + count - 1 };
  const from = isRows ? lines(area.row, area.rows) : lines(area.column, area.columns);
  const range = { ...from, rangeType: isRows ? RANGE_TYPE.ROW : RANGE_TYPE.COLUMN };
  const params = { subUnitId: sheetId, range, fromRange: range, toRange: lines(before - 1, 1) };
  try {
    book.onSheet(sheetId, () => book.execute((isRows ? MoveRowsCommand : MoveColsCommand).id, params));
  } catch {
    throw new Exception(`Those ${along} can not be moved there: merged cells reach across.`);
  }
}
