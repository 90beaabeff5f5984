type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** What a drop-down or the check of a number says. */
interface Said {
  criteria: GoogleAppsScript.Spreadsheet.DataValidationCriteria;
  values: unknown[];
  help: string | null;
  allowsInvalid: boolean;
}

const QUESTIONS: { readonly [What in keyof Said]: (validation: Validation) => Said[What] } = {
  criteria: (validation) => validation.getCriteriaType(),
  values: (validation) => validation.getCriteriaValues() as unknown[],
  help: (validation) => validation.getHelpText(),
  allowsInvalid: (validation) => validation.getAllowInvalid(),
};

const said = new WeakMap<Validation, Partial<Said>>();

/** One never changes, and each question is a call, of which thousands of cells make many: each is asked once. */
export function askValidation<What extends keyof Said>(validation: Validation, what: What): Said[What] {
  const known = said.get(validation) ?? {};
  said.set(validation, known);
  if (known[what] === undefined) known[what] = QUESTIONS[what](validation);
  return known[what] as Said[What];
}

/** A drop-down or a check in words that can be kept in a cell, and compared. */
export interface ValidationInWords {
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly help: string | null;
  readonly allowsInvalid: boolean;
}

/** Null where it can not be put into words: a list in a range. */
export function inWords(validation: Validation): ValidationInWords | null {
  const values = askValidation(validation, "values");
  if (!values.every(isPlain)) return null;
  return {
    criteria: String(askValidation(validation, "criteria")),
    values,
    help: askValidation(validation, "help"),
    allowsInvalid: askValidation(validation, "allowsInvalid"),
  };
}

export function saysTheSame(one: Validation, other: Validation): boolean {
  const words = inWords(one);
  return words !== null && JSON.stringify(words) === JSON.stringify(inWords(other));
}

function isPlain(value: unknown): boolean {
  return Array.isArray(value) ? value.every(isPlain) : value === null || /^(string|number|boolean)$/.test(typeof value);
}
