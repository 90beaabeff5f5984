import type { PlacedVersions } from "./cells";

/** Cells whose note reads differently in another version. */
export function cellsWithNotes(cells: readonly PlacedVersions[]): PlacedVersions[] {
  return cells.filter(({ target, others }) => others.some(({ cell }) => cell.note !== target.cell.note));
}

/** Notes to write, row by row from A1: those that are still Cap's, in other words. A note that was edited stays. */
export function noteChanges(
  cells: readonly PlacedVersions[],
  notes: readonly (readonly string[])[],
): (string | null)[][] {
  const grid = notes.map((line) => line.map((): string | null => null));
  for (const { row, column, target, others } of cells) {
    const line = grid[row - 1];
    const isOurs = others.some(({ cell }) => cell.note !== null && cell.note === notes[row - 1]?.[column - 1]);
    if (line && isOurs && target.cell.note !== null) line[column - 1] = target.cell.note;
  }
  return grid;
}
