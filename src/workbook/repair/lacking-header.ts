import type { BlockPlace } from "../../layouts/arrangement";
import { withWordsOf } from "../../layouts/formula-text";
import type { Column, Table } from "../../layouts/layout";
import type { PlanContext } from "../../layouts/plan-context";
import type { FoundSheet, PlanFile } from "../plan-file";
import { keysByHeader } from "./header-words";
import type { Values } from "./lacking-column";

/** Whether the first of a table's rows, which have no ids, stands where its header has to be. */
export function isHeaderGone(
  plan: PlanFile,
  sheet: FoundSheet,
  table: Table,
  found: BlockPlace,
  context: PlanContext,
): boolean {
  return (
    isWorkedOut(plan.formulas(sheet), table, found) || isDressedAsRow(sheet, plan.values(sheet), table, found, context)
  );
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

/** Whether it says none of the header's words, and looks like the row below. */
function isDressedAsRow(
  { sheet }: FoundSheet,
  values: Values,
  table: Table,
  { place, firstRow }: BlockPlace,
  context: PlanContext,
): boolean {
  if (keysByHeader(values, table, firstRow - 1, new Map(), context).length > 0) return false;
  const both = sheet.getRange(firstRow - 1, place.column, 2, place.columns);
  return [both.getBackgrounds(), both.getFontWeights()].every(([here, below]) => String(here) === String(below));
}

/** Those in which each row has a formula, and the header has none. */
export function workedOutColumns(table: Table): readonly Column[] {
  return table.columns.filter(({ formula, headerFormula }) => formula && !headerFormula);
}
