/** What Univer is told to watch so that it tells of every row and column that comes, goes or moves. */
export const WHOLE_SHEET = { startRow: 0, startColumn: 0, endRow: 10_000_000, endColumn: 100_000 };
