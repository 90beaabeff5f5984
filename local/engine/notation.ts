/** How formulas are written in a locale. */
export interface Notation {
  readonly decimal: "." | ",";
  /** Between arguments, as getFormula shows it. */
  readonly separator: "," | ";";
  /** Between the columns of `{…}`. */
  readonly columnSeparator: "," | "\\";
}

/** That of xlsx files, whatever the language of the program that wrote them. */
export const ENGLISH: Notation = { decimal: ".", separator: ",", columnSeparator: "," };

const COMMA: Notation = { decimal: ",", separator: ";", columnSeparator: "\\" };

/** Where the comma is the decimal mark, it does not separate arguments. */
export function notationOf(tag: string): Notation {
  const parts = new Intl.NumberFormat(tag, { numberingSystem: "latn" }).formatToParts(1.5);
  return parts.some(({ type, value }) => type === "decimal" && value === ",") ? COMMA : ENGLISH;
}
