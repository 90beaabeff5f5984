/** Spares Univer from looking for formulas in every cell of every sheet at every calculation: a shop's orders are many. */
import {
  CommandType,
  type ICellData,
  ICommandService,
  type IObjectMatrixPrimitiveType,
  IUniverInstanceService,
  type Nullable,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { FormulaDataModel, type IFormulaDataItem, initSheetFormulaData } from "@univerjs/engine-formula";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";

type SheetFormulas = Nullable<IObjectMatrixPrimitiveType<Nullable<IFormulaDataItem>>>;

/** Mutations of looks, sizes and names. */
const MOVES_NO_FORMULA =
  /merge|width|height|style|numfmt|defined-name|validation|conditional|note|frozen|gridline|tab-color/i;

/** Whether a change of cells brings a formula, or meets one: looks and numbers where there is none do neither. */
function touchesFormulas(cells: ISetRangeValuesMutationParams["cellValue"], known: SheetFormulas): boolean {
  return Object.entries(cells ?? {}).some(([row, line]) =>
    Object.entries(line as Record<number, Nullable<ICellData>>).some(([column, cell]) =>
      known?.[Number(row)]?.[Number(column)]
        ? !cell || "v" in cell || "f" in cell || "si" in cell
        : Boolean(cell?.f || cell?.si),
    ),
  );
}

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
  // Writing contents touches one sheet, results of formulas and looks none; any other change may touch all.
  const forget: Parameters<typeof commands.onCommandExecuted>[0] = ({ id, type, params }, options) => {
    if (type !== CommandType.MUTATION || id.startsWith("formula.") || options?.fromFormula) return;
    if (MOVES_NO_FORMULA.test(id)) return;
    if (id !== SetRangeValuesMutation.id) return known.clear();
    const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const key = `${unitId}!${subUnitId}`;
    if (touchesFormulas(cellValue, known.get(key))) known.delete(key);
  };
  commands.beforeCommandExecuted(forget);
  commands.onCommandExecuted(forget);
}
