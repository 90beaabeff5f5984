/** One spreadsheet: a workbook of Univer that reads, shows and takes contents as Sheets does. */
import { type ICellData, ICommandService, LocaleType, type Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel, IFunctionService } from "@univerjs/engine-formula";
import { type ISetRangeValuesMutationParams, SetRangeValuesCommand, SetRangeValuesMutation } from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { cellForContent, type Place } from "./cell-contents";
import { createCellReader } from "./cells";
import { setFormulaLocale } from "./dialect";
import type { DocumentOptions, EngineDocument, Sparkline } from "./engine";
import { usualMessage } from "./failures";
import { translateFormula } from "./formula-text";
import { localeNamed } from "./locale";
import type { CellExtra } from "./runtime";
import { readTyping } from "./typing";

/** Size of a new sheet. */
export const DEFAULT_ROWS = 1000;
export const DEFAULT_COLUMNS = 26;

type Area = readonly [sheetId: string, row: number, column: number, rows: number, columns: number];

export interface OpenDocument extends EngineDocument {
  place(): Place;
}

/** A workbook with one empty sheet, named as Sheets names it. */
export function createWorkbook(api: FUniver, { title, locale }: DocumentOptions): FWorkbook {
  const sheet = {
    id: "0",
    name: /^fr/i.test(locale) ? "Feuille 1" : "Sheet1",
    rowCount: DEFAULT_ROWS,
    columnCount: DEFAULT_COLUMNS,
    defaultColumnWidth: 100,
    defaultRowHeight: 21,
  };
  return api.createWorkbook({ name: title, locale: LocaleType.EN_US, sheetOrder: ["0"], sheets: { "0": sheet } });
}

export function createDocument(
  univer: Univer,
  workbook: FWorkbook,
  calculate: () => void,
  options: DocumentOptions,
): OpenDocument {
  const id = workbook.getId();
  const model = workbook.getWorkbook();
  const commands = univer.__getInjector().get(ICommandService);
  const functions = univer.__getInjector().get(IFunctionService);
  const formulas = univer.__getInjector().get(FormulaDataModel);
  let localeName = "";
  let timeZone = options.timeZone;
  const place = (): Place => ({ locale: localeNamed(localeName), timeZone });
  const reader = createCellReader(univer, model, place);
  readTyping(univer, model, place);

  const each = <T>([sheetId, row, column, rows, columns]: Area, read: (s: string, r: number, c: number) => T): T[][] =>
    Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => read(sheetId, row + r, column + c)),
    );
  const extraOf = (sheetId: string, row: number, column: number) =>
    model.getSheetBySheetId(sheetId)?.getCellRaw(row, column)?.custom as CellExtra | undefined;
  const formulaOf = (sheetId: string, row: number, column: number) =>
    formulas.getFormulaStringByCell(row, column, sheetId, id) ?? "";

  /** Rewrites the formulas of every sheet, as Sheets does when the locale changes. */
  function translateFormulas(from: string, to: string): void {
    for (const sheet of model.getSheets()) {
      const cellValue: Record<number, Record<number, ICellData>> = {};
      sheet.getCellMatrix().forValue((row, column, cell) => {
        if (!cell?.f && !cell?.si) return;
        const f = translateFormula(formulaOf(sheet.getSheetId(), row, column), localeNamed(from), localeNamed(to));
        cellValue[row] = { ...cellValue[row], [column]: { f, si: null, v: null } };
      });
      const params: ISetRangeValuesMutationParams = { unitId: id, subUnitId: sheet.getSheetId(), cellValue };
      commands.syncExecuteCommand(SetRangeValuesMutation.id, params);
    }
  }

  const document: OpenDocument = {
    id,
    workbook,
    place,
    calculate,
    get timeZone() {
      return timeZone;
    },
    set timeZone(name) {
      timeZone = name;
    },
    get locale() {
      return localeName;
    },
    set locale(name) {
      if (name === localeName) return;
      if (localeName) translateFormulas(localeName, name);
      localeName = name;
      setFormulaLocale(id, name);
      workbook.setNumfmtLocal(localeNamed(name).name as never);
    },
    values(...area) {
      calculate();
      return each(area, reader.value);
    },
    displayValues(...area) {
      calculate();
      return each(area, reader.display);
    },
    shownText: reader.display,
    formulas: (...area) => each(area, formulaOf),
    write(sheetId, row, column, contents) {
      const sheet = model.getSheetBySheetId(sheetId);
      if (!sheet) throw new Error(`There is no sheet ${sheetId}.`);
      const now = place();
      const value: Record<number, Record<number, ICellData>> = {};
      contents.forEach((cells, r) => {
        const line: Record<number, ICellData> = {};
        cells.forEach((content, c) => {
          const format = reader.pattern(sheet.getCellRaw(row + r, column + c));
          line[column + c] = cellForContent(content, format, now);
        });
        value[row + r] = line;
      });
      const last = { endRow: row + contents.length - 1, endColumn: column + (contents[0]?.length ?? 1) - 1 };
      const range = { startRow: row, startColumn: column, ...last };
      commands.syncExecuteCommand(SetRangeValuesCommand.id, { unitId: id, subUnitId: sheetId, range, value });
    },
    errorMessage(sheetId, row, column) {
      calculate();
      const value = reader.cell(sheetId, row, column)?.v;
      if (typeof value !== "string" || !value.startsWith("#")) return "";
      const formula = formulaOf(sheetId, row, column);
      const extra = extraOf(sheetId, row, column);
      if (extra?.error === value && extra.message) return extra.message;
      return formula ? usualMessage(value, formula, (name) => functions.hasExecutor(name)) : "";
    },
    sparkline: (sheetId, row, column) => (extraOf(sheetId, row, column)?.sparkline as Sparkline | undefined) ?? null,
  };
  document.locale = options.locale;
  return document;
}
