import fc from "fast-check";
import { FigureCollector } from "../../src/import/figure-collector";
import { type FigureOptions, readFigureSheet, readFigureTextAtOnce } from "../../src/import/figures";
import type { MonthFigures } from "../../src/protocol/figures";
import { ProblemError } from "../../src/protocol/problems";

const english = { language: "en" } as const;
const readSheet = (values: readonly (readonly unknown[])[], options: FigureOptions) =>
  readFigureSheet([{ row: 1, values }], options);
const month = (months: readonly MonthFigures[], name: string) => months.find((each) => each.month === name);

describe("adding orders up", () => {
  const order = fc.record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    cents: fc.integer({ min: -100_000, max: 1_000_000 }),
    customer: fc.constantFrom("", "A", "B", "C", "D"),
  });
  const cellsOf = ({
    day,
    month: number,
    cents,
    customer,
  }: {
    day: number;
    month: number;
    cents: number;
    customer: string;
  }) => [{ year: 2025, month: number, day }, cents / 100, customer];
  const header = ["date", "amount", "customer"];
  const read = (rows: unknown[][]) => readSheet([header, ...rows], english);
  const orders = fc.array(order, { minLength: 1, maxLength: 80 });

  test("the order of the rows changes nothing", () => {
    const shuffled = orders.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(read(other.map(cellsOf))).toEqual(read(list.map(cellsOf)));
      }),
    );
  });

  test("the months of two halves add up to the months of the whole, to the cent", () => {
    fc.assert(
      fc.property(orders, orders, (first, second) => {
        const whole = read([...first, ...second].map(cellsOf)).months;
        const halves = [read(first.map(cellsOf)).months, read(second.map(cellsOf)).months];
        for (const each of whole) {
          const sum = (part: (month: MonthFigures) => number | null) =>
            halves.reduce((total, months) => {
              const found = month(months, each.month);
              return total + (found ? Math.round((part(found) ?? 0) * 100) : 0);
            }, 0);
          expect(sum(({ orders: count }) => count)).toBe((each.orders ?? 0) * 100);
          expect(sum(({ revenue }) => revenue)).toBe(Math.round((each.revenue ?? 0) * 100));
          expect(sum(({ cancelledAmount }) => cancelledAmount)).toBe(Math.round((each.cancelledAmount ?? 0) * 100));
        }
      }),
    );
  });

  test("a list given in pieces says what it says in one", () => {
    fc.assert(
      fc.property(orders, fc.nat(80), (list, cut) => {
        const collector = new FigureCollector();
        const rows = [header, ...list.map(cellsOf)];
        rows.slice(0, cut).forEach((cells, index) => {
          collector.add(index + 1, cells);
        });
        rows.slice(cut).forEach((cells, index) => {
          collector.add(Math.min(cut, rows.length) + index + 1, cells);
        });
        expect(collector.summary("en")).toEqual(read(list.map(cellsOf)));
      }),
    );
  });

  test("whatever the text, the answer is a summary that adds up, or one of our sentences", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "date,amount\n",
        "order;date;montant\n",
        '"',
        ",",
        ";",
        "\t",
        "\r\n",
        "2025-01-15",
        "1,5",
        "C1",
        "\0",
      ),
    );
    const hostile = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(hostile, fc.boolean(), (text, headed) => {
        try {
          const summary = readFigureTextAtOnce(headed ? `order,date,amount\n${text}` : text, { language: "fr" });
          const counted = summary.months.reduce(
            (sum, each) => sum + (each.orders ?? 0) + (each.cancelledOrders ?? 0),
            0,
          );
          expect(counted + summary.zeroAmounts).toBe(summary.rowsRead);
          expect(
            summary.unreadable.every(({ reason }) => reason !== "" && !/undefined|NaN|\{text\}/.test(reason)),
          ).toBe(true);
        } catch (thrown) {
          if (!(thrown instanceof ProblemError)) throw thrown;
          expect(thrown.sentence("fr")).not.toMatch(/\{\w+\}/);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("whatever the values of a sheet, the same holds", () => {
    const value = fc.oneof(fc.anything(), fc.constantFrom("2025-01-15", 12.5, "12,50", ""));
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value, value), { maxLength: 8 }), (rows) => {
        try {
          const summary = readSheet([["date", "amount", "order"], ...rows], { language: "fr" });
          expect(summary.months.every(({ revenue }) => Number.isFinite(revenue))).toBe(true);
        } catch (thrown) {
          if (!(thrown instanceof ProblemError)) throw thrown;
        }
      }),
      { numRuns: 300 },
    );
  });
});
