import { LAYOUTS } from "../../src/layouts/all-layouts";
import { arrange } from "../../src/layouts/arrangement";
import { sheetName } from "../../src/layouts/names";
import type { SheetId } from "../../src/protocol/sheets";
import type { Language } from "../../src/shared/language";
import type { Typist } from "../second-engine/planned-file";
import { fillWorkedExample } from "../worked-example/fill";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Types the worked example into a plan that was just built: everything stands where its layout says. */
export function typeExample(file: Spreadsheet, language: Language): void {
  const cellAt: (...place: Parameters<Typist["cell"]>) => GoogleAppsScript.Spreadsheet.Range = (...place) => {
    const [id, table, column, row] = place;
    const at = placeOf(id, table);
    const line = typeof row === "number" ? at.firstRow + row - 1 : at.rowIds.get(row);
    const columnNumber = at.columns.get(column);
    const sheet = file.getRangeByName(sheetName(id))?.getSheet();
    if (!sheet || line === undefined || columnNumber === undefined) throw new Error(`No cell ${place.join(".")}.`);
    return sheet.getRange(line, columnNumber);
  };
  fillWorkedExample(
    {
      cell: (...place) => ({ setValue: (value) => cellAt(...place).setValue(value) }),
      fill: (sheet, table, column, values) => {
        const range = cellAt(sheet, table, column, 1).offset(0, 0, values.length, 1);
        range.setValues(values.map((value) => [value]));
      },
    },
    language,
  );
}

function placeOf(id: SheetId, table: string) {
  const at = arrange(LAYOUTS[id], "").blocks.get(table);
  if (!at) throw new Error(`No table ${id}.${table}.`);
  return at;
}
