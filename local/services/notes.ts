/** Notes of cells, kept by Univer's note plugin. */
import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from "@univerjs/sheets-note";
import type { Book } from "./book";

/** Text of a cell's note, "" when it has none. */
export function noteAt(book: Book, sheetId: string, row: number, column: number): string {
  const model = book.injector.get(SheetsNoteModel);
  return model.getNote(book.document.id, sheetId, { row, col: column })?.note ?? "";
}

export function putNote(book: Book, sheetId: string, row: number, column: number, note: string): void {
  const place = { sheetId, row, col: column };
  const shown = { id: `${row},${column},${Date.now()}`, row, col: column, width: 220, height: 90, note };
  if (note) book.execute(UpdateNoteMutation.id, { ...place, note: shown });
  else if (noteAt(book, sheetId, row, column)) book.execute(RemoveNoteMutation.id, place);
}
