/** Formats of cells as a table: what Apps Script calls them, how they read from a style and what they change in it. */
import { BooleanNumber, ColorKit, HorizontalAlign, type IStyleData, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { Exception, member } from "./surface";

export interface Format {
  /** `FontFamily` → setFontFamily and getFontFamily */
  readonly name: string;
  readonly plural: string;
  read(style: IStyleData): unknown;
  /** Parts of the style to merge; null takes a part away. */
  write(value: unknown): object;
}

/** `red`, `#F00`, `rgb(255,0,0)` → `#ff0000`; null for none and, as in Sheets, for a colour that nobody knows. */
export function hexColor(color: unknown): string | null {
  if (typeof color !== "string" || color === "") return null;
  const kit = new ColorKit(color);
  return kit.isValid ? kit.toHexString().slice(0, 7).toLowerCase() : null;
}

function color(name: string, key: "bg" | "cl", otherwise: string): Format {
  return {
    name,
    plural: `${name}s`,
    read: (style) => hexColor(style[key]?.rgb) ?? otherwise,
    write: (value) => {
      const rgb = hexColor(value);
      return { [key]: rgb ? { rgb } : null };
    },
  };
}

/** A format with a few words, each standing for a value in the style; the first word is the default. */
function choice(name: string, plural: string, key: keyof IStyleData, words: Readonly<Record<string, unknown>>): Format {
  const [first] = Object.keys(words);
  return {
    name,
    plural,
    read: (style) => Object.keys(words).find((word) => words[word] === (style[key] ?? null)) ?? first,
    write: (value) => {
      const word = value === null ? (first as string) : String(value).toLowerCase();
      if (!Object.hasOwn(words, word)) throw new Exception(`Unexpected value ${String(value)} for ${name}`);
      return { [key]: words[word] };
    },
  };
}

function plain(name: string, plural: string, key: keyof IStyleData, otherwise: unknown): Format {
  return { name, plural, read: (style) => style[key] ?? otherwise, write: (value) => ({ [key]: value }) };
}

const WRAPS = { OVERFLOW: WrapStrategy.OVERFLOW, WRAP: WrapStrategy.WRAP, CLIP: WrapStrategy.CLIP };

export const FORMATS: readonly Format[] = [
  color("Background", "bg", "#ffffff"),
  color("FontColor", "cl", "#000000"),
  choice("FontWeight", "FontWeights", "bl", { normal: null, bold: BooleanNumber.TRUE }),
  choice("FontStyle", "FontStyles", "it", { normal: null, italic: BooleanNumber.TRUE }),
  plain("FontSize", "FontSizes", "fs", 10),
  plain("FontFamily", "FontFamilies", "ff", "Arial"),
  choice("HorizontalAlignment", "HorizontalAlignments", "ht", {
    normal: null,
    left: HorizontalAlign.LEFT,
    center: HorizontalAlign.CENTER,
    right: HorizontalAlign.RIGHT,
  }),
  choice("VerticalAlignment", "VerticalAlignments", "vt", {
    bottom: null,
    middle: VerticalAlign.MIDDLE,
    top: VerticalAlign.TOP,
  }),
  {
    name: "FontLine",
    plural: "FontLines",
    read: (style) => (style.ul?.s ? "underline" : style.st?.s ? "line-through" : "none"),
    write: (value) => ({
      ul: value === "underline" ? { s: BooleanNumber.TRUE } : null,
      st: value === "line-through" ? { s: BooleanNumber.TRUE } : null,
    }),
  },
  {
    name: "Wrap",
    plural: "Wraps",
    read: (style) => style.tb === WrapStrategy.WRAP,
    write: (value) => ({ tb: value ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  },
  {
    name: "WrapStrategy",
    plural: "WrapStrategies",
    read: ({ tb }) => {
      const name = Object.entries(WRAPS).find(([, value]) => value === tb)?.[0] ?? "OVERFLOW";
      return member("WrapStrategy", name);
    },
    write: (value) => ({ tb: WRAPS[String(value) as keyof typeof WRAPS] }),
  },
  {
    name: "NumberFormat",
    plural: "NumberFormats",
    read: (style) => style.n?.pattern ?? "General",
    write: (value) => ({ n: /^general$/i.test(String(value)) ? null : { pattern: value } }),
  },
];
