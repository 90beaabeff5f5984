import type { CallCounts } from "../../local";
import { LAYOUTS } from "../../src/layouts/all-layouts";
import { canonicalFormula } from "../../src/layouts/formula-text";
import type { SettingsChange, SettingsReport } from "../../src/protocol/settings";
import { SHEET_IDS } from "../../src/protocol/sheets";
import type { Language } from "../../src/shared/language";
import type { Typist } from "../../tools/second-engine/planned-file";
import { fillWorkedExample } from "../../tools/worked-example/fill";
import { partsOf } from "./file-parts";
import { type OpenPlan, openPlan } from "./open-plan";
import { typeAtOnce } from "./type-at-once";

let plan: OpenPlan;
/** As many as it takes now; fewer is welcome. */
const MOST_READS = 82;
const MOST_WRITES = 558;

/** Every word of a drop-down, in French. */
const CHOICES = new Set(
  Object.values(LAYOUTS).flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "table"
        ? [...block.columns, ...block.rows.flatMap(({ cells = {} }) => Object.values(cells))].flatMap(({ allowed }) =>
            allowed?.kind === "choices" ? allowed.choices.map(({ fr }) => fr.replace("{currency}", "€")) : [],
          )
        : [],
    ),
  ),
);

/** The worked example with choices in the plan's language, and what its owner writes freely in French. */
function typeInto(language: Language): void {
  const french: unknown[][] = [];
  const record = (values: unknown[][]): Typist => ({
    cell: () => ({ setValue: (value: unknown) => values.push([value]) }),
    fill: (_sheet, _table, _column, typed) => values.push([...typed]),
  });
  fillWorkedExample(record(french), "fr");
  let next = 0;
  const pick = (typed: readonly unknown[]) => {
    const asFrench = french[next++] as unknown[];
    return typed.map((value, index) => (CHOICES.has(asFrench[index] as string) ? value : asFrench[index]));
  };
  typeAtOnce(plan, (typist) =>
    fillWorkedExample(
      {
        cell: (...place) => ({
          setValue: (value: unknown) => typist.cell(...place).setValue(pick([value])[0] as never),
        }),
        fill: (sheet, table, column, values) => typist.fill(sheet, table, column, pick(values)),
      },
      language,
    ),
  );
}

const change = (asked: SettingsChange, confirmed = true) =>
  plan.call("changeSettings", { language: "en", change: asked, confirmed });

/** All of a document: validations by cell, since how they are grouped depends on the way they came about. */
function contents() {
  const { sheets, ...parts } = partsOf(plan.local);
  return {
    ...parts,
    sheets: Object.fromEntries(Object.entries(sheets).map(([title, sheet]) => [title, cellsOf(sheet)])),
  };

  function cellsOf(sheet: unknown) {
    const { validations, grid, ...rest } = sheet as SheetPart;
    const byCell: Record<string, unknown> = {};
    for (const { ranges, ...rule } of validations) {
      for (const { startRow, endRow, startColumn, endColumn } of ranges) {
        for (let row = startRow; row <= endRow; row += 1) {
          for (let column = startColumn; column <= endColumn; column += 1) byCell[`${row},${column}`] = rule;
        }
      }
    }
    // A header that needs less room keeps the height that it has.
    const whole = { ...rest, byCell, grid: { ...grid, rowData: null } };
    // Sheets gives quotes around titles back as it likes.
    const canonical = (key: string, value: unknown) => (key === "f" ? canonicalFormula(String(value)) : value);
    return JSON.parse(JSON.stringify(whole, canonical)) as unknown;
  }
}

interface SheetPart {
  readonly grid: { readonly rowData?: unknown };
  readonly validations: readonly {
    readonly ranges: readonly Record<"startRow" | "endRow" | "startColumn" | "endColumn", number>[];
  }[];
}

