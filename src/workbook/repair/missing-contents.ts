import type { Place } from "../../layouts/arrangement";
import { isElsewhere } from "../../layouts/elsewhere";
import { canonicalFormula, withWordsOf } from "../../layouts/formula-text";
import { columnLetters } from "../../layouts/references";
import type { PlannedCell } from "../../layouts/sheet-plan";
import type { Content } from "../content-batches";
import type { PlacedVersions } from "../relabel/cells";

/** What Sheets puts into a formula in place of cells that were deleted. */
const BROKEN = "#REF!";

/** Contents of Cap's that are not there any more, and those over which somebody typed. */
export interface MissingContents {
  /** Row by row from A1; null: leave alone. */
  readonly contents: (Content | null)[][];
  /** Cells that call our own functions: written last. */
  readonly custom: (Content | null)[][];
  readonly formulas: number;
  readonly labels: number;
  readonly typedOver: readonly string[];
  /** Formulas that their owner rewrote, or merged with the cell beside. */
  readonly edited: number;
}

export interface ContentsToMend {
  /** Whether to put formulas back where somebody typed over them. */
  readonly typedOver: boolean;
  /** Whether a formula of Cap's that reads other cells than it should is turned to them: only after rows or columns came back. */
  readonly moved: boolean;
}

/**
 * Compares what Cap plans with what stands there: only what is missing or broken is filled, nobody's data is replaced. A
 * cell that another one covers, since somebody merged them, holds nothing: Sheets drops what is written into it.
 *
 * @param merged gives the merged cells of the sheet; it is asked only when something would be written.
 */
export function missingContents(
  cells: readonly PlacedVersions[],
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly string[])[],
  mend: ContentsToMend,
  merged: () => readonly Place[],
): MissingContents {
  const rows = cells.reduce((most, { row }) => Math.max(most, row), values.length);
  const columns = cells.reduce((most, { column }) => Math.max(most, column), values[0]?.length ?? 0);
  const empty = () => Array.from({ length: rows }, () => new Array<Content | null>(columns).fill(null));
  const [contents, custom] = [empty(), empty()];
  const typedOver: string[] = [];
  const counts = { formulas: 0, labels: 0, edited: 0 };
  let merges: readonly Place[] | undefined;
  for (const { row, column, target } of cells) {
    const { cell } = target;
    const formula = formulas[row - 1]?.[column - 1] ?? "";
    const state = stateOf(cell, values[row - 1]?.[column - 1] ?? "", formula);
    if (state === "typed over") typedOver.push(`${columnLetters(column)}${row}`);
    if (state === "edited") counts.edited += 1;
    const writes =
      state === "missing" || (state === "typed over" && mend.typedOver) || (state === "moved" && mend.moved);
    if (!writes || cell.content === null) continue;
    merges ??= merged();
    if (merges.some((merge) => covers(merge, row, column))) {
      if (cell.isFormula) counts.edited += 1;
      continue;
    }
    const grid = cell.custom ? custom : contents;
    (grid[row - 1] as (Content | null)[])[column - 1] = cell.content;
    counts[cell.isFormula ? "formulas" : "labels"] += 1;
  }
  return { contents, custom, typedOver, ...counts };
}

/** Only the first of merged cells shows and keeps something. */
function covers(merge: Place, row: number, column: number): boolean {
  const [down, right] = [row - merge.row, column - merge.column];
  return down >= 0 && right >= 0 && down < merge.rows && right < merge.columns && down + right > 0;
}

type CellState = "right" | "missing" | "typed over" | "moved" | "edited";

function stateOf(cell: PlannedCell, value: unknown, formula: string): CellState {
  const isOwners = cell.origin === "input" || cell.origin === "prefilled";
  if (cell.content === null || isOwners) return "right";
  if (!cell.isFormula) return value === "" && formula === "" ? "missing" : "right";
  const planned = String(cell.content);
  if (formula === "") {
    const waits = cell.placeholders.includes(value as string);
    if (value === "" || waits) return "missing";
    return cell.origin === "computed" ? "typed over" : "right";
  }
  // A plan that came as an .xlsx file: here the functions are known.
  if (formula.includes(BROKEN) || (cell.custom && isElsewhere(formula, planned))) return "missing";
  if (formula === planned || canonicalFormula(formula) === canonicalFormula(planned)) return "right";
  return withWordsOf(formula, planned, planned) === null ? "edited" : "moved";
}
