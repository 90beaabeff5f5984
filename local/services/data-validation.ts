/** Data validation: criteria of Apps Script as a table of Univer's rule types. */
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  generateRandomId,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { deserializeListOptions, serializeListOptions } from "@univerjs/sheets";
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from "@univerjs/sheets-data-validation";
import { dateOfSerial, serialOfDate } from "../engine/serial-dates";
import { type Area, formatAddress } from "./a1-notation";
import type { Book } from "./book";
import { RangeObject } from "./range";
import { toUniverRange } from "./range-merges";
import { Exception, member, surface } from "./surface";
import { checkFormula } from "./typed-formula";

type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

export interface Rule {
  readonly criteria: string | null;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly help: string | null;
}

const { DATE, DECIMAL, LIST, CUSTOM, CHECKBOX } = DataValidationType;
const { BETWEEN, NOT_BETWEEN, EQUAL, NOT_EQUAL, GREATER_THAN, GREATER_THAN_OR_EQUAL, LESS_THAN, LESS_THAN_OR_EQUAL } =
  DataValidationOperator;
/** Criteria → how Univer says it, and the builder's method. */
const CRITERIA: Readonly<Record<string, readonly [DataValidationType, DataValidationOperator | undefined, string]>> = {
  NUMBER_BETWEEN: [DECIMAL, BETWEEN, "requireNumberBetween"],
  NUMBER_NOT_BETWEEN: [DECIMAL, NOT_BETWEEN, "requireNumberNotBetween"],
  NUMBER_EQUAL_TO: [DECIMAL, EQUAL, "requireNumberEqualTo"],
  NUMBER_NOT_EQUAL_TO: [DECIMAL, NOT_EQUAL, "requireNumberNotEqualTo"],
  NUMBER_GREATER_THAN: [DECIMAL, GREATER_THAN, "requireNumberGreaterThan"],
  NUMBER_GREATER_THAN_OR_EQUAL_TO: [DECIMAL, GREATER_THAN_OR_EQUAL, "requireNumberGreaterThanOrEqualTo"],
  NUMBER_LESS_THAN: [DECIMAL, LESS_THAN, "requireNumberLessThan"],
  NUMBER_LESS_THAN_OR_EQUAL_TO: [DECIMAL, LESS_THAN_OR_EQUAL, "requireNumberLessThanOrEqualTo"],
  DATE_BETWEEN: [DATE, BETWEEN, "requireDateBetween"],
  DATE_NOT_BETWEEN: [DATE, NOT_BETWEEN, "requireDateNotBetween"],
  DATE_EQUAL_TO: [DATE, EQUAL, "requireDateEqualTo"],
  DATE_AFTER: [DATE, GREATER_THAN, "requireDateAfter"],
  DATE_ON_OR_AFTER: [DATE, GREATER_THAN_OR_EQUAL, "requireDateOnOrAfter"],
  DATE_BEFORE: [DATE, LESS_THAN, "requireDateBefore"],
  DATE_ON_OR_BEFORE: [DATE, LESS_THAN_OR_EQUAL, "requireDateOnOrBefore"],
  DATE_IS_VALID_DATE: [DATE, undefined, "requireDate"],
  VALUE_IN_LIST: [LIST, undefined, "requireValueInList"],
  VALUE_IN_RANGE: [LIST, undefined, "requireValueInRange"],
  CUSTOM_FORMULA: [CUSTOM, undefined, "requireFormulaSatisfied"],
  TEXT_CONTAINS: [CUSTOM, undefined, "requireTextContains"],
  TEXT_DOES_NOT_CONTAIN: [CUSTOM, undefined, "requireTextDoesNotContain"],
  TEXT_EQUAL_TO: [CUSTOM, undefined, "requireTextEqualTo"],
  TEXT_IS_VALID_EMAIL: [CUSTOM, undefined, "requireTextIsEmail"],
  TEXT_IS_VALID_URL: [CUSTOM, undefined, "requireTextIsUrl"],
  CHECKBOX: [CHECKBOX, undefined, "requireCheckbox"],
};

const TEXT_FORMULAS: Readonly<Record<string, string>> = {
  TEXT_CONTAINS: "=ISNUMBER(SEARCH(TEXT;CELL))",
  TEXT_DOES_NOT_CONTAIN: "=ISERROR(SEARCH(TEXT;CELL))",
  TEXT_EQUAL_TO: "=EXACT(CELL;TEXT)",
  TEXT_IS_VALID_EMAIL: '=REGEXMATCH(CELL&"";"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$")',
  TEXT_IS_VALID_URL: '=REGEXMATCH(CELL&"";"^(https?://)?[^\\s/.]+(\\.[^\\s/.]+)+(/\\S*)?$")',
};

export class DataValidationObject extends surface<GoogleAppsScript.Spreadsheet.DataValidation>("DataValidation") {
  constructor(
    readonly book: Book,
    readonly rule: Rule,
  ) {
    super();
  }
  override copy(): Builder {
    return new DataValidationBuilderObject(this.book, this.rule);
  }
  override getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }
  override getCriteriaType(): Criteria {
    return member("DataValidationCriteria", this.rule.criteria ?? "");
  }
  override getCriteriaValues(): unknown[] {
    return [...this.rule.values];
  }
  override getHelpText(): string {
    return this.rule.help as string;
  }
}

