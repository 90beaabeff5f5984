import { LAYOUTS } from "../../layouts/all-layouts";
import type { Arrangement } from "../../layouts/arrangement";
import { CELL_STYLES } from "../../layouts/cell-styles";
import type { Table } from "../../layouts/layout";
import type { Migration } from "../../layouts/migrations/migration";
import { planUpdates } from "../../layouts/migrations/sheet-update";
import { blockName } from "../../layouts/names";
import { NUMBER_FORMATS } from "../../layouts/number-formats";
import { PALETTE } from "../../layouts/palette";
import type { PlanContext } from "../../layouts/plan-context";
import { planSheet } from "../../layouts/plan-sheet";
import { arrangementsOf } from "../arrangement-of-file";
import { Changes } from "../changes/changes";
import { type FoundSheet, PlanFile } from "../plan-file";
import { sheetToChange } from "../update/outdated-sheet";
import { growSheet, nameTables, writeSheetUpdate } from "../update/write-update";
import { writeLooks } from "../write-looks";
import { writeMerges, writeRowHeights } from "../write-shape";
import { rangeOf } from "../write-sheet";
import type { TableFault } from "./table-fault";

/** A fault, and where it is. */
export interface Faulty {
  readonly sheet: FoundSheet;
  readonly table: Table;
  readonly fault: TableFault;
}

/** Names and keys move nothing: all of them are put back before the file is read again. */
export function movesNothing({ fault }: Faulty): boolean {
  return fault.kind === "name" || fault.kind === "keys";
}

/**
 * What somebody typed over keys goes into *Undo*; `goesOn` when this repair has put something there before.
 *
 * @returns whether something was written.
 */
export function mendKeys(plan: PlanFile, faults: readonly Faulty[], goesOn: boolean): boolean {
  const changes = new Changes(plan);
  for (const { sheet, fault } of faults) {
    if (fault.kind !== "keys") continue;
    const place = (column: number) => ({ row: fault.row, column, rows: 1, columns: 1 });
    changes.contents(
      sheet,
      fault.keys.map(({ key, column }) => ({ place: place(column), contents: [[key]] })),
    );
  }
  const isWritten = !changes.isEmpty;
  changes.apply("repair", { goesOn });
  return isWritten;
}

/** Puts one table one step nearer to being whole. What stands below or to the right moves along, as with any insertion. */
export function mendTable(plan: PlanFile, { sheet, table, fault }: Faulty, context: PlanContext): void {
  const name = blockName(sheet.id, table.id);
  switch (fault.kind) {
    case "name":
      plan.file.setNamedRange(name, rangeOf(sheet.sheet, fault.place));
      return;
    case "keys":
      // All of them are written together.
      return;
    case "key-row": {
      sheet.sheet.insertRowBefore(fault.headerRow);
      const row = sheet.sheet.getRange(fault.headerRow, 1, 1, sheet.sheet.getMaxColumns());
      row.setNumberFormat(NUMBER_FORMATS.unseen).setFontColor(CELL_STYLES.key.ink ?? PALETTE.paper);
      row.setBackground(null);
      for (const { key, column } of fault.keys) sheet.sheet.getRange(fault.headerRow, column).setValue(key);
      plan.file.setNamedRange(name, rangeOf(sheet.sheet, fault.place));
      return;
    }
    case "header":
      if (fault.lacks === "row") sheet.sheet.insertRowAfter(fault.row);
      SpreadsheetApp.flush();
      writeHeader(new PlanFile(plan.file), sheet, fault.row + 1, context);
      return;
    case "column":
      sheet.sheet.insertColumnBefore(fault.column);
      sheet.sheet.getRange(fault.row, fault.column).setValue(fault.key);
      return;
    case "rows": {
      sheet.sheet.insertRowsAfter(fault.below, fault.ids.length);
      const cells = sheet.sheet.getRange(fault.below + 1, fault.column, fault.ids.length, 1);
      cells.setValues(fault.ids.map((id) => [id]));
      takeIn(plan, name, fault.below, fault.ids.length);
      return;
    }
    case "gone":
      addBelow(plan, sheet, table, context);
  }
}

/** How it looks: its words come with all others that are missing. */
function writeHeader(plan: PlanFile, { id, sheet }: FoundSheet, row: number, context: PlanContext): void {
  const { cells, merges, rowHeights } = planSheet(LAYOUTS[id], context, arrangementsOf(plan));
  writeLooks(sheet, cells.slice(row - 1, row), { row, column: 1 }, context);
  writeMerges(
    sheet,
    merges.filter((merge) => merge.row === row),
  );
  const height = rowHeights.get(row);
  if (height !== undefined) writeRowHeights(sheet, new Map([[row, height]]));
}

/** Rows that are inserted below the last one of a name are not in it: it has to be told. */
function takeIn(plan: PlanFile, name: string, below: number, rows: number): void {
  const range = plan.ranges.get(name);
  if (range?.getLastRow() === below) plan.file.setNamedRange(name, range.offset(0, 0, range.getNumRows() + rows));
}

/** A table of which nothing is left comes anew below everything that stands in the sheet. */
function addBelow(plan: PlanFile, found: FoundSheet, table: Table, context: PlanContext): void {
  const arrangements = arrangementsOf(plan);
  const arrangement = without(arrangements.get(found.id) as Arrangement, table.id);
  const step: Migration = { sheet: found.id, to: 0, brings: table.title, changes: [{ kind: "table", table }] };
  const sheet = sheetToChange(plan, found, [step], arrangement, []);
  for (const update of planUpdates([sheet], arrangements, context)) {
    growSheet(found.sheet, update)();
    nameTables(plan.file, found.sheet, update);
    writeSheetUpdate(found.sheet, update, context);
  }
}

function without(arrangement: Arrangement, table: string): Arrangement {
  const blocks = new Map([...arrangement.blocks].filter(([id]) => id !== table));
  const damaged = new Set([...(arrangement.damaged ?? [])].filter((id) => id !== table));
  return { ...arrangement, blocks, damaged };
}
