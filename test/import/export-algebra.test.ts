import fc from "fast-check";
import { bestStart, destinations } from "../../src/import/destinations";
import { readFigureTextAtOnce } from "../../src/import/figures";
import { MEASURES, type Measure } from "../../src/protocol/figures";
import { ProblemError } from "../../src/protocol/problems";
import { monthInWords } from "../../src/shared/month-names";
import { addMonths, monthOf, monthsFrom, type YearMonth, yearOf } from "../../src/shared/year-month";
import { OTHER_HEADERS, type Writing, writeTable } from "./shop-exports";

const two = (number: number) => String(number).padStart(2, "0");

/** Every way that exports name a month. */
const NAMED: readonly ((month: YearMonth) => string)[] = [
  (month) => month,
  (month) => month.replace("-", ""),
  (month) => `${month}-01 00:00:00`,
  (month) => `01.${two(monthOf(month))}.${yearOf(month)}`,
  (month) => `${two(monthOf(month))}/${yearOf(month)}`,
  (month) => monthInWords(month, "fr"),
  (month) => monthInWords(month, "en").toUpperCase(),
];

const writing: fc.Arbitrary<Writing> = fc
  .record({
    delimiter: fc.constantFrom(",", ";", "\t", "|"),
    decimal: fc.constantFrom(",", "."),
    thousands: fc.constantFrom("", " ", "\u00a0", "\u202f", "'"),
    end: fc.constantFrom("\n", "\r\n"),
  } as const)
  .chain((each) =>
    fc
      .boolean()
      .map((grouped) => (grouped ? { ...each, thousands: each.decimal === "," ? "." : "," } : each) as Writing),
  );

interface KnownMonth {
  readonly sessions: number;
  readonly orders: number;
  /** In cents, so that the sums of the parts are exact. */
  readonly net: number;
  readonly discounts: number;
  readonly returns: number;
  readonly shipping: number;
}

const cents = fc.integer({ min: 1, max: 50_000_000 });
const known: fc.Arbitrary<KnownMonth> = fc.record({
  sessions: fc.integer({ min: 1, max: 3_000_000 }),
  orders: fc.integer({ min: 1, max: 90_000 }),
  net: cents,
  discounts: cents,
  returns: cents,
  shipping: cents,
});

/** The row of one month in each export, and the measures that it tells. */
const SHAPES = {
  woocommerce_revenue: (m: KnownMonth) => [
    m.orders,
    gross(m),
    m.returns,
    m.discounts,
    m.net,
    tax(m),
    m.shipping,
    total(m),
  ],
  shopify_sales_over_time: (m: KnownMonth) => [
    m.orders,
    gross(m),
    -m.discounts,
    -m.returns,
    m.net,
    m.shipping,
    tax(m),
    total(m),
  ],
  ga4: (m: KnownMonth) => [m.sessions, m.orders],
  prestashop_dashboard: (m: KnownMonth) => [m.sessions, m.orders, m.net, Math.round(m.net / m.orders), 210],
} as const;
const MONEY: Readonly<Record<keyof typeof SHAPES, number>> = {
  woocommerce_revenue: 1,
  shopify_sales_over_time: 1,
  ga4: 9,
  prestashop_dashboard: 2,
};

function gross(m: KnownMonth): number {
  return m.net + m.discounts + m.returns;
}
function tax(m: KnownMonth): number {
  return Math.round((m.net + m.shipping) * 0.2);
}
function total(m: KnownMonth): number {
  return m.net + m.shipping + tax(m);
}

/** Cents as an amount with two decimals, which settles the decimal mark of its column. */
function amount(value: number, { decimal, thousands }: Writing): string {
  const [whole = "", fraction = ""] = (Math.abs(value) / 100).toFixed(2).split(".");
  return `${value < 0 ? "-" : ""}${whole.replace(/\B(?=(\d{3})+$)/g, thousands)}${decimal}${fraction}`;
}

const first = fc.integer({ min: 0, max: 400 }).map((count) => addMonths("1995-01", count));
const name = fc.constantFrom(...(Object.keys(SHAPES) as (keyof typeof SHAPES)[]));

test("any export, written in any way and with its rows in any order, gives back the months it was made of", () => {
  const years = fc.array(known, { minLength: 1, maxLength: 24 });
  fc.assert(
    fc.property(
      name,
      years,
      first,
      writing,
      fc.constantFrom(...NAMED),
      fc.integer(),
      (shape, figures, start, how, named, seed) => {
        const months = monthsFrom(start, figures.length);
        const rows = figures.map((each, index) => {
          const cells = SHAPES[shape](each).map((value, column) =>
            column >= MONEY[shape] ? amount(value, how) : value,
          );
          return [named(months[index] as YearMonth), ...cells];
        });
        rows.sort((a, b) => hash(String(a), seed) - hash(String(b), seed));
        const summary = readFigureTextAtOnce(writeTable([OTHER_HEADERS[shape] ?? [], ...rows], how), {
          language: "en",
        });
        const told = summary.months.map(({ month, sessions, orders, revenue }) => ({
          month,
          sessions,
          orders,
          revenue,
        }));
        const withSessions = shape === "ga4" || shape === "prestashop_dashboard";
        expect(told).toEqual(
          figures.map((each, index) => ({
            month: months[index],
            sessions: withSessions ? each.sessions : null,
            orders: each.orders,
            revenue: shape === "ga4" ? null : each.net / 100,
          })),
        );
        // Amounts of a cent or two bear no tax in cents: then nothing says whether they include it.
        const saysTax = shape === "ga4" || shape === "prestashop_dashboard" || figures.some((each) => tax(each) !== 0);
        const said = saysTax ? "excluded" : "unsaid";
        expect(summary).toMatchObject({ unreadableCount: 0, netOff: 0, totalOff: 0, tax: said });
      },
    ),
    { numRuns: 150 },
  );
});

