type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const READERS = [
  "getFormulas",
  "getNumberFormats",
  "getBackgrounds",
  "getFontColors",
  "getFontWeights",
  "getFontStyles",
  "getFontSizes",
  "getFontFamilies",
  "getHorizontalAlignments",
  "getVerticalAlignments",
  "getWraps",
  "getNotes",
] as const;

/** Everything that can be read of a sheet's cells, by what it is: two sheets that were written alike give the same. */
export function seenOf(file: Spreadsheet, sheet: Sheet, rows: number, columns: number): Record<string, unknown> {
  const range = sheet.getRange(1, 1, rows, columns);
  const seen: Record<string, unknown> = Object.fromEntries(READERS.map((reader) => [reader, range[reader]()]));
  return {
    ...seen,
    contents: contentsOf(range),
    validations: range
      .getDataValidations()
      .map((line) =>
        line.map((rule) => rule && [String(rule.getCriteriaType()), JSON.stringify(rule.getCriteriaValues())]),
      ),
    merges: range
      .getMergedRanges()
      .map((merged) => merged.getA1Notation())
      .sort(),
    widths: Array.from({ length: columns }, (_, column) => sheet.getColumnWidth(column + 1)),
    heights: Array.from({ length: rows }, (_, row) => sheet.getRowHeight(row + 1)),
    names: file
      .getNamedRanges()
      .filter((named) => named.getRange().getSheet().getSheetId() === sheet.getSheetId())
      .map((named) => `${named.getName()} ${named.getRange().getA1Notation()}`)
      .sort(),
    rules: sheet.getConditionalFormatRules().length,
    charts: sheet.getCharts().length,
    frozen: sheet.getFrozenRows(),
    hidden: sheet.isSheetHidden(),
  };
}

/** Results depend on what else stands in the file: of a formula, only that there is one counts. */
function contentsOf(range: Range): unknown[][] {
  const formulas = range.getFormulas();
  return range.getValues().map((line, row) => line.map((value, column) => (formulas[row]?.[column] ? "=" : value)));
}
