/** Spares Univer from looking for formulas in every cell of every sheet at every calculation: a shop's orders are many. */
import {
  CommandType,
  ICommandService,
  type IObjectMatrixPrimitiveType,
  IUniverInstanceService,
  type Nullable,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { FormulaDataModel, type IFormulaDataItem, initSheetFormulaData } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";

type SheetFormulas = Nullable<IObjectMatrixPrimitiveType<Nullable<IFormulaDataItem>>>;

export function rememberFormulas(univer: Univer): void {
  const injector = univer.__getInjector();
  const units = injector.get(IUniverInstanceService);
  const commands = injector.get(ICommandService);
  const known = new Map<string, SheetFormulas>();
  injector.get(FormulaDataModel).getFormulaData = () => {
    const all: ReturnType<FormulaDataModel["getFormulaData"]> = {};
    for (const workbook of units.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
      const unitId = workbook.getUnitId();
      const sheets: Record<string, SheetFormulas> = {};
      for (const sheet of workbook.getSheets()) {
        const sheetId = sheet.getSheetId();
        const key = `${unitId}!${sheetId}`;
        const formulas =
          known.get(key) ?? initSheetFormulaData({}, unitId, sheetId, sheet.getCellMatrix())[unitId]?.[sheetId];
        known.set(key, formulas);
        sheets[sheetId] = formulas;
      }
      all[unitId] = sheets;
    }
    return all;
  };
  // Writing contents touches one sheet, results of formulas none; any other change may touch all.
  const forget: Parameters<typeof commands.onCommandExecuted>[0] = ({ id, type, params }, options) => {
    if (type !== CommandType.MUTATION || id.startsWith("formula.") || options?.fromFormula) return;
    const { unitId, subUnitId } = (params ?? {}) as { unitId?: string; subUnitId?: string };
    if (id === SetRangeValuesMutation.id) known.delete(`${unitId}!${subUnitId}`);
    else known.clear();
  };
  commands.beforeCommandExecuted(forget);
  commands.onCommandExecuted(forget);
}
