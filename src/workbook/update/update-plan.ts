import { LAYOUTS } from "../../layouts/all-layouts";
import type { Place } from "../../layouts/arrangement";
import { planUpdates, type SheetUpdate } from "../../layouts/migrations/sheet-update";
import { blockName, sheetName, versionName, versionsAmong } from "../../layouts/names";
import type { PlanContext } from "../../layouts/plan-context";
import { arrangementsOf } from "../arrangement-of-file";
import type { FoundSheet, PlanFile } from "../plan-file";
import { outdatedSheets } from "../plan-version";
import { outdatedSheet } from "./outdated-sheet";
import { fitRows, growSheet, guardAgain, nameTables, removeBlocks, writeSheetUpdate } from "./write-update";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** An outdated sheet, and what was done to it. */
export interface UpdatedSheet {
  readonly found: FoundSheet;
  readonly title: string;
  readonly update: SheetUpdate;
}

/**
 * Brings every outdated sheet to this program's version, step by step: all is read and planned first, then written in few
 * batches. The version is written last of all, so that an update that was cut off is done again; what is done already is
 * then found and not done twice. What a person typed or edited stays.
 */
export function updatePlan(plan: PlanFile, context: PlanContext): UpdatedSheet[] {
  const outdated = outdatedSheets(plan);
  const arrangements = arrangementsOf(plan);
  const sheets = outdated.map((found) => outdatedSheet(plan, found, arrangements, context));
  const updates = planUpdates(sheets, arrangements, context);
  const work = outdated.map((found, index) => {
    const update = updates[index] as SheetUpdate;
    return { found, title: plan.titleOf(found), update, anchor: anchorOf(plan, found, update) };
  });
  const sizes = work.flatMap(({ found, update }) => [growSheet(found.sheet, update), fitRows(found.sheet, update)]);
  const guards = work.map(({ found, update }) => guardAgain(found.sheet, update, arrangements, context));

  // From here on nothing is read.
  for (const resize of sizes) resize();
  for (const { found, update } of work) removeBlocks(plan.file, found.sheet, update);
  for (const { found, update } of work) nameTables(plan.file, found.sheet, update);
  for (const { found, update } of work) writeSheetUpdate(found.sheet, update, context);
  for (const guard of guards) guard();
  for (const { found, anchor } of work) markUpdated(plan, found, anchor);
  return work;
}

/** All that Cap writes in the sheet, the new tables with it. */
function anchorOf(plan: PlanFile, { id }: FoundSheet, { tables, isCleared }: SheetUpdate): Place {
  const range = plan.anchor(id) as GoogleAppsScript.Spreadsheet.Range;
  const row = range.getRow();
  const column = range.getColumn();
  // Tables that a former update added before it was cut off are named, and not among those of this one.
  const named = LAYOUTS[id].blocks.flatMap((block) => {
    const there = plan.ranges.get(blockName(id, block.id));
    return there?.getGridId() === range.getGridId() ? [there] : [];
  });
  // What is removed stood last, and what comes in its place may be smaller.
  const kept = isCleared && named.length > 0 ? named : [range, ...named];
  const last = (of: (range: GoogleAppsScript.Spreadsheet.Range) => number) => Math.max(...kept.map(of));
  const lastRow = Math.max(
    last((each) => each.getLastRow()),
    ...tables.map(({ whole }) => whole.row + whole.rows - 1),
  );
  const lastColumn = Math.max(
    last((each) => each.getLastColumn()),
    ...tables.map(({ whole }) => whole.column + whole.columns - 1),
  );
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** The old version goes after the new one is there: a sheet without any would be taken for one that is half built. */
function markUpdated(plan: PlanFile, { id, sheet }: FoundSheet, { row, column, rows, columns }: Place): void {
  const file: Spreadsheet = plan.file;
  const whole = sheet.getRange(row, column, rows, columns);
  const { version } = LAYOUTS[id];
  file.setNamedRange(sheetName(id), whole);
  file.setNamedRange(versionName(id, version), whole);
  for (const old of versionsAmong(plan.ranges.keys(), id)) {
    if (old !== version) file.removeNamedRange(versionName(id, old));
  }
}
