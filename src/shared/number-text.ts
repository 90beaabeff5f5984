import { withoutNegativeZero } from "./negative-zero";

/** The mark between units and tenths: a comma in French, a point in English. */
export type DecimalMark = "," | ".";

/**
 * Why a text is not read as a number.
 * - `not-a-number`: it is something else (`"abc"`, `"12,34,5"`, `""`).
 * - `ambiguous`: a French and an English reader would read two different numbers (`"1,234"`, `"1.234"`).
 * - `too-large`: a number, but beyond what a spreadsheet can hold (about 1.8 × 10³⁰⁸).
 */
export type NumberTextFault = "not-a-number" | "ambiguous" | "too-large";

// Spaces that people and exports put inside numbers: plain, no-break, narrow no-break, thin, figure.
const ANY_SPACE = /[ \u00A0\u202F\u2009\u2007]/g;
// Sign, currency before, digits with their marks, percent or currency after.
const PARTS = /^([+\-\u2212]?) ?([€$£]?) ?([\d,.][\d ,.'\u2019]*?) ?(%|€|\$|£|EUR|USD|GBP|CHF|CAD|MAD)?$/;
// Either plain digits or groups of three held by one and the same separator; a grouped number never starts with 0.
const DIGITS: Readonly<Record<DecimalMark, RegExp>> = {
  ",": /^(\d+|[1-9]\d{0,2}([ '\u2019.])\d{3}(?:\2\d{3})*|)(?:,(\d+))?$/,
  ".": /^(\d+|[1-9]\d{0,2}([ '\u2019,])\d{3}(?:\2\d{3})*|)(?:\.(\d+))?$/,
};

/**
 * Reads a number that a person typed as text in French or in English, when it can mean only one number.
 * Spaces of every width, apostrophes, a currency sign and a percent sign are understood; a percentage becomes a fraction.
 * Never gives NaN, an infinity or −0.
 *
 * @example readNumber("1 234,50") → 1234.5
 * @example readNumber("1,234.50") → 1234.5
 * @example readNumber("5 %") → 0.05
 * @example readNumber("0,125") → 0.125
 * @example readNumber("1,234") → "ambiguous"
 * @example readNumber("1.234") → "ambiguous"
 * @example readNumber("twelve") → "not-a-number"
 */
export function readNumber(text: string): number | NumberTextFault {
  const french = readNumberWith(text, ",");
  const english = readNumberWith(text, ".");
  if (typeof french !== "number") return english;
  if (typeof english !== "number") return french;
  return french === english ? french : "ambiguous";
}

/**
 * Reads a number whose decimal mark is known, as when a whole column of a file settles it.
 *
 * @example readNumberWith("1,234", ".") → 1234
 * @example readNumberWith("1,234", ",") → 1.234
 * @example readNumberWith("12,34", ".") → "not-a-number"
 */
export function readNumberWith(text: string, decimal: DecimalMark): number | Exclude<NumberTextFault, "ambiguous"> {
  const parts = PARTS.exec(text.trim().replace(ANY_SPACE, " "));
  if (parts === null) return "not-a-number";
  const [, sign = "", currencyBefore = "", body = "", after = ""] = parts;
  if (currencyBefore !== "" && after !== "") return "not-a-number";
  const digits = DIGITS[decimal].exec(body);
  if (digits === null) return "not-a-number";
  const [, whole = "", , fraction = ""] = digits;
  if (whole === "" && fraction === "") return "not-a-number";
  // The exponent keeps "2,1 %" equal to the literal 0.021; a division by 100 would be one rounding away.
  const plain = `${whole.replace(/\D/g, "")}.${fraction}e${after === "%" ? -2 : 0}`;
  const value = Number(plain);
  if (!Number.isFinite(value)) return "too-large";
  return withoutNegativeZero(sign === "-" || sign === "\u2212" ? -value : value);
}

/**
 * The decimal mark that a text proves, or null when it could carry either or is no number. A column is settled by the
 * first text that proves one, and contradicts itself when two texts prove different ones.
 *
 * @example decimalMarkOf("1 234,5") → ","
 * @example decimalMarkOf("1,234.50") → "."
 * @example decimalMarkOf("1,234") → null
 * @example decimalMarkOf("1234") → null
 */
export function decimalMarkOf(text: string): DecimalMark | null {
  const french = typeof readNumberWith(text, ",") === "number";
  const english = typeof readNumberWith(text, ".") === "number";
  if (french === english) return null;
  return french ? "," : ".";
}
