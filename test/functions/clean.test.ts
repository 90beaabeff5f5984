import fc from "fast-check";
import { BRIDGE, FUNDINGGAP, IMPACT, LANDING, MARKETSIZE, VARIANCE } from "../../src/functions";
import { outcome } from "./formula";

type Call = (...values: unknown[]) => unknown;
type Grid = unknown[][];

const plain = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: -1000, max: 1000 }) },
  { weight: 9, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) },
  { weight: 5, arbitrary: fc.constantFrom(0, -0) },
  { weight: 1, arbitrary: fc.constantFrom(1e308, -1e308, 5e-324) },
);
const odd = fc.constantFrom<unknown>(
  ...["", "12,5", "5 %", "1,234", "abc", "#N/A", true, null, undefined, new Date(0), Number.NaN, 1 / 0, -1 / 0, {}],
);
const oddRow = fc.constantFrom<unknown>([], [1, 2], undefined, null, 5, "5");

/** Rows of plain numbers, with a few cells, and rarely a row, that are something else. */
function gridOf(rows: number, columns: number): fc.Arbitrary<Grid> {
  const rarely = <Item>(items: fc.Arbitrary<Item[]>) =>
    fc.oneof({ weight: 5, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: items });
  return fc
    .tuple(
      fc.array(fc.array(plain, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      rarely(fc.array(fc.tuple(fc.nat(rows - 1), fc.nat(columns - 1), odd), { maxLength: 2 })),
      rarely(fc.array(fc.tuple(fc.nat(rows - 1), oddRow), { maxLength: 1 })),
    )
    .map(([grid, cells, lines]) => {
      const filled = grid.map((row) => [...row] as unknown[]);
      for (const [row, column, cell] of cells) (filled[row] as unknown[])[column] = cell;
      for (const [row, line] of lines) filled[row] = line as unknown[];
      return filled;
    });
}

/** The straight path, beside the careful one: that is taken when a last argument is a range, here of one value repeated. */
function expectSame(call: Call, ranges: readonly unknown[], last: unknown, rows: number): unknown {
  const straight = outcome(() => call(...ranges, last));
  const careful = outcome(() => call(...ranges, Array(rows).fill([last])));
  expect(straight).toEqual(careful);
  return straight;
}

const calls: [string, Call, number, unknown[]][] = [
  ["IMPACT", IMPACT as Call, 2, ["", 0.5, -1]],
  ["MARKETSIZE", MARKETSIZE as Call, 2, ["", 3, 0]],
  ["VARIANCE", VARIANCE as Call, 2, ["", "percent", "points", "status", "statut"]],
  ["BRIDGE", BRIDGE as Call, 6, ["", "shapley"]],
];

describe.each(calls)("%s", (name, call, ranges, lasts) => {
  const tried = { results: 0, sentences: 0 };
  const count = (result: unknown) => {
    tried[typeof result === "string" ? "sentences" : "results"] += 1;
  };

  test("columns of clean numbers, and of what else cells hold, give what careful reading gives", () => {
    const columns = fc
      .integer({ min: 2, max: 9 })
      .chain((rows) => fc.tuple(...Array.from({ length: ranges }, () => gridOf(rows, 1))));
    fc.assert(
      fc.property(columns, fc.constantFrom(...lasts), (values, last) => {
        count(expectSame(call, values, last, (values[0] as Grid).length));
      }),
      { numRuns: 400 },
    );
    expect(Math.min(tried.results, tried.sentences)).toBeGreaterThan(40);
  });

  if (name === "BRIDGE") return;
  test("so do grids: of columns, rows, single values and ranges of both", () => {
    const values = fc
      .record({ rows: fc.integer({ min: 2, max: 4 }), columns: fc.integer({ min: 2, max: 4 }) })
      .chain(({ rows, columns }) => {
        const any = fc.oneof(gridOf(rows, columns), gridOf(rows, 1), gridOf(1, columns), plain);
        return fc.record({ rows: fc.constant(rows), ranges: fc.tuple(any, any) });
      });
    fc.assert(
      fc.property(values, fc.constantFrom(...lasts), (value, last) => {
        const [first, second] = value.ranges;
        // A range of the optional argument alone would decide how long the result is.
        const isTall = [first, second].some((range) => Array.isArray(range) && range.length > 1);
        if (isTall) count(expectSame(call, value.ranges, last, value.rows));
      }),
      { numRuns: 400 },
    );
  });
});

test.each([
  ["LANDING", LANDING as Call],
  ["FUNDINGGAP", FUNDINGGAP as Call],
])("%s of columns is that of the same amounts in rows, which are read with care", (name, call) => {
  const amounts = fc.integer({ min: 2, max: 9 }).chain((rows) => fc.tuple(gridOf(rows, 1), gridOf(rows, 1)));
  const inRow = (column: Grid) => [column.map((row) => row[0])];
  const turned = (result: unknown) =>
    typeof result === "string" ? result.replace(/row (\d+), column (\d+)/, "row $2, column $1") : result;
  fc.assert(
    fc.property(amounts, fc.nat(9), ([first, second], filled) => {
      fc.pre([...first, ...second].every((row) => Array.isArray(row) && row.length === 1));
      const shorter = name === "LANDING" ? first.slice(0, Math.max(2, filled)) : first;
      expect(outcome(() => call(shorter, second))).toEqual(turned(outcome(() => call(inRow(shorter), inRow(second)))));
    }),
    { numRuns: 400 },
  );
});