function hash(text: string, seed: number): number {
  return [...text].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 1_000_003, Math.abs(seed) % 1009);
}

test("a month told in many rows is their sum, to the cent, whatever their order", () => {
  const row = fc.tuple(
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 0, max: 999 }),
    fc.integer({ min: 0, max: 9_999_999 }),
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (rows) => {
      const lines = rows.map(([day, orders, net]) => `2025-04-${two(day)},${orders},${(net / 100).toFixed(2)}`);
      const read = (text: readonly string[]) =>
        readFigureTextAtOnce(["Day,Orders,Net sales", ...text].join("\n"), { language: "en" });
      const { months, emptyEnd, ...rest } = read(lines);
      const sum = (part: 1 | 2) => rows.reduce((total, each) => total + each[part], 0);
      if (sum(1) + sum(2) === 0) expect([months, emptyEnd]).toEqual([[], 1]);
      else expect(months[0]).toMatchObject({ orders: sum(1), revenue: sum(2) / 100 });
      expect(read([...lines].reverse())).toEqual({ months, emptyEnd, ...rest });
    }),
  );
});

test("whatever the text, the answer is a summary whose figures are sound, or one of our sentences", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(...Object.values(OTHER_HEADERS).map((header) => `${header.join(";")}\n`)),
    fc.constantFrom(
      "Date,Orders,Net sales,Taxes,Total sales\n",
      "Total",
      "Month",
      "2025-01,3,1 234,5\n",
      "202501",
      "janv. 2025",
    ),
    fc.constantFrom('"', ",", ";", "\t", "|", "\n", "\r", "#", "-", "(12)", "1e9", "38,000", "=1+1", "\0", "NaN", "-0"),
  );
  const hostile = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(hostile, fc.boolean(), (text, headed) => {
      try {
        const summary = readFigureTextAtOnce(headed ? `Mois;Commandes;Ventes nettes\n${text}` : text, {
          language: "fr",
        });
        const right = (measure: Measure, value: number | null) =>
          value === null ||
          (Number.isFinite(value) &&
            !Object.is(value, -0) &&
            (measure === "cancelledAmount" ? value <= 0 : value >= 0));
        for (const month of summary.months) {
          expect(MEASURES.filter((measure) => !right(measure, month[measure]))).toEqual([]);
        }
        expect(
          summary.unreadable.every(
            ({ reason }) => reason !== "" && !/undefined|NaN\b(?!»)|\{text\}/.test(reason.replace(/«.*»/, "")),
          ),
        ).toBe(true);
      } catch (thrown) {
        if (!(thrown instanceof ProblemError)) throw thrown;
        expect(thrown.sentence("fr")).not.toMatch(/\{\w+\}/);
      }
    }),
    { numRuns: 400 },
  );
});

describe("where months go", () => {
  const months = (from: YearMonth, count: number) =>
    readFigureTextAtOnce(["Month,Orders", ...monthsFrom(from, count).map((each) => `${each},5`)].join("\n"), {
      language: "en",
    });
  const places = {
    review: monthsFrom("2025-01", 12),
    reviewMoves: true,
    dashboard: monthsFrom("2026-01", 12),
    vatRate: null,
  };
  const names = (list: readonly { month: string }[]) => list.map(({ month }) => month);

  test("no month is written twice or lost: each is in the review, in the Dashboard or said to be outside", () => {
    const start = fc.option(fc.integer({ min: -30, max: 30 }).map((count) => addMonths("2025-01", count)));
    const use = fc.constantFrom("actuals", "targets");
    fc.assert(
      fc.property(
        fc.integer({ min: -40, max: 40 }),
        fc.integer({ min: 1, max: 60 }),
        start,
        use,
        fc.boolean(),
        (shift, count, chosen, what, reviewMoves) => {
          const summary = months(addMonths("2025-01", shift), count);
          const found = destinations(summary, { ...places, reviewMoves }, what as "actuals", chosen);
          expect([...names(found.review), ...names(found.dashboard), ...found.outside].sort()).toEqual(
            names(summary.months),
          );
          expect(found.review.length).toBeLessThanOrEqual(12);
          if (!reviewMoves) expect(found.reviewStart).toBeNull();
        },
      ),
    );
  });

  test.each<[string, YearMonth, number, boolean, string | null]>([
    ["the year it shows stays", "2025-01", 12, true, "2025-01"],
    ["and with months of the plan's year too", "2025-01", 15, true, "2025-01"],
    ["and when all that comes has a place", "2026-01", 3, true, "2025-01"],
    ["other years take it along, the latest twelve", "2010-06", 20, true, "2011-02"],
    ["fewer than twelve begin with the first", "2010-06", 4, true, "2010-06"],
    ["a review with figures stays", "2010-06", 20, false, null],
  ])("an empty review: %s", (_, from, count, reviewMoves, start) => {
    expect(bestStart(months(from, count), { ...places, reviewMoves })).toBe(start);
  });
});
