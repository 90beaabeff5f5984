import { LANGUAGES } from "../../shared/language";
import { fillWords } from "../fill-words";
import { replacedFormula } from "../formula-text";
import type { PlanContext } from "../plan-context";
import type { CurrentCell } from "../relabel-cell";
import type { ReplacedColumn, ReplacedContent, ReplacedFormula, ReplacedWords } from "./migration";

/** What becomes of a cell: other content, nothing, or nothing because its owner rewrote it. */
export type Replacement = { readonly kind: "keep" | "left" } | { readonly kind: "write"; readonly content: string };

/** A formula of the change in one language; null when it reads what is not there. */
export type FormulaIn = (template: string, context: PlanContext) => string | null;

const KEEP: Replacement = { kind: "keep" };
const LEFT: Replacement = { kind: "left" };

/** What Sheets puts into a formula in place of a sheet that was deleted: the next build of that sheet mends it. */
const BROKEN = "#REF!";

export function replacement(
  current: CurrentCell,
  change: ReplacedContent,
  context: PlanContext,
  formulaIn: FormulaIn,
): Replacement {
  // What was emptied was emptied on purpose.
  if (current.formula === "" && current.value === "") return KEEP;
  return change.kind === "words"
    ? replaceWords(current, change, context)
    : replaceFormula(current, change, context, formulaIn);
}

function replaceFormula(
  { formula }: CurrentCell,
  { before, after }: ReplacedFormula | ReplacedColumn,
  context: PlanContext,
  formulaIn: FormulaIn,
): Replacement {
  const target = formulaIn(after, context);
  // A cell that waits for a sheet, or broke with it, gets its formula when that sheet is built.
  if (target === null || formula.includes(BROKEN)) return KEEP;
  if (formula === "") return LEFT;
  for (const language of LANGUAGES) {
    const written = formulaIn(before, { ...context, language });
    const content = written === null ? null : replacedFormula(formula, written, target);
    if (content !== null) return { kind: "write", content };
  }
  return replacedFormula(formula, target, target) === null ? LEFT : KEEP;
}

function replaceWords(
  { value, formula }: CurrentCell,
  { before, after }: ReplacedWords,
  context: PlanContext,
): Replacement {
  const content = fillWords(after, context);
  if (formula !== "") return LEFT;
  if (value === content) return KEEP;
  const isOurs = LANGUAGES.some((language) =>
    [before, after].some((words) => fillWords(words, context, language) === value),
  );
  return isOurs ? { kind: "write", content } : LEFT;
}
