// biome-ignore-all lint/correctness/noComponentHookFactories: functions of a spreadsheet, not of React.
/** Functions whose answer depends on the document's locale: the text of a number, the number of a text, a date's look. */
import {
  type ArrayValueObject,
  type BaseValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { Place } from "./cell-contents";
import { formatted, isGeneral } from "./cells";
import { isDate } from "./function-values";
import { typedInput } from "./typed-input";

export type Calculate = (...variants: BaseValueObject[]) => BaseValueObject;

const first = (value: BaseValueObject): BaseValueObject =>
  value.isArray() ? ((value as ArrayValueObject).getFirstCell() as BaseValueObject) : value;
const each = (value: BaseValueObject, change: (one: BaseValueObject) => BaseValueObject): BaseValueObject =>
  value.isArray()
    ? (value as ArrayValueObject).mapValue((one) => change(one ?? StringValueObject.create("")))
    : change(value);
const numbers = (value: BaseValueObject, change: (number: number, pattern: string) => BaseValueObject | string) =>
  each(value, (one) => {
    const changed = one.isNumber() ? change(Number(one.getValue()), one.getPattern()) : one;
    return typeof changed === "string" ? StringValueObject.create(changed) : changed;
  });

/** By name, how each function of Univer becomes that of a locale. */
export function localFunctions({ locale }: Place): Readonly<Record<string, (original: Calculate) => Calculate>> {
  const shown = (format: string, number: number) => formatted(isGeneral(format) ? "General" : format, number, locale);
  const dated = (original: Calculate): Calculate => {
    return (...variants) =>
      numbers(original(...variants), (number, pattern) =>
        NumberValueObject.create(number, pattern.replace(/yyyy\/mm\/dd(;@)?/, locale.dateFormat)),
      );
  };
  /** A date and a number make a date. */
  const moved = (original: Calculate): Calculate => {
    return (one, other) => {
      const result = original(one as BaseValueObject, other as BaseValueObject);
      if (!one || !other) return result;
      const [left, right] = [first(one).getPattern(), first(other).getPattern()];
      if (isDate(left) === isDate(right)) return result;
      return numbers(result, (number) => NumberValueObject.create(number, isDate(left) ? left : right));
    };
  };
  return {
    ...Object.fromEntries(DATED.map((name) => [name, dated])),
    PLUS: moved,
    MINUS: moved,
    CONCATENATE: (original) => {
      const text = (value: BaseValueObject) =>
        numbers(value, (number, pattern) =>
          isDate(pattern) ? shown(pattern, number) : String(number).replace(".", locale.decimal),
        );
      return (...variants) => original(...variants.map(text));
    },
    FIXED: () => (value, places, plain) => {
      const digits = places ? Math.trunc(Number(first(places).getValue())) : 2;
      const grouping = plain && Number(first(plain).getValue()) ? "0" : "#,##0";
      const format = digits > 0 ? `${grouping}.${"0".repeat(digits)}` : grouping;
      const unit = 10 ** Math.max(0, -digits);
      return numbers(value as BaseValueObject, (number) =>
        shown(format, unit === 1 ? number : Math.round(number / unit) * unit),
      );
    },
    TEXT: (original) => (value, format) =>
      value && format
        ? numbers(value, (number) => shown(String(first(format).getValue()), number))
        : original(...([value, format].filter(Boolean) as BaseValueObject[])),
    TO_TEXT: () => (value) => numbers(value as BaseValueObject, (number, pattern) => shown(pattern, number)),
    VALUE: (original) => (value) => {
      const typed = value && first(value).isString() ? typedInput(String(first(value).getValue()), locale) : null;
      return typed?.kind === "number" ? NumberValueObject.create(typed.value) : original(value as BaseValueObject);
    },
  };
}

const DATED = ["DATE", "DATEVALUE", "EDATE", "EOMONTH", "NOW", "TODAY", "WORKDAY", "WORKDAY.INTL"];
