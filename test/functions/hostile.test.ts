import fc from "fast-check";
import * as functions from "../../src/functions";

/** Anything JavaScript has, alone, in rows, or where a range should be. */
const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  withUnicodeString: true,
});
const cell = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom<unknown>("", "12,5", "1,234", "5 %", "#N/A", "statut", "lower", true, undefined, null, new Date(0)),
  fc.constantFrom<unknown>(Symbol("s"), () => 1, new Error("x"), /x/, new Date(Number.NaN), 1e308, -1e308, 5e-324, -0),
  anything,
);
const argument = fc.oneof(
  cell,
  fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 4 }),
  fc.array(cell, { maxLength: 3 }),
  fc.sparseArray(fc.array(cell, { maxLength: 2 }), { maxNumElements: 3, maxLength: 5 }),
);

const texts = /^(|n\/a|favourable|unfavourable|on target|not measured|favorable|défavorable|conforme|non mesuré)$/;
const sentences = /^([a-z_]+[ ,:\u202F]|The result |Le résultat )[\s\S]*\.$/;

function checkCell(value: unknown): void {
  if (typeof value === "number") expect([Number.isFinite(value), Object.is(value, -0)]).toEqual([true, false]);
  else expect(value).toMatch(texts);
}

test.each(Object.entries(functions))(
  "%s: any value gives a number, a text of ours, a blank, or a sentence",
  (_, work) => {
    const call = work as (...values: unknown[]) => unknown;
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 8 }), (values) => {
        let result: unknown;
        try {
          result = call(...values);
        } catch (problem) {
          expect((problem as Error).constructor).toBe(Error);
          expect((problem as Error).message).toMatch(sentences);
          return;
        }
        if (!Array.isArray(result)) return checkCell(result);
        expect(result.length).toBeGreaterThan(0);
        for (const row of result) {
          expect(row).toHaveLength((result[0] as unknown[]).length);
          (row as unknown[]).forEach(checkCell);
        }
      }),
      { numRuns: 400 },
    );
  },
);

test("any finite numbers: never NaN, an infinity or −0", () => {
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
  for (const work of Object.values(functions)) {
    const call = work as (...values: unknown[]) => unknown;
    fc.assert(
      fc.property(fc.array(finite, { minLength: 6, maxLength: 6 }), (values) => {
        const given = work === functions.VARIANCE ? values.slice(0, 2) : values;
        try {
          [call(...given)].flat(2).forEach(checkCell);
        } catch (problem) {
          expect((problem as Error).message).toMatch(/too large|divided by 0/);
        }
      }),
      { numRuns: 200 },
    );
  }
});

test("the same call twice gives the same: nothing is kept between calls", () => {
  const call = () => functions.VARIANCE([["1 234,5"], [2], [""]], [[1, 2]], [["statut"], ["percent"], ["valeur"]]);
  const once = JSON.stringify(call());
  functions.IMPACT([[1], [2]], 3);
  expect(JSON.stringify(call())).toBe(once);
});

test("arguments are left as they were", () => {
  const range = Object.freeze([Object.freeze([1, "2,5"]), Object.freeze(["", 4])]);
  functions.IMPACT(range, 1);
  functions.LANDING([range[0]], [range[0]]);
  expect(range).toEqual([
    [1, "2,5"],
    ["", 4],
  ]);
});
