/** Charts float over the grid at their cell, scroll and zoom with it, and are drawn anew when anything in the file changes. */
import { CommandType, ICommandService, LifecycleService, LifecycleStages } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SetWorksheetActiveOperation } from "@univerjs/sheets";
import type {} from "@univerjs/sheets-ui/facade";
import type { LocalSheets } from "../index";
import type { ShownChart } from "../services/chart-contents";
import { drawChart, sizeOf } from "./chart-drawing";
import { element } from "./dom";
import { isFrench } from "./words";

/** Milliseconds after the last change. */
const PAUSE = 50;
const WORDS = {
  fr: { total: "Sous-total", empty: "Aucun nombre à montrer" },
  en: { total: "Subtotal", empty: "No numbers to show yet" },
};

export function showCharts({ engine: { univer }, document, charts }: LocalSheets): void {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const layer = element("div", { className: "charts" });
  let shown: { chart: ShownChart; picture: HTMLElement }[] = [];
  let drawn = "";
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  const redraw = () => {
    const sheetId = document.workbook.getActiveSheet().getSheetId();
    const now = charts(sheetId);
    const key = JSON.stringify([sheetId, document.locale, now]);
    if (key === drawn) return;
    drawn = key;
    const words = isFrench(document.locale) ? WORDS.fr : WORDS.en;
    shown = now.map((chart) => {
      const picture = element("div", { className: "chart" });
      picture.append(drawChart(chart, document.locale, words));
      return { chart, picture };
    });
    layer.replaceChildren(...shown.map(({ picture }) => picture));
    cancelAnimationFrame(frame);
    if (shown.length > 0) follow();
  };
  /** Puts the charts where their cells are, at each painting of the page: scrolling, zoom and sizes have no common event. */
  const follow = () => {
    for (const { chart, picture } of shown) put(chart, picture);
    frame = requestAnimationFrame(follow);
  };
  const put = (chart: ShownChart, picture: HTMLElement) => {
    const scene = injector.get(IRenderManagerService).getRenderById(document.id)?.scene;
    const sheet = document.workbook.getActiveSheet();
    const grid = sheet.getSkeleton();
    const view = scene?.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!scene || !grid || !view) return;
    const { xSplit, ySplit } = sheet.getSheet().getFreeze();
    const before = (sizes: readonly number[], index: number) => (index > 0 ? (sizes[index - 1] ?? 0) : 0);
    const [columns, rows] = [grid.columnWidthAccumulation, grid.rowHeightAccumulation];
    const [isFrozenX, isFrozenY] = [chart.column < xSplit, chart.row < ySplit];
    const left =
      grid.rowHeaderWidth + before(columns, chart.column) + chart.offsetX - (isFrozenX ? 0 : view.viewportScrollX);
    const top =
      grid.columnHeaderHeight + before(rows, chart.row) + chart.offsetY - (isFrozenY ? 0 : view.viewportScrollY);
    // Headings and frozen cells stay in front of what scrolls under them.
    const edgeX = grid.rowHeaderWidth + (isFrozenX ? 0 : before(columns, xSplit));
    const edgeY = grid.columnHeaderHeight + (isFrozenY ? 0 : before(rows, ySplit));
    const { width, height } = sizeOf(chart);
    const hidden = [edgeY - top, edgeX - left].map((length) => Math.max(0, length));
    Object.assign(picture.style, {
      width: `${width}px`,
      height: `${height}px`,
      transform: `scale(${scene.scaleX}) translate(${left}px, ${top}px)`,
      clipPath: `inset(${hidden[0]}px 0 0 ${hidden[1]}px)`,
    });
  };

  void injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Rendered)
    .then(() => {
      const canvas = injector.get(IRenderManagerService).getRenderById(document.id)?.engine.getCanvasElement();
      canvas?.parentElement?.append(layer);
      const later = () => {
        clearTimeout(waiting);
        waiting = setTimeout(redraw, PAUSE);
      };
      commands.onCommandExecuted(({ id, type }) => {
        if (type === CommandType.MUTATION || id === SetWorksheetActiveOperation.id) later();
      });
      later();
    });
  univer.onDispose(() => {
    clearTimeout(waiting);
    cancelAnimationFrame(frame);
  });
}
