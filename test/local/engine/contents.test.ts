import fc from "fast-check";
import { closeGrids, newGrid } from "./grid";

afterAll(closeGrids);

const grids = { fr_FR: newGrid("fr_FR"), en_US: newGrid("en_US"), de_DE: newGrid("de_DE"), fr_MA: newGrid("fr_MA") };
const march = new Date("2026-03-14T23:00:00Z"); // midnight in Paris

describe("typed input is read in the locale (platform 2, Values)", () => {
  test.each([
    ["fr_FR", "12,5", 12.5, "12,5"],
    ["fr_FR", "12.5", "12.5", "12.5"],
    ["fr_FR", "1 234,5", 1234.5, "1\u202f234,50"],
    ["fr_FR", "1\u202f234,5", 1234.5, "1\u202f234,50"],
    ["fr_FR", "15/03/2026", march, "15/03/2026"],
    ["fr_FR", "5 %", 0.05, "5%"],
    ["fr_FR", "57,5%", 0.575, "57,50%"],
    ["fr_FR", "VRAI", true, "VRAI"],
    ["fr_FR", "true", true, "VRAI"],
    ["fr_FR", "2026-03-15", march, "2026-03-15"],
    ["fr_FR", "12 €", 12, "12 €"],
    ["en_US", "12.5", 12.5, "12.5"],
    ["en_US", "12,5", "12,5", "12,5"],
    ["en_US", "1,234", 1234, "1,234"],
    ["en_US", "3/15/2026", march, "3/15/2026"],
    ["en_US", "15/03/2026", "15/03/2026", "15/03/2026"],
    ["en_US", "5%", 0.05, "5%"],
    ["en_US", "TRUE", true, "TRUE"],
    ["en_US", "VRAI", "VRAI", "VRAI"],
    ["en_US", "$12.50", 12.5, "$12.50"],
    ["de_DE", "1.234,5", 1234.5, "1.234,50"],
    ["de_DE", "15.3.2026", march, "15.3.2026"],
    ["de_DE", "wahr", true, "WAHR"],
    ["fr_MA", "1.234,5", 1234.5, "1.234,50"],
    ["fr_MA", "12,5", 12.5, "12,5"],
    ["fr_FR", "1,2,3", "1,2,3", "1,2,3"],
    ["fr_FR", "'12", "12", "12"],
    ["fr_FR", "C536379", "C536379", "C536379"],
    ["fr_FR", "", "", ""],
  ] as const)("%s: %j", (locale, text, value, shown) => {
    grids[locale].write("A1", [null]);
    grids[locale].document.workbook.getSheets()[0]?.getRange(0, 0).clear();
    grids[locale].write("A1", [text]);
    expect(grids[locale].value("A1")).toEqual(value);
    expect(grids[locale].display("A1")).toBe(shown);
  });

  test("a cell with the format @ keeps any text, formulas included", () => {
    const grid = newGrid("fr_FR");
    grid.document.workbook.getSheets()[0]?.getRange(0, 0, 1, 3).setNumberFormat("@");
    grid.write("A1", ["12,5", "=1+1", "007"]);
    expect(grid.values("A1:C1")).toEqual([["12,5", "=1+1", "007"]]);
  });

  test("a cell that has a number format keeps it", () => {
    const grid = newGrid("fr_FR");
    grid.document.workbook.getSheets()[0]?.getRange(0, 0).setNumberFormat("0.000");
    grid.write("A1", ["5 %"]);
    expect(grid.display("A1")).toBe("0,050");
  });
});

describe("values are free of locale and of format (platform 2, Values)", () => {
  const grid = newGrid("fr_FR");

  test.each([
    ["a number", 0.1 + 0.2],
    ["a number of sixteen digits", 1234567890.123456],
    ["a text that looks like a formula's error", "#nothing"],
    ["true", true],
    ["false", false],
    ["an instant to the millisecond", new Date("2026-07-14T09:30:15.123Z")],
    ["a day before the change of the clock", new Date("2026-03-29T00:30:00Z")],
    ["a day after it", new Date("2026-03-29T01:30:00Z")],
  ])("%s comes back as it was written", (_, value) => {
    expect(grid.compute(value, "B2")).toEqual(value);
    grid.document.workbook.getSheets()[0]?.getRange(1, 1).clear();
  });

  test("numbers survive writing and reading exactly, whatever their format", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        grid.write("C1", [number]);
        expect(grid.value("C1")).toBe(number === 0 ? 0 : number);
      }),
      { numRuns: 60 },
    );
  });

  test("dates survive in every time zone", () => {
    for (const zone of ["UTC", "Europe/Paris", "America/New_York", "Asia/Kolkata", "Pacific/Auckland"]) {
      const own = newGrid("en_US", zone);
      const date = new Date("2026-01-31T23:59:59Z");
      expect(own.compute(date)).toEqual(date);
    }
  });

  test("null and undefined clear, an empty text does not count as a value", () => {
    grid.write("D1", [1, 2, ""]);
    grid.write("D1", [null, undefined]);
    expect(grid.values("D1:F1")).toEqual([["", "", ""]]);
    expect(grid.compute("=COUNTBLANK(D1:E1)")).toBe(2);
  });

  test("a cell of a formula is replaced by what is written over it", () => {
    grid.write("G1", ["=1+1"]);
    grid.write("G1", [5]);
    expect([grid.value("G1"), grid.formula("G1")]).toEqual([5, ""]);
  });
});

