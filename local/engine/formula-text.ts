/** The text of a formula in one locale, in another one, and in Univer's own dialect. */
import type { Notation } from "./notation";

/** A piece of a formula; numbers, separators and braces stand in no locale's notation. */
interface Token {
  readonly kind: "number" | "text" | "name" | "operator" | "argument" | "column" | "row" | "open" | "close" | "space";
  readonly text: string;
}

/** A formula that Sheets cannot read: #ERROR! "Formula parse error." */
export class FormulaParseError extends Error {}

const pieces = new Map<string, RegExp>();

/** Texts, names with their sheet, numbers in the locale, error tokens, blanks, then any other sign. */
function piecesOf({ decimal }: Notation): RegExp {
  const mark = decimal === "," ? "," : "\\.";
  const number = `\\d+(?:${mark}\\d*)?(?:[eE][+-]?\\d+)?|${mark}\\d+(?:[eE][+-]?\\d+)?`;
  const name = "(?:'(?:[^']|'')*'!)?[$\\p{L}_][$\\p{L}\\d_.]*(?:![$\\p{L}\\d_.]+)?|'(?:[^']|'')*'!\\$?\\d+";
  const source = `("(?:[^"]|"")*")|(${name})|(${number})|(#[A-Z/0!?]+)|(\\s+)|(<>|<=|>=|.)`;
  const found = pieces.get(decimal) ?? new RegExp(source, "gsu");
  pieces.set(decimal, found);
  return found;
}

/** Quotes around a sheet's name of plain letters that is not itself a reference such as A1 or R1C1. */
const NEEDLESS_QUOTES = /^'(?![A-Za-z]{1,3}\d+'|[Rr]\d*[Cc]\d*')([A-Za-z_]\w*)'!/;

const ENDS_OPERAND = new Set(["number", "text", "name", "close"]);

/** Reads a formula typed in a locale; throws FormulaParseError for what Sheets would not read there. */
function tokens(formula: string, locale: Notation): Token[] {
  const result: Token[] = [];
  const brackets: string[] = [];
  let operandBefore = false;
  for (const [all, text, name, number, error, space, sign] of formula.slice(1).matchAll(piecesOf(locale))) {
    let kind: Token["kind"] = "operator";
    if (space) kind = "space";
    else if (text || error) kind = "text";
    else if (name) kind = "name";
    else if (number) kind = "number";
    else if (sign === "(" || sign === "{") {
      brackets.push(sign);
      kind = "open";
    } else if (sign === ")" || sign === "}") {
      if (brackets.pop() !== (sign === ")" ? "(" : "{")) throw new FormulaParseError(formula);
      kind = "close";
    } else if (sign === ";" || sign === "," || sign === "\\") {
      const inArray = brackets.at(-1) === "{";
      if (sign === ";") kind = inArray ? "row" : "argument";
      else if (inArray && sign === locale.columnSeparator) kind = "column";
      else if (!inArray && sign === locale.separator) kind = "argument";
      else throw new FormulaParseError(formula);
      if (brackets.length === 0) throw new FormulaParseError(formula);
    } else if (sign === '"' || sign === "'" || (sign === "." && locale.decimal === ",")) {
      throw new FormulaParseError(formula);
    }
    // Two operands in a row, as in `2 3` or, where the comma is a decimal mark, `A1,5`.
    const operand = kind === "number" || kind === "text" || kind === "name";
    if (operand && operandBefore) throw new FormulaParseError(formula);
    if (kind !== "space") operandBefore = ENDS_OPERAND.has(kind) || sign === "%";
    result.push({ kind, text: number ? number.replace(",", ".") : all });
  }
  if (brackets.length > 0 || !operandBefore) throw new FormulaParseError(formula);
  return result;
}

/** The formula as getFormula gives it: separators of `to`, no needless quotes; one that cannot be read stays as typed. */
export function translateFormula(formula: string, from: Notation, to: Notation = from): string {
  try {
    return `=${tokens(formula, from)
      .map(({ kind, text }) => {
        if (kind === "argument") return to.separator;
        if (kind === "column") return to.columnSeparator;
        if (kind === "number") return text.replace(".", to.decimal);
        return kind === "name" ? text.replace(NEEDLESS_QUOTES, "$1!") : text;
      })
      .join("")}`;
  } catch (error) {
    if (error instanceof FormulaParseError) return formula;
    throw error;
  }
}

/** The formula in Univer's dialect: commas, decimal points, arrays of ranges as VSTACK and HSTACK; `=#ERROR!` if unreadable. */
export function formulaForUniver(formula: string, locale: Notation): string {
  try {
    return `=${withoutRangeArrays(tokens(formula, locale))}`;
  } catch (error) {
    if (error instanceof FormulaParseError) return "=#ERROR!";
    throw error;
  }
}

function withoutRangeArrays(list: readonly Token[]): string {
  let result = "";
  for (let at = 0; at < list.length; at++) {
    const token = list[at] as Token;
    if (token.kind !== "open" || token.text !== "{") {
      result += token.kind === "argument" || token.kind === "column" ? "," : token.kind === "row" ? ";" : token.text;
      continue;
    }
    let depth = 0;
    let end = at;
    do depth += braces(list[end++] as Token);
    while (depth > 0);
    const inside = list.slice(at + 1, end - 1);
    const constant = inside.every(
      ({ kind, text }) => kind !== "open" && (kind !== "name" || /^(TRUE|FALSE)$/i.test(text)),
    );
    result += constant
      ? `{${withoutRangeArrays(inside)}}`
      : `VSTACK(${split(inside, "row")
          .map((row) => `HSTACK(${split(row, "column").map(withoutRangeArrays).join(",")})`)
          .join(",")})`;
    at = end - 1;
  }
  return result;
}

const braces = ({ text }: Token) => (text === "{" ? 1 : text === "}" ? -1 : 0);

function split(list: readonly Token[], kind: "row" | "column"): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of list) {
    depth += braces(token);
    if (token.kind === kind && depth === 0) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}
