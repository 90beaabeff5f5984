import { blockName } from "../../src/layouts/names";
import type { SheetId } from "../../src/protocol/sheets";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What stands in a column's cell; `row` counts the new rows from 1. */
type Filler = (row: number) => string | number;

/**
 * Grows a table to that many rows as a person does: rows are inserted in its midst, the row above them is dragged down over
 * them with its formulas and drop-downs, then they are filled. The last row stays free.
 *
 * @returns what does it: everything is looked up before, since a sheet that is read in between is calculated in between.
 */
export function tableGrower(
  file: Spreadsheet,
  sheetId: SheetId,
  tableId: string,
  columns: Readonly<Record<string, Filler>>,
): (rows: number) => void {
  const table = file.getRangeByName(blockName(sheetId, tableId));
  if (!table) throw new Error(`No table ${sheetId}.${tableId}.`);
  const sheet = table.getSheet();
  const [left, width] = [table.getColumn(), table.getNumColumns()];
  const keys = (sheet.getRange(table.getRow(), left, 1, width).getValues() as unknown[][])[0] ?? [];
  const columnOf = (key: string) => {
    if (!keys.includes(key)) throw new Error(`No column ${key} in ${sheetId}.${tableId}.`);
    return left + keys.indexOf(key);
  };
  return (rows) => {
    const more = rows - (table.getNumRows() - 2);
    const model = table.getLastRow() - 1;
    if (more <= 0) return;
    sheet.insertRowsAfter(model, more);
    sheet.getRange(model, left, 1, width).copyTo(sheet.getRange(model + 1, left, more, width));
    for (const [key, fill] of Object.entries(columns)) {
      const contents = Array.from({ length: more }, (_, index) => [fill(index + 1)]);
      sheet.getRange(model + 1, columnOf(key), more, 1).setValues(contents);
    }
  };
}
