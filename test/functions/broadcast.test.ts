import fc from "fast-check";
import { BRIDGE, IMPACT, MARKETSIZE, VARIANCE } from "../../src/functions";

type Grid = unknown[][];
type Call = (...values: unknown[]) => unknown;

const amount = fc.oneof(
  fc.integer({ min: -1e6, max: 1e6 }),
  fc.integer({ min: -1e8, max: 1e8 }).map((count) => count / 300),
  fc.constantFrom("", "12,5", "1 234,50", "5 %", 0, -0),
);
const word = (words: readonly string[]) => fc.constantFrom("", ...words);

/** Arguments that fit together: each a single value, a row, a column or a grid of the same size. */
function argumentsOf(cells: readonly fc.Arbitrary<unknown>[]): fc.Arbitrary<unknown[]> {
  return fc
    .record({ rows: fc.integer({ min: 2, max: 4 }), columns: fc.integer({ min: 2, max: 3 }) })
    .chain(({ rows, columns }) =>
      fc.tuple(
        ...cells.map((cell) =>
          fc.constantFrom([0, 0], [1, columns], [rows, 1], [rows, columns], [1, 1]).chain(([height = 0, width = 0]) =>
            height === 0
              ? cell
              : fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
                  minLength: height,
                  maxLength: height,
                }),
          ),
        ),
      ),
    );
}

const size = (value: unknown) =>
  Array.isArray(value) ? { rows: value.length, columns: (value[0] as unknown[]).length } : { rows: 1, columns: 1 };
const cellOf = (value: unknown, row: number, column: number) => {
  if (!Array.isArray(value)) return value;
  const { rows, columns } = size(value);
  return (value as Grid)[rows === 1 ? 0 : row]?.[columns === 1 ? 0 : column];
};

/** The call made cell by cell, with single values only. */
function loop(call: Call, values: readonly unknown[]): Grid {
  const rows = Math.max(...values.map((value) => size(value).rows));
  const columns = Math.max(...values.map((value) => size(value).columns));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => call(...values.map((value) => cellOf(value, row, column)))),
  );
}

/** Whether all that the ranges hold for a row or column of the result is blank, the required ones first. */
function isBlankThere(values: readonly unknown[], length: "rows" | "columns", place: number): boolean {
  const ranges = (list: readonly unknown[]) => list.filter((value) => size(value)[length] > 1) as Grid[];
  const deciding = ranges(values.slice(0, 2)).length > 0 ? ranges(values.slice(0, 2)) : ranges(values);
  const cells = (grid: Grid) => (length === "rows" ? grid[place] : grid.map((row) => row[place])) ?? [];
  return deciding.every((grid) => cells(grid).every((cell) => cell === ""));
}

const calls: [string, Call, fc.Arbitrary<unknown>[]][] = [
  ["IMPACT", IMPACT as Call, Array<fc.Arbitrary<unknown>>(6).fill(amount)],
  [
    "VARIANCE",
    VARIANCE as Call,
    [amount, amount, word(["value", "pourcentage", "points", "status", "statut"]), word(["lower", "haut"])],
  ],
  ["MARKETSIZE", MARKETSIZE as Call, [amount, amount, amount, fc.constantFrom("", 1, 10, "2,5")]],
];

