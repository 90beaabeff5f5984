import { canonicalFormula } from "../../src/layouts/formula-text";
import type { OpenPlan } from "../workbook/open-plan";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Everything that a person can see of a sheet, and that an action could take from them. */
export interface SeenSheet {
  readonly formulas: readonly string[];
  readonly values: readonly string[];
  readonly notes: readonly string[];
  readonly formats: readonly string[];
  readonly validations: readonly string[];
  readonly rules: readonly string[];
  readonly charts: readonly string[];
  readonly heights: readonly number[];
}

/** Drop-downs stand below the last content, too. */
const ROWS_BELOW = 40;

/** All sheets of the file by title, as the services tell them; those of `without` left out. */
export function seen({ file }: OpenPlan, without: readonly string[] = []): Record<string, SeenSheet> {
  const sheets = file.getSheets().filter((sheet) => !without.includes(sheet.getName()));
  return Object.fromEntries(sheets.map((sheet) => [sheet.getName(), seenSheet(sheet)]));
}

function seenSheet(sheet: Sheet): SeenSheet {
  const rows = Math.min(sheet.getMaxRows(), sheet.getLastRow() + ROWS_BELOW);
  const whole = sheet.getRange(1, 1, rows, Math.max(1, sheet.getLastColumn()));
  const formulas = whole.getFormulas();
  return {
    formulas: byCell(formulas, canonicalFormula),
    // What a formula gives depends on other cells: it is theirs to be compared.
    values: byCell(whole.getValues(), (value, row, column) => (formulas[row]?.[column] ? "" : shown(value))),
    notes: byCell(whole.getNotes(), (note) => note),
    formats: byCell(whole.getNumberFormats(), (format) => (/^(general|0\.#+)?$/i.test(format) ? "" : format)),
    validations: byCell(whole.getDataValidations(), (rule) =>
      rule ? JSON.stringify([String(rule.getCriteriaType()), rule.getCriteriaValues(), rule.getHelpText()]) : "",
    ),
    rules: sheet.getConditionalFormatRules().map((rule) => {
      const ranges = rule.getRanges().map((range) => range.getA1Notation());
      return JSON.stringify([ranges, rule.getBooleanCondition()?.getCriteriaValues()]);
    }),
    charts: sheet.getCharts().map((chart) => String(chart.getOptions().get("title"))),
    heights: Array.from({ length: sheet.getLastRow() }, (_, index) => sheet.getRowHeight(index + 1)),
  };
}

function shown(value: unknown): string {
  if (value instanceof Date) return `date ${value.getTime()}`;
  return value === "" ? "" : `${typeof value} ${value}`;
}

/** `C12 =SUM(C1:C11)`, for the cells that have something. */
function byCell<T>(grid: readonly (readonly T[])[], text: (of: T, row: number, column: number) => string): string[] {
  return grid.flatMap((line, row) =>
    line.flatMap((of, column) => {
      const said = text(of, row, column);
      return said === "" ? [] : [`R${row + 1}C${column + 1} ${said}`];
    }),
  );
}
