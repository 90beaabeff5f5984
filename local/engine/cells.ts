/** Reads cells as Sheets does: real values instead of Univer's display strings, spilled cells, dates, words of the locale. */
import {
  CellValueType,
  DataValidationType,
  type ICellData,
  type Nullable,
  numfmt,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import type { CellValue } from "./engine";
import type { Locale } from "./locale";
import { dateOfSerial } from "./serial-dates";

export interface CellReader {
  /** The cell as it stands or as an array formula beside fills it. */
  cell(sheetId: string, row: number, column: number): ICellData | null;
  pattern(cell: Nullable<ICellData>): string;
  value(sheetId: string, row: number, column: number): CellValue;
  display(sheetId: string, row: number, column: number): string;
}

/** `place` says what the reading depends on, at the time of reading. */
export function createCellReader(
  univer: Univer,
  workbook: Workbook,
  place: () => { locale: Locale; timeZone: string },
): CellReader {
  const injector = univer.__getInjector();
  const formulas = injector.get(FormulaDataModel);
  const validations = injector.get(SheetDataValidationModel);
  const documentId = workbook.getUnitId();
  const styles = workbook.getStyles();

  const cell = (sheetId: string, row: number, column: number): ICellData | null => {
    const own = workbook.getSheetBySheetId(sheetId)?.getCellRaw(row, column) ?? null;
    const spilled = formulas.getArrayFormulaCellData()?.[documentId]?.[sheetId]?.[row]?.[column] as
      | ICellData
      | undefined;
    if (!spilled || (own?.v != null && own.f == null && own.si == null)) return own;
    // What the cell itself says of its looks comes before what the formula says.
    const style = { ...styles.getStyleByCell(spilled), ...styles.getStyleByCell(own) };
    return { ...spilled, ...own, v: spilled.v ?? null, t: spilled.t ?? null, s: style };
  };
  const pattern = (one: Nullable<ICellData>) => (one && styles.getStyleByCell(one)?.n?.pattern) || "";

  const isTrueOrFalse = (one: ICellData, sheetId: string, row: number, column: number) =>
    one.t === CellValueType.BOOLEAN ||
    // A click in a checkbox leaves a number in the cell.
    ((one.v === 0 || one.v === 1) &&
      validations.getRuleByLocation(documentId, sheetId, row, column)?.type === DataValidationType.CHECKBOX);

  const value: CellReader["value"] = (sheetId, row, column) => {
    const one = cell(sheetId, row, column);
    if (one?.p) return (one.p.body?.dataStream ?? "").replace(/\r\n$/, "").replace(/\r/g, "\n");
    if (one?.v == null) return "";
    if (isTrueOrFalse(one, sheetId, row, column)) return one.v === true || Number(one.v) === 1;
    if (one.t !== CellValueType.NUMBER) return String(one.v);
    const number = Number(one.v);
    const { timeZone } = place();
    return numfmt.isDateFormat(pattern(one)) ? dateOfSerial(number, timeZone) : number;
  };

  const display: CellReader["display"] = (sheetId, row, column) => {
    const { locale } = place();
    const shown = value(sheetId, row, column);
    if (typeof shown === "boolean") return locale.booleans[shown ? 0 : 1];
    const one = cell(sheetId, row, column);
    const format = pattern(one);
    if (typeof shown === "string") return format && !isGeneral(format) ? formatted(format, shown, locale) : shown;
    return formatted(isGeneral(format) ? "General" : format, Number(one?.v), locale);
  };

  return { cell, pattern, value, display };
}

export const isGeneral = (format: string) => format === "" || /^(general|automatic)$/i.test(format);

/** A value as a format shows it in a locale. */
export function formatted(format: string, value: number | string, locale: Locale): string {
  const options = { locale: locale.name, throws: false, leap1900: false };
  // Ten significant digits and all of a whole number, as Sheets shows what has no format.
  if (format === "General" && typeof value === "number" && Math.abs(value) >= 1e-9 && Math.abs(value) < 1e15)
    return String(Number.isInteger(value) ? value : Number(value.toPrecision(10))).replace(".", locale.decimal);
  return numfmt.format(format, value, options);
}
