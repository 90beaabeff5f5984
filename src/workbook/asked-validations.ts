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
