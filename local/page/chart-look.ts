/** Colours, strokes and letters of a chart: its options, else those of Sheets. */
import type { ShownChart } from "../services/chart-contents";
import { type Options, optionAt } from "../services/chart-store";
import type { TextLook } from "./svg";

export const PADDING = 16;
export const INK = "#1f2937";
export const MUTED = "#6b7280";
export const LINE = "#e5e7eb";
/** Of series without one of their own. */
const COLORS = ["#4285f4", "#ea4335", "#fbbc04", "#34a853", "#ff6d01"];

export const seriesOption = (options: Options, series: number, name: string) =>
  optionAt(options, `series.${series}.${name}`);

export function colorOf({ options }: ShownChart, series: number): string {
  const own = seriesOption(options, series, "color") ?? optionAt(options, `colors`);
  const color = Array.isArray(own) ? own[series] : own;
  return String(color ?? COLORS[series % COLORS.length]);
}

export function strokeOf(chart: ShownChart, series: number) {
  const option = (name: string) => seriesOption(chart.options, series, name) ?? chart.options[name];
  const dashes = option("lineDashStyle");
  return {
    stroke: colorOf(chart, series),
    "stroke-width": Number(option("lineWidth") ?? 2),
    "stroke-dasharray": Array.isArray(dashes) ? dashes.join(" ") : undefined,
  };
}

export function lookOf({ options }: ShownChart, path: string, usual: TextLook): TextLook {
  const { fontSize, color, bold } = (optionAt(options, path) ?? {}) as Record<string, unknown>;
  return { size: Number(fontSize ?? usual.size), color: String(color ?? usual.color), bold: Boolean(bold) };
}
