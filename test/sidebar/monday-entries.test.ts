import fc from "fast-check";
import { MEASURES, type Measure, type MeasureFigures } from "../../src/protocol/measures";
import { readEntry } from "../../src/sidebar/monday/entry";
import { remarksOn } from "../../src/sidebar/monday/remarks";

const NONE = Object.fromEntries(MEASURES.map((measure) => [measure, null])) as unknown as MeasureFigures;

test.each<[Measure, string, number]>([
  ["revenue", "1 234,50", 1234.5],
  ["revenue", "1,234.5", 1234.5],
  ["revenue", "42 100 €", 42100],
  ["revenue", "0", 0],
  ["orders", "702", 702],
  ["orders", "1\u202f234", 1234],
])("%s typed as %j is %d", (measure, text, value) => {
  expect(readEntry(measure, text)).toEqual({ kind: "figure", value });
});

test.each<[Measure, string, string]>([
  ["revenue", "1,234", "ambiguous"],
  ["orders", "1.234", "ambiguous"],
  ["revenue", "12 %", "percentage"],
  ["ad_spend", "-3", "negative"],
  ["orders", "12,5", "not-whole"],
  ["revenue", "mille", "not-a-number"],
  ["revenue", "=1+1", "not-a-number"],
  ["revenue", "9999999999999", "too-large"],
])("%s typed as %j is not sent: %s", (measure, text, fault) => {
  expect(readEntry(measure, text)).toEqual({ kind: "wrong", fault });
});

test.each(["", "   ", "\u202f"])("%j is not measured, which is not zero", (text) => {
  expect(readEntry("orders", text)).toEqual({ kind: "empty" });
});

test("whatever is typed, what is sent is a number that the server takes", () => {
  fc.assert(
    fc.property(fc.constantFrom(...MEASURES), fc.oneof(fc.string(), fc.double().map(String)), (measure, text) => {
      const entry = readEntry(measure, text);
      return entry.kind !== "figure" || (entry.value >= 0 && entry.value <= 1e12);
    }),
  );
});

const remarks = (
  typed: Partial<Record<Measure, number>>,
  filled: Partial<MeasureFigures> = {},
  previous: Partial<MeasureFigures> = {},
) =>
  Object.fromEntries(
    remarksOn(
      { filled: { ...NONE, ...filled }, previous: { ...NONE, ...previous } },
      new Map(Object.entries(typed) as [Measure, number][]),
    ),
  );

test("what is odd is asked beside the field that was typed, with what the sheet holds already", () => {
  expect(remarks({ orders: 701, sessions: 700 })).toEqual({ orders: "orders-above-sessions" });
  expect(remarks({ sessions: 700 }, { orders: 701 })).toEqual({ sessions: "orders-above-sessions" });
  expect(remarks({ returned_orders: 5, orders: 4 })).toEqual({ returned_orders: "returns-above-orders" });
  expect(remarks({ orders: 700, sessions: 700, returned_orders: 700 })).toEqual({});
});

test("more than three times last month, or less than a third, is asked; exactly three times is not", () => {
  expect(remarks({ revenue: 300 }, {}, { revenue: 100 })).toEqual({});
  expect(remarks({ revenue: 301 }, {}, { revenue: 100 })).toEqual({ revenue: "revenue-far" });
  expect(remarks({ revenue: 33 }, {}, { revenue: 100 })).toEqual({ revenue: "revenue-far" });
  expect(remarks({ revenue: 0 }, {}, { revenue: 100 })).toEqual({ revenue: "revenue-far" });
  expect(remarks({ revenue: 100 }, {}, { revenue: null })).toEqual({});
  expect(remarks({ revenue: 100 }, {}, { revenue: 0 })).toEqual({});
  expect(remarks({ orders: 10 }, { revenue: 100 }, { revenue: 100, orders: 1 })).toEqual({ orders: "basket-far" });
  expect(remarks({ orders: 0 }, { revenue: 100 }, { revenue: 100, orders: 1 })).toEqual({});
});