describe("number formats are American patterns shown in the locale (platform 2, Number formats)", () => {
  test.each([
    ["fr_FR", "#,##0", 1234567.5, "1\u202f234\u202f568"],
    ["fr_FR", "#,##0.00", 1234.5, "1\u202f234,50"],
    ["fr_FR", "0.0%", 0.125, "12,5%"],
    ["fr_FR", "dd/mm/yyyy", 46096, "15/03/2026"],
    ["fr_FR", "mmm yyyy", 46096, "mars 2026"],
    ["fr_FR", "mmm yyyy", 46054, "févr. 2026"],
    ["fr_FR", '#,##0 "€"', 12, "12 €"],
    ["fr_FR", "[red]-#,##0;#,##0", 5, "-5"],
    ["en_US", "#,##0.00", 1234.5, "1,234.50"],
    ["en_US", "mmm yyyy", 46096, "Mar 2026"],
    ["de_DE", "#,##0.00", 1234.5, "1.234,50"],
    ["de_DE", "mmmm yyyy", 46096, "März 2026"],
    ["fr_MA", "#,##0.00", 1234.5, "1.234,50"],
  ] as const)("%s %s", (locale, pattern, number, shown) => {
    const grid = grids[locale];
    grid.document.workbook.getSheets()[0]?.getRange(0, 5).setNumberFormat(pattern);
    grid.write("F1", [number]);
    expect(grid.display("F1")).toBe(shown);
  });
});

test("a locale that nobody has heard of behaves like its language, else like en_US", () => {
  expect(newGrid("fr_ZZ").compute("12,5")).toBe(12.5);
  expect(newGrid("zz_ZZ").compute("12.5")).toBe(12.5);
  expect(newGrid("not a locale").compute("12.5")).toBe(12.5);
});

test("a new sheet has 1000 rows and 26 columns", () => {
  const sheet = grids.fr_FR.document.workbook.getSheets()[0];
  expect([sheet?.getMaxRows(), sheet?.getMaxColumns()]).toEqual([1000, 26]);
});

describe("formulas speak the locale where they make text or dates", () => {
  test.each([
    ["fr_FR", '=TEXT(1234,5;"#,##0.00")', "1\u202f234,50"],
    ["fr_FR", '=TEXT(DATE(2026;3;15);"mmm yyyy")', "mars 2026"],
    ["en_US", '=TEXT(1234.5,"#,##0.00")', "1,234.50"],
    ["fr_FR", "=FIXED(1234567,891;1)", "1\u202f234\u202f567,9"],
    ["de_DE", "=FIXED(-1234,5;0)", "-1.235"],
    ["en_US", "=FIXED(1234.5)", "1,234.50"],
    ["en_US", "=FIXED(1234.5,0,TRUE)", "1235"],
    ["en_US", "=FIXED(1264,-2)", "1,300"],
    ["de_DE", '=TEXT(DATE(2026;3;15);"dddd")', "Sonntag"],
    ["fr_FR", '="x"&12,5', "x12,5"],
    ["en_US", '="x"&12.5', "x12.5"],
    ["fr_FR", '=DATE(2026;3;15)&""', "15/03/2026"],
    ["fr_FR", '=VALUE("12,5")*2', "25"],
    ["fr_FR", "=DATE(2026;3;15)", "15/03/2026"],
    ["de_DE", "=DATE(2026;3;15)", "15.03.2026"],
    ["fr_FR", "=DATE(2026;3;15)+30", "14/04/2026"],
    ["fr_FR", "=DATE(2026;3;15)-DATE(2026;3;1)", "14"],
    ["fr_FR", "=1/3", "0,3333333333"],
    ["fr_FR", "=123456789012*1", "123456789012"],
    ["de_DE", "=1=1", "WAHR"],
  ] as const)("%s: %s is shown as %s", (locale, formula, shown) => {
    grids[locale].write("Z9", [formula]);
    expect(grids[locale].display("Z9")).toBe(shown);
    grids[locale].document.workbook.getSheets()[0]?.getRange(8, 25).clear();
  });
});
