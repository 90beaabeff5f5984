/** Widths for autoResizeColumns. Without a screen texts cannot be measured, so letters are taken as 0.6 of their height. */
import type { RangeObject } from "./range";

const PIXELS_PER_POINT = 4 / 3;
const MARGIN = 12;

export function textWidth(column: RangeObject): number {
  const sizes = column.getFontSizes();
  const widths = column.getDisplayValues().map(([text = ""], row) => {
    const longest = Math.max(...text.split("\n").map((line) => line.length));
    return longest * 0.6 * (sizes[row]?.[0] ?? 10) * PIXELS_PER_POINT;
  });
  return Math.ceil(Math.max(0, ...widths)) + MARGIN;
}
