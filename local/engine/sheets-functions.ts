/** Functions that Sheets has and Univer has not, or has in Excel's way; each is a line over plain values. */
import { numfmt, type Univer } from "@univerjs/core";
import {
  type ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  ErrorValueObject,
  IFunctionService,
  type LambdaValueObjectObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { Place } from "./cell-contents";
import type { Sparkline } from "./engine";
import { fromUniver, SheetsFunction, toUniver, type Variant } from "./function-values";
import { errorWithMessage } from "./runtime";

type Plain = (...args: never[]) => unknown;
type Scalar = number | string | boolean | Date;

const rowsOf = (value: unknown): Scalar[][] => (Array.isArray(value) ? value : [[value as Scalar]]);
const cellsOf = (values: readonly unknown[]): Scalar[] => values.flatMap((value) => rowsOf(value).flat());
const filled = (values: readonly unknown[]) => cellsOf(values).filter((value) => value !== "");
const error = (token: string, message: string) => errorWithMessage(token, message);

function number(value: unknown): number {
  const read = value === "" ? 0 : typeof value === "string" && value.trim() === "" ? Number.NaN : Number(value);
  if (Number.isNaN(read)) throw error("#VALUE!", `'${String(value)}' is a text and cannot be coerced to a number.`);
  return read;
}

/** Two-argument operators, cell by cell where one of the two is a range. */
const operator = (apply: (one: Scalar, other: Scalar) => unknown): Plain => {
  return (one: unknown, other: unknown) => {
    if (!Array.isArray(one) && !Array.isArray(other)) return apply(one as Scalar, other as Scalar);
    const [left, right] = [rowsOf(one), rowsOf(other)];
    const pick = (rows: Scalar[][], row: number, column: number) =>
      rows[rows.length === 1 ? 0 : row]?.[rows[0]?.length === 1 ? 0 : column] ?? "";
    const width = Math.max(left[0]?.length ?? 0, right[0]?.length ?? 0);
    return Array.from({ length: Math.max(left.length, right.length) }, (_, row) =>
      Array.from({ length: width }, (_, column) => apply(pick(left, row, column), pick(right, row, column))),
    );
  };
};
const arithmetic = (apply: (one: number, other: number) => unknown) =>
  operator((one, other) => apply(number(one), number(other)));

/** Numbers before texts before booleans, texts without regard to case, as Sheets sorts and compares. */
function compare(one: Scalar, other: Scalar): number {
  const rank = (value: Scalar) => (typeof value === "boolean" ? 2 : typeof value === "string" ? 1 : 0);
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (rank(one) === 1) return String(one).localeCompare(String(other), undefined, { sensitivity: "accent" });
  return Number(one) - Number(other);
}
const compared = (test: (order: number) => boolean) => operator((one, other) => test(compare(one, other)));

function sorted(range: unknown, keys: readonly unknown[]): Scalar[][] {
  const rows = rowsOf(range);
  const orders: { of: (row: number) => Scalar; sign: number }[] = [];
  for (let at = 0; at < Math.max(keys.length, 1); at += 2) {
    const [key = 1, ascending = true] = keys.slice(at, at + 2);
    const column = Array.isArray(key) ? key.flat() : rows.map((row) => row[number(key) - 1] ?? "");
    orders.push({ of: (row) => (column[row] ?? "") as Scalar, sign: ascending === false || ascending === 0 ? -1 : 1 });
  }
  const order = (one: number, other: number) => {
    for (const { of, sign } of orders) {
      const [left, right] = [of(one), of(other)];
      // Blanks come last either way.
      const result =
        left === "" || right === "" ? Number(left === "") - Number(right === "") : sign * compare(left, right);
      if (result !== 0) return result;
    }
    return one - other;
  };
  return rows
    .map((_, row) => row)
    .sort(order)
    .map((row) => rows[row] as Scalar[]);
}

function splitText(text: unknown, delimiter: unknown, byEach: unknown = true, removeEmpty: unknown = true): Scalar[][] {
  const marks = byEach === false ? [String(delimiter)] : [...String(delimiter)];
  const pattern = new RegExp(marks.map((mark) => mark.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"));
  const parts = String(text).split(pattern);
  const kept = removeEmpty === false ? parts : parts.filter((part) => part !== "");
  return [kept.map((part) => (part.trim() !== "" && Number.isFinite(Number(part)) ? Number(part) : part))];
}

function sparkline(data: unknown, options?: unknown): unknown {
  const named = rowsOf(options ?? []).map(([name, value]) => [String(name).toLowerCase(), value]);
  const drawn: Sparkline = {
    values: cellsOf([data]).filter((value): value is number => typeof value === "number"),
    options: Object.fromEntries(named),
  };
  // Not `create`, which shares one empty text between all cells.
  return new StringValueObject("").withCustomData({ sparkline: drawn });
}

const FUNCTIONS: Readonly<Record<string, Plain>> = {
  ADD: arithmetic((one, other) => one + other),
  MINUS: arithmetic((one, other) => one - other),
  MULTIPLY: arithmetic((one, other) => one * other),
  DIVIDE: arithmetic((one, other) => (other === 0 ? ErrorValueObject.create("#DIV/0!" as never) : one / other)),
  POW: arithmetic((one, other) => one ** other),
  EQ: compared((order) => order === 0),
  NE: compared((order) => order !== 0),
  GT: compared((order) => order > 0),
  GTE: compared((order) => order >= 0),
  LT: compared((order) => order < 0),
  LTE: compared((order) => order <= 0),
  UMINUS: (value: unknown) => -number(value),
  UPLUS: (value: unknown) => value,
  UNARY_PERCENT: (value: unknown) => number(value) / 100,
  COUNTUNIQUE: (...values: unknown[]) => new Set(filled(values).map((value) => `${typeof value}${value}`)).size,
  JOIN: (delimiter: unknown, ...values: unknown[]) => cellsOf(values).join(String(delimiter)),
  SORT: (range: unknown, ...keys: unknown[]) => sorted(range, keys),
  SORTN: (range: unknown, count: unknown = 1, _ties: unknown = 0, ...keys: unknown[]) =>
    sorted(range, keys).slice(0, number(count)),
  SPARKLINE: sparkline,
  SPLIT: splitText,
  TO_PURE_NUMBER: (value: unknown) => value,
};

class Plainly extends SheetsFunction {
  constructor(
    name: string,
    private readonly run: Plain,
    private readonly place: (documentId: string) => Place,
  ) {
    super(name);
  }

  override calculate(...variants: Variant[]): BaseValueObject {
    const { timeZone, locale } = this.place(this.unitId ?? "");
    const args = variants.map((variant) => fromUniver(variant, timeZone));
    const failed = cellsOf(args).find((value) => typeof value === "string" && /^#[A-Z/0]+[!?]?$/.test(value));
    if (failed) return ErrorValueObject.create(failed as never);
    try {
      return toUniver(this.run(...(args as never[])), timeZone, locale.dateFormat);
    } catch (thrown) {
      if (thrown instanceof ErrorValueObject) return thrown;
      throw thrown;
    }
  }
}

/** Text as the cell shows it. */
class ToText extends SheetsFunction {
  constructor(private readonly place: (documentId: string) => Place) {
    super("TO_TEXT");
  }
  override calculate(variant: Variant): BaseValueObject {
    const { locale } = this.place(this.unitId ?? "");
    const first =
      variant.isReferenceObject() || (variant as BaseValueObject).isArray()
        ? (variant as ArrayValueObject).getFirstCell()
        : variant;
    const one = first as BaseValueObject;
    if (!one.isNumber())
      return one.isError() ? one : StringValueObject.create(one.isNull() ? "" : String(one.getValue()));
    return StringValueObject.create(
      numfmt.format(one.getPattern() || "General", Number(one.getValue()), { locale: locale.name }),
    );
  }
}

class ArrayFormula extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override calculate(value: BaseValueObject): BaseValueObject {
    return value;
  }
}

/** Univer makes the array in promises. */
class MakeArray extends BaseFunction {
  override minParams = 3;
  override maxParams = 3;
  override calculate(rows: BaseValueObject, columns: BaseValueObject, lambda: BaseValueObject): BaseValueObject {
    const made = lambda as unknown as LambdaValueObjectObject;
    if (!made.isLambda()) return ErrorValueObject.create("#N/A" as never);
    const cells = Array.from({ length: Number(rows.getValue()) }, (_, row) =>
      Array.from({ length: Number(columns.getValue()) }, (_, column) =>
        fromUniver(
          made.execute(NumberValueObject.create(row + 1), NumberValueObject.create(column + 1)) as BaseValueObject,
          "UTC",
        ),
      ),
    );
    return toUniver(cells, "UTC", "");
  }
}

type Calculate = (...variants: BaseValueObject[]) => BaseValueObject;

/** Functions of Univer that need other arguments or give other errors in Sheets. */
const CHANGED: Readonly<Record<string, (original: Calculate) => Calculate>> = {
  FILTER:
    (original) =>
    (...variants) => {
      const result = original(...variants);
      const none = result.isError() && (result as ErrorValueObject).getErrorType() === ("#CALC!" as string);
      return none ? errorWithMessage("#N/A", "No matches are found in FILTER evaluation.") : result;
    },
  IFERROR: withDefault(2, () => StringValueObject.create("")),
  ROUND: withDefault(2, () => NumberValueObject.create(0)),
  ROUNDUP: withDefault(2, () => NumberValueObject.create(0)),
  ROUNDDOWN: withDefault(2, () => NumberValueObject.create(0)),
  TRUNC: withDefault(2, () => NumberValueObject.create(0)),
};

function withDefault(count: number, missing: () => BaseValueObject) {
  return (original: Calculate): Calculate =>
    (...variants) =>
      original(...variants, ...Array.from({ length: Math.max(0, count - variants.length) }, missing));
}

/** Gives one engine the functions of Sheets. */
export function addSheetsFunctions(univer: Univer, place: (documentId: string) => Place): void {
  const service = univer.__getInjector().get(IFunctionService);
  service.registerExecutors(
    ...Object.entries(FUNCTIONS).map(([name, run]) => new Plainly(name, run, place)),
    new ToText(place),
    new ArrayFormula("ARRAYFORMULA"),
    new MakeArray("MAKEARRAY"),
  );
  for (const [name, change] of Object.entries(CHANGED)) {
    const executor = service.getExecutor(name);
    if (!executor) throw new Error(`Univer has no ${name}.`);
    executor.calculate = change(executor.calculate.bind(executor) as Calculate);
    executor.minParams = Math.min(executor.minParams, 1);
  }
}
