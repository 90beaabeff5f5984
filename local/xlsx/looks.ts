/** How a cell looks, in Univer's words and in those of .xlsx files. */
import type { IStyleData } from "@univerjs/core";
import type { BorderLineStyle, CellStyle } from "./hucre";

/** Univer's HorizontalAlign, VerticalAlign and BorderStyleTypes, by their numbers. */
const HORIZONTAL = { 1: "left", 2: "center", 3: "right" } as const;
const VERTICAL = { 1: "top", 2: "center", 3: "bottom" } as const;
const LINES: Readonly<Record<number, BorderLineStyle>> = {
  1: "thin",
  2: "hair",
  3: "dotted",
  4: "dashed",
  7: "double",
  8: "medium",
  13: "thick",
};
const WRAP = 3;
const SIDES = { t: "top", b: "bottom", l: "left", r: "right" } as const;
/** What a cell of a new spreadsheet in Sheets has. */
export const USUAL_FONT = { name: "Arial", size: 10 } as const;

/** `#0b3d5c` → `FF0B3D5C`: programs other than Excel read a colour without opacity as transparent. */
export const opaque = (rgb: string) => ({ rgb: `FF${rgb.replace("#", "").toUpperCase()}` });
export const plain = (color: { readonly rgb?: string } | undefined) =>
  color?.rgb ? `#${color.rgb.slice(-6).toLowerCase()}` : undefined;

const isGeneral = (pattern: string) => /^(general|automatic)?$/i.test(pattern);

export function excelLook(style: IStyleData): CellStyle {
  const { n, bg, bd, ht, vt, tb } = style;
  const sides = Object.entries(SIDES).flatMap(([key, side]) => {
    const border = bd?.[key as keyof typeof SIDES];
    const line = border ? LINES[border.s] : undefined;
    return line ? [[side, { style: line, color: opaque(border?.cl.rgb ?? "#000000") }]] : [];
  });
  return {
    font: { ...USUAL_FONT, ...excelFont(style) },
    ...(bg?.rgb && { fill: { type: "pattern", pattern: "solid", fgColor: opaque(bg.rgb) } }),
    ...(sides.length > 0 && { border: Object.fromEntries(sides) }),
    alignment: {
      vertical: VERTICAL[(vt ?? 3) as keyof typeof VERTICAL] ?? "bottom",
      ...(ht && { horizontal: HORIZONTAL[ht as keyof typeof HORIZONTAL] }),
      ...(tb === WRAP && { wrapText: true }),
    },
    ...(n?.pattern && !isGeneral(n.pattern) && { numFmt: n.pattern }),
  };
}

/** The parts of a font that a style names; all that a conditional format may change of it. */
export function excelFont({ ff, fs, cl, bl, it, st, ul }: IStyleData): NonNullable<CellStyle["font"]> {
  return {
    ...(ff && { name: ff }),
    ...(fs && { size: fs }),
    ...(cl?.rgb && { color: opaque(cl.rgb) }),
    ...(bl && { bold: true }),
    ...(it && { italic: true }),
    ...(st?.s && { strikethrough: true }),
    ...(ul?.s && { underline: true }),
  };
}

export function sheetsLook({ font = {}, fill, border, alignment, numFmt }: CellStyle): IStyleData {
  const [color, background] = [plain(font.color), fill?.type === "pattern" ? plain(fill.fgColor) : undefined];
  const key = <T extends object>(names: T, name: unknown) => {
    const found = Object.entries(names).find(([, one]) => one === name);
    return found ? Number(found[0]) : undefined;
  };
  const sides = Object.entries(SIDES).flatMap(([side, name]) => {
    const line = border?.[name];
    const s = key(LINES, line?.style);
    return line && s ? [[side, { s, cl: { rgb: plain(line.color) ?? "#000000" } }]] : [];
  });
  return {
    ...(font.name && font.name !== USUAL_FONT.name && { ff: font.name }),
    fs: font.size ?? USUAL_FONT.size,
    ...(color && { cl: { rgb: color } }),
    ...(font.bold && { bl: 1 }),
    ...(font.italic && { it: 1 }),
    ...(font.strikethrough && { st: { s: 1 } }),
    ...(font.underline && { ul: { s: 1 } }),
    ...(background && { bg: { rgb: background } }),
    ...(sides.length > 0 && { bd: Object.fromEntries(sides) }),
    ...(key(HORIZONTAL, alignment?.horizontal) && { ht: key(HORIZONTAL, alignment?.horizontal) as number }),
    vt: key(VERTICAL, alignment?.vertical ?? "bottom") ?? 3,
    tb: alignment?.wrapText ? WRAP : 1,
    ...(numFmt && !isGeneral(numFmt) && { n: { pattern: numFmt } }),
  };
}
