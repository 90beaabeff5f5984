import { BRIDGE, FUNDINGGAP, IMPACT, LANDING, MARKETSIZE, VARIANCE } from "../../src/functions";
import { type Fault, faults } from "../../src/functions/faults";
import { outcome } from "./formula";

const NARROW = "\u202F";

test.each<[string, () => unknown, string]>([
  [
    "text",
    () => IMPACT([[1], ["abc"]], 1),
    'baseline, row 2, column 1: "abc" is text, not a number. Type a number there.',
  ],
  ["text alone", () => IMPACT("abc", 1), 'baseline: "abc" is text, not a number. Type a number there.'],
  ["spaces", () => IMPACT(" ", 1), 'baseline: " " is text, not a number. Type a number there.'],
  [
    "two meanings",
    () => MARKETSIZE(1, [[1, "1,234"]]),
    'share, row 1, column 2: "1,234" is text that can be read as two different numbers. Type it in a number cell.',
  ],
  [
    "too large",
    () => IMPACT(1, "9".repeat(400)),
    `uplift: "${"9".repeat(40)}…" is too large for a spreadsheet. Type a smaller number there.`,
  ],
  ["boolean", () => IMPACT(true, 1), "baseline: TRUE is not a number. Type a number there."],
  [
    "date",
    () => IMPACT(1, [[new Date()]]),
    "uplift, row 1, column 1: a date or a time is not a number here. Type a number there, in a number cell.",
  ],
  [
    "error token",
    () => IMPACT([["#DIV/0!"]], 1),
    "baseline, row 1, column 1: the cell holds the error #DIV/0!. Correct that cell first.",
  ],
  [
    "error object",
    () => IMPACT([[{}]], 1),
    "baseline, row 1, column 1: the cell holds an error or an unreadable value, not a number. Correct that cell first.",
  ],
  [
    "not finite",
    () => IMPACT(Number.NaN, 1),
    "baseline: the cell holds an error or an unreadable value, not a number. Correct that cell first.",
  ],
  ["left out", () => IMPACT(1, undefined), "uplift: missing. Give a number, a cell or a range."],
  [
    "unknown word",
    () => VARIANCE(1, 2, "sum"),
    'output: "sum" is not a word known here. Choose "value" or "percent" or "points" or "status".',
  ],
  [
    "number for a word",
    () => VARIANCE(1, 2, [["value", 5]]),
    'output, row 1, column 2: 5 is not a word known here. Choose "value" or "percent" or "points" or "status".',
  ],
  ["error for a word", () => VARIANCE(1, 2, "#N/A"), "output: the cell holds the error #N/A. Correct that cell first."],
  [
    "shapes",
    () => VARIANCE([[1], [2], [3]], [[1], [2]]),
    "actual (3 rows × 1 column) and target (2 rows × 1 column) do not fit together. Give ranges of the same size, or a single cell.",
  ],
  [
    "shapes of grids",
    () => IMPACT([[1, 2]], 1, [[1, 2, 3]]),
    "baseline (1 row × 2 columns) and margin_rate (1 row × 3 columns) do not fit together. Give ranges of the same size, or a single cell.",
  ],
  [
    "uneven rows",
    () => IMPACT([[1], [1, 2]], 1),
    "baseline: the rows do not all have the same length. Give one rectangular range.",
  ],
  [
    "division",
    () => MARKETSIZE(1, 1, 1, [[10], [0]]),
    "divisor, row 2, column 1: nothing can be divided by 0. Type another number there, 1 to divide nothing.",
  ],
  ["overflow", () => IMPACT(1e308, 1e308), "The result is too large for a spreadsheet. Check the numbers given."],
  [
    "overflow in a range",
    () => IMPACT([[1], [1e308]], [[1, 10]]),
    "The result (row 2, column 2) is too large for a spreadsheet. Check the numbers given.",
  ],
  [
    "overflow of a bridge",
    () => BRIDGE(1, 1, 1e308, 1e5, 1e5, 1),
    "The result (row 1, column 1) is too large for a spreadsheet. Check the numbers given.",
  ],
  [
    "months in a row",
    () => BRIDGE([[1, 2]], 1, 1, 1, 1, 1),
    "target_sessions has 1 row × 2 columns. Give a column: each row gives one row of four effects.",
  ],
  [
    "gap in actuals",
    () => LANDING([[1], [""], [3]], [[1], [2], [3]]),
    "actuals, row 2, column 1: blank, but a later period has an amount. Type the amount there, 0 if there was none.",
  ],
  [
    "gap in the plan",
    () => LANDING([[1, 2]], [[1, "", 3]]),
    "plan, row 1, column 2: blank, but a later period has an amount. Type the amount there, 0 if there was none.",
  ],
  [
    "no plan for an actual",
    () => LANDING([[1], [2], [3]], [[1], [2], [""]]),
    "plan, row 3, column 1: blank, but the period has an actual. Type the planned amount there, 0 if there is none.",
  ],
  [
    "more actuals than plan",
    () => LANDING([[1], [2], [3]], [[1], [2]]),
    "actuals (3 rows × 1 column) and plan (2 rows × 1 column) do not fit together. Give ranges of the same size, or a single cell.",
  ],
  [
    "a block of periods",
    () =>
      LANDING(
        [
          [1, 2],
          [3, 4],
        ],
        [[1, 2]],
      ),
    "actuals has 2 rows × 2 columns. Give a single row or a single column, one cell per period.",
  ],
  [
    "periods that do not fit",
    () => FUNDINGGAP([[1], [2]], [[1, 2, 3]]),
    "uses (2 rows × 1 column) and sources (1 row × 3 columns) do not fit together. Give ranges of the same size, or a single cell.",
  ],
  [
    "too many cells",
    () =>
      IMPACT(
        Array.from({ length: 4000 }, () => [1]),
        [Array(4000).fill(1)],
      ),
    "The result would have 4000 rows × 4000 columns, more than a spreadsheet can hold. Give shorter ranges.",
  ],
])("%s", (_, call, sentence) => {
  expect(outcome(call)).toBe(sentence);
});

