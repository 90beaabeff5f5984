/** Borders: Apps Script says which edges of a whole range, Univer keeps them cell by cell. */
import { BorderStyleTypes } from "@univerjs/core";
import type { Area } from "./a1-notation";
import { hexColor } from "./range-formats";

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  DOTTED: BorderStyleTypes.DOTTED,
  DASHED: BorderStyleTypes.DASHED,
  SOLID: BorderStyleTypes.THIN,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
  SOLID_THICK: BorderStyleTypes.THICK,
  DOUBLE: BorderStyleTypes.DOUBLE,
};

/** Edges in the order of `setBorder`: true draws, false takes away, null leaves. */
export interface Edges {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  readonly vertical: boolean | null;
  readonly horizontal: boolean | null;
}

/** Border part of the style of one cell of the area, both counted from its first. */
export function borderOf(
  edges: Edges,
  area: Area,
  row: number,
  column: number,
  color: unknown,
  style: unknown,
): object {
  const line = { s: LINES[String(style ?? "SOLID")], cl: { rgb: hexColor(color) ?? "#000000" } };
  const sides: readonly [string, boolean | null][] = [
    ["t", row === 0 ? edges.top : edges.horizontal],
    ["b", row === area.rows - 1 ? edges.bottom : edges.horizontal],
    ["l", column === 0 ? edges.left : edges.vertical],
    ["r", column === area.columns - 1 ? edges.right : edges.vertical],
  ];
  return Object.fromEntries(sides.filter(([, on]) => on !== null).map(([side, on]) => [side, on ? line : null]));
}
