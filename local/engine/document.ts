import { LocaleType, type Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { createCalculation } from "./calculation";
import type { CellValue, DocumentOptions, EngineDocument } from "./engine";

/** Size of a new sheet. */
export const DEFAULT_ROWS = 1000;
export const DEFAULT_COLUMNS = 26;

export function createDocument(univer: Univer, api: FUniver, options: DocumentOptions): EngineDocument {
  const workbook = api.createWorkbook({
    name: options.title,
    locale: LocaleType.EN_US,
    sheetOrder: ["0"],
    sheets: {
      "0": {
        id: "0",
        name: /^fr/i.test(options.locale) ? "Feuille 1" : "Sheet1",
        rowCount: DEFAULT_ROWS,
        columnCount: DEFAULT_COLUMNS,
        defaultColumnWidth: 100,
        defaultRowHeight: 21,
      },
    },
  });
  const { calculate } = createCalculation(univer);
  const range = (sheetId: string, row: number, column: number, rows: number, columns: number) => {
    const sheet = workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`No sheet ${sheetId}`);
    return sheet.getRange(row, column, rows, columns);
  };
  return {
    id: workbook.getId(),
    workbook,
    timeZone: options.timeZone,
    locale: options.locale,
    calculate,
    values(...area) {
      calculate();
      return range(...area)
        .getValues()
        .map((row) => row.map((value) => (value ?? "") as CellValue));
    },
    displayValues(...area) {
      calculate();
      return range(...area).getDisplayValues();
    },
    formulas: (...area) => range(...area).getFormulas(),
    write(sheetId, row, column, contents) {
      range(sheetId, row, column, contents.length, contents[0]?.length ?? 0).setValues(contents as never);
    },
    errorMessage: () => "",
  };
}
