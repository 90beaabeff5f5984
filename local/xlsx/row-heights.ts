/** Heights of rows whose words wrap: the programs that open the file do not measure them before somebody types there. */
import type { IStyleData } from "@univerjs/core";
import type { CellValue } from "../engine/engine";
import type { SheetPart } from "../services/snapshot";
import { USUAL_FONT } from "./looks";

/** Average widths of a letter and the height of a line, as parts of the font's size. */
const LETTER = 0.53;
const BOLD_LETTER = 0.58;
const LINE = 1.22;
const PIXELS_PER_POINT = 4 / 3;
const PADDING = 6;
/** Univer's WrapStrategy.WRAP. */
const WRAP = 3;

/** Pixels by row, from 0, of the rows without a height of their own that need more than the usual one. */
export function grownRows(
  { grid, cells }: SheetPart,
  values: readonly (readonly CellValue[])[],
  widthOf: (column: number) => number,
): Map<number, number> {
  const spans = new Map((grid.mergeData ?? []).map((merge) => [`${merge.startRow},${merge.startColumn}`, merge]));
  const usual = grid.defaultRowHeight ?? 21;
  const grown = new Map<number, number>();
  for (const [row, line] of Object.entries(cells)) {
    if (grid.rowData?.[+row]?.h !== undefined) continue;
    for (const [column, cell] of Object.entries(line)) {
      const style = (cell.s ?? {}) as IStyleData;
      const text = values[+row]?.[+column];
      if (style.tb !== WRAP || typeof text !== "string" || text === "") continue;
      const last = spans.get(`${row},${column}`)?.endColumn ?? +column;
      let width = -PADDING;
      for (let at = +column; at <= last; at++) width += widthOf(at);
      const height = heightOf(text, style, width);
      if (height > (grown.get(+row) ?? usual)) grown.set(+row, height);
    }
  }
  return grown;
}

function heightOf(text: string, { fs, bl }: IStyleData, width: number): number {
  const size = (fs ?? USUAL_FONT.size) * PIXELS_PER_POINT;
  const letter = size * (bl ? BOLD_LETTER : LETTER);
  const lines = text.split("\n").reduce((sum, part) => sum + linesOf(part.split(" "), letter, width), 0);
  return Math.ceil(lines * size * LINE) + PADDING;
}

function linesOf(words: readonly string[], letter: number, width: number): number {
  let [lines, used] = [1, 0];
  for (const word of words) {
    const length = word.length * letter;
    if (used > 0 && used + letter + length > width) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? letter : 0) + length;
  }
  return lines;
}
