import type { LayoutId } from "../layouts/layout";
import { sheetName } from "../layouts/names";
import type { CurrentCell } from "../layouts/relabel-cell";
import type { SheetPlan } from "../layouts/sheet-plan";
import type { FoundSheet, PlanFile } from "./plan-file";
import { sheetTitled } from "./sheet-titles";
import { chartTitles } from "./write-charts";
import type { KeptLooks } from "./write-looks";
import { type Grid, gridOf, NEW_GRID, rangeOf } from "./write-sheet";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

type UnnamedSheet = Pick<FoundSheet, "sheet" | "sheetId">;

const NOTHING: CurrentCell = { value: "", formula: "" };

/** What a build starts from for a sheet that is not whole: nothing, or what a former build left when it was cut off. */
export interface Start {
  readonly id: LayoutId;
  readonly sheet: Sheet | null;
  readonly hasAnchor: boolean;
  /** Null while it has none, or the one it was born with. */
  readonly title: string | null;
  readonly isBlank: boolean;
  readonly isEmpty: (row: number, column: number) => boolean;
  readonly current: (row: number, column: number) => CurrentCell;
  /** Titles of the charts that lie on it already. */
  readonly charts: readonly string[];
  readonly grid: Grid;
  /** What may be somebody's own by now. */
  readonly kept: KeptLooks | null;
}

/**
 * A sheet is inserted under the name of its named range and gets its title only after that name: a blank sheet that is
 * called `cap_review` is one that a build was cut off from, and no sheet of the user's is ever taken for one of ours.
 */
export function startOf(plan: PlanFile, id: LayoutId): Start {
  const found = plan.sheet(id);
  const started = found ?? unnamedSheet(plan, id);
  const title = found ? plan.titleOf(found) : null;
  const cells = started ? emptyCells(plan, started) : { isBlank: true, isEmpty: () => true, current: () => NOTHING };
  const grid = started ? gridOf(started.sheet) : NEW_GRID;
  return {
    id,
    sheet: started?.sheet ?? null,
    hasAnchor: plan.ranges.has(sheetName(id)),
    title: title === null || title.startsWith(sheetName(id)) ? null : title,
    ...cells,
    charts: started ? chartTitles(started.sheet) : [],
    grid,
    kept: started && !cells.isBlank ? keptLooks(started.sheet, grid) : null,
  };
}

/** Inserts (under `birthTitle`, before it can be named), names and titles the sheet, as far as that is not done. Reads nothing. */
export function makeSheet(
  file: Spreadsheet,
  start: Start,
  plan: SheetPlan,
  birthTitle: string,
  position: number,
): Sheet {
  const sheet = start.sheet ?? file.insertSheet(birthTitle, position);
  const lacking = lackingOf(start.grid, plan);
  if (lacking.rows > 0) sheet.insertRowsAfter(start.grid.rows, lacking.rows);
  if (lacking.columns > 0) sheet.insertColumnsAfter(start.grid.columns, lacking.columns);
  if (!start.hasAnchor) file.setNamedRange(plan.anchor.name, rangeOf(sheet, plan.anchor.place));
  if (start.title === null) sheet.setName(plan.title);
  return sheet;
}

/** The grid of a sheet once it is made. */
export function gridFor({ grid }: Start, plan: SheetPlan): Grid {
  const { rows, columns } = lackingOf(grid, plan);
  return { rows: grid.rows + rows, columns: grid.columns + columns };
}

/** What a sheet lacks that was cut down, or never grew, until the plan fits. */
function lackingOf({ rows, columns }: Grid, { cells }: SheetPlan): Grid {
  return { rows: Math.max(0, cells.length - rows), columns: Math.max(0, (cells[0]?.length ?? 0) - columns) };
}

function keptLooks(sheet: Sheet, { rows, columns }: Grid): KeptLooks {
  const whole = sheet.getRange(1, 1, rows, columns);
  return { notes: whole.getNotes(), validations: whole.getDataValidations() };
}

function unnamedSheet(plan: PlanFile, id: LayoutId): UnnamedSheet | null {
  const sheet = sheetTitled(plan, sheetName(id));
  return sheet?.getLastRow() === 0 ? { sheet, sheetId: sheet.getSheetId() } : null;
}

function emptyCells(plan: PlanFile, started: UnnamedSheet): Pick<Start, "isBlank" | "isEmpty" | "current"> {
  const values = plan.values(started);
  const formulas = plan.formulas(started);
  const current: Start["current"] = (row, column) => ({
    value: values[row - 1]?.[column - 1] ?? "",
    formula: formulas[row - 1]?.[column - 1] ?? "",
  });
  const isEmpty: Start["isEmpty"] = (row, column) => {
    const { value, formula } = current(row, column);
    return value === "" && formula === "";
  };
  // A tick that nobody touched may say false.
  const isUntouched = (row: number, column: number) => isEmpty(row, column) || values[row - 1]?.[column - 1] === false;
  const isBlank = formulas.every((line, row) => line.every((_, column) => isUntouched(row + 1, column + 1)));
  return { isBlank, isEmpty, current };
}
