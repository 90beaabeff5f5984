/** Notes of cells, kept by Univer's note plugin. */
import { generateRandomId } from "@univerjs/core";
import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from "@univerjs/sheets-note";
import type { Book } from "./book";

const find = (book: Book, sheetId: string, row: number, column: number) =>
  book.injector.get(SheetsNoteModel).getNote(book.document.id, sheetId, { row, col: column });

/** Text of a cell's note, "" when it has none. */
export function noteAt(book: Book, sheetId: string, row: number, column: number): string {
  return find(book, sheetId, row, column)?.note ?? "";
}

export function putNote(book: Book, sheetId: string, row: number, column: number, note: string): void {
  const place = { sheetId, row, col: column };
  const old = find(book, sheetId, row, column);
  // A note with another id would come beside the old one.
  const shown = { id: old?.id ?? generateRandomId(), row, col: column, width: 220, height: 90, note };
  if (note) book.execute(UpdateNoteMutation.id, { ...place, note: shown });
  else if (old) book.execute(RemoveNoteMutation.id, place);
}
