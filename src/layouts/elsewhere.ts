import { canonicalFormula } from "./formula-text";

/**
 * A formula that calls Cap's own functions, for a file that is opened where nobody knows them: it says so then, in a
 * word, instead of `#NAME?`. Without `=`, as .xlsx files have formulas.
 *
 * @example elsewhere("IMPACT(A1,B1)", "with Cap") → "IFERROR(IMPACT(A1,B1),\"with Cap\")"
 */
export function elsewhere(formula: string, word: string): string {
  return `IFERROR(${formula},"${word}")`;
}

/**
 * Whether a formula is the one that is planned, as such a file has it.
 *
 * @example isElsewhere("=IFERROR(IMPACT(A1;B1);\"with Cap\")", "=IMPACT($A1;$B1)") → true
 * @example isElsewhere("=IFERROR(IMPACT(A1;C1);\"with Cap\")", "=IMPACT($A1;$B1)") → false
 */
export function isElsewhere(formula: string, planned: string): boolean {
  const wrapped = `=IFERROR(${canonicalFormula(planned).slice(1)};`;
  const found = canonicalFormula(formula);
  return found.startsWith(wrapped) && /^"[^"]*"\)$/.test(found.slice(wrapped.length));
}
