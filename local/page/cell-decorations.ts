/** What Sheets shows in and over cells and Univer does not: the locale's numbers, sparklines, why a cell is in error. */
import {
  CellValueType,
  HorizontalAlign,
  type ICellDataForSheetInterceptor,
  InterceptorEffectEnum,
} from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { CellAlertManagerService } from "@univerjs/sheets-ui";
import type { Engine, EngineDocument, Sparkline } from "../engine/engine";
import { drawSparkline } from "./sparkline";

/** After Univer's own interceptors (number formats, conditional formats, validations) save its last, which ends the chain. */
const AFTER_ALL = -0.5;
const ALERT_WIDTH = 280;

type Cell = ICellDataForSheetInterceptor;

export function decorateCells({ univer }: Engine, document: EngineDocument): void {
  const injector = univer.__getInjector();
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: AFTER_ALL,
    handler(cell, { subUnitId, row, col }, next) {
      const sparkline = document.sparkline?.(subUnitId, row, col);
      if (sparkline) return next({ ...cell, customRender: [...(cell?.customRender ?? []), drawing(sparkline)] });
      if (cell?.v == null || cell.t === CellValueType.STRING || cell.customRender) return next(cell);
      return next(inLocale(cell, document.shownText(subUnitId, row, col)));
    },
  });

  // Univer says in general what kind of error it is; the message of the function that failed is worth more.
  const alerts = injector.get(CellAlertManagerService);
  const showAlert = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { subUnitId, row, col } = alert.location;
    const message = document.errorMessage(subUnitId, row, col);
    showAlert(message ? { ...alert, message, width: ALERT_WIDTH } : alert);
  };
}

function inLocale(cell: Cell, text: string): Cell {
  if (cell.t !== CellValueType.BOOLEAN) return { ...cell, v: text };
  const centred = { ht: HorizontalAlign.CENTER, ...cell.interceptorStyle };
  return { ...cell, v: text, t: CellValueType.STRING, interceptorStyle: centred };
}

function drawing(sparkline: Sparkline) {
  return {
    drawWith(canvas: CanvasRenderingContext2D, info: { primaryWithCoord: Coordinates }) {
      const { startX, startY, endX, endY } = boxOf(info.primaryWithCoord);
      drawSparkline(canvas, { left: startX, top: startY, width: endX - startX, height: endY - startY }, sparkline);
    },
  };
}

interface Box {
  readonly startX: number;
  readonly startY: number;
  readonly endX: number;
  readonly endY: number;
}
interface Coordinates extends Box {
  readonly isMergedMainCell?: boolean;
  readonly mergeInfo: Box;
}

function boxOf(cell: Coordinates): Box {
  return cell.isMergedMainCell ? cell.mergeInfo : cell;
}
