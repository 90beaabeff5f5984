import type { PlanContext } from "../../src/layouts/plan-context";
import type { SheetPlan } from "../../src/layouts/sheet-plan";
import { emphasisRules } from "../../src/workbook/cell-rules";
import { insertCharts } from "../../src/workbook/write-charts";
import { guard, markComplete, NEW_GRID, rangeOf } from "../../src/workbook/write-sheet";
import { writeDefaults } from "./properties";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Another way to write the same sheets. */
export interface Peer {
  readonly name: string;
  /** Contents and looks of all cells. */
  writeCells(sheet: Sheet, plan: SheetPlan, context: PlanContext): void;
  writeSizes(sheet: Sheet, plan: SheetPlan): void;
}

/**
 * Builds sheets as a peer does. What has no range (rules, protection, charts, names) takes the same calls in every program,
 * ours included. Wants SpreadsheetApp and Charts as globals: see `withServices`.
 */
export function buildAs(peer: Peer, file: Spreadsheet, plans: readonly SheetPlan[], context: PlanContext): void {
  // All sheets first: formulas name one another.
  const sheets = plans.map((plan, index) => file.insertSheet(plan.title, index));
  plans.forEach((plan, index) => {
    writeAs(peer, file, sheets[index] as Sheet, plan, context);
  });
}

function writeAs(peer: Peer, file: Spreadsheet, sheet: Sheet, plan: SheetPlan, context: PlanContext): void {
  file.setNamedRange(plan.anchor.name, rangeOf(sheet, plan.anchor.place));
  for (const { name, place } of plan.names) file.setNamedRange(name, rangeOf(sheet, place));
  writeDefaults(sheet.getRange(1, 1, plan.cells.length, plan.cells[0]?.length ?? 1));
  peer.writeCells(sheet, plan, context);
  for (const place of plan.merges) rangeOf(sheet, place).merge();
  peer.writeSizes(sheet, plan);
  sheet.setConditionalFormatRules(emphasisRules(sheet, plan));
  sheet.setFrozenRows(plan.frozenRows);
  sheet.setHiddenGridlines(true);
  sheet.setTabColor(plan.tabColour);
  guard(sheet, plan, NEW_GRID);
  insertCharts(sheet, plan.charts, []);
  markComplete(file, sheet, plan);
  if (plan.hidden) sheet.hideSheet();
}

type Services = Readonly<Record<string, unknown>>;

/** Does work with these services as globals, as a script finds them. */
export function withServices<T>({ SpreadsheetApp, Charts }: Services, work: () => T): T {
  const world = globalThis as unknown as Record<string, unknown>;
  Object.assign(world, { SpreadsheetApp, Charts });
  try {
    return work();
  } finally {
    delete world.SpreadsheetApp;
    delete world.Charts;
  }
}
