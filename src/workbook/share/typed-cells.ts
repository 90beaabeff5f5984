import { canonicalFormula, withWordsOf } from "../../layouts/formula-text";
import type { PlannedCell } from "../../layouts/sheet-plan";
import type { WrittenContent } from "../changes/contents";
import type { PlacedVersions } from "../relabel/cells";

/** What takes a sheet back to how Cap builds it, row by row from A1; null: leave alone, "": empty the cell. */
export interface TypedCells {
  readonly contents: (WrittenContent | null)[][];
  /** Cells that call our own functions: written last. */
  readonly custom: (WrittenContent | null)[][];
  readonly count: number;
}

/**
 * Everything that somebody typed into cells that Cap planned: entries, over what Cap had filled in, over formulas, and
 * formulas that they rewrote, since those may hold figures. Words of Cap's that were reworded stay: they are structure.
 */
export function typedCells(
  cells: readonly PlacedVersions[],
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly string[])[],
): TypedCells {
  const rows = cells.reduce((most, { row }) => Math.max(most, row), values.length);
  const columns = cells.reduce((most, { column }) => Math.max(most, column), values[0]?.length ?? 0);
  const empty = () => Array.from({ length: rows }, () => new Array<WrittenContent | null>(columns).fill(null));
  const [contents, custom] = [empty(), empty()];
  let count = 0;
  for (const { row, column, target } of cells) {
    const { cell } = target;
    const value = values[row - 1]?.[column - 1] ?? "";
    if (!isTyped(cell, value, formulas[row - 1]?.[column - 1] ?? "")) continue;
    const grid = cell.custom ? custom : contents;
    (grid[row - 1] as (WrittenContent | null)[])[column - 1] = cell.content ?? "";
    count += 1;
  }
  return { contents, custom, count };
}

function isTyped(cell: PlannedCell, value: unknown, formula: string): boolean {
  const { content, isFormula, origin } = cell;
  if (isFormula) return !isAsPlanned(formula, String(content)) && !(formula === "" && isWaiting(cell, value));
  // Results of a formula may spill over cells that hold nothing themselves.
  if (content === null) return formula !== "" || (value !== "" && origin !== "computed" && !isUnticked(cell, value));
  if (origin === "label" || origin === "computed") return false;
  return formula !== "" || value !== content;
}

function isUnticked({ allowed }: PlannedCell, value: unknown): boolean {
  return allowed?.kind === "checkbox" && value === false;
}

/** What Cap put there itself while the sheet that the formula reads was missing. */
function isWaiting({ placeholders }: PlannedCell, value: unknown): boolean {
  return placeholders.includes(value as string);
}

/** Word for word, or with other references since rows were inserted. */
function isAsPlanned(formula: string, planned: string): boolean {
  if (formula === "") return false;
  return canonicalFormula(formula) === canonicalFormula(planned) || withWordsOf(formula, planned, planned) !== null;
}
