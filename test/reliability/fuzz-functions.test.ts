import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { Language } from "../../src/shared/language";
import { bareContext } from "../bundle/bare-context";
import { sentencesOfFunctions } from "./catalogue";
import { runs, timeLimit } from "./effort";
import { hostileDate, hostileNumber, hostileText } from "./hostile-values";
import { unsoundParts } from "./sound";

const context = bareContext();
context.evaluate(readFileSync("dist/Code.js", "utf8"));

/** The arguments of each function, as people see them; those that take a word by their place. */
const FUNCTIONS = {
  IMPACT: { names: ["baseline", "uplift", "margin_rate", "one_off_cost", "monthly_cost", "months"], words: [] },
  VARIANCE: { names: ["actual", "target", "output", "better"], words: [2, 3] },
  MARKETSIZE: { names: ["population", "share", "value_per_customer", "divisor"], words: [] },
  BRIDGE: {
    names: ["target_sessions", "target_orders", "target_revenue", "sessions", "orders", "revenue", "method"],
    words: [6],
  },
  LANDING: { names: ["actuals", "plan"], words: [] },
  FUNDINGGAP: { names: ["uses", "sources"], words: [] },
} as const;
const CALLS = Object.entries(FUNCTIONS).map(([name, { names, words }]) => ({
  name,
  names: names as readonly string[],
  words: words as readonly number[],
  call: context.evaluate(name) as (...values: unknown[]) => unknown,
}));

const WORDS: Readonly<Record<Language, readonly string[]>> = {
  fr: ["valeur", "pourcentage", "statut", "haut", "bas", "sequentiel", "sequentielle"],
  en: ["value", "percent", "status", "higher", "lower", "sequential"],
};
const OF_BOTH = ["points", "shapley"];

/** What a function may answer in words. */
const TEXTS = [
  ["", "n/a", "favourable", "unfavourable", "on target", "not measured"],
  ["favorable", "défavorable", "conforme", "non mesuré"],
].flat();

const modeWord = fc
  .constantFrom(...WORDS.fr, ...WORDS.en, ...OF_BOTH, "séquentiel", "Séquentielle")
  .chain((word) => fc.constantFrom(word, word.toUpperCase(), ` ${word} `));

/** What a cell may hand over, and what it never should. */
const anyCell = fc.oneof(
  { weight: 3, arbitrary: hostileNumber },
  { weight: 3, arbitrary: hostileText },
  { weight: 2, arbitrary: hostileDate },
  { weight: 2, arbitrary: fc.constantFrom<unknown>("", true, false, null, undefined, Number.NaN, -1 / 0, 1 / 0) },
  { weight: 1, arbitrary: modeWord },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(new Error("#N/A"), {}, Object.create(null), Symbol("cell"), () => 1, /x/, 1n),
  },
  { weight: 1, arbitrary: fc.anything({ withDate: true, withSparseArray: true, withTypedArray: true }) },
);
const plainCell = fc.oneof(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.integer({ min: 0, max: 1_000_000 }),
  fc.constantFrom<unknown>("", "1 234,5", "5 %", 0),
);

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

const shape: fc.Arbitrary<Shape> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ rows: fc.integer({ min: 1, max: 5 }), columns: fc.constantFrom(1, 1, 1, 2, 4) }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { rows: 12, columns: 1 },
      { rows: 1, columns: 12 },
      { rows: 4000, columns: 1 },
      { rows: 1, columns: 4000 },
      { rows: 90, columns: 50 },
    ),
  },
);

/** A block of which a few cells are odd. */
function block({ rows, columns }: Shape, ordinary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown[][]> {
  const odd = fc.tuple(fc.nat(rows - 1), fc.nat(columns - 1), anyCell);
  return fc
    .tuple(
      fc.array(ordinary, { minLength: 1, maxLength: 7 }),
      fc.oneof({ weight: 9, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(odd, { maxLength: 2 }) }),
      fc.nat(rows),
    )
    .map(([cells, odds, blankFrom]) => {
      const filled = Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_, column) =>
          row > blankFrom ? "" : cells[(row * columns + column) % cells.length],
        ),
      );
      for (const [row, column, value] of odds) (filled[row] as unknown[])[column] = value;
      return filled;
    });
}

