import fc from "fast-check";
import { destinations } from "../../src/import/destinations";
import { readFigureSheet, readFigureTextAtOnce } from "../../src/import/figures";
import { withoutTax } from "../../src/import/without-tax";
import { type FiguresSummary, MEASURES, type MonthFigures } from "../../src/protocol/figures";
import { ProblemError } from "../../src/protocol/problems";
import { parseRequest } from "../../src/protocol/requests";
import { LANGUAGES, type Language } from "../../src/shared/language";
import { addMonths, type YearMonth } from "../../src/shared/year-month";
import { decodeText } from "../../src/sidebar/import/decode-text";
import { isSentenceOf, REASON_SENTENCES } from "./catalogue";
import { runs, timeLimit } from "./effort";
import { EXPORTS, hostileBytes, hostileExport } from "./hostile-exports";
import { hostileNumber, hostileText } from "./hostile-values";
import { unsoundParts } from "./sound";

const language = fc.constantFrom(...LANGUAGES);
const order = fc.constantFrom(undefined, "day-first", "month-first");

/** All that a reader of exports may answer: sound figures with its reasons, or one of the sentences for exports. */
function checkReading(spoken: Language, read: () => FiguresSummary): FiguresSummary | null {
  let summary: FiguresSummary;
  try {
    summary = read();
  } catch (thrown) {
    if (!(thrown instanceof ProblemError)) throw thrown;
    expect(isSentenceOf(thrown.code, thrown.sentence(spoken), spoken)).toBe(true);
    expect(thrown.code).not.toMatch(/^(unexpected|bad-request|busy)$/);
    return null;
  }
  expect(unsoundParts(summary)).toEqual([]);
  summary.months.forEach((month, index) => {
    if (month.month !== addMonths(summary.months[0]?.month as YearMonth, index))
      throw new Error(`A gap at ${month.month}`);
    const wrong = MEASURES.filter((measure) => measure !== "cancelledAmount" && (month[measure] ?? 0) < 0);
    if (wrong.length > 0 || (month.cancelledAmount ?? 0) > 0)
      throw new Error(`The wrong sign: ${JSON.stringify(month)}`);
  });
  for (const { row, reason } of summary.unreadable) {
    if (!(Number.isInteger(row) && row >= 1)) throw new Error(`No row number: ${row}`);
    if (!REASON_SENTENCES[spoken].test(reason)) throw new Error(`No reason of ours: ${reason}`);
  }
  expect(summary.unreadableCount).toBeGreaterThanOrEqual(summary.unreadable.length);
  checkTaken(summary.months, spoken);
  return summary;
}

/** What the page sends of it is a request that the server understands. */
function checkTaken(months: readonly MonthFigures[], spoken: Language): void {
  const all = months.slice(-24);
  if (all.length === 0) return;
  const places = { review: [], reviewMoves: true, dashboard: [], vatRate: null };
  const { reviewStart } = destinations({ months: all }, places, "actuals", all[0]?.month ?? null);
  const request = { language: spoken, months: withoutTax(all, 0.2), use: "actuals", reviewStart, overwrite: false };
  parseRequest("importMonths", JSON.stringify(request));
}

const count = { summaries: 0, problems: 0 };
const counted = (summary: FiguresSummary | null) => {
  count[summary === null ? "problems" : "summaries"] += 1;
};

test("every export that the fuzzing begins with is read whole", () => {
  for (const text of EXPORTS) {
    expect(checkReading("fr", () => readFigureTextAtOnce(text, { language: "fr" }))?.unreadableCount).toBe(0);
  }
});

test(
  "a file of any bytes gives sound figures, or one sentence",
  () => {
    fc.assert(
      fc.property(hostileBytes, language, order, (bytes, spoken, dateOrder) => {
        const options = { language: spoken, ...(dateOrder ? { dateOrder } : {}) } as const;
        counted(checkReading(spoken, () => readFigureTextAtOnce(decodeText(bytes), options)));
      }),
      runs({ ci: 250, long: 20_000 }),
    );
  },
  timeLimit(30_000),
);

test(
  "a pasted text gives sound figures, or one sentence, in the language that was asked for",
  () => {
    fc.assert(
      fc.property(hostileExport, language, (text, spoken) => {
        counted(checkReading(spoken, () => readFigureTextAtOnce(text, { language: spoken })));
      }),
      runs({ ci: 250, long: 20_000 }),
    );
  },
  timeLimit(30_000),
);

const day = fc.record({
  year: fc.oneof(fc.integer({ min: 2020, max: 2026 }), hostileNumber),
  month: fc.oneof(fc.integer({ min: 1, max: 12 }), hostileNumber),
  day: fc.oneof(fc.integer({ min: 1, max: 28 }), hostileNumber),
});
const cell = fc.oneof(
  { weight: 3, arbitrary: day },
  { weight: 3, arbitrary: hostileNumber },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 100_000 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(
      "",
      true,
      false,
      null,
      undefined,
      "#REF!",
      Number.NaN,
      {},
      new Date(Number.NaN),
    ),
  },
  { weight: 1, arbitrary: hostileText },
);
const HEADERS = [
  ["Date", "Commandes", "Ventes nettes", "Sessions"],
  ["order date", "amount", "customer", "order"],
  ["Month", "Gross sales", "Discounts", "Returns", "Net sales", "Taxes", "Total sales"],
  ["Semaine", "Visites", "CA TTC"],
];

test(
  "a sheet of any cells gives sound figures, or one sentence",
  () => {
    const rows = fc.array(fc.tuple(day, cell, cell, cell, cell, cell, cell), { maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...HEADERS), rows, language, (header, cells, spoken) => {
        const values = [header, ...cells.map((line) => line.slice(0, header.length))];
        counted(checkReading(spoken, () => readFigureSheet([{ row: 1, values }], { language: spoken })));
      }),
      runs({ ci: 250, long: 20_000 }),
    );
  },
  timeLimit(30_000),
);

afterAll(() => console.info(`${count.summaries} summaries and ${count.problems} sentences.`));

test.each([
  ["a row of 200,000 cells", `Mois;Commandes\n2025-01;12${";1".repeat(200_000)}\n2025-02;14\n`],
  ["a header of 200,000 cells", `Mois;Commandes${";x".repeat(200_000)}\n2025-01;12\n`],
  ["brackets that never close", `Mois;Commandes;${"(".repeat(200_000)}\n2025-01;12\n`],
  ["quotes in a row", `Mois;Commandes\n2025-01;${'"'.repeat(200_000)}\n2025-02;14\n`],
  ["a number of 200,000 digits", `Mois;Commandes\n2025-01;${"1 ".repeat(200_000)}\n2025-02;14\n`],
  ["a date without an end", `Mois;Commandes\n${"2025-01,".repeat(200_000)};3\n2025-02;14\n`],
  ["one line of a million characters", "a b".repeat(350_000)],
])("%s is read within seconds", (_, text) => {
  const before = process.cpuUsage();
  checkReading("fr", () => readFigureTextAtOnce(text, { language: "fr" }));
  expect(process.cpuUsage(before).user).toBeLessThan(5e6);
});
