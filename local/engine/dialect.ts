/** Lets the calculation read formulas in the locale of their document, while cells keep the text that Sheets shows. */
import { Lexer } from "@univerjs/engine-formula";
import { formulaForUniver } from "./formula-text";
import { localeNamed } from "./locale";

const locales = new Map<string, string>();
const texts = new Map<string, string>();

/** Says in which locale a document's formulas are written. */
export function setFormulaLocale(documentId: string, locale: string): void {
  locales.set(documentId, locale);
}

/** Called by Univer through the change that univer-changes.ts makes in `generateAstNode`. */
export function installDialect(): void {
  (Lexer.prototype as { fromSheets?: typeof fromSheets }).fromSheets = fromSheets;
}

function fromSheets(documentId: string, formula: string): string {
  const locale = localeNamed(locales.get(documentId) ?? "en_US");
  const key = locale.decimal + locale.separator + formula;
  const known = texts.get(key);
  if (known !== undefined) return known;
  if (texts.size > 50_000) texts.clear();
  const text = formulaForUniver(formula, locale);
  texts.set(key, text);
  return text;
}
