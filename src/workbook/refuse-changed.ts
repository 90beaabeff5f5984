import { ProblemError } from "../protocol/problems";
import type { FoundTable } from "./found-table";
import type { FoundSheet, PlanFile } from "./plan-file";

/** A sheet, or one of its tables, which may reach beyond all that stands in the sheet. */
export type WatchedSheet = Pick<FoundSheet, "sheet" | "sheetId"> & Partial<Pick<FoundTable, "place">>;

/**
 * To be called right before the first write into sheets whose values and formulas were read: reads them again, and refuses
 * when somebody typed, inserted or deleted something there meanwhile. No lock holds a person in the grid; with this, what
 * they type can be overwritten unseen only between these reads and the writes that follow, not during all that was read
 * and worked out before.
 * @throws ProblemError `busy`; nothing is written then.
 */
export function refuseChanged(plan: PlanFile, sheets: readonly WatchedSheet[]): void {
  const watched = sheets.filter(
    ({ sheetId }, index) => sheets.findIndex((other) => other.sheetId === sheetId) === index,
  );
  if (watched.length === 0) return;
  const before = watched.map((found) => ({ values: plan.values(found), formulas: plan.formulas(found) }));
  // What a script has read once it may be given again; a flush makes Sheets look anew.
  SpreadsheetApp.flush();
  watched.forEach(({ sheet, place }, index) => {
    const { values, formulas } = before[index] as (typeof before)[0];
    const { row = 1, column = 1, rows = 1, columns = 1 } = place?.place ?? {};
    const height = Math.max(values.length, row + rows - 1);
    const width = Math.max(values[0]?.length ?? 1, column + columns - 1);
    const now = sheet.getRange(1, 1, height, width);
    const formulasNow = now.getFormulas();
    const valuesNow = now.getValues() as unknown[][];
    const isSame = formulasNow.every((line, down) =>
      line.every((formula, right) => {
        const was = formulas[down]?.[right] ?? "";
        // What a formula shows may change by itself.
        return formula === was && (was !== "" || isEqual(values[down]?.[right] ?? "", valuesNow[down]?.[right]));
      }),
    );
    if (!isSame) throw new ProblemError("busy");
  });
}

function isEqual(a: unknown, b: unknown): boolean {
  return a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : a === b;
}
