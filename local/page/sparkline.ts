/** SPARKLINE as Sheets draws it in its cell: line, column, bar and win/loss with the options that sheets use most. */

import type { Sparkline } from "../engine/engine";

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const PADDING = 3;
const COLOR = "#0B3D5C";
const BAR_COLORS = ["#0B3D5C", "#E5E7EB"];

/** Draws into the cell whose inner box is given, in pixels; nothing when there is no number. */
export function drawSparkline(canvas: CanvasRenderingContext2D, cell: Box, { values, options }: Sparkline): void {
  if (values.length === 0) return;
  const box = {
    left: cell.left + PADDING,
    top: cell.top + PADDING,
    width: cell.width - 2 * PADDING,
    height: cell.height - 2 * PADDING,
  };
  canvas.save();
  const type = String(options.charttype ?? "line").toLowerCase();
  if (type === "bar") drawBar(canvas, box, values, options);
  else if (type === "line") drawLine(canvas, box, values, options);
  else drawColumns(canvas, box, type === "winloss" ? values.map(Math.sign) : values, options);
  canvas.restore();
}

type Options = Sparkline["options"];

function numberOption(options: Options, name: string, otherwise: number): number {
  const value = options[name];
  return typeof value === "number" ? value : otherwise;
}

function drawLine(canvas: CanvasRenderingContext2D, box: Box, values: readonly number[], options: Options): void {
  const low = numberOption(options, "ymin", Math.min(...values));
  const high = numberOption(options, "ymax", Math.max(...values));
  canvas.beginPath();
  values.forEach((value, index) => {
    const across = values.length > 1 ? index / (values.length - 1) : 0.5;
    const up = high > low ? (value - low) / (high - low) : 0.5;
    canvas.lineTo(box.left + across * box.width, box.top + (1 - up) * box.height);
  });
  canvas.strokeStyle = String(options.color ?? COLOR);
  canvas.lineWidth = numberOption(options, "linewidth", 1.5);
  canvas.lineJoin = "round";
  canvas.stroke();
}

function drawColumns(canvas: CanvasRenderingContext2D, box: Box, values: readonly number[], options: Options): void {
  const low = numberOption(options, "ymin", Math.min(0, ...values));
  const high = numberOption(options, "ymax", Math.max(0, ...values));
  const scale = box.height / (high - low || 1);
  const step = box.width / values.length;
  const highest = Math.max(...values);
  const lowest = Math.min(...values);
  values.forEach((value, index) => {
    const color =
      (value === highest && options.highcolor) ||
      (value === lowest && options.lowcolor) ||
      (value < 0 && options.negcolor) ||
      options.color;
    canvas.fillStyle = String(color || COLOR);
    const zero = box.top + high * scale;
    canvas.fillRect(
      box.left + index * step + step * 0.1,
      zero - Math.max(value, 0) * scale,
      step * 0.8,
      Math.abs(value) * scale,
    );
  });
}

/** Values one after the other on one bar, colours in turn; the whole width stands for `max`, by default their sum. */
function drawBar(canvas: CanvasRenderingContext2D, box: Box, values: readonly number[], options: Options): void {
  const whole = numberOption(
    options,
    "max",
    values.reduce((sum, value) => sum + Math.max(value, 0), 0),
  );
  let left = box.left;
  values.forEach((value, index) => {
    const width = whole > 0 ? Math.min((Math.max(value, 0) / whole) * box.width, box.left + box.width - left) : 0;
    canvas.fillStyle = String(options[`color${(index % 2) + 1}`] ?? BAR_COLORS[index % 2]);
    canvas.fillRect(left, box.top, width, box.height);
    left += width;
  });
}