/** Ranges as no spreadsheet gives them. */
const misshapen = fc.oneof(
  fc.array(fc.array(anyCell, { maxLength: 4 }), { maxLength: 4 }),
  fc.array(anyCell, { maxLength: 4 }),
  fc.sparseArray(fc.array(anyCell, { maxLength: 2 }), { maxNumElements: 3, maxLength: 6 }),
);

const range = (of: Shape, ordinary: fc.Arbitrary<unknown>) =>
  fc.oneof(
    { weight: 12, arbitrary: ordinary },
    { weight: 15, arbitrary: block(of, ordinary) },
    { weight: 3, arbitrary: block({ rows: 1, columns: of.columns }, ordinary) },
    { weight: 3, arbitrary: block({ rows: of.rows, columns: 1 }, ordinary) },
    { weight: 1, arbitrary: anyCell },
    { weight: 1, arbitrary: misshapen },
  );

/** Arguments of which most fit together: what nobody could calculate would be refused at once. */
function argumentsFor(names: readonly string[], words: readonly number[]): fc.Arbitrary<unknown[]> {
  return shape.chain((of) => {
    const ordinary = names.map((_, index) =>
      range(of, words.includes(index) ? fc.oneof(modeWord, fc.constant("")) : plainCell),
    );
    return fc
      .tuple(fc.tuple(...ordinary), fc.constantFrom(-2, -1, -1, 0, 0, 0, 0, 0, 0, 1), anyCell)
      .map(([all, beyond, more]) =>
        // Left out at the end, or one too many.
        beyond > 0 ? [...all, more] : all.slice(0, names.length + beyond),
      );
  });
}

const folded = (cell: unknown) =>
  typeof cell === "string"
    ? cell
        .trim()
        .toLowerCase()
        .normalize("NFD")
        .replace(/[\u0300-\u036f]/g, "")
    : "";

/** Of the first word that is of one language only; what a function answers in. */
function languageOf(values: readonly unknown[], words: readonly number[]): Language {
  for (const index of words) {
    for (const cell of [values[index]].flat(2)) {
      for (const language of ["fr", "en"] as const) {
        // Each argument knows its own words.
        if (WORDS[language].includes(folded(cell)) && isWordOf(index, folded(cell))) return language;
      }
    }
  }
  return "en";
}

function isWordOf(index: number, word: string): boolean {
  const better = ["haut", "bas", "higher", "lower"];
  const method = ["sequentiel", "sequentielle", "sequential"];
  return index === 3
    ? better.includes(word)
    : index === 6
      ? method.includes(word)
      : ![...better, ...method].includes(word);
}

function checkResult(result: unknown): void {
  const rows = Array.isArray(result) ? (result as unknown[]) : [[result]];
  expect(rows.length).toBeGreaterThan(0);
  const width = (rows[0] as unknown[]).length;
  for (const row of rows as unknown[][]) {
    if (!Array.isArray(row) || row.length !== width || width === 0) throw new Error("The result is no rectangle");
    for (const cell of row) {
      if (typeof cell !== "number" && !TEXTS.includes(cell as string)) throw new Error(`A cell holds ${String(cell)}`);
    }
  }
  expect(unsoundParts(result)).toEqual([]);
}

describe.each(CALLS)("$name, whatever it is given", ({ names, words, call }) => {
  const catalogue = sentencesOfFunctions(names);

  test(
    "answers sound numbers and its own words, or throws one of its sentences in the language of the call",
    () => {
      const tried = { results: 0, sentences: 0 };
      fc.assert(
        fc.property(argumentsFor(names, words), (values) => {
          let result: unknown;
          try {
            result = call(...values);
          } catch (thrown) {
            const { name, message } = thrown as Error;
            expect(name).toBe("Error");
            if (!catalogue[languageOf(values, words)].test(message)) throw new Error(`No sentence of ours: ${message}`);
            tried.sentences += 1;
            return;
          }
          checkResult(result);
          tried.results += 1;
        }),
        runs({ ci: 200, long: 10_000 }),
      );
      console.info(`${tried.results} results and ${tried.sentences} sentences.`);
      expect(Math.min(tried.results, tried.sentences)).toBeGreaterThan(10);
    },
    timeLimit(20_000),
  );
});

test("no service was asked for", () => {
  expect(context.touched).toEqual([]);
});