export class DataValidationBuilderObject extends surface<Builder>("DataValidationBuilder") {
  constructor(
    readonly book: Book,
    private rule: Rule = { criteria: null, values: [], allowInvalid: true, help: null },
  ) {
    super();
    for (const [criteria, [, , method]] of Object.entries(CRITERIA)) {
      Object.assign(this, {
        [method]: (...values: unknown[]) => this.withCriteria(member("DataValidationCriteria", criteria), values),
      });
    }
  }
  override withCriteria(criteria: Criteria, values: unknown[]): this {
    const name = String(criteria);
    if (name === "CUSTOM_FORMULA") checkFormula(this.book, values[0] as string);
    const dropdown = name.startsWith("VALUE_IN") && values.length === 1 ? [true] : [];
    this.rule = { ...this.rule, criteria: name, values: [...values, ...dropdown] };
    return this;
  }
  override setAllowInvalid(allowInvalid: boolean): this {
    this.rule = { ...this.rule, allowInvalid };
    return this;
  }
  override setHelpText(help: string): this {
    this.rule = { ...this.rule, help };
    return this;
  }
  override build(): DataValidationObject {
    if (!this.rule.criteria) throw new Exception("A criteria is required to build a data validation rule.");
    return new DataValidationObject(this.book, this.rule);
  }
  override copy(): Builder {
    return new DataValidationBuilderObject(this.book, this.rule);
  }
  override getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }
  override getCriteriaType(): Criteria {
    return member("DataValidationCriteria", this.rule.criteria ?? "");
  }
  override getCriteriaValues(): unknown[] {
    return [...this.rule.values];
  }
  override getHelpText(): string | null {
    return this.rule.help;
  }
}

/** Puts one rule on areas of a sheet, or clears them with null. */
export function applyValidation(book: Book, subUnitId: string, areas: readonly Area[], rule: Rule | null): void {
  const ranges = areas.map(toUniverRange);
  const [first] = areas;
  if (rule && first) {
    book.execute(AddSheetDataValidationCommand.id, { subUnitId, rule: { ...toUniver(book, rule, first), ranges } });
  }
  if (!rule) book.execute(ClearRangeDataValidationCommand.id, { subUnitId, ranges });
}

export function validationAt(book: Book, sheetId: string, row: number, column: number): DataValidationObject | null {
  const rule = book.injector.get(SheetDataValidationModel).getRuleByLocation(book.document.id, sheetId, row, column);
  return rule ? new DataValidationObject(book, ruleOf(book, sheetId, rule)) : null;
}

/** Texts are judged by a formula in Univer, which keeps beside it what the formula stands for. */
function textRule({ criteria, values }: Rule, { row, column }: Area) {
  const formula = TEXT_FORMULAS[criteria ?? ""];
  if (!formula) return null;
  const cell = formatAddress({ row, column, rows: 1, columns: 1 });
  const quoted = `"${String(values[0] ?? "").replace(/"/g, '""')}"`;
  return { formula1: formula.replace("CELL", cell).replace("TEXT", () => quoted), bizInfo: { criteria, values } };
}

function toUniver(book: Book, rule: Rule, first: Area): Omit<ISheetDataValidationRule, "ranges"> {
  const { criteria, values, allowInvalid, help } = rule;
  const [type, operator] = CRITERIA[criteria as string] as (typeof CRITERIA)[string];
  const [formula1, formula2] = values.map((value): string => {
    // Univer only moves references without $.
    if (value instanceof RangeObject) return `=${book.reference(value.sheetId, value.area, "")}`;
    if (value instanceof Date) return String(serialOfDate(value, book.document.timeZone));
    return Array.isArray(value) ? serializeListOptions(value) : String(value);
  });
  return {
    uid: generateRandomId(),
    type,
    ...(operator && { operator }),
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && type !== LIST && { formula2 }),
    ...(type === LIST && { showDropDown: values[1] !== false }),
    errorStyle: allowInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
    ...(textRule(rule, first) as object | null),
    ...(help !== null && { prompt: help, error: help, showErrorMessage: true, showInputMessage: true }),
  };
}

export function ruleOf(book: Book, sheetId: string, rule: ISheetDataValidationRule): Rule {
  const { type, operator, formula1 = "", formula2, errorStyle, prompt = null, showDropDown } = rule;
  const source = type === LIST && formula1.startsWith("=") ? book.locate(formula1.slice(1), sheetId) : null;
  const listed = source ? "VALUE_IN_RANGE" : "VALUE_IN_LIST";
  const text = rule.bizInfo as Pick<Rule, "criteria" | "values"> | undefined;
  const common = { allowInvalid: errorStyle !== DataValidationErrorStyle.STOP, help: prompt };
  if (text?.criteria) return { criteria: text.criteria, values: text.values, ...common };
  const criteria = Object.keys(CRITERIA).find((name) => {
    const [itsType, itsOperator] = CRITERIA[name] as (typeof CRITERIA)[string];
    return itsType === type && itsOperator === operator && (type !== LIST || name === listed);
  });
  if (!criteria) throw new Error(`Local Sheets does not have the data validation ${type} yet`);
  const plain = (text: string) => {
    if (type === DECIMAL) return Number(text);
    // Univer keeps the days of its rules as 2026-03-15.
    return type === DATE ? dateOfSerial(Date.parse(text) / 86_400_000 + 25_569, book.document.timeZone) : text;
  };
  const list = source ? new RangeObject(book, source.sheetId, source.area) : deserializeListOptions(formula1);
  const values =
    type === LIST
      ? [list, showDropDown !== false]
      : [formula1, formula2].filter(Boolean).map((text) => plain(text as string));
  return { criteria, values, ...common };
}
