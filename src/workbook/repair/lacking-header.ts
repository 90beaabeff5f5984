import type { BlockPlace } from "../../layouts/arrangement";
import { withWordsOf } from "../../layouts/formula-text";
import type { Column, Table } from "../../layouts/layout";
import type { PlanContext } from "../../layouts/plan-context";
import type { FoundSheet, PlanFile } from "../plan-file";
import { keysByHeader } from "./header-words";
import type { Values } from "./lacking-column";

/** What Sheets says of a cell without one. */
const NO_FILL = "#ffffff";

/**
 * What a header lacks: its row, where the first of the table's rows, which have no ids, stands in its place; its looks, where
 * a repair was ended that had just inserted its row; or nothing.
 */
export function lackOfHeader(
  plan: PlanFile,
  sheet: FoundSheet,
  table: Table,
  found: BlockPlace,
  context: PlanContext,
): "row" | "looks" | null {
  if (isWorkedOut(plan.formulas(sheet), table, found)) return "row";
  const values = plan.values(sheet);
  if (keysByHeader(values, table, found.firstRow - 1, new Map(), context).length > 0) return null;
  return lackByLooks(sheet, values, found);
}

/** Whether the formulas of the row below stand there. */
function isWorkedOut(formulas: Values, table: Table, { firstRow, columns }: BlockPlace): boolean {
  const workedOut = workedOutColumns(table).map(({ key }) => (columns.get(key) ?? 0) - 1);
  const isLikeBelow = (column: number) => {
    const [here, below] = [firstRow - 2, firstRow - 1].map((row) => formulas[row]?.[column] as string | undefined);
    return here && below ? withWordsOf(here, below, below) !== null : false;
  };
  return workedOut.length > 0 && workedOut.every(isLikeBelow);
}

/** Of a line that says none of the header's words: whether it looks like the row below, or is bare. */
function lackByLooks(
  { sheet }: FoundSheet,
  values: Values,
  { place: { column, columns }, firstRow }: BlockPlace,
): "row" | "looks" | null {
  const both = sheet.getRange(firstRow - 1, column, 2, columns);
  const fills = both.getBackgrounds();
  if ([fills, both.getFontWeights()].every(([here, below]) => String(here) === String(below))) return "row";
  const isEmpty = (values[firstRow - 2] ?? []).slice(column - 1, column + columns - 1).every((value) => value === "");
  return isEmpty && fills[0]?.every((fill) => fill === NO_FILL) ? "looks" : null;
}

/** Those in which each row has a formula, and the header has none. */
export function workedOutColumns(table: Table): readonly Column[] {
  return table.columns.filter(({ formula, headerFormula }) => formula && !headerFormula);
}