let english: ReturnType<typeof contents>;
let french: ReturnType<typeof contents>;
let report: SettingsReport;
let counts: CallCounts;
beforeAll(async () => {
  for (const language of ["en", "fr"] as const) {
    plan = await openPlan({ locale: "fr_FR", built: { language } });
    typeInto(language);
    if (language === "fr") break;
    english = contents();
    plan.local.dispose();
  }
  french = contents();
  plan.local.calls.start();
  const began = Date.now();
  report = change({ planLanguage: "en" });
  counts = plan.local.calls.counts();
  const { total, reads, writes, simulatedMilliseconds } = counts;
  console.info(
    `A plan in another language: ${report.relabelled?.words} words, ${report.relabelled?.formulas} formulas, ${report.relabelled?.choices} choices; ${Date.now() - began} ms here, ${total} calls, ${reads} reads, ${writes} writes, ${Math.round(simulatedMilliseconds)} ms simulated.`,
  );
}, 200_000);
afterAll(() => plan.local.dispose());

test("a French plan that becomes English equals one built in English with the same data, cell by cell", () => {
  expect(report).toMatchObject({ isDone: true, changed: ["planLanguage"], conflicts: [], figures: null });
  expect(report.relabelled).toMatchObject({ leftWords: 0, leftFormulas: 0, leftCells: [], damaged: [] });
  const now = contents();
  expect(now.titles).toEqual(english.titles);
  expect(now.names).toEqual(english.names);
  for (const title of english.titles)
    expect({ title, sheet: now.sheets[title] }).toEqual({ title, sheet: english.sheets[title] });
});

test("the answer says the sheets' new titles and the new language", () => {
  const { settings, sheets } = report.state;
  expect(settings.language).toBe("en");
  expect(sheets.map(({ title }) => title)).toEqual(SHEET_IDS.map((id) => LAYOUTS[id].title.en));
});

test("each sheet is read at most once for each of its properties, its contents once more right before the first write, and nothing after it", () => {
  expect(counts.readsAfterWrite).toBe(0);
  const read = (method: string) => counts.byMethod[method] ?? 0;
  const sheets = SHEET_IDS.length + 1;
  for (const method of ["getDataRange", "getValues", "getFormulas", "getNotes", "getDataValidations"]) {
    const times = read(method === "getDataRange" ? `Sheet.${method}` : `Range.${method}`);
    const looks = /^get(Values|Formulas)$/.test(method) ? 2 : 1;
    expect({ method, times }).toEqual({ method, times: Math.min(times, looks * sheets) });
  }
  expect(read("Sheet.getConditionalFormatRules")).toBe(1);
  // What a drop-down says is four answers, whoever wants to know them.
  const help = read("DataValidation.getHelpText");
  for (const answer of ["CriteriaType", "CriteriaValues", "AllowInvalid"])
    expect(read(`DataValidation.get${answer}`)).toBe(help);
  expect(help).toBeLessThan(1200);
  expect(counts.reads).toBeLessThanOrEqual(MOST_READS);
  expect(counts.writes).toBeLessThanOrEqual(MOST_WRITES);
});

test("the same change once more finds nothing to do; back in French, with another setting at once, the plan is what it was", () => {
  plan.local.calls.start();
  const again = change({ planLanguage: "en" }, false);
  expect(again).toMatchObject({ isDone: true, changed: [] });
  expect(again.relabelled).toMatchObject({ words: 0, formulas: 0, choices: 0 });
  const question = change({ planLanguage: "fr" }, false);
  expect(question).toMatchObject({ isDone: false, changed: [] });
  expect(question.relabelled).toEqual(report.relabelled);
  const { byMethod } = plan.local.calls.counts();
  expect(Object.keys(byMethod).filter((method) => /^(Range|Sheet)\.(set|update)/.test(method))).toEqual([]);
  const advertising = plan.cell("funding", "choices", "value", "advertising");
  const both = change({ planLanguage: "fr", advertising: { shown: "variable", value: "fixed" } });
  expect(both.changed).toEqual(["planLanguage", "advertising"]);
  expect(advertising.getValue()).toBe("Fixe");
  advertising.setValue("Variable");
  const back = contents();
  expect(back.names).toEqual(french.names);
  for (const title of french.titles)
    expect({ title, sheet: back.sheets[title] }).toEqual({ title, sheet: french.sheets[title] });
});
