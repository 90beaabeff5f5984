import { type CellKind, eachRange } from "./cell-kind";

/** Number formats. One that Sheets gives back spelled in another way counts as changed by a person, and stays. */
export const FORMATS: CellKind<string, string> = {
  read: (_, { sheet }, { row, column, columns }) => sheet.getRange(1, 1, row, column + columns - 1).getNumberFormats(),
  keepNow: (now) => now ?? "",
  keepWritten: (written) => written,
  isSame: (kept, now) => kept === now,
  restore: (before) => (before === "" ? null : { written: String(before) }),
  write: eachRange((range, contents) => range.setNumberFormats(contents)),
};
