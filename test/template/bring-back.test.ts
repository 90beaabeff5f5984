import type { Parts } from "../../local/services/snapshot";
import type { Rectangle } from "../../local/xlsx/areas";
import { snapshotOfXlsx } from "../../local/xlsx/upload";
import { canonicalFormula } from "../../src/layouts/formula-text";
import type { CheckReport } from "../../src/protocol/check";
import type { RepairReport } from "../../src/protocol/repair";
import { zone } from "../engines/noon";
import { inPart, timeLimit } from "../reliability/effort";
import { type OpenPlan, openPlan } from "../workbook/open-plan";
import { LOCALES, planOf, TEMPLATES, type Template, writtenTemplate } from "./templates";

interface Before {
  readonly bytes: Uint8Array;
  readonly parts: Parts;
  readonly report: CheckReport;
  readonly values: unknown;
}

/** All that stands in the sheets, as people see it. */
function shown({ file }: OpenPlan): [string, string[][]][] {
  return file.getSheets().map((sheet) => [sheet.getName(), sheet.getDataRange().getDisplayValues()]);
}

const partsOf = ({ local }: OpenPlan): Parts => JSON.parse(local.snapshot());

interface Asked {
  readonly value: string | number;
  readonly style: unknown;
}

/** Separators of arguments are as somebody typed them, where the file's locale takes both. */
function asked({ value, style }: Asked): string {
  return `${typeof value === "string" ? canonicalFormula(value) : value} ${JSON.stringify(style)}`;
}

/** What a conversion can lose, sheet by sheet: which cells take only something, which rules and charts there are. */
function losable({ sheets }: Parts): unknown {
  return sheets.map(({ grid, validations, conditionalFormats, charts }) => ({
    sheet: grid.name,
    checked: validations
      .flatMap(({ type, ranges }) =>
        (ranges as Rectangle[]).flatMap(({ startRow, endRow, startColumn, endColumn }) =>
          Array.from({ length: endRow - startRow + 1 }, (_, row) =>
            Array.from({ length: endColumn - startColumn + 1 }, (__, column) => {
              return `${startRow + row},${startColumn + column} ${type}`;
            }),
          ).flat(),
        ),
      )
      .sort(),
    highlights: conditionalFormats
      .map(({ rule, ranges }) => `${JSON.stringify(ranges)} ${asked(rule as Asked)}`)
      .sort(),
    charts: charts.map(({ options }) => options.title).sort(),
  }));
}

async function broughtBack(template: Template, { bytes }: Before, lossy: boolean): Promise<OpenPlan> {
  const locale = LOCALES[template.language];
  const plan = await openPlan({ locale, timeZone: `Etc/${zone}` });
  plan.local.restore(await snapshotOfXlsx(bytes, { title: "Cap", locale, lossy }));
  return plan;
}

function repair({ call }: OpenPlan, { language }: Template, confirmed: boolean): Record<string, number> {
  const report: RepairReport = call("repairPlan", { language, confirmed, rows: false, typedOver: false });
  expect(report).toMatchObject({ typedOverCount: 0, edited: 0, lostRows: [], damaged: [] });
  return Object.fromEntries(report.found.map(({ thing, count }) => [thing, count]));
}

/** What no .xlsx file can say: formulas of our own functions without a word for elsewhere, and warnings before a change. */
const NEVER_IN_A_FILE = { formulas: 6, guards: 7 };

describe.each(inPart({ ci: TEMPLATES.slice(0, 1), long: TEMPLATES }))(
  "a template in $language, with the example: $example, opened in local Sheets",
  (template) => {
    let before: Before;
    let plan: OpenPlan;
    beforeAll(async () => {
      const source = await planOf(template);
      const { bytes } = await writtenTemplate(source, template);
      const report = source.call("checkPlan", { language: template.language });
      before = { bytes, parts: partsOf(source), report, values: shown(source) };
      source.local.dispose();
      plan = await broughtBack(template, before, false);
    }, timeLimit(120_000));
    afterAll(() => plan.local.dispose());

    test("shows in every cell what the plan showed, Cap’s functions included", () => {
      expect(shown(plan)).toEqual(before.values);
    });

    test("is checked with the same findings", () => {
      expect(plan.call("checkPlan", { language: template.language })).toEqual(before.report);
    });

    test("has the same drop-downs, ticks, highlights, charts and names", () => {
      const back = partsOf(plan);
      expect(losable(back)).toEqual(losable(before.parts));
      const names = ({ names: all }: Parts) => all.flatMap(({ name, hidden }) => (hidden ? [] : [name])).sort();
      expect(names(back)).toEqual(names(before.parts));
    });

    test(
      "needs of a repair only what no such file can say, and of a build nothing",
      () => {
        expect(plan.build({ language: template.language })).toMatchObject({ created: [] });
        expect(repair(plan, template, true)).toEqual(NEVER_IN_A_FILE);
        expect(repair(plan, template, false)).toEqual({});
        expect(shown(plan).slice(0, 8)).toEqual(before.values);
        expect(plan.call("checkPlan", { language: template.language })).toEqual(before.report);
      },
      timeLimit(60_000),
    );

    test(
      "gets back from a repair what a conversion is said to lose",
      async () => {
        const converted = await broughtBack(template, before, true);
        expect(losable(partsOf(converted))).not.toEqual(losable(before.parts));
        const { dropdowns = 0, highlights = 0, charts = 0, ...others } = repair(converted, template, true);
        expect(others).toEqual(NEVER_IN_A_FILE);
        expect(Math.min(dropdowns, highlights, charts)).toBeGreaterThan(0);
        const back = partsOf(converted);
        const parts = { ...back, sheets: back.sheets.slice(0, before.parts.sheets.length) };
        expect(losable(parts)).toEqual(losable(before.parts));
        expect(repair(converted, template, false)).toEqual({});
        converted.local.dispose();
      },
      timeLimit(120_000),
    );
  },
);
