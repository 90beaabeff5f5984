/** What Sheets makes of a text that is typed into a cell, or written by a script, in a locale. */
import { numfmt } from "@univerjs/core";
import type { Locale } from "./locale";
import { serialOfDate } from "./serial-dates";

export type TypedInput =
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "number"; readonly value: number; readonly format?: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "text"; readonly value: string };

const CURRENCIES = "€$£¥₹";

/** `12,5` in fr_FR → number 12.5; `5 %` → 0.05 with format `0%`; `15/03/2026` → a date; `'12` → the text 12. */
export function typedInput(text: string, locale: Locale): TypedInput {
  if (text.startsWith("'")) return { kind: "text", value: text.slice(1) };
  if (text.length > 1 && text.startsWith("=")) return { kind: "formula", formula: text };
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.length > 60) return { kind: "text", value: text };
  const number = typedNumber(trimmed, locale);
  if (number) return number;
  const yes = /^true$/i.test(trimmed) || trimmed.toUpperCase() === locale.booleans[0];
  if (yes || /^false$/i.test(trimmed) || trimmed.toUpperCase() === locale.booleans[1])
    return { kind: "boolean", value: yes };
  const date = typedDate(trimmed, locale);
  if (date) return date;
  // Sheets takes a leading sign for a formula: `-A1` is one, and a telephone number becomes an error.
  if (/^[+-]./.test(trimmed)) return { kind: "formula", formula: `=${trimmed}` };
  return { kind: "text", value: text };
}

const numbers = new Map<Locale, RegExp>();

function numberPattern(locale: Locale): RegExp {
  // Any space may group where the locale groups with one.
  const group = /\s/.test(locale.group) ? "[ \\u00a0\\u202f]" : `[${locale.group}]`;
  const digits = `\\d{1,3}(?:${group}\\d{3})+|\\d*`;
  const found =
    numbers.get(locale) ??
    new RegExp(
      `^(\\()?([+-]?)\\s*([${CURRENCIES}]?)\\s*([+-]?)(${digits})(?:[${locale.decimal}](\\d*))?(e[+-]?\\d+)?\\s*(%|[${CURRENCIES}])?(\\))?$`,
      "i",
    );
  numbers.set(locale, found);
  return found;
}

function typedNumber(text: string, locale: Locale): TypedInput | null {
  const match = numberPattern(locale).exec(text);
  if (!match) return null;
  const [
    ,
    open = "",
    sign = "",
    before = "",
    signAfter = "",
    whole = "",
    fraction,
    exponent = "",
    after = "",
    close = "",
  ] = match;
  if (whole === "" && !fraction) return null;
  if ((open === "") !== (close === "") || (sign && signAfter) || (before && after) || (exponent && (before || after)))
    return null;
  const grouped = /\D/.test(whole);
  const size = Number(`${whole.replace(/\D/g, "") || "0"}.${fraction || "0"}${exponent}`);
  const negative = open !== "" || sign === "-" || signAfter === "-";
  const value = (negative && size !== 0 ? -size : size) / (after === "%" ? 100 : 1);
  if (!Number.isFinite(value)) return null;
  const decimals = fraction ? ".00" : "";
  if (after === "%") return { kind: "number", value, format: `0${decimals}%` };
  if (before) return { kind: "number", value, format: `${before}#,##0${decimals}` };
  if (after) return { kind: "number", value, format: `#,##0${decimals} ${after}` };
  if (exponent) return { kind: "number", value, format: "0.00E+00" };
  return grouped ? { kind: "number", value, format: `#,##0${decimals}` } : { kind: "number", value };
}

function typedDate(text: string, locale: Locale): TypedInput | null {
  if (!/\d/.test(text)) return null;
  // The commonest date of exports, and the quickest to read.
  const [iso, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?: (\d\d):(\d\d)(?::(\d\d))?)?$/.exec(text) ?? [];
  if (iso && Number(year) > 1900) {
    const instant = new Date(`${year}-${month}-${day}T${iso.slice(11) || "00:00"}Z`);
    if (instant.getUTCDate() === Number(day)) {
      const time = iso.length > 16 ? " hh:mm:ss" : iso.length > 10 ? " hh:mm" : "";
      return { kind: "number", value: serialOfDate(instant, "UTC"), format: `yyyy-mm-dd${time}` };
    }
  }
  // `4/2` is the second of April only where months come first.
  const dayMonth = !locale.monthFirst && /^\d{1,2}[/-]\d{1,2}$/.test(text);
  const full = dayMonth ? `${text}${text.match(/[/-]/)?.[0]}${new Date().getFullYear()}` : text;
  const options = { locale: locale.name };
  const parsed = numfmt.parseDate(full, options) ?? numfmt.parseTime(full, options);
  return typeof parsed?.v === "number"
    ? { kind: "number", value: parsed.v, ...(parsed.z && { format: parsed.z }) }
    : null;
}
