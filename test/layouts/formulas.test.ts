import { LANGUAGES } from "../../src/shared/language";
import { formulasOf, LAYOUT_IDS, planAll } from "./every-sheet";

/** Functions that Google Sheets, Excel 2016 and LibreOffice 7.4 share, of those that we use. */
const SHARED_FUNCTIONS = new Set(
  (
    "ABS AND COLUMNS COUNT COUNTA COUNTIF COUNTIFS DATE EDATE FIXED IF IFERROR INDEX INT ISNUMBER ISTEXT LEFT LEN MATCH MAX MID " +
    "MIN MONTH N NOT NPV OR RANK REPT ROUND ROW ROWS SEARCH SUM SUMIFS SUMPRODUCT T TODAY TRIM YEAR"
  ).split(" "),
);
const OWN_FUNCTIONS = new Set(["BRIDGE", "FUNDINGGAP", "IMPACT", "LANDING", "MARKETSIZE", "VARIANCE"]);

const withoutTexts = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, "X!");

const all = LANGUAGES.flatMap((language) =>
  LAYOUT_IDS.flatMap((id) => {
    const plan = planAll(language).get(id);
    return plan ? formulasOf(plan) : [];
  }),
);

describe("every formula of every sheet, in both languages", () => {
  test("there are some", () => {
    expect(all.length).toBeGreaterThan(500);
  });

  test("uses only functions that Sheets, Excel 2016 and LibreOffice 7.4 share, outside of try-it blocks", () => {
    const foreign = all.flatMap(({ cell, formula, custom }) =>
      [...withoutTexts(formula).matchAll(/([A-Z][A-Z.]*)\(/g)]
        .map(([, name]) => name as string)
        .filter((name) => !SHARED_FUNCTIONS.has(name) && !(custom && OWN_FUNCTIONS.has(name)))
        .map((name) => `${cell}: ${name}`),
    );
    expect(foreign).toEqual([]);
  });

  test("has no comma, no decimal literal, no array literal and no mark that was not resolved", () => {
    const wrong = all.filter(({ formula }) => /[,{}]|\d\.\d|NaN|undefined/.test(withoutTexts(formula)));
    expect(wrong).toEqual([]);
  });

  test("closes every bracket that it opens", () => {
    const unbalanced = all.filter(({ formula }) => {
      const bare = withoutTexts(formula);
      return bare.split("(").length !== bare.split(")").length;
    });
    expect(unbalanced).toEqual([]);
  });

  test("is shorter than what a person can read in the formula bar of 8,192 characters of Excel", () => {
    expect(Math.max(...all.map(({ formula }) => formula.length))).toBeLessThan(2000);
  });
});
