import type { Language } from "../../src/shared/language";
import { type OpenPlan, openPlan } from "../workbook/open-plan";
import { formulasIn, PAGES } from "./markdown";

/** Rows and columns that a result may fill. */
const ROOM = { rows: 12, columns: 6 };
const LOCALES: Readonly<Record<Language, string>> = { en: "en_US", fr: "fr_FR" };

/** What this page asks to be typed at Google without a result beside it is an experiment: nobody here knows its outcome. */
const WITH_EXPERIMENTS = "docs/publishing.md";

const stated = PAGES.flatMap(({ path, text, language }) =>
  formulasIn(text)
    .filter(({ result }) => path !== WITH_EXPERIMENTS || result !== null)
    .map(({ formula, result }) => ({ path, language, formula, result })),
);
const formulas = [...new Set(stated.map(({ formula }) => formula))];

interface Evaluated {
  /** What its cells hold, and what they show: blank ones left out, row by row. */
  readonly values: unknown[];
  readonly shown: string;
}

/** Types every formula into a sheet of its own in the worked example, at once. */
function evaluated({ file }: OpenPlan, separator: string): Map<string, Evaluated> {
  const sheet = file.insertSheet("Formulas");
  const rows = formulas.length * ROOM.rows;
  if (rows > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), rows - sheet.getMaxRows());
  const room = Array.from({ length: ROOM.rows - 1 }, () => [null]);
  sheet.getRange(1, 1, rows, 1).setValues(formulas.flatMap((formula) => [[formula], ...room]));
  const area = sheet.getRange(1, 1, rows, ROOM.columns);
  const values: unknown[][] = area.getValues();
  const shown = area.getDisplayValues();
  return new Map(
    formulas.map((formula, index) => {
      const own = <T>(cells: T[][]) => cells.slice(index * ROOM.rows, (index + 1) * ROOM.rows).flat();
      return [
        formula,
        {
          values: own(values).filter((value) => value !== ""),
          shown: own(shown)
            .filter((text) => text !== "")
            .join(separator),
        },
      ];
    }),
  );
}

describe("the formulas of the documentation", () => {
  const results = new Map<Language, Map<string, Evaluated>>();
  beforeAll(async () => {
    for (const language of ["en", "fr"] as const) {
      const plan = await openPlan({ locale: LOCALES[language], built: { language }, example: true });
      results.set(language, evaluated(plan, language === "fr" ? "\u202f; " : ", "));
      plan.local.dispose();
    }
  }, 60_000);

  test("there are some on each page that teaches them", () => {
    const pages = new Set(stated.map(({ path }) => path));
    for (const language of ["en", "fr"]) {
      for (const page of ["functions", "conventions", "questions"])
        expect(pages).toContain(`docs/${language}/${page}.md`);
    }
    expect(pages).toContain("README.md");
  });

  test.each(stated)(
    "$path: $formula has its result beside it, and a cell shows just that",
    ({ language, formula, result }) => {
      expect(result).not.toBeNull();
      expect(results.get(language)?.get(formula)?.shown).toBe(result);
    },
  );

  test.each(formulas.filter((formula) => !formula.includes("!")))(
    "%s is the same in both languages of Sheets",
    (formula) => {
      const [english, french] = (["en", "fr"] as const).map((language) => results.get(language)?.get(formula)?.values);
      expect(english).toEqual(french);
      expect(formula).not.toMatch(/\d[.,]\d/);
    },
  );
});

describe("how formulas are found in a page", () => {
  test("in prose, in a table, in a block of code, with the result or without one", () => {
    const page = [
      "Type `=A(1; 2)` → `3`, `=A(2) → 4`, or `=B()`, never `x = 2`.",
      "| formula | result |",
      "| --- | --- |",
      '| `=C("a")` | 1, 2 |',
      "| `=D()` | |",
      "```ts",
      " * @example =E(65000; 10) → 6500",
      "const a = f(2);",
      "=F(1)",
      "```",
    ].join("\n");
    expect(formulasIn(page)).toEqual([
      { formula: "=A(1; 2)", result: "3" },
      { formula: "=A(2)", result: "4" },
      { formula: "=B()", result: null },
      { formula: '=C("a")', result: "1, 2" },
      { formula: "=D()", result: null },
      { formula: "=E(65000; 10)", result: "6500" },
      { formula: "=F(1)", result: null },
    ]);
  });
});
