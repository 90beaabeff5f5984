/** A value or a typed text as the cell that Univer keeps. */
import { CellValueType, type ICellData, isTextFormat, numfmt } from "@univerjs/core";
import { isGeneral } from "./cells";
import { translateFormula } from "./formula-text";
import type { Locale } from "./locale";
import { serialOfDate } from "./serial-dates";
import { typedInput } from "./typed-input";

const EMPTY = { v: null, t: null, f: null, si: null, p: null, custom: null } satisfies ICellData;

export interface Place {
  readonly locale: Locale;
  readonly timeZone: string;
}

/**
 * The cell for a content as Apps Script takes it; `format` is the number format that the cell has.
 * Text is read as if it were typed, so "=…" is a formula; an input that implies a format gives it to a cell without one.
 */
export function cellForContent(content: unknown, format: string, place: Place): ICellData {
  const { locale, timeZone } = place;
  if (content === null || content === undefined) return EMPTY;
  if (typeof content === "boolean") return { ...EMPTY, v: content ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof content === "number") {
    if (!Number.isFinite(content)) return textCell("#NUM!");
    return numberCell(content + 0); // a cell knows no -0
  }
  if (content instanceof Date) {
    if (Number.isNaN(content.getTime())) return textCell("#NUM!");
    const serial = serialOfDate(content, timeZone);
    const pattern = Number.isInteger(serial) ? locale.dateFormat : `${locale.dateFormat} hh:mm:ss`;
    return numberCell(serial, numfmt.isDateFormat(format) ? undefined : pattern);
  }
  const text = String(content);
  if (isTextFormat(format)) return textCell(text);
  const typed = typedInput(text, locale);
  switch (typed.kind) {
    case "formula":
      return { ...EMPTY, f: translateFormula(typed.formula, locale) };
    case "number":
      return numberCell(typed.value, isGeneral(format) ? typed.format : undefined);
    case "boolean":
      return { ...EMPTY, v: typed.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case "text":
      return textCell(typed.value);
  }
}

/** Forced, or Univer would read numbers into it. */
const textCell = (v: string): ICellData => ({ ...EMPTY, v, t: CellValueType.FORCE_STRING });

const numberCell = (v: number, pattern?: string): ICellData => ({
  ...EMPTY,
  v,
  t: CellValueType.NUMBER,
  ...(pattern && { s: { n: { pattern } } }),
});

/** What stands in the cell while a person edits it: numbers and dates in the locale, so that they are read back alike. */
export function editedText(value: number, format: string, { locale }: Place): string {
  if (numfmt.isDateFormat(format)) {
    const pattern = Number.isInteger(value) ? locale.dateFormat : `${locale.dateFormat} hh:mm:ss`;
    return numfmt.format(value < 1 ? "hh:mm:ss" : pattern, value, { locale: locale.name });
  }
  const percent = numfmt.isPercentFormat(format);
  const shown = percent ? Number((value * 100).toPrecision(15)) : value;
  return String(shown).replace(".", locale.decimal) + (percent ? "%" : "");
}
