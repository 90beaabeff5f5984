/** Values on their way from Univer's formulas to a function in JavaScript, as Sheets hands them over, and back. */
import { type Nullable, numfmt } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  BaseValueObject,
  BooleanValueObject,
  type ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { errorWithMessage } from "./runtime";
import { dateOfSerial, serialOfDate } from "./serial-dates";

export type Variant = BaseReferenceObject | BaseValueObject;

const dates = new Map<string, boolean>();
export const isDate = (pattern: string): boolean => {
  const known = dates.get(pattern) ?? numfmt.isDateFormat(pattern);
  dates.set(pattern, known);
  return known;
};

function scalar(value: Nullable<BaseValueObject>, timeZone: string): unknown {
  if (value == null || value.isNull()) return "";
  if (value.isError()) return (value as ErrorValueObject).getErrorType();
  const raw = value.getValue();
  return typeof raw === "number" && value.isNumber() && isDate(value.getPattern()) ? dateOfSerial(raw, timeZone) : raw;
}

/** A cell or value as a scalar, a range or array as rows of scalars; blanks are "", dates Date, errors their token. */
export function fromUniver(variant: Variant, timeZone: string): unknown {
  if (!variant.isReferenceObject() && !(variant as BaseValueObject).isArray())
    return scalar(variant as BaseValueObject, timeZone);
  const array = variant as ArrayValueObject;
  const { startRow, startColumn, endRow, endColumn } = array.getRangePosition();
  const rows: unknown[][] = Array.from({ length: endRow - startRow + 1 }, () =>
    new Array(endColumn - startColumn + 1).fill(""),
  );
  array.iterator((value, row, column) => {
    const cells = rows[row - startRow];
    if (cells) cells[column - startColumn] = scalar(value, timeZone);
  });
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

function value(result: unknown, timeZone: string, dateFormat: string): BaseValueObject {
  switch (typeof result) {
    case "number":
      return Number.isFinite(result)
        ? NumberValueObject.create(result + 0)
        : errorWithMessage("#NUM!", "Result is not a number.");
    case "boolean":
      return BooleanValueObject.create(result);
    case "string":
      return StringValueObject.create(result);
    case "bigint":
      return NumberValueObject.create(Number(result));
    case "undefined":
      return StringValueObject.create("");
    default:
      if (result === null) return StringValueObject.create("");
      if (result instanceof BaseValueObject) return result;
      if (Object.prototype.toString.call(result) === "[object Date]") {
        const serial = serialOfDate(result as Date, timeZone);
        return Number.isNaN(serial)
          ? errorWithMessage("#NUM!", "Result is not a date.")
          : NumberValueObject.create(serial, dateFormat);
      }
      return errorWithMessage("#ERROR!", "Result is not a value that a cell can hold.");
  }
}

/** A scalar, rows of scalars, or one array that goes down; null and undefined are blanks, NaN is #NUM!, objects #ERROR!. */
export function toUniver(result: unknown, timeZone: string, dateFormat: string): BaseValueObject {
  if (!Array.isArray(result)) return value(result, timeZone, dateFormat);
  const rows = result.map((row) => (Array.isArray(row) ? row : [row]));
  const columnCount = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (columnCount === 0) return StringValueObject.create("");
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) =>
      Array.from({ length: columnCount }, (_, column) => value(row[column], timeZone, dateFormat)),
    ),
    rowCount: rows.length,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** A function of Sheets that Univer calls with ranges and arrays as they are. */
export abstract class SheetsFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 0;
  override maxParams = 255;
}
