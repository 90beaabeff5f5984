/** Names the series under a chart. */
import type { ShownChart } from "../services/chart-contents";
import { optionAt } from "../services/chart-store";
import { drawnAs } from "./chart-bars";
import { colorOf, lookOf, MUTED, PADDING, strokeOf } from "./chart-look";
import { shape, text, textWidth, wrapped } from "./svg";

const SWATCH = 24;
const ROW = 16;

/** In as many rows as they need, unless the chart says that it has no legend; and the height that they take. */
export function drawLegend(chart: ShownChart, width: number, height: number): { picture: SVGElement; height: number } {
  const none = { picture: shape("g", {}), height: PADDING };
  const position = optionAt(chart.options, "legend.position") ?? chart.options.legend;
  if (position === "none" || chart.type === "WATERFALL" || chart.series.length === 0) return none;
  const look = lookOf(chart, "legend.textStyle", { size: 11, color: MUTED });
  const room = width - 2 * PADDING;
  const rows: { name: string; series: number; x: number; width: number }[][] = [];
  chart.series.forEach((one, series) => {
    const name = wrapped(one.name, room - SWATCH, look, 1)[0] ?? "";
    const wide = SWATCH + textWidth(name, look);
    const last = rows.at(-1)?.at(-1);
    const x = last ? last.x + last.width + PADDING : 0;
    if (last && x + wide <= room) rows.at(-1)?.push({ name, series, x, width: wide });
    else rows.push([{ name, series, x: 0, width: wide }]);
  });
  const items = rows.flatMap((row, index) => {
    const last = row.at(-1) as (typeof row)[0];
    const y = height - PADDING - (rows.length - 1 - index) * ROW;
    return row.flatMap(({ name, series, x }) => {
      const at = x + (width - last.x - last.width) / 2;
      const swatch =
        drawnAs(chart, series) === "line"
          ? shape("line", { x1: at, x2: at + SWATCH - 6, y1: y - 4, y2: y - 4, ...strokeOf(chart, series) })
          : shape("rect", { x: at + 6, y: y - 9, width: 10, height: 10, fill: colorOf(chart, series) });
      return [swatch, text(name, at + SWATCH, y, look)];
    });
  });
  return { picture: shape("g", { class: "legend" }, ...items), height: PADDING * 1.5 + rows.length * ROW };
}
