import type { SheetPlan } from "../layouts/sheet-plan";
import type { FoundSheet } from "./plan-file";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A formula of a built sheet that reads a sheet which did not exist until now. */
export interface Link {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * Cells of a whole sheet that still say what stands there without the other sheet, and can have their formula now.
 * A cell that its owner changed says something else and is left alone.
 */
export function findLinks({ sheet }: FoundSheet, plan: SheetPlan): Link[] {
  const candidates = plan.cells.flatMap((line, index) =>
    line.flatMap((cell, column) =>
      cell?.isFormula && cell.placeholders.length > 0 ? [{ cell, row: index + 1, column: column + 1 }] : [],
    ),
  );
  if (candidates.length === 0) return [];
  const values = sheet.getDataRange().getValues() as unknown[][];
  return candidates
    .filter(({ cell, row, column }) => cell.placeholders.includes(values[row - 1]?.[column - 1] as string))
    .map(({ cell, row, column }) => ({ sheet, row, column, formula: String(cell.content) }));
}

export function writeLinks(links: readonly Link[]): void {
  for (const { sheet, row, column, formula } of links) sheet.getRange(row, column).setFormula(formula);
}
