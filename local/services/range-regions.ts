/** Where data stands around a cell, and what can be done with a table of it. */
import type { Area } from "./a1-notation";
import type { RangeObject } from "./range";

type Step = readonly [down: number, right: number];

const STEPS: Readonly<Record<string, Step>> = { UP: [-1, 0], DOWN: [1, 0], PREVIOUS: [0, -1], NEXT: [0, 1] };

/** Whether the cell of a row and a column, counted from 0, holds something. */
function occupied({ book, sheetId }: RangeObject, height: number, width: number) {
  const values = book.document.values(sheetId, 0, 0, height, width);
  return (row: number, column: number) => (values[row]?.[column] ?? "") !== "";
}

/** As Ctrl+arrow: the last cell of the data that the first cell is in, else the next data, else the edge of the grid. */
export function nextDataCell(range: RangeObject, direction: string): RangeObject {
  const [down, right] = STEPS[direction] as Step;
  const { height, width } = range.book.size(range.sheetId);
  const isFull = occupied(range, height, width);
  let { row, column } = range.area;
  const inGrid = () => row + down >= 0 && column + right >= 0 && row + down < height && column + right < width;
  const nextIsFull = () => isFull(row + down, column + right);
  const within = isFull(row, column) && nextIsFull();
  while (inGrid()) {
    if (within && !nextIsFull()) break;
    row += down;
    column += right;
    if (!within && isFull(row, column)) break;
  }
  return range.getSheet().rangeAt({ row, column, rows: 1, columns: 1 });
}

/** The range grown in all eight directions until nothing touches it; only in rows or columns with a dimension. */
export function dataRegion(range: RangeObject, dimension: string | null): RangeObject {
  const { height, width } = range.book.size(range.sheetId);
  const isFull = occupied(range, height, width);
  const { area } = range;
  let [top, left, bottom, right] = [area.row, area.column, area.row + area.rows, area.column + area.columns];
  const anyIn = (fromRow: number, fromColumn: number, toRow: number, toColumn: number) => {
    for (let row = fromRow; row < toRow; row++)
      for (let column = fromColumn; column < toColumn; column++) if (isFull(row, column)) return true;
    return false;
  };
  const [tall, wide] = [dimension !== "COLUMNS", dimension !== "ROWS"];
  // Corners touch too, where both dimensions may grow.
  const across = () => [Math.max(0, left - Number(wide)), Math.min(width, right + Number(wide))] as const;
  const along = () => [Math.max(0, top - Number(tall)), Math.min(height, bottom + Number(tall))] as const;
  for (let before = -1; before !== bottom - top + right - left; ) {
    before = bottom - top + right - left;
    if (tall && top > 0 && anyIn(top - 1, across()[0], top, across()[1])) top--;
    if (tall && bottom < height && anyIn(bottom, across()[0], bottom + 1, across()[1])) bottom++;
    if (wide && left > 0 && anyIn(along()[0], left - 1, along()[1], left)) left--;
    if (wide && right < width && anyIn(along()[0], right, along()[1], right + 1)) right++;
  }
  return range.getSheet().rangeAt({ row: top, column: left, rows: bottom - top, columns: right - left });
}

/** Takes the rows away whose values were there before, in all columns or in some of the sheet's; the others move up. */
export function removeDuplicates(range: RangeObject, columns: readonly number[] | null): RangeObject {
  const { area } = range;
  const seen = new Set<string>();
  const [values, formulas] = [range.getValues(), range.getFormulas()];
  const contents = values.map((row, r) => row.map((value, c) => formulas[r]?.[c] || value));
  const kept = values.flatMap((row, index) => {
    const key = JSON.stringify(columns ? columns.map((column) => row[column - 1 - area.column]) : row);
    if (seen.has(key)) return [];
    seen.add(key);
    return [contents[index] as unknown[]];
  });
  const rest = Array.from({ length: area.rows - kept.length }, () => new Array(area.columns).fill(null));
  range.setValues([...kept, ...rest]);
  return range.offset(0, 0, kept.length);
}

/** Texts without spaces at their ends and with single ones inside. */
export function trimWhitespace(range: RangeObject): void {
  const formulas = range.getFormulas();
  range.getValues().forEach((row, r) => {
    row.forEach((value, c) => {
      const trimmed = String(value).trim().replace(/\s+/g, " ");
      if (typeof value === "string" && !formulas[r]?.[c] && trimmed !== value)
        range.getCell(r + 1, c + 1).setValue(trimmed);
    });
  });
}

/** One area for each column of an area. */
export function columnsOf(area: Area): Area[] {
  return Array.from({ length: area.columns }, (_, c) => ({ ...area, column: area.column + c, columns: 1 }));
}
