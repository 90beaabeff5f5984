/** Data validations: as Univer keeps them, and as .xlsx files do. */
import type { Rule } from "../services/snapshot";
import { addressesOf, type Rectangle, rectanglesOf } from "./areas";
import type { DataValidation } from "./hucre";

/** Excel refuses a file with a longer list in a validation. */
const LONGEST_LIST = 255;
/** 1 January 1900: any day that Excel knows is on it or after it. */
const FIRST_DAY = "1";
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

interface Kept {
  readonly type: string;
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly errorStyle?: number;
  readonly prompt?: string;
  readonly ranges: readonly Rectangle[];
}

/** Univer's DataValidationErrorStyle, by its numbers. */
const STYLES = { 1: "stop", 2: "warning" } as const;

/**
 * @param placeOfList where a list stands in the workbook that is too long for a validation
 * @returns nothing for a checkbox, which is a look of its cells, and for a list that stands nowhere
 */
export function excelValidation(
  rule: Rule,
  toExcel: (formula: string) => string,
  placeOfList: (list: readonly string[]) => string | null,
): DataValidation | null {
  const kept = rule as unknown as Kept;
  const criteria = excelCriteria(kept, toExcel, placeOfList);
  if (!criteria) return null;
  const style = STYLES[(kept.errorStyle ?? 2) as keyof typeof STYLES] ?? "warning";
  return {
    ...criteria,
    range: addressesOf(kept.ranges),
    allowBlank: true,
    errorStyle: style,
    showErrorMessage: true,
    ...(kept.prompt && { showInputMessage: true, inputMessage: kept.prompt, errorMessage: kept.prompt }),
  };
}

function excelCriteria(
  { type, operator, formula1 = "", formula2 }: Kept,
  toExcel: (formula: string) => string,
  placeOfList: (list: readonly string[]) => string | null,
): Omit<DataValidation, "range"> | null {
  if (type === "list" && formula1.startsWith("=")) return { type, formula1: toExcel(formula1) };
  if (type === "list") {
    const values = JSON.parse(formula1) as string[];
    if (values.join().length <= LONGEST_LIST && !values.some((value) => /[,"]/.test(value))) return { type, values };
    const place = placeOfList(values);
    return place === null ? null : { type, formula1: place };
  }
  if (type === "custom") return { type, formula1: toExcel(formula1) };
  if (type === "date" && !operator) return { type, operator: "greaterThanOrEqual", formula1: FIRST_DAY };
  if ((type !== "date" && type !== "decimal") || !operator) return null;
  const bound = (text: string) => (type === "date" ? String((Date.parse(text) - EPOCH) / DAY) : text);
  return {
    type,
    operator: operator as NonNullable<DataValidation["operator"]>,
    formula1: bound(formula1),
    ...(formula2 && { formula2: bound(formula2) }),
  };
}

/** @returns nothing for a kind that Sheets does not have, such as the length of a text */
export function sheetsValidation(validation: DataValidation, toSheets: (formula: string) => string): Rule | null {
  const { type, operator, formula1 = "", formula2, values, range, errorStyle, inputMessage } = validation;
  const common = {
    ranges: rectanglesOf(range),
    errorStyle: errorStyle === "warning" ? 2 : 1,
    ...(inputMessage && {
      ...{ prompt: inputMessage, error: inputMessage, showErrorMessage: true, showInputMessage: true },
    }),
  };
  if (type === "list") {
    // Univer only moves references without $.
    const source = values ? JSON.stringify(values) : `=${formula1.replace(/^=/, "").replace(/\$/g, "")}`;
    return { ...common, type, formula1: source, showDropDown: true };
  }
  if (type === "custom") return { ...common, type, formula1: toSheets(formula1) };
  if (type === "date" && operator === "greaterThanOrEqual" && formula1 === FIRST_DAY) {
    return { ...common, type, formula1: "", formula2: "" };
  }
  if (type !== "date" && type !== "decimal" && type !== "whole") return null;
  const bound = (text: string) =>
    type === "date" ? new Date(EPOCH + Number(text) * DAY).toISOString().slice(0, 10) : text;
  return {
    ...common,
    type: type === "whole" ? "decimal" : type,
    operator: operator ?? "between",
    formula1: bound(formula1),
    ...(formula2 && { formula2: bound(formula2) }),
  };
}
