import type { Place } from "../../src/layouts/arrangement";
import type { PlannedCell, SheetPlan } from "../../src/layouts/sheet-plan";
import { rangeOf } from "../../src/workbook/write-sheet";
import type { Peer } from "./peer";
import { propertiesIn } from "./properties";

/**
 * As published scripts write, Google's add-on margin-protection among them: the contents of a block with one `setValues`,
 * then for each range one call for each property: its weight, its colour, its number format.
 */
export const rangeByRange: Peer = {
  name: "range by range",
  writeCells(sheet, plan, context) {
    for (const { of, write } of propertiesIn(context)) {
      for (const { place, value } of rectangles(plan, of)) write(rangeOf(sheet, place), value as never);
    }
    const isWritten = ({ content }: PlannedCell) => (content === null || content === "" ? undefined : true);
    for (const { place } of rectangles(plan, isWritten)) {
      const lines = plan.cells.slice(place.row - 1, place.row - 1 + place.rows);
      const contents = lines.map((line) =>
        line.slice(place.column - 1, place.column - 1 + place.columns).map((cell) => cell?.content ?? null),
      );
      rangeOf(sheet, place).setValues(contents);
    }
  },
  writeSizes(sheet, { columnWidths, rowHeights }) {
    columnWidths.forEach((width, column) => {
      sheet.setColumnWidth(column + 1, width);
    });
    for (const [row, height] of rowHeights) sheet.setRowHeight(row, height);
  },
};

interface Rectangle {
  readonly place: Place;
  readonly value: unknown;
}

/** Rectangles of cells that have the same, each as wide as it can be and then as high; undefined belongs to none. */
export function rectangles({ cells }: Pick<SheetPlan, "cells">, of: (cell: PlannedCell) => unknown): Rectangle[] {
  const values = cells.map((line) => line.map((cell) => (cell === null ? undefined : of(cell))));
  const found: Rectangle[] = [];
  values.forEach((line, row) => {
    line.forEach((value, column) => {
      if (value === undefined) return;
      const columns = lengthOf(line, column, value);
      const isSame = (other: readonly unknown[]) => lengthOf(other, column, value) >= columns;
      let rows = 1;
      while (row + rows < values.length && isSame(values[row + rows] as unknown[])) rows += 1;
      for (const taken of values.slice(row, row + rows)) taken.fill(undefined, column, column + columns);
      found.push({ place: { row: row + 1, column: column + 1, rows, columns }, value });
    });
  });
  return found;
}

/** How many cells from one on have a value. */
function lengthOf(line: readonly unknown[], from: number, value: unknown): number {
  let end = from;
  while (end < line.length && line[end] === value) end += 1;
  return end - from;
}
