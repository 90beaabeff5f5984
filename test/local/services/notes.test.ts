import fc from "fast-check";
import { openDocument } from "./open-document";

const SIZE = 6;
const change = fc.record({
  kind: fc.constantFrom("insert row", "delete row", "insert column", "delete column", "restore"),
  at: fc.integer({ min: 1, max: SIZE }),
});

/** Univer loses notes that move to where another one leaves, and moves some twice. */
test("notes that stand one below the other follow their cells through any insertions and deletions", () => {
  const { sheet: first, local, book } = openDocument();
  const names = Array.from({ length: SIZE }, (_, row) => Array.from({ length: 3 }, (_, column) => `${row}:${column}`));
  first.getRange(1, 1, SIZE, 3).setNotes(names);
  const start = local.snapshot();
  fc.assert(
    fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
      local.restore(start);
      const cells = names.map((line) => [...line]);
      for (const { kind, at } of changes) {
        const sheet = book.getSheets()[0] as GoogleAppsScript.Spreadsheet.Sheet;
        if (kind === "restore") local.restore(local.snapshot());
        else if (kind === "insert row") {
          sheet.insertRowBefore(at);
          cells.splice(at - 1, 0, []);
        } else if (kind === "delete row") {
          sheet.deleteRow(at);
          cells.splice(at - 1, 1);
        } else if (kind === "insert column") {
          sheet.insertColumnBefore(at);
          for (const line of cells) line.splice(at - 1, 0, ...(line.length >= at ? [""] : []));
        } else {
          sheet.deleteColumn(at);
          for (const line of cells) line.splice(at - 1, 1);
        }
      }
      const sheet = book.getSheets()[0] as GoogleAppsScript.Spreadsheet.Sheet;
      const notes = sheet.getRange(1, 1, 14, 14).getNotes();
      const wanted = notes.map((line, row) => line.map((_, column) => cells[row]?.[column] ?? ""));
      expect(notes).toEqual(wanted);
    }),
    { numRuns: 60 },
  );
});
