import fc from "fast-check";
import { LAYOUTS } from "../../../src/layouts/all-layouts";
import type { OpenPlan } from "../../workbook/open-plan";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export const EDIT_KINDS = [
  "type",
  "type over a computed cell",
  "paste over a header",
  "paste over keys",
  "clear",
  "clear everything of some cells",
  "insert rows",
  "delete rows",
  "move rows",
  "insert columns",
  "delete a column",
  "move a column",
  "sort a table",
  "rename the sheet",
  "reorder the sheets",
  "duplicate the sheet",
  "hide the sheet",
  "delete the sheet",
  "delete a named range",
  "change the locale",
  "colour and note",
  "add a sheet",
] as const;
export type EditKind = (typeof EDIT_KINDS)[number];

/** One edit as a person makes them, as data: numbers are turned into what the file has at that moment. */
export interface UserEdit {
  readonly edit: EditKind;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly pick: number;
  readonly text: string;
}

const TEXTS = ["12,5", "My priority", "=1+1", "Year", "15/03/2026", "orders", "-3 %", "'=A1", "TRUE", "what"];

export const userEdit: fc.Arbitrary<UserEdit> = fc.record({
  edit: fc.constantFrom(...EDIT_KINDS),
  sheet: fc.nat(20),
  row: fc.integer({ min: 1, max: 90 }),
  column: fc.integer({ min: 1, max: 12 }),
  pick: fc.nat(1000),
  text: fc.constantFrom(...TEXTS),
});

/** What Sheets itself refuses a person: nothing happened then. */
const REFUSED =
  /can't (hide|remove) all|already exists|outside the dimensions|at least one|all the rows|all rows|merge|part of a|violates the data validation/i;

/** False when Sheets refused it. */
export function makeEdit(plan: OpenPlan, edit: UserEdit, number: number): boolean {
  try {
    ACTS[edit.edit]({ ...edit, plan, number, at: sheetAt(plan, edit.sheet) });
    return true;
  } catch (thrown) {
    if (REFUSED.test(String(thrown))) return false;
    throw thrown;
  }
}

interface Made extends UserEdit {
  readonly plan: OpenPlan;
  readonly number: number;
  readonly at: Sheet;
}

/** Any but the sheet in which Cap keeps what can be undone. */
function sheetAt({ file }: OpenPlan, number: number): Sheet {
  const journal = file.getRangeByName("cap_undo")?.getGridId();
  const sheets = file.getSheets().filter((sheet) => sheet.getSheetId() !== journal);
  return sheets[number % sheets.length] as Sheet;
}

const ACTS: Readonly<Record<EditKind, (made: Made) => unknown>> = {
  type: ({ plan, at, row, column, text }) => type(plan, at.getRange(row, column), text),
  "type over a computed cell": ({ plan, at, pick, text }) => {
    const computed = at
      .getDataRange()
      .getFormulas()
      .flatMap((line, row) => line.flatMap((formula, column) => (formula ? [[row + 1, column + 1] as const] : [])));
    const place = computed[pick % Math.max(1, computed.length)];
    if (place) type(plan, at.getRange(...place), text);
  },
  "paste over a header": (made) => pasteOver(made, 1),
  "paste over keys": (made) => pasteOver(made, 0),
  clear: ({ at, row, column }) => at.getRange(row, column, 3, 2).clearContent(),
  "clear everything of some cells": ({ at, row, column }) =>
    at.getRange(row, column, 2, 2).clear().clearDataValidations().clearNote(),
  "insert rows": ({ at, row, pick }) => at.insertRowsBefore(row, 1 + (pick % 3)),
  "delete rows": ({ at, row, pick }) => at.deleteRows(row, 1 + (pick % 3)),
  "move rows": ({ at, row, pick }) => {
    const rows = 1 + (pick % 2);
    const before = 1 + (pick % 90);
    if (before >= row && before <= row + rows) return;
    at.moveRows(at.getRange(row, 1, rows, 1), before);
  },
  "insert columns": ({ at, column }) => at.insertColumnBefore(column),
  "delete a column": ({ at, column }) => at.deleteColumn(column),
  "move a column": ({ at, column, pick }) => {
    const before = 1 + (pick % 13);
    if (before === column || before === column + 1) return;
    at.moveColumns(at.getRange(1, column), before);
  },
  "sort a table": ({ plan, at, row, column, pick }) => {
    const table = tableIn(plan, at, pick);
    const from = table ? table.getRow() + 2 : row;
    const rows = table ? table.getNumRows() - 2 : 5;
    const first = table ? table.getColumn() + (pick % 2) : column;
    const columns = table ? Math.max(1, table.getNumColumns() - (pick % 2)) : 3;
    if (rows > 1)
      at.getRange(from, first, rows, columns).sort({ column: first + (row % columns), ascending: pick % 3 > 0 });
  },
  "rename the sheet": ({ at, number }) => at.setName(`L'année de "Zoé" ${number}`),
  "reorder the sheets": ({ plan, at, pick }) => {
    if (at.isSheetHidden()) return;
    plan.file.setActiveSheet(at);
    plan.file.moveActiveSheet(1 + (pick % plan.file.getSheets().length));
  },
  "duplicate the sheet": ({ plan, at }) => {
    if (at.isSheetHidden()) return;
    plan.file.setActiveSheet(at);
    plan.file.duplicateActiveSheet();
  },
  "hide the sheet": ({ at }) => at.hideSheet(),
  "delete the sheet": ({ plan, at }) => plan.file.deleteSheet(at),
  "delete a named range": ({ plan, pick }) => {
    const names = plan.file.getNamedRanges().map((range) => range.getName());
    const name = names.filter((each) => each !== "cap_undo").sort()[pick % names.length];
    if (name) plan.file.removeNamedRange(name);
  },
  "change the locale": ({ plan, pick }) =>
    plan.file.setSpreadsheetLocale(["fr_FR", "en_US", "de_CH", "fr_MA"][pick % 4] as string),
  "colour and note": ({ at, row, column, text }) =>
    at.getRange(row, column, 2, 2).setBackground("#123456").setNote(`mine: ${text}`),
  "add a sheet": ({ plan, number, text }) => plan.file.insertSheet(`Bilan ${number}`).getRange("A1").setValue(text),
};

function type({ local }: OpenPlan, cell: Range, text: string): void {
  local.type(cell.getSheet().getName(), cell.getA1Notation(), text);
}

/** Two lines of somebody else's table, over the start of one of Cap's. */
function pasteOver({ plan, at, pick, row, column, text }: Made, down: number): void {
  const table = tableIn(plan, at, pick);
  const from = table
    ? at.getRange(table.getRow() + down, table.getColumn() + (column % table.getNumColumns()))
    : at.getRange(row, column);
  from.offset(0, 0, 2, 2).setValues([
    ["Sales", text],
    [7, "x"],
  ]);
}

/** The named range of one of the tables that stand in a sheet. */
function tableIn({ file }: OpenPlan, sheet: Sheet, pick: number): Range | null {
  const tables = Object.values(LAYOUTS).flatMap(({ id, blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" ? [`cap_${id}_${block.id}`] : [])),
  );
  const here = file
    .getNamedRanges()
    .filter((range) => tables.includes(range.getName()) && range.getRange().getGridId() === sheet.getSheetId());
  return here[pick % Math.max(1, here.length)]?.getRange() ?? null;
}
