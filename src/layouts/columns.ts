import type { Words } from "../shared/language";
import type { Column, FormulaTemplate } from "./layout";
import type { NumberFormatName } from "./number-formats";

type More = Partial<Omit<Column, "key" | "header" | "origin" | "format">>;

/** What people write at length: wraps. */
export function prose(key: string, header: Words, more: More = {}): Column {
  return { key, header, origin: "input", format: "general", ...more };
}

/** A name or another short text: cut rather than wrapped. */
export function shortText(key: string, header: Words, more: More = {}): Column {
  return prose(key, header, { style: "inputText", ...more });
}

/** One of a few words. */
export function choice(key: string, header: Words, choices: readonly Words[], more: More = {}): Column {
  return shortText(key, header, { allowed: { kind: "choices", choices }, ...more });
}

/** A number that people type, zero or more. */
export function amount(key: string, header: Words, format: NumberFormatName, more: More = {}): Column {
  return { key, header, origin: "input", format, allowed: { kind: "amount" }, ...more };
}

export function day(key: string, header: Words, more: More = {}): Column {
  return { key, header, origin: "input", format: "day", allowed: { kind: "date" }, ...more };
}

/** Words that stand there already. */
export function label(key: string, header: Words, more: More = {}): Column {
  return { key, header, origin: "label", format: "general", ...more };
}

/** What Cap works out; without a formula, each row brings its own. */
export function computed(
  key: string,
  header: Words,
  format: NumberFormatName,
  formula?: FormulaTemplate,
  more: More = {},
): Column {
  return { key, header, origin: "computed", format, ...(formula === undefined ? {} : { formula }), ...more };
}