test.each<[string, () => unknown, string]>([
  [
    "the word itself",
    () => VARIANCE("abc", 2, "statut"),
    `actual${NARROW}: «${NARROW}abc${NARROW}» est un texte, pas un nombre. Saisissez-y un nombre.`,
  ],
  [
    "another word",
    () => VARIANCE([[true]], 2, "points", "bas"),
    `actual, ligne 1, colonne 1${NARROW}: VRAI n'est pas un nombre. Saisissez-y un nombre.`,
  ],
  [
    "a word in a range",
    () => VARIANCE(1, "#N/A", [[""], ["points"], ["valeur"]]),
    `target${NARROW}: la cellule contient l'erreur #N/A. Corrigez d'abord cette cellule.`,
  ],
  [
    "one unknown, one French",
    () => VARIANCE(1, 2, 1.5, "haut"),
    `output${NARROW}: 1,5 n'est pas un mot connu ici. Choisissez «${NARROW}points${NARROW}» ou «${NARROW}valeur${NARROW}» ou «${NARROW}pourcentage${NARROW}» ou «${NARROW}statut${NARROW}».`,
  ],
  [
    "method",
    () => BRIDGE(1, 1, 1, 1, 1, undefined, "séquentielle"),
    `revenue${NARROW}: argument manquant. Donnez un nombre, une cellule ou une plage.`,
  ],
])("French answers a French call: %s", (_, call, sentence) => {
  expect(outcome(call)).toBe(sentence);
});

test("a word of both languages leaves English", () => {
  expect(outcome(() => VARIANCE("abc", 2, "points"))).toMatch(/^actual: "abc" is text/);
  expect(outcome(() => BRIDGE("abc", 1, 1, 1, 1, 1, "shapley"))).toMatch(/^target_sessions: "abc" is text/);
});

test("what is thrown is a plain error: its message is all that a cell shows", () => {
  let problem: unknown;
  try {
    IMPACT("abc", 1);
  } catch (thrown) {
    problem = thrown;
  }
  expect((problem as Error).constructor).toBe(Error);
  expect(String(problem)).toBe('Error: baseline: "abc" is text, not a number. Type a number there.');
});

const place = { argument: "actual", row: 3, column: 1 };
const shape = { rows: 1, columns: 2 };
const samples: Record<keyof typeof faults, Fault> = {
  missing: faults.missing("actual"),
  text: faults.text(place, "abc"),
  ambiguous: faults.ambiguous(place, "1,234"),
  tooLarge: faults.tooLarge(place, "9"),
  boolean: faults.boolean(place, false),
  date: faults.date(place),
  errorValue: faults.errorValue(place, "#N/A"),
  unreadable: faults.unreadable(place),
  word: faults.word(place, "sum", { fr: ["valeur"], en: ["value"] }),
  shapes: faults.shapes("actual", shape, "target", shape),
  uneven: faults.uneven("actual"),
  notALine: faults.notALine("actual", shape),
  notAColumn: faults.notAColumn("actual", shape),
  tooManyCells: faults.tooManyCells(shape),
  zero: faults.zero(place),
  gap: faults.gap(place),
  unplanned: faults.unplanned(place),
  overflow: faults.overflow({ row: 1, column: 2 }),
};

test.each(Object.entries(samples))("the sentence of %s is complete in both languages", (_, { words }) => {
  for (const sentence of [words.fr, words.en]) {
    expect(sentence).toMatch(/\. [A-Z]\S+.* .*\.$/);
    expect(sentence).not.toMatch(/undefined|\[object|!/);
  }
  expect(words.fr).not.toBe(words.en);
  expect(words.fr).not.toMatch(/[^\u202F][;:!?»]/);
});
