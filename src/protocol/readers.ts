import type { Words } from "../shared/language";
import { withoutNegativeZero } from "../shared/negative-zero";
import { ProblemError } from "./problems";

/** Reads one value of a request or throws what was expected there. */
export type Reader<T> = (value: unknown, name: string) => T;

/** One reader for each field; a field that the request type lets out may be absent. */
type Fields<T> = { readonly [K in keyof T]-?: { read: Reader<Exclude<T[K], undefined>>; optional?: true } };

const list = (values: readonly (string | number)[]) => values.join(", ");

export function expected(fr: string, en: string): ProblemError {
  const words: Words = { fr, en };
  return new ProblemError("bad-request", { expected: words });
}

export function oneOf<T extends string>(values: readonly T[]): Reader<T> {
  return (value, name) => {
    if (values.includes(value as T)) return value as T;
    throw expected(`«\u202f${name}\u202f» doit être ${list(values)}`, `“${name}” must be one of ${list(values)}`);
  };
}

export function integer(from: number, to: number): Reader<number> {
  return (value, name) => {
    if (Number.isInteger(value) && (value as number) >= from && (value as number) <= to) {
      return withoutNegativeZero(value as number);
    }
    throw expected(
      `«\u202f${name}\u202f» doit être un nombre entier de ${from} à ${to}`,
      `“${name}” must be a whole number from ${from} to ${to}`,
    );
  };
}

export function number(minimum: number, maximum: number): Reader<number> {
  return (value, name) => {
    if (typeof value === "number" && value >= minimum && value <= maximum) return withoutNegativeZero(value);
    throw expected(
      `«\u202f${name}\u202f» doit être un nombre de ${minimum} à ${maximum}`,
      `“${name}” must be a number from ${minimum} to ${maximum}`,
    );
  };
}

export const text: Reader<string> = (value, name) => {
  if (typeof value === "string" && value !== "") return value;
  throw expected(`«\u202f${name}\u202f» doit être un texte`, `“${name}” must be a text`);
};

/** A text of so many characters, spaces around it left out. */
export function textOf(shortest: number, longest: number): Reader<string> {
  return (value, name) => {
    const trimmed = typeof value === "string" ? value.trim() : "";
    if (typeof value === "string" && trimmed.length >= shortest && trimmed.length <= longest) return trimmed;
    throw expected(
      `«\u202f${name}\u202f» doit être un texte de ${shortest} à ${longest} caractères`,
      `“${name}” must be a text of ${shortest} to ${longest} characters`,
    );
  };
}
/** A text that may be empty. */
export const anyText: Reader<string> = (value, name) => (value === "" ? value : text(value, name));

/** `2011-11`, the eleventh month of 2011. */
export const monthName: Reader<string> = (value, name) => {
  if (typeof value === "string" && /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(value)) return value;
  throw expected(`«\u202f${name}\u202f» doit être un mois comme 2011-11`, `“${name}” must be a month such as 2011-11`);
};

export const yesOrNo: Reader<boolean> = (value, name) => {
  if (typeof value === "boolean") return value;
  throw expected(`«\u202f${name}\u202f» doit être true ou false`, `“${name}” must be true or false`);
};

export function orNull<T>(reader: Reader<T>): Reader<T | null> {
  return (value, name) => (value === null ? null : reader(value, name));
}

export function arrayOf<T>(item: Reader<T>, longest: number): Reader<readonly T[]> {
  return (value, name) => {
    if (Array.isArray(value) && value.length > 0 && value.length <= longest) {
      return value.map((each, index) => item(each, `${name}[${index}]`));
    }
    throw expected(
      `«\u202f${name}\u202f» doit être une liste de 1 à ${longest} éléments`,
      `“${name}” must be a list of 1 to ${longest} items`,
    );
  };
}

export function object<T>(fields: Fields<T>): Reader<T> {
  return (value, name) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw expected(`«\u202f${name}\u202f» doit être un objet JSON`, `“${name}” must be a JSON object`);
    }
    const given = value as Readonly<Record<string, unknown>>;
    const unknown = Object.keys(given).find((key) => !Object.keys(fields).includes(key));
    if (unknown !== undefined) throw expected(`«\u202f${unknown}\u202f» est inconnu`, `“${unknown}” is unknown`);
    const result: Record<string, unknown> = {};
    for (const key of Object.keys(fields) as (keyof T & string)[]) {
      const field = fields[key];
      if (given[key] === undefined && field.optional) continue;
      result[key] = field.read(given[key], key);
    }
    return result as T;
  };
}
