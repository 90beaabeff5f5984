import type { BlockPlace } from "./arrangement";
import type { Table } from "./layout";
import type { PlannedCell } from "./sheet-plan";

/** Average width of a bold letter of a header, in pixels. */
const LETTER = 5.6;
const CELL_PADDING = 8;
const LINE_HEIGHT = 16;

/** Headers wrap: pixels of a row as high as its longest header needs, or null when the usual height will do. */
export function headerHeight(
  table: Table,
  at: BlockPlace,
  headerRow: readonly (PlannedCell | null)[],
  columnWidths: readonly number[],
): number | null {
  const lines = table.columns.map(({ key, span }) => {
    const place = at.columns.get(key) as number;
    const width = columnWidths
      .slice(place - 1, place - 1 + (span ?? 1))
      .reduce((sum, each) => sum + each, -CELL_PADDING);
    const cell = headerRow[place - 1];
    return cell?.style.wrap && !cell.isFormula ? wrappedLines(String(cell.content), Math.floor(width / LETTER)) : 1;
  });
  const most = Math.max(...lines);
  return most > 1 ? most * LINE_HEIGHT + CELL_PADDING : null;
}

/** Lines that a text takes when words move to the next line as a whole. */
function wrappedLines(text: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    if (used > 0 && used + 1 + word.length > letters) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines;
}
