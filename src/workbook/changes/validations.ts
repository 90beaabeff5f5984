import { askValidation } from "../asked-validations";
import { type CellKind, eachRange } from "./cell-kind";
import type { Kept } from "./change";

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

interface KeptValidation {
  readonly criteria: string;
  readonly values: readonly Kept[];
  readonly help: string | null;
  readonly allowsInvalid: boolean;
}

/** Drop-downs, ticks and checks of numbers, as far as they can be put into words: a list in a range is left alone. */
export const VALIDATIONS: CellKind<Validation | null, Validation | null> = {
  read: (_, { sheet }, { row, column, columns }) =>
    sheet.getRange(1, 1, row, column + columns - 1).getDataValidations(),
  keepNow: (now) => keep(now ?? null),
  keepWritten: keep,
  isSame: (kept, now) => JSON.stringify(kept) === JSON.stringify(keep(now ?? null)),
  restore: (before) => restored(before),
  write: eachRange((range, contents) => range.setDataValidations(contents)),
};

const NOT_IN_WORDS = "not in words";

function keep(validation: Validation | null): Kept {
  if (validation === null) return null;
  const values = askValidation(validation, "values");
  if (!values.every(isPlain)) return NOT_IN_WORDS;
  return {
    criteria: String(askValidation(validation, "criteria")),
    values: values as Kept[],
    help: askValidation(validation, "help"),
    allowsInvalid: askValidation(validation, "allowsInvalid"),
  };
}

function isPlain(value: unknown): boolean {
  return Array.isArray(value) ? value.every(isPlain) : value === null || /^(string|number|boolean)$/.test(typeof value);
}

function restored(before: Kept): { readonly written: Validation | null } | null {
  if (before === null) return { written: null };
  if (before === NOT_IN_WORDS) return null;
  const { criteria, values, help, allowsInvalid } = before as unknown as KeptValidation;
  const type = (SpreadsheetApp.DataValidationCriteria as unknown as Record<string, unknown>)[criteria];
  if (type === undefined) return null;
  const builder = SpreadsheetApp.newDataValidation()
    .withCriteria(type as GoogleAppsScript.Spreadsheet.DataValidationCriteria, [...values])
    .setAllowInvalid(allowsInvalid);
  if (help !== null) builder.setHelpText(help);
  return { written: builder.build() };
}
