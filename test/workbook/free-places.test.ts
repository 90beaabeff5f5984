import fc from "fast-check";
import type { Place } from "../../src/layouts/arrangement";
import { freePlaces } from "../../src/workbook/free-places";

const ROWS = 14;
const COLUMNS = 9;

const covers = ({ row, column, rows, columns }: Place, r: number, c: number) =>
  r >= row && r < row + rows && c >= column && c < column + columns;

const guardedPlaces = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: ROWS }), fc.integer({ min: 1, max: COLUMNS }), fc.nat(4), fc.nat(3))
    .map(([row, column, more, wider]) => ({
      row,
      column,
      rows: Math.min(more + 1, ROWS - row + 1),
      columns: Math.min(wider + 1, COLUMNS - column + 1),
    })),
  { maxLength: 5 },
);

test("every cell is either guarded or free, never both and never twice", () => {
  fc.assert(
    fc.property(guardedPlaces, (guarded) => {
      const free = freePlaces(guarded, ROWS, COLUMNS);
      for (let row = 1; row <= ROWS; row += 1) {
        for (let column = 1; column <= COLUMNS; column += 1) {
          const isGuarded = guarded.some((place) => covers(place, row, column));
          expect(free.filter((place) => covers(place, row, column))).toHaveLength(isGuarded ? 0 : 1);
        }
      }
    }),
  );
});

test("a sheet without computed cells is free in one piece", () => {
  expect(freePlaces([], ROWS, COLUMNS)).toEqual([{ row: 1, column: 1, rows: ROWS, columns: COLUMNS }]);
});
