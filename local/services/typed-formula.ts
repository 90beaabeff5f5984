/** Formulas of validations and conditional formats, typed in the spreadsheet's locale. */
import { formulaForUniver } from "../engine/formula-text";
import { localeNamed } from "../engine/locale";
import type { Book } from "./book";
import { Exception } from "./surface";

/** Throws when Sheets would refuse the whole rule: `=AND(A1, B1)` in fr_FR. */
export function checkFormula(book: Book, formula: string): void {
  const readable = formulaForUniver(
    formula.startsWith("=") ? formula : `=${formula}`,
    localeNamed(book.document.locale),
  );
  if (readable === "=#ERROR!") throw new Exception(`Invalid formula: ${formula}`);
}
