import { LANGUAGES } from "../shared/language";
import { fillWords } from "./fill-words";
import { canonicalFormula, withWordsOf } from "./formula-text";
import type { Allowed } from "./layout";
import type { PlanContext } from "./plan-context";
import type { PlannedCell } from "./sheet-plan";

/** A cell as Cap writes it in one language and currency. */
export interface CellVersion {
  readonly context: PlanContext;
  readonly cell: PlannedCell;
}

/** What stands in a cell now; its formula is "" when it has none. */
export interface CurrentCell {
  readonly value: unknown;
  readonly formula: string;
}

/**
 * What becomes of a cell: new content for words, formulas and choices that are Cap's; nothing for what is right already
 * or is a person's own data; `left` for what was Cap's once and was edited.
 */
export type Relabelling =
  | { readonly kind: "keep" }
  | { readonly kind: "left"; readonly what: "word" | "formula" }
  | { readonly kind: "write"; readonly what: "word" | "formula" | "choice"; readonly content: string };

const KEEP: Relabelling = { kind: "keep" };

/** What Sheets puts into a formula in place of a sheet that was deleted: the next build of that sheet mends it. */
const BROKEN = "#REF!";

/**
 * What a cell has to hold so that it stands in the target's language and currency. `others` are the versions that may
 * stand there until now; the target's own counts as Cap's too, so that a run that was cut off can be run again.
 */
export function relabelCell(current: CurrentCell, target: CellVersion, others: readonly CellVersion[]): Relabelling {
  const choice = current.formula === "" ? choiceIn(current.value, target, others) : null;
  if (choice !== null) return write("choice", choice, current.value as string);
  if (others.every(({ cell }) => cell.content === target.cell.content)) return KEEP;
  return target.cell.isFormula ? relabelFormula(current, target, others) : relabelText(current, target, others);
}

function write(what: "word" | "formula" | "choice", content: string, current: string): Relabelling {
  return content === current ? KEEP : { kind: "write", what, content };
}

/** The word of the target for a choice, in whatever version it was made; null for any other content. */
function choiceIn(value: unknown, target: CellVersion, others: readonly CellVersion[]): string | null {
  const { allowed } = target.cell;
  if (typeof value !== "string" || allowed?.kind !== "choices") return null;
  return translatedChoice(
    value,
    allowed,
    target.context,
    others.map(({ context }) => context),
  );
}

/** Formulas compare words without minding capitals, so neither does this. */
export function translatedChoice(
  value: string,
  { choices }: Extract<Allowed, { kind: "choices" }>,
  target: PlanContext,
  others: readonly PlanContext[],
): string | null {
  const given = value.toLowerCase();
  for (const context of [target, ...others]) {
    const choice = choices.find((words) => fillWords(words, context).toLowerCase() === given);
    if (choice) return context === target ? value : fillWords(choice, target);
  }
  return null;
}

function relabelText({ value, formula }: CurrentCell, { cell }: CellVersion, others: readonly CellVersion[]) {
  if (formula !== "") return cell.readsOtherSheet && formula.includes(BROKEN) ? KEEP : left(cell, "word");
  if (value === cell.content || value === "") return KEEP;
  const isOurs = others.some((other) => other.cell.content === value);
  return isOurs && typeof cell.content === "string" ? write("word", cell.content, String(value)) : left(cell, "word");
}

function relabelFormula({ value, formula }: CurrentCell, target: CellVersion, others: readonly CellVersion[]) {
  const { cell } = target;
  if (formula === "") return relabelPlaceholder(value, target, others);
  const content = String(cell.content);
  const found = canonicalFormula(formula);
  if (found === canonicalFormula(content)) return KEEP;
  for (const other of others) {
    if (found === canonicalFormula(String(other.cell.content))) return write("formula", content, formula);
  }
  // Cap's own with other references: it keeps those.
  for (const from of [cell, ...others.map((other) => other.cell)]) {
    const translated = withWordsOf(formula, String(from.content), content);
    if (translated !== null) return write("formula", translated, formula);
  }
  return cell.readsOtherSheet && formula.includes(BROKEN) ? KEEP : left(cell, "formula");
}

/** What stands in place of a formula until the sheet that it reads is there; anything else was typed over the formula. */
function relabelPlaceholder(value: unknown, { cell, context }: CellVersion, others: readonly CellVersion[]) {
  const isOurs = [cell, ...others.map((other) => other.cell)].some(({ placeholders }) =>
    placeholders.includes(value as string),
  );
  const placeholder = cell.placeholders[LANGUAGES.indexOf(context.language)];
  if (isOurs && placeholder !== undefined) return write("word", placeholder, String(value));
  return value === "" ? KEEP : left(cell, "word");
}

/** What a person typed where Cap asks or proposes is data, not an edit of Cap's words. */
function left({ origin }: PlannedCell, what: "word" | "formula"): Relabelling {
  return origin === "input" || origin === "prefilled" ? KEEP : { kind: "left", what };
}
