/** What Sheets shows in and over cells and Univer does not: sparklines, and why a cell is in error. */
import { InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { CellAlertManagerService } from "@univerjs/sheets-ui";
import type { Engine, EngineDocument } from "../engine/engine";
import { drawSparkline } from "./sparkline";

/** Before Univer's own, the last of which hands on nothing. */
const FIRST = 100;
const ALERT_WIDTH = 280;

export function decorateCells({ univer }: Engine, document: EngineDocument): void {
  const injector = univer.__getInjector();
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: FIRST,
    handler(cell, { subUnitId, row, col }, next) {
      const sparkline = document.sparkline?.(subUnitId, row, col);
      if (!sparkline) return next(cell);
      const drawn = {
        drawWith(canvas: CanvasRenderingContext2D, info: { primaryWithCoord: Coordinates }) {
          const { startX, startY, endX, endY } = boxOf(info.primaryWithCoord);
          drawSparkline(canvas, { left: startX, top: startY, width: endX - startX, height: endY - startY }, sparkline);
        },
      };
      return next({ ...cell, customRender: [...(cell?.customRender ?? []), drawn] });
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
