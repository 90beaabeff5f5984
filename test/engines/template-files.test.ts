import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Parts, Rule } from "../../local/services/snapshot";
import type { Rectangle } from "../../local/xlsx/areas";
import { readXlsx, type Sheet, type Workbook } from "../../local/xlsx/hucre";
import { convert } from "../../tools/second-engine/libreoffice";
import type { Result } from "../../tools/second-engine/open-document";
import { timeLimit } from "../reliability/effort";
import { hasValidator, packageFaults, schemaFaults } from "../template/package-faults";
import { planOf, TEMPLATES, writtenTemplate } from "../template/templates";
import { zone } from "./noon";
import { isSame } from "./same-result";

/** Of Excel 2007 and of every program since: newer ones would need another spelling in the file. */
const FUNCTIONS =
  "ABS AND COLUMNS COUNT COUNTA COUNTIF COUNTIFS DATE EDATE FIXED IF IFERROR INDEX INT ISNUMBER ISTEXT LEFT LEN MATCH MAX MID " +
  "MIN MONTH N NOT NPV OR RANK REPT ROUND ROW ROWS SEARCH SUM SUMIFS SUMPRODUCT T TODAY TRIM YEAR";
const CAP = ["BRIDGE", "FUNDINGGAP", "IMPACT", "LANDING", "MARKETSIZE", "VARIANCE"];
const EPOCH = Date.UTC(1899, 11, 30);

const folder = mkdtempSync(join(tmpdir(), "cap-template-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Formula {
  readonly at: string;
  readonly formula: string;
  readonly result: Result;
}

function formulasIn(workbook: Workbook): Formula[] {
  return workbook.sheets.flatMap(({ name, cells }) =>
    [...(cells ?? [])].flatMap(([at, { formula, formulaResult = null }]) =>
      formula ? [{ at: `${name} ${at}`, formula, result: plain(formulaResult) }] : [],
    ),
  );
}

const plain = (result: Result | Date): Result =>
  result instanceof Date ? (result.getTime() - EPOCH) / 86_400_000 : result === "" ? null : result;

describe.each(TEMPLATES)("the template in $language, with the example: $example", (template) => {
  let bytes: Uint8Array;
  let workbook: Workbook;
  let formulas: Formula[];
  let plan: Parts;
  beforeAll(async () => {
    const opened = await planOf(template);
    ({ bytes, workbook } = await writtenTemplate(opened, template));
    formulas = formulasIn(workbook);
    plan = JSON.parse(opened.local.snapshot());
    opened.local.dispose();
  }, timeLimit(120_000));

  test(
    "is a file that Excel opens without an offer to repair it, by Microsoft’s own reader and by known pitfalls",
    async () => {
      const path = join(folder, `${template.language}.xlsx`);
      writeFileSync(path, bytes);
      if (hasValidator) expect(schemaFaults(path)).toEqual([]);
      expect(packageFaults(bytes)).toEqual([]);
    },
    timeLimit(60_000),
  );

  test("holds no function that another program does not know, but Cap’s own, each of which says so in a word", () => {
    const known = new Set([...FUNCTIONS.split(" "), ...CAP]);
    const unknown = formulas.filter(({ formula }) => calls(formula).some((name) => !known.has(name)));
    expect(unknown).toEqual([]);
    const word = { fr: "avec Cap", en: "with Cap" }[template.language];
    const ours = formulas.filter(({ formula }) => calls(formula).some((name) => CAP.includes(name)));
    expect(ours).toHaveLength(6);
    expect(ours.filter(({ formula }) => !formula.endsWith(`,"${word}")`))).toEqual([]);
  });

  test(
    "shows in LibreOffice, which calculates it anew, what local Sheets had calculated, and no error anywhere",
    async () => {
      const opened = await readXlsx(await convert(bytes, "xlsx", zone));
      const anew = new Map(formulasIn(opened).map(({ at, result }) => [at, result]));
      const native = formulas.filter(({ formula }) => !calls(formula).some((name) => CAP.includes(name)));
      expect(native.length).toBeGreaterThan(2000);
      expect(native.filter(({ at, result }) => !isSame(result, anew.get(at) ?? null))).toEqual([]);
      expect([...formulas.map(({ result }) => result), ...anew.values()].filter(isError)).toEqual([]);
    },
    timeLimit(120_000),
  );

  test("has all that the plan has: sheets, names, drop-downs, ticks, highlights, notes, charts, merged cells", () => {
    const cells = (sheet: Sheet) => [...(sheet.cells?.values() ?? [])];
    const inFile = workbook.sheets.map((sheet) => ({
      title: sheet.name,
      hidden: Boolean(sheet.hidden),
      charts: sheet.charts?.map(({ title }) => title) ?? [],
      checks: sheet.dataValidations?.map(({ range }) => range.split(" ").length) ?? [],
      highlights: sheet.conditionalRules?.length ?? 0,
      ticks: cells(sheet).filter(({ checkbox }) => checkbox).length,
      notes: cells(sheet).filter(({ comment }) => comment).length,
      merges: sheet.merges?.length ?? 0,
      frozen: sheet.freezePane?.rows ?? 0,
    }));
    const areasOf = (rule: Rule) => rule.ranges as Rectangle[];
    const inPlan = plan.sheets.map(({ grid, charts, validations, conditionalFormats, notes }) => ({
      title: grid.name,
      hidden: grid.hidden === 1,
      charts: charts.map(({ options }) => options.title),
      checks: validations.filter(({ type }) => type !== "checkbox").map((rule) => areasOf(rule).length),
      highlights: conditionalFormats.length,
      ticks: validations
        .filter(({ type }) => type === "checkbox")
        .flatMap(areasOf)
        .reduce((sum, { startRow, endRow }) => sum + endRow - startRow + 1, 0),
      notes: notes.length,
      merges: grid.mergeData?.length ?? 0,
      frozen: grid.freeze?.ySplit ?? 0,
    }));
    expect(inFile).toEqual(inPlan);
    expect(workbook.namedRanges?.map(({ name }) => name).sort()).toEqual(
      plan.names.flatMap(({ name, hidden }) => (hidden ? [] : [name])).sort(),
    );
  });

  test("prints each sheet on A4, as wide as the page, and the page for the bank alone", () => {
    for (const { hidden, pageSetup } of workbook.sheets) {
      if (!hidden) expect(pageSetup).toMatchObject({ paperSize: "a4", printTitlesRow: "$1:$1" });
    }
    const rows = (name: string) =>
      workbook.namedRanges
        ?.find((one) => one.name === name)
        ?.range.match(/\d+/g)
        ?.map(Number);
    const [first = 0, last = 0] = rows("cap_funding_bank") ?? [];
    const funding = workbook.sheets.find(({ pageSetup, rowBreaks }) => pageSetup && rowBreaks?.includes(first - 2));
    expect(funding?.rowBreaks?.filter((row) => row >= first - 1 && row < last - 1)).toEqual([]);
    expect(funding?.rowBreaks?.some((row) => row >= last - 1)).toBe(true);
  });
});

function calls(formula: string): string[] {
  return [...formula.replace(/"[^"]*"/g, "").matchAll(/([A-Z][A-Z\d.]*)\(/g)].map(([, name = ""]) => name);
}

function isError(result: Result): boolean {
  return typeof result === "string" && /^(#[A-Z]|Err:)/.test(result);
}
