import fc from "fast-check";
import { type DecimalMark, decimalMarkOf, readNumber, readNumberWith } from "../../src/shared/number-text";

const NARROW = "\u202F";
const NO_BREAK = "\u00A0";

test.each([
  [`1${NARROW}234,50`, 1234.5],
  [`1${NO_BREAK}234${NO_BREAK}567,8`, 1234567.8],
  ["1 234 567", 1234567],
  ["1'234.50", 1234.5],
  ["1,234,567", 1234567],
  ["1.234.567", 1234567],
  ["1.234,5", 1234.5],
  ["1 234,567", 1234.567],
  ["1234,567", 1234.567],
  ["0.125", 0.125],
  [",5", 0.5],
  ["-5", -5],
  ["\u22125,5", -5.5],
  ["+5", 5],
  [`5${NARROW}%`, 0.05],
  ["2,1 %", 0.021],
  ["-0", 0],
  ["-0,00 %", 0],
  [`619${NARROW}200${NARROW}€`, 619200],
  ["$1,234.50", 1234.5],
  ["-€5", -5],
  ["12,5 EUR", 12.5],
  [" 12 \n", 12],
  ["007", 7],
])("%j means only %p", (text, value) => {
  expect(readNumber(text)).toBe(value);
});

test.each(["1,234", "1.234", "-12,345", "999.999 %", "1,000 €"])("%j is refused: two readers, two numbers", (text) => {
  expect(readNumber(text)).toBe("ambiguous");
});

test.each([
  ["", " ", "abc", "12,34,5", "1.2.3", "1,23,456", "1 23", "1  234", "1 234 56", "1 234'567", "1.234 567,8", "0 123"],
  ["5%%", "€5%", "1e5", "Infinity", "NaN", "0x10", "--5", "5-", "12:30", "15/03/2026", "1.", "1,", ".", "-", "%", "€"],
])("other text is no number (%#)", (...texts) => {
  for (const text of texts) expect([text, readNumber(text)]).toEqual([text, "not-a-number"]);
});

test("a number beyond what a cell holds is said, not made infinite", () => {
  expect(readNumber("9".repeat(400))).toBe("too-large");
});

/** A number as one of the two languages writes it. */
function written(value: number, decimal: DecimalMark, group: string, places: number): string {
  const [whole = "", fraction] = Math.abs(value).toFixed(places).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return (value < 0 ? "-" : "") + grouped + (fraction === undefined ? "" : decimal + fraction);
}

const style = fc.constantFrom<[DecimalMark, string]>(
  [",", " "],
  [",", NARROW],
  [",", NO_BREAK],
  [",", "."],
  [",", ""],
  [".", ","],
  [".", ""],
  [".", "'"],
);

test("reading gives back what was written, in both languages, when the mark is known", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.integer({ min: 0, max: 4 }),
      style,
      (units, places, [mark, group]) => {
        const value = Number(`${units}e-${places}`);
        expect(readNumberWith(written(value, mark, group, places), mark)).toBe(value + 0);
      },
    ),
  );
});

test("without a known mark the value is right or refused, never another one", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.integer({ min: 0, max: 4 }),
      style,
      (units, places, [mark, group]) => {
        const value = Number(`${units}e-${places}`);
        expect([value + 0, "ambiguous"]).toContain(readNumber(written(value, mark, group, places)));
      },
    ),
  );
});

test("any text gives a finite number that is not −0, or a reason", () => {
  const nearlyNumbers = fc.string({ unit: fc.constantFrom(..."0123456789 ,.'%€$+-eE", NARROW), maxLength: 14 });
  fc.assert(
    fc.property(fc.oneof(fc.string(), nearlyNumbers), (text) => {
      const reading = readNumber(text);
      if (typeof reading === "number") expect(Number.isFinite(reading) && !Object.is(reading, -0)).toBe(true);
      else expect(["ambiguous", "not-a-number", "too-large"]).toContain(reading);
    }),
  );
});

test("a long run of spaces or digits is refused at once", () => {
  const start = Date.now();
  readNumber(`1${" ".repeat(200_000)}x`);
  readNumber(`${"1 234 ".repeat(50_000)}x`);
  expect(Date.now() - start).toBeLessThan(1000);
});

test("the mark that a text proves settles a column", () => {
  expect(["12,5", "1.234,5", "1,234", "1234", "12.5", "1,234,567"].map(decimalMarkOf)).toEqual([
    ",",
    ",",
    null,
    null,
    ".",
    ".",
  ]);
});
