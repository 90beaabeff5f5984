/** What a person types and sees on the screen is that of Sheets in the document's locale, not Univer's American way. */
import {
  CellValueType,
  DataValidationType,
  type ICellData,
  ICommandService,
  InterceptorEffectEnum,
  type Nullable,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { cellForContent, editedText, type Place } from "./cell-contents";
import { formatted, isGeneral } from "./cells";

/** Before Univer's own readers of numbers. */
const FIRST = 1000;

export function readTyping(univer: Univer, workbook: Workbook, place: () => Place): void {
  const injector = univer.__getInjector();
  const interceptors = injector.get(SheetInterceptorService).writeCellInterceptor;
  const documentId = workbook.getUnitId();
  const patternOf = (cell: Nullable<ICellData>) =>
    (cell && workbook.getStyles().getStyleByCell(cell)?.n?.pattern) || "";

  interceptors.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler(cell, { unitId, worksheet, row, col }, next) {
      if (!cell || unitId !== documentId || cell.p || cell.t === CellValueType.FORCE_STRING) return next(cell);
      const before = worksheet.getCellRaw(row, col);
      const text = cell.f ?? (cell.v == null ? "" : String(cell.v));
      const typed = cellForContent(text === "" ? null : text, patternOf(before), place());
      const style = typed.s ? { ...workbook.getStyles().getStyleByCell(before), ...(typed.s as object) } : cell.s;
      return { ...cell, ...typed, ...(style && { s: style }) };
    },
  });

  interceptors.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler(cell, { unitId, worksheet, row, col }, next) {
      const raw = worksheet.getCellRaw(row, col);
      if (unitId !== documentId || !raw || raw.f || raw.si || typeof raw.v !== "number") return next(cell);
      const { locale } = place();
      const shown = raw.t === CellValueType.BOOLEAN ? locale.booleans[raw.v === 1 ? 0 : 1] : null;
      return { ...cell, v: shown ?? editedText(raw.v, patternOf(raw), place()), t: CellValueType.STRING };
    },
  });

  const validations = injector.get(SheetDataValidationModel);
  const isCheckbox = (sheetId: string, row: number, column: number) =>
    validations.getRuleByLocation(documentId, sheetId, row, column)?.type === DataValidationType.CHECKBOX;

  // Numbers without a format, true and false; what has a format is shown in the locale by Univer.
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: InterceptCellContentPriority.NUMFMT + 1,
    handler(cell, { unitId, subUnitId, row, col }, next) {
      if (unitId !== documentId || cell?.v == null || cell.p) return next(cell);
      const { locale } = place();
      if (cell.t === CellValueType.BOOLEAN && !isCheckbox(subUnitId, row, col))
        return next({ ...cell, v: locale.booleans[Number(cell.v) === 1 ? 0 : 1] });
      if (cell.t !== CellValueType.NUMBER || Number.isInteger(cell.v) || !isGeneral(patternOf(cell))) return next(cell);
      return next({ ...cell, v: formatted("General", Number(cell.v), locale) });
    },
  });

  // A click in a checkbox leaves 1 or 0 in the cell; formulas and scripts read true or false.
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const rows = Object.entries((cellValue ?? {}) as Record<string, Record<string, Nullable<ICellData>>>);
    if (unitId !== documentId || rows.length !== 1) return;
    for (const [row, cells] of rows) {
      for (const [column, cell] of Object.entries(cells)) {
        if (!cell || cell.t != null || (cell.v !== 0 && cell.v !== 1)) continue;
        if (isCheckbox(subUnitId, Number(row), Number(column))) cell.t = CellValueType.BOOLEAN;
      }
    }
  });
}
