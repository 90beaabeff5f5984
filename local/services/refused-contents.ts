/** What a validation that refuses (`setAllowInvalid(false)`) lets into its cells; scripts and typing are told alike. */
import { CellValueType, DataValidationErrorStyle, type ICellData } from "@univerjs/core";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { cellForContent } from "../engine/cell-contents";
import { localeNamed } from "../engine/locale";
import { type Area, formatAddress } from "./a1-notation";
import type { Book } from "./book";
import { type Rule, ruleOf } from "./data-validation";
import { RangeObject } from "./range";
import { Exception } from "./surface";

type Check = (given: number, first: number, second: number) => boolean;

/** Criteria of numbers and dates, without their first word. */
const COMPARISONS: Readonly<Record<string, Check>> = {
  BETWEEN: (given, first, second) => given >= first && given <= second,
  NOT_BETWEEN: (given, first, second) => given < first || given > second,
  EQUAL_TO: (given, first) => given === first,
  NOT_EQUAL_TO: (given, first) => given !== first,
  GREATER_THAN: (given, first) => given > first,
  GREATER_THAN_OR_EQUAL_TO: (given, first) => given >= first,
  LESS_THAN: (given, first) => given < first,
  LESS_THAN_OR_EQUAL_TO: (given, first) => given <= first,
  AFTER: (given, first) => given > first,
  ON_OR_AFTER: (given, first) => given >= first,
  BEFORE: (given, first) => given < first,
  ON_OR_BEFORE: (given, first) => given <= first,
  IS_VALID_DATE: () => true,
};
const TEXTS: Readonly<Record<string, (given: string, wanted: string) => boolean>> = {
  TEXT_CONTAINS: (given, wanted) => given.toLowerCase().includes(wanted.toLowerCase()),
  TEXT_DOES_NOT_CONTAIN: (given, wanted) => !given.toLowerCase().includes(wanted.toLowerCase()),
  TEXT_EQUAL_TO: (given, wanted) => given === wanted,
  TEXT_IS_VALID_EMAIL: (given) => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(given),
  TEXT_IS_VALID_URL: (given) => /^(https?:\/\/)?[^\s/.]+(\.[^\s/.]+)+(\/\S*)?$/.test(given),
};

/**
 * Throws what Sheets throws when one of the contents is not allowed in its cell: nothing is written then.
 * Blanks always are; so is a formula, which Sheets judges by its result and we leave to the mark in the cell, and all that
 * a formula of a validation judges.
 */
export function refuseInvalid(
  book: Book,
  sheetId: string,
  area: Area,
  contents: readonly (readonly unknown[])[],
): void {
  const strict = book.injector
    .get(SheetDataValidationModel)
    .getRules(book.document.id, sheetId)
    .filter((rule) => rule.errorStyle === DataValidationErrorStyle.STOP);
  for (const univerRule of strict) {
    let judged: { rule: Rule; allows(cell: ICellData): boolean } | undefined;
    for (const { startRow, endRow, startColumn, endColumn } of univerRule.ranges) {
      const [lastRow, lastColumn] = [area.row + area.rows - 1, area.column + area.columns - 1];
      for (let row = Math.max(startRow, area.row); row <= Math.min(endRow, lastRow); row++) {
        for (let column = Math.max(startColumn, area.column); column <= Math.min(endColumn, lastColumn); column++) {
          const content = contents[row - area.row]?.[column - area.column];
          if (content === null || content === undefined || content === "") continue;
          judged ??= judge(book, ruleOf(book, sheetId, univerRule));
          const format = book.style(sheetId, row, column).n?.pattern ?? "";
          if (!judged.allows(cellOf(book, content, format))) {
            throw refusal(judged.rule, { row, column, rows: 1, columns: 1 });
          }
        }
      }
    }
  }
}

function judge(book: Book, rule: Rule): { rule: Rule; allows(cell: ICellData): boolean } {
  const { criteria, values } = rule;
  const name = criteria ?? "";
  const [first = Number.NaN, second = Number.NaN] = values.map((value) => Number(cellOf(book, value, "").v));
  const compare = COMPARISONS[name.replace(/^(NUMBER|DATE)_/, "")];
  const text = TEXTS[name];
  const choices = choicesOf(rule)?.map((choice) => keyOf(cellOf(book, choice, "")));
  const known = choices && new Set(choices);
  const allows = (cell: ICellData) => {
    if (cell.f) return true;
    if (text) return text(String(cell.v), String(values[0]));
    if (known) return known.has(keyOf(cell));
    if (!compare) return true;
    // A day stands for all its hours.
    const given = name.startsWith("DATE") ? Math.floor(Number(cell.v)) : Number(cell.v);
    return cell.t === CellValueType.NUMBER && compare(given, first, second);
  };
  return { rule, allows };
}

/** Numbers and texts that look alike are alike; true is not 1. */
const keyOf = ({ v, t }: ICellData) => `${t === CellValueType.BOOLEAN} ${v}`;

/** What the cell may be, where it is one of a few values. */
function choicesOf({ criteria, values: [first, second] }: Rule): unknown[] | null {
  if (criteria === "VALUE_IN_LIST") return first as unknown[];
  if (criteria === "VALUE_IN_RANGE") return (first as RangeObject).getValues().flat();
  if (criteria === "CHECKBOX") return first === undefined ? [true, false] : [first, second ?? ""];
  return null;
}

function cellOf(book: Book, content: unknown, format: string): ICellData {
  if (content instanceof RangeObject || Array.isArray(content)) return {};
  return cellForContent(content, format, {
    locale: localeNamed(book.document.locale),
    timeZone: book.document.timeZone,
  });
}

function refusal(rule: Rule, place: Area): Exception {
  const sentence = `The data you entered in cell ${formatAddress(place)} violates the data validation rules set on this cell.`;
  const choices = choicesOf(rule)?.filter((choice) => choice !== "");
  const wanted = choices ? ` Please enter one of the following values: ${choices.join(", ")}.` : "";
  return new Exception(rule.help ?? sentence + wanted);
}
