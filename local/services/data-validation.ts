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
import type { Area } from "./a1-notation";
import type { Book } from "./book";
import { RangeObject } from "./range";
import { toUniverRange } from "./range-merges";
import { Exception, member, surface } from "./surface";
import { checkFormula } from "./typed-formula";

type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

interface Rule {
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
  CHECKBOX: [CHECKBOX, undefined, "requireCheckbox"],
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
    if (!CRITERIA[name]) throw new Error(`Local Sheets does not have the data validation ${name} yet`);
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
  if (rule) book.execute(AddSheetDataValidationCommand.id, { subUnitId, rule: { ...toUniver(book, rule), ranges } });
  else book.execute(ClearRangeDataValidationCommand.id, { subUnitId, ranges });
}

export function validationAt(book: Book, sheetId: string, row: number, column: number): DataValidationObject | null {
  const rule = book.injector.get(SheetDataValidationModel).getRuleByLocation(book.document.id, sheetId, row, column);
  return rule ? new DataValidationObject(book, fromUniver(book, sheetId, rule)) : null;
}

function toUniver(
  book: Book,
  { criteria, values, allowInvalid, help }: Rule,
): Omit<ISheetDataValidationRule, "ranges"> {
  const [type, operator] = CRITERIA[criteria as string] as (typeof CRITERIA)[string];
  const text = (value: unknown) =>
    value instanceof Date
      ? String(serialOfDate(value, book.document.timeZone))
      : value === undefined
        ? undefined
        : String(value);
  const first = values[0];
  const formula1 =
    first instanceof RangeObject
      ? `=${book.reference(first.sheetId, first.area)}`
      : criteria === "VALUE_IN_LIST"
        ? serializeListOptions(first as string[])
        : text(first);
  const formula2 = type === LIST ? undefined : text(values[1]);
  return {
    uid: generateRandomId(),
    type,
    ...(operator && { operator }),
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
    ...(type === LIST && { showDropDown: values[1] !== false }),
    allowBlank: true,
    errorStyle: allowInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
    ...(help !== null && { prompt: help, error: help, showErrorMessage: true, showInputMessage: true }),
  };
}

function fromUniver(book: Book, sheetId: string, rule: ISheetDataValidationRule): Rule {
  const inRange = rule.type === LIST && rule.formula1?.startsWith("=");
  const criteria = Object.keys(CRITERIA).find((name) => {
    const [type, operator] = CRITERIA[name] as (typeof CRITERIA)[string];
    if (name === "VALUE_IN_RANGE" || name === "VALUE_IN_LIST")
      return type === rule.type && inRange === (name === "VALUE_IN_RANGE");
    return type === rule.type && operator === rule.operator;
  });
  if (!criteria) throw new Error(`Local Sheets does not have the data validation ${rule.type} yet`);
  const typed = (text: string) =>
    rule.type === DECIMAL
      ? Number(text)
      : rule.type === DATE
        ? dateOfSerial(Number(text), book.document.timeZone)
        : text;
  const values: unknown[] = [rule.formula1, rule.formula2]
    .filter((text) => text !== undefined)
    .map((text) => typed(String(text)));
  if (rule.type === LIST) {
    const place = inRange ? book.locate((rule.formula1 as string).slice(1), sheetId) : null;
    values[0] = place ? new RangeObject(book, place.sheetId, place.area) : deserializeListOptions(rule.formula1 ?? "");
    values[1] = rule.showDropDown !== false;
  }
  const allowInvalid = rule.errorStyle !== DataValidationErrorStyle.STOP;
  return { criteria, values, allowInvalid, help: rule.prompt ?? null };
}
