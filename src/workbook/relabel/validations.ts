import { fillWords } from "../../layouts/fill-words";
import type { Allowed } from "../../layouts/layout";
import type { PlanContext } from "../../layouts/plan-context";
import { translatedChoice } from "../../layouts/relabel-cell";
import { helpOf, ValidationMaker } from "../cell-rules";
import { askValidation } from "../validation-words";
import type { PlacedVersions } from "./cells";

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type Choices = Extract<Allowed, { kind: "choices" }>;

/** Cells with a drop-down or a help text that reads differently in another version. */
export function cellsWithValidations(cells: readonly PlacedVersions[]): PlacedVersions[] {
  return cells.filter(({ target, others }) => {
    const { allowed } = target.cell;
    return (
      allowed !== null && others.some(({ context }) => wordsOf(allowed, context) !== wordsOf(allowed, target.context))
    );
  });
}

function wordsOf(allowed: Allowed, context: PlanContext): string {
  if (allowed.kind !== "choices") return helpOf(allowed, context) ?? "";
  return allowed.choices.map((words) => fillWords(words, context)).join("\n");
}

/** Validations to write, row by row from A1; null: leave alone. What a person made of a drop-down stays, in other words. */
export function validationChanges(
  cells: readonly PlacedVersions[],
  validations: readonly (readonly (Validation | null)[])[],
): (Validation | null)[][] {
  const grid = validations.map((line) => line.map((): Validation | null => null));
  const context = cells[0]?.target.context;
  if (!context) return grid;
  const maker = new ValidationMaker(context);
  for (const { row, column, target, others } of cells) {
    const line = grid[row - 1];
    const current = validations[row - 1]?.[column - 1];
    const { allowed } = target.cell;
    if (!line || !current || !allowed) continue;
    const contexts = others.map((other) => other.context);
    line[column - 1] =
      allowed.kind === "choices"
        ? translatedList(current, allowed, context, contexts, maker)
        : translatedHelp(current, allowed, context, contexts, maker);
  }
  return grid;
}

function translatedList(
  current: Validation,
  allowed: Choices,
  context: PlanContext,
  others: readonly PlanContext[],
  maker: ValidationMaker,
): Validation | null {
  if (askValidation(current, "criteria") !== SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST) return null;
  const [listed, dropdown] = askValidation(current, "values") as [readonly string[], boolean];
  const translated = listed.map((value) => translatedChoice(value, allowed, context, others));
  const list = listed.map((value, index) => translated[index] ?? value);
  if (list.every((value, index) => value === listed[index])) return null;
  const isOurs = listed.length === allowed.choices.length && !translated.includes(null);
  return isOurs ? maker.make(allowed) : current.copy().requireValueInList(list, dropdown).build();
}

function translatedHelp(
  current: Validation,
  allowed: Allowed,
  context: PlanContext,
  others: readonly PlanContext[],
  maker: ValidationMaker,
): Validation | null {
  const help = helpOf(allowed, context);
  const said = askValidation(current, "help");
  const isOurs = said !== help && others.some((other) => helpOf(allowed, other) === said);
  if (!isOurs || help === null) return null;
  const rule = maker.make(allowed);
  const isSameCheck = askValidation(current, "criteria") === askValidation(rule, "criteria");
  return isSameCheck ? rule : current.copy().setHelpText(help).build();
}
