/**
 * Rows of wrapped cells fit their text, whoever writes it: Univer fits those that a person types into, Sheets also those
 * that a script or a formula fills. Only the sheet on show is measured, and of it only the rows with wrapped cells or large letters.
 */
import {
  ICommandService,
  type IRange,
  type IStyleData,
  LifecycleService,
  LifecycleStages,
  type Nullable,
  WrapStrategy,
} from "@univerjs/core";
import { SetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import {
  InsertSheetMutation,
  type ISetWorksheetRowAutoHeightMutationParams,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
} from "@univerjs/sheets";
import { AutoHeightController } from "@univerjs/sheets-ui";
import type { Engine, EngineDocument } from "../engine/engine";

const CHANGES: ReadonlySet<string> = new Set([
  SetRangeValuesMutation.id,
  SetFormulaCalculationResultMutation.id,
  SetWorksheetColWidthMutation.id,
  SetWorksheetActiveOperation.id,
  InsertSheetMutation.id,
]);
/** Pixels that Univer gives a row of one line, where Sheets leaves it as it is. */
const ONE_LINE = 24;
const USUAL_SIZE = 10;
const isTall = (style: Nullable<IStyleData>) =>
  style?.tb === WrapStrategy.WRAP || (style?.fs ?? USUAL_SIZE) > USUAL_SIZE;
/** Milliseconds after the last change. */
const PAUSE = 50;

export function fitRowsToText({ univer }: Engine, document: EngineDocument): void {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const rendered = injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const fit = () => {
    const ranges = tallRows(document);
    if (ranges.length === 0) return;
    const sheetId = document.workbook.getActiveSheet().getSheetId();
    const { redos } = injector.get(AutoHeightController).getUndoRedoParamsOfAutoHeight(ranges, sheetId);
    for (const { id, params } of redos) {
      const { rowsAutoHeightInfo, ...place } = params as ISetWorksheetRowAutoHeightMutationParams;
      const usual = document.workbook.getActiveSheet().getSheet().getConfig().defaultRowHeight;
      const fitted = rowsAutoHeightInfo.map(({ row, autoHeight = usual }) => ({
        row,
        autoHeight: autoHeight <= ONE_LINE ? usual : autoHeight,
      }));
      commands.syncExecuteCommand(id, { ...place, rowsAutoHeightInfo: fitted });
    }
  };
  const later = () => {
    clearTimeout(waiting);
    waiting = setTimeout(fit, PAUSE);
  };
  void rendered.then(() => {
    commands.onCommandExecuted(({ id }) => void (CHANGES.has(id) && later()));
    later();
  });
  univer.onDispose(() => clearTimeout(waiting));
}

/** Runs of rows of the sheet on show that may need more height than others. */
function tallRows({ workbook }: EngineDocument): IRange[] {
  const model = workbook.getWorkbook();
  const sheet = model.getActiveSheet();
  const styles = model.getStyles();
  const known = new Map<unknown, boolean>();
  const ranges: IRange[] = [];
  const endColumn = sheet.getColumnCount() - 1;
  sheet.getCellMatrix().forValue((row, _column, cell) => {
    const last = ranges.at(-1);
    if (!cell?.s || last?.endRow === row) return;
    const grows = known.get(cell.s) ?? isTall(styles.getStyleByCell(cell));
    known.set(cell.s, grows);
    if (!grows) return;
    if (last?.endRow === row - 1) last.endRow = row;
    else ranges.push({ startRow: row, endRow: row, startColumn: 0, endColumn });
  });
  return ranges;
}
