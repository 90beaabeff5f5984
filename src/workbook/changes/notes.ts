import { type CellKind, eachRange } from "./cell-kind";

export const NOTES: CellKind<string, string> = {
  read: (_, { sheet }, { row, column, columns }) => sheet.getRange(1, 1, row, column + columns - 1).getNotes(),
  keepNow: (now) => now ?? "",
  keepWritten: (written) => written,
  isSame: (kept, now) => kept === (now ?? ""),
  restore: (before) => ({ written: String(before) }),
  write: eachRange((range, contents) => range.setNotes(contents)),
};