test.each(calls)("%s on ranges is the same call cell by cell", (name, call, cells) => {
  fc.assert(
    fc.property(argumentsOf(cells), (values) => {
      const expected = loop(call, values);
      const result = call(...values);
      expect(Array.isArray(result)).toBe(values.some(Array.isArray));
      const grid = Array.isArray(result) ? (result as Grid) : [[result]];
      const { rows, columns } = size(grid);
      expect([name, grid]).toEqual([name, expected.slice(0, rows).map((row) => row.slice(0, columns))]);
      // What is left out at the end is blank in the ranges.
      for (let row = rows; row < expected.length; row++) expect(isBlankThere(values, "rows", row)).toBe(true);
      for (let column = columns; column < (expected[0]?.length ?? 0); column++) {
        expect(isBlankThere(values, "columns", column)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test("BRIDGE on columns is the same call line by line", () => {
  const count = fc.oneof(fc.integer({ min: 0, max: 1e6 }), fc.constantFrom("", "1 234"));
  const line = fc.tuple(count, count, count, count, count, count, word(["shapley", "sequential"]));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
      const columns = lines[0]?.map((_, index) => lines.map((cells) => [cells[index]]));
      const result = BRIDGE(...(columns as [Grid, Grid, Grid, Grid, Grid, Grid, Grid])) as Grid;
      const expected = lines.map((cells) => (BRIDGE(...cells) as Grid)[0]);
      while (expected.length > 1 && lines[expected.length - 1]?.slice(0, 6).every((cell) => cell === ""))
        expected.pop();
      expect(result).toEqual(expected);
    }),
  );
});

test("a row and a column make a grid", () => {
  expect(IMPACT(100, [[0.1, 0.2, 0.3]], [[1], [2]])).toEqual(
    [
      [10, 20, 30],
      [20, 40, 60],
    ].map((row) => row.map((cell) => expect.closeTo(cell, 9))),
  );
});

test("long ranges: every row of every run is computed once, in its place", () => {
  for (const rows of [1023, 1024, 1025, 5000]) {
    const actuals = Array.from({ length: rows }, (_, row) => [row]);
    expect(VARIANCE(actuals, 1)).toEqual(actuals.map(([row]) => [(row as number) - 1]));
    expect(VARIANCE(actuals, [[1, 2]])).toEqual(actuals.map(([row]) => [(row as number) - 1, (row as number) - 2]));
  }
});

test("scaling the money scales the result", () => {
  const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(
      finite,
      finite,
      finite,
      finite,
      fc.constantFrom(0.5, 2, 1024),
      (baseline, uplift, oneOff, monthly, factor) => {
        const once = IMPACT(baseline, uplift, 0.5, oneOff, monthly) as number;
        expect(IMPACT(baseline * factor, uplift, 0.5, oneOff * factor, monthly * factor)).toBeCloseTo(once * factor, 3);
        expect(VARIANCE(baseline * factor, oneOff * factor)).toBeCloseTo(
          (VARIANCE(baseline, oneOff) as number) * factor,
          3,
        );
      },
    ),
  );
});

test("blank in, blank out; blanks at the end of open ranges are left out of the result", () => {
  expect(IMPACT("", 0.05)).toBe("");
  expect(IMPACT(100, "")).toBe("");
  expect(IMPACT(null, 0.05)).toBe("");
  expect(MARKETSIZE([[10], [""], [30], [""], [""]], 0.5)).toEqual([[5], [""], [15]]);
  expect(MARKETSIZE([[""], [""]], 0.5)).toEqual([[""]]);
  expect(VARIANCE([[1], [""], [""]], [[1], [""], [2]], "status")).toEqual([["on target"], [""], ["not measured"]]);
  expect(BRIDGE("", 1, 1, 1, 1, 1)).toEqual([["", "", "", ""]]);
  expect(IMPACT(100, 0.5, [[0.5], [1], [""], [""]])).toEqual([[25], [50]]);
  expect(MARKETSIZE([[10, 20, "", ""]], 0.5)).toEqual([[5, 10]]);
});

test("a blank optional cell means its default", () => {
  expect(IMPACT([[100], [100]], 0.5, [[0.5], [""]])).toEqual([[25], [50]]);
  expect(IMPACT(100, 0.5, "", "", 1)).toBe(38);
  expect(VARIANCE([[2], [2]], 1, [["percent"], [""]])).toEqual([[1], [1]]);
});

test("an open range fits a shorter one when only blanks stick out", () => {
  const open = Array.from({ length: 999 }, (_, row) => [row < 3 ? row : ""]);
  expect(VARIANCE(open, [[1], [1], [1]])).toEqual([[-1], [0], [1]]);
});
