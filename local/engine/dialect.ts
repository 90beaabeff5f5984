/** Lets the calculation read formulas in the locale of their document, while cells keep the text that Sheets shows. */
import { Lexer } from "@univerjs/engine-formula";
import { formulaForUniver } from "./formula-text";
import { localeNamed } from "./locale";

/** What a document's formulas become for Univer: known texts by the formula, of all documents that write numbers alike. */
type Texts = Map<string, string>;

const locales = new Map<string, string>();
const texts = new Map<string, Texts>();
const textsOf = new Map<string, Texts>();

/** Says in which locale a document's formulas are written. */
export function setFormulaLocale(documentId: string, locale: string): void {
  locales.set(documentId, locale);
  textsOf.delete(documentId);
}

/** Called by Univer through the change that univer-changes.ts makes in `generateAstNode`. */
export function installDialect(): void {
  (Lexer.prototype as { fromSheets?: typeof fromSheets }).fromSheets = fromSheets;
}

function fromSheets(documentId: string, formula: string): string {
  const known = textsOf.get(documentId)?.get(formula);
  if (known !== undefined) return known;
  const locale = localeNamed(locales.get(documentId) ?? "en_US");
  const key = locale.decimal + locale.separator;
  const shared = texts.get(key) ?? new Map<string, string>();
  texts.set(key, shared);
  textsOf.set(documentId, shared);
  if (shared.size > 50_000) shared.clear();
  const text = shared.get(formula) ?? formulaForUniver(formula, locale);
  shared.set(formula, text);
  return text;
}
