// biome-ignore-all lint/correctness/noComponentHookFactories: functions of a spreadsheet, not of React.
/** Functions that Sheets has and Univer has not, or has in Excel's way; each is a line over plain values. */
import type { Univer } from "@univerjs/core";
import {
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
import { type Calculate, localFunctions } from "./local-functions";
import type { Locale } from "./locale";
import { errorWithMessage, runtimeOf } from "./runtime";
import { serialOfDate } from "./serial-dates";

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

/** A function of values and arrays, as Univer's own are. */
class Computed extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;
  constructor(name: string, run: Calculate) {
    super(name);
    this.calculate = run;
  }
}

/** Univer makes the array in promises. */
const makeArray: Calculate = (rows, columns, lambda) => {
  const made = lambda as unknown as LambdaValueObjectObject;
  if (!made?.isLambda()) return ErrorValueObject.create("#N/A" as never);
  const at = (row: number, column: number) =>
    made.execute(NumberValueObject.create(row + 1), NumberValueObject.create(column + 1)) as BaseValueObject;
  const width = { length: Number(columns?.getValue()) };
  const cells = Array.from({ length: Number(rows?.getValue()) }, (_, row) =>
    Array.from(width, (_, column) => fromUniver(at(row, column), "UTC")),
  );
  return toUniver(cells, "UTC", "");
};

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
  ...Object.fromEntries(
    ["ROUND", "ROUNDUP", "ROUNDDOWN", "TRUNC"].map((name) => [name, withDefault(2, () => NumberValueObject.create(0))]),
  ),
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
    new Computed("ARRAYFORMULA", (value) => value as BaseValueObject),
    new Computed("TO_TEXT", (value) => value as BaseValueObject),
    new Computed("MAKEARRAY", makeArray),
  );
  const runtime = runtimeOf(univer);
  const executorOf = (name: string) => {
    const executor = service.getExecutor(name);
    if (!executor) throw new Error(`Univer has no ${name}.`);
    return executor;
  };
  for (const [name, change] of Object.entries(CHANGED)) {
    const executor = executorOf(name);
    executor.calculate = change(executor.calculate.bind(executor) as Calculate);
    executor.minParams = Math.min(executor.minParams, 1);
  }
  // Univer reads the clock of the machine.
  for (const [name, part] of [
    ["NOW", (serial: number) => serial],
    ["TODAY", Math.floor],
  ] as const) {
    const executor = executorOf(name);
    const original = executor.calculate.bind(executor) as Calculate;
    executor.calculate = () => {
      const serial = serialOfDate(new Date(), place(runtime.currentUnitId).timeZone);
      return NumberValueObject.create(part(serial), original().getPattern());
    };
  }
  for (const name of Object.keys(localFunctions(place("")))) {
    const executor = executorOf(name);
    const original = executor.calculate.bind(executor) as Calculate;
    const versions = new Map<Locale, Calculate>();
    executor.calculate = (...variants) => {
      const here = place(runtime.currentUnitId); // operators are not told where they stand
      const version = versions.get(here.locale) ?? localFunctions(here)[name]?.(original) ?? original;
      versions.set(here.locale, version);
      return version(...(variants as BaseValueObject[]));
    };
  }
}
