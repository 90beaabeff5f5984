import { inWords, type ValidationInWords } from "../validation-words";
import { type CellKind, eachRange } from "./cell-kind";
import type { Kept } from "./change";

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

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
  return validation && ((inWords(validation) as Kept) ?? NOT_IN_WORDS);
}

function restored(before: Kept): { readonly written: Validation | null } | null {
  if (before === null) return { written: null };
  if (before === NOT_IN_WORDS) return null;
  const { criteria, values, help, allowsInvalid } = before as unknown as ValidationInWords;
  const type = (SpreadsheetApp.DataValidationCriteria as unknown as Record<string, unknown>)[criteria];
  if (type === undefined) return null;
  const builder = SpreadsheetApp.newDataValidation()
    .withCriteria(type as GoogleAppsScript.Spreadsheet.DataValidationCriteria, [...values])
    .setAllowInvalid(allowsInvalid);
  if (help !== null) builder.setHelpText(help);
  return { written: builder.build() };
}
