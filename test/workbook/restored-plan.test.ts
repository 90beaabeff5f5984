import { fillWorkedExample } from "../../tools/worked-example/fill";
import { planToKeep, restorePlan } from "./built-plans";
import { type OpenPlan, openPlan } from "./open-plan";
import { typeAtOnce } from "./type-at-once";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ofCells = (all: Range) => ({
  values: all.getValues(),
  shown: all.getDisplayValues(),
  formulas: all.getFormulas(),
  notes: all.getNotes(),
  numberFormats: all.getNumberFormats(),
  backgrounds: all.getBackgrounds(),
  colours: all.getFontColors(),
  weights: all.getFontWeights(),
  styles: all.getFontStyles(),
  sizes: all.getFontSizes(),
  families: all.getFontFamilies(),
  horizontally: all.getHorizontalAlignments(),
  vertically: all.getVerticalAlignments(),
  wraps: all.getWraps(),
  validations: all
    .getDataValidations()
    .map((line) =>
      line.map(
        (rule) =>
          rule && [
            String(rule.getCriteriaType()),
            rule.getCriteriaValues().map(inWords),
            rule.getAllowInvalid(),
            rule.getHelpText(),
          ],
      ),
    ),
  merges: all
    .getMergedRanges()
    .map((range) => range.getA1Notation())
    .sort(),
});

/** A range among the values of a rule, as text. */
const inWords = (value: unknown) =>
  typeof value === "object" && value && "getA1Notation" in value ? (value as Range).getA1Notation() : value;

/** Everything about a sheet that scripts and people can see. */
function seenIn(plan: OpenPlan, sheet: Sheet) {
  const count = (most: number) => Array.from({ length: most }, (_, index) => index + 1);
  // A row and a column beyond what the sheet holds; the snapshot tells of the rest.
  const rows = sheet.getLastRow() + 1;
  const columns = sheet.getLastColumn() + 1;
  const app = plan.local.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  const sheetId = plan.local.document.workbook.getSheetByName(sheet.getName())?.getSheetId() ?? "";
  return {
    name: sheet.getName(),
    size: [sheet.getMaxRows(), sheet.getMaxColumns()],
    hidden: sheet.isSheetHidden(),
    gridlines: sheet.hasHiddenGridlines(),
    tab: sheet.getTabColor(),
    frozen: [sheet.getFrozenRows(), sheet.getFrozenColumns()],
    heights: count(rows).map((row) => sheet.getRowHeight(row)),
    widths: count(columns).map((column) => sheet.getColumnWidth(column)),
    hiddenRows: count(rows).filter((row) => sheet.isRowHiddenByUser(row)),
    hiddenColumns: count(columns).filter((column) => sheet.isColumnHiddenByUser(column)),
    extent: [rows, columns],
    cells: ofCells(sheet.getRange(1, 1, rows, columns)),
    conditionalFormats: sheet.getConditionalFormatRules().map((rule) => {
      const condition = rule.getBooleanCondition();
      return {
        ranges: rule.getRanges().map((range) => range.getA1Notation()),
        condition: condition && [String(condition.getCriteriaType()), condition.getCriteriaValues().map(inWords)],
        looks: condition && [condition.getBackground(), condition.getFontColor(), condition.getBold()],
      };
    }),
    protections: [app.ProtectionType.RANGE, app.ProtectionType.SHEET].flatMap((type) =>
      sheet.getProtections(type).map((one) => ({
        range: one.getRange().getA1Notation(),
        description: one.getDescription(),
        warningOnly: one.isWarningOnly(),
        open: one
          .getUnprotectedRanges()
          .map((range) => range.getA1Notation())
          .sort(),
      })),
    ),
    metadata: sheet.getDeveloperMetadata().map((one) => [one.getKey(), one.getValue()]),
    charts: plan.local.charts(sheetId).map(({ id: _, ...chart }) => chart),
  };
}

const seenBy = (plan: OpenPlan) => ({
  locale: plan.file.getSpreadsheetLocale(),
  shown: plan.file.getActiveSheet().getName(),
  names: plan.file
    .getNamedRanges()
    .map((one) => `${one.getName()} ${one.getRange().getSheet().getName()} ${one.getRange().getA1Notation()}`)
    .sort(),
  metadata: plan.file.getDeveloperMetadata().map((one) => [one.getKey(), one.getValue()]),
  planner: plan.call("readPlanner", {}),
});

describe("a plan in French with the worked example", () => {
  let built: OpenPlan;
  let restored: OpenPlan;
  beforeAll(async () => {
    built = await openPlan({ locale: "fr_FR" });
    built.build({ language: "fr", currency: "CHF" });
    typeAtOnce(built, (typist) => fillWorkedExample(typist, "fr"));
    restored = await openPlan({ locale: "fr_FR" });
    restorePlan(restored.local, planToKeep(built.local));
  }, 180_000);
  afterAll(() => {
    built.local.dispose();
    restored.local.dispose();
  });

  test("restored from what was kept of it is the built one, in all that can be seen", () => {
    expect(seenBy(restored)).toEqual(seenBy(built));
    const [sheets, wanted] = [restored, built].map((plan) => plan.file.getSheets().map((one) => seenIn(plan, one)));
    expect(wanted).toHaveLength(9);
    // One by one: of a whole file that differs nobody could read the difference.
    wanted?.forEach((sheet, index) => {
      for (const [part, seen] of Object.entries(sheet)) {
        expect([sheet.name, part, sheets?.[index]?.[part as "name"]]).toEqual([sheet.name, part, seen]);
      }
    });
  });

  test("is the same document as a text, and calculates on in the same way", () => {
    expect(restored.local.snapshot()).toBe(built.local.snapshot());
    for (const plan of [built, restored]) plan.cell("review", "actuals", "revenue", "m3").setValue(12_345.67);
    for (const id of ["Review", "Bilan", "Impact", "Dashboard", "Tableau de bord"]) {
      const [now, wanted] = [restored, built].map(({ file }) => file.getSheetByName(id)?.getDataRange().getValues());
      expect(now).toEqual(wanted);
    }
  });
});

test("a plan that differs from the built one is told apart: what is compared reaches the last cell", async () => {
  const plan = await openPlan();
  plan.build({ sheets: ["actions"] });
  const other = await openPlan();
  restorePlan(other.local, planToKeep(plan.local));
  const sheet = (of: OpenPlan) => of.file.getSheetByName("Actions") as Sheet;
  expect(seenIn(other, sheet(other))).toEqual(seenIn(plan, sheet(plan)));
  const changes: ((last: Range) => unknown)[] = [
    (last) => last.setValue(1),
    (last) => last.setNote("x"),
    (last) => last.setBackground("#123456"),
    (last) => last.getSheet().setColumnWidth(last.getColumn(), 17),
    (last) => last.protect(),
    (last) => last.getSheet().clearConditionalFormatRules(),
  ];
  const kept = planToKeep(other.local);
  for (const change of changes) {
    const changed = sheet(other);
    change(changed.getRange(changed.getLastRow(), changed.getLastColumn()));
    expect(seenIn(other, changed)).not.toEqual(seenIn(plan, sheet(plan)));
    restorePlan(other.local, kept);
  }
  expect(seenIn(other, sheet(other))).toEqual(seenIn(plan, sheet(plan)));
  plan.local.dispose();
  other.local.dispose();
}, 60_000);
