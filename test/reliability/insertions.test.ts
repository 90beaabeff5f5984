import { LAYOUTS } from "../../src/layouts/all-layouts";
import type { LayoutId } from "../../src/layouts/layout";
import { blockName, sheetName } from "../../src/layouts/names";
import { SHEET_IDS } from "../../src/protocol/sheets";
import { type OpenPlan, openPlan } from "../workbook/open-plan";
import { IS_LONG, timeLimit } from "./effort";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where somebody inserts a row or a column: before that one, counted from 1. */
interface Insertion {
  readonly sheet: LayoutId;
  readonly what: "row" | "column";
  readonly at: number;
}

let plan: OpenPlan;
let built: string;
beforeAll(async () => {
  plan = await openPlan(
    IS_LONG ? { built: {}, example: true } : { built: { sheets: ["review", "actions", "dashboard"] } },
  );
  if (!IS_LONG) typeFigures();
  built = plan.local.snapshot();
}, timeLimit(120_000));
afterAll(() => plan.local.dispose());

/** Two years of figures, and three people who have something to do. */
function typeFigures(): void {
  const year = (first: number) => Array.from({ length: 12 }, (_, index) => first + ((index * 7) % 12) * 10);
  plan.fill("review", "actuals", "sessions", year(5000));
  plan.fill("review", "actuals", "orders", year(100));
  plan.fill("review", "actuals", "revenue", year(9000));
  plan.fill("dashboard", "actuals", "orders", year(120).slice(0, 4));
  plan.fill("dashboard", "actuals", "revenue", year(9900).slice(0, 4));
  plan.fill("actions", "actions", "who", ["Ana", "Ben", "Ana", "Zoé"]);
}

const sheetOf = (id: LayoutId) => plan.file.getRangeByName(sheetName(id))?.getSheet() as Sheet;

/** The values of every sheet of the plan, days as text. */
function valuesNow(): Map<LayoutId, unknown[][]> {
  const ids = [...SHEET_IDS, "settings" as const].filter((id) => plan.file.getRangeByName(sheetName(id)));
  return new Map(
    ids.map((id) => [
      id,
      sheetOf(id)
        .getDataRange()
        .getValues()
        .map((line) => line.map((value) => (value instanceof Date ? value.getTime() : value))),
    ]),
  );
}

/** Cells that no longer show what they showed, wherever the insertion has moved them. What spills stays beside its formula. */
function changedBy({ sheet, what, at }: Insertion, before: ReturnType<typeof valuesNow>): string[] {
  if (what === "row") sheetOf(sheet).insertRowBefore(at);
  else sheetOf(sheet).insertColumnBefore(at);
  const after = valuesNow();
  const moved = (place: number) => (place >= at ? place + 1 : place);
  return [...before].flatMap(([id, lines]) =>
    lines.flatMap((line, row) =>
      line.flatMap((value, column) => {
        const isMoved = id === sheet;
        const nowRow = isMoved && what === "row" ? moved(row + 1) : row + 1;
        const nowColumn = isMoved && what === "column" ? moved(column + 1) : column + 1;
        const now = after.get(id)?.[nowRow - 1]?.[nowColumn - 1] ?? "";
        const isSame = now === value || isSpilled(id, nowRow) || isPersonNumber(id, nowColumn);
        return isSame ? [] : [`${what} ${at}: ${id} R${row + 1}C${column + 1}: ${value} → ${now}`];
      }),
    ),
  );
}

/** In a row of a *try it* block, where one formula fills several cells side by side. */
function isSpilled(id: LayoutId, row: number): boolean {
  const block = LAYOUTS[id].blocks.find((one) => one.id.startsWith("tryit"));
  const range = block && plan.file.getRangeByName(blockName(id, block.id));
  return range !== undefined && range !== null && row >= range.getRow();
}

/** It says the row of a name in the table of loads, whatever row that is now. */
function isPersonNumber(id: LayoutId, column: number): boolean {
  return id === "actions" && column === plan.cell("actions", "actions", "person", 1).getColumn();
}

/** The second row of a table: between two rows of its own. */
function within(sheet: LayoutId, table: string): Insertion {
  const range = plan.file.getRangeByName(blockName(sheet, table));
  if (!range) throw new Error(`No table ${table}`);
  return { sheet, what: "row", at: range.getRow() + 4 };
}

/** Those that broke formulas once. */
const ONCE_BROKEN: readonly (readonly [string, () => Insertion])[] = [
  ["a column between the months of the review", () => ({ sheet: "review", what: "column", at: 4 })],
  ["a row between the months of the review", () => within("review", "actuals")],
  ["a row between the months of the dashboard", () => within("dashboard", "actuals")],
  ["a row between plan and actual of the dashboard", () => within("dashboard", "follow")],
  ["a row between the people of the actions", () => within("actions", "load")],
];

test("what is inserted where it once broke formulas changes no figure, one insertion after another", () => {
  let before = valuesNow();
  const changed = ONCE_BROKEN.flatMap(([name, insertion]) => {
    const found = changedBy(insertion(), before).map((cell) => `${name}: ${cell}`);
    before = valuesNow();
    return found;
  });
  expect(changed).toEqual([]);
});

/** Above, within and below a block; of the rows of a long table, which are alike, the first and the last ones. */
function rowsAround(sheet: LayoutId, block: string): number[] {
  const range = plan.file.getRangeByName(blockName(sheet, block));
  if (!range) return [];
  const rows = Array.from({ length: range.getNumRows() + 3 }, (_, index) => range.getRow() - 2 + index);
  return rows.length > 12 ? [...rows.slice(0, 8), ...rows.slice(-3)] : rows;
}

if (IS_LONG) {
  test.each([...SHEET_IDS, "settings" as const])(
    "a column at each place of the sheet %s, and a row around and within each of its tables, change no figure",
    (id) => {
      plan.local.restore(built);
      const before = valuesNow();
      const sheet = sheetOf(id);
      const columns = Array.from({ length: sheet.getLastColumn() + 1 }, (_, index) => index + 1);
      const rows = LAYOUTS[id].blocks.flatMap((block) => rowsAround(id, block.id));
      const insertions: Insertion[] = [
        ...columns.map((at) => ({ sheet: id, what: "column", at }) as const),
        ...rows.map((at) => ({ sheet: id, what: "row", at }) as const),
      ];
      const changed = insertions.flatMap((insertion, index) => {
        const found = changedBy(insertion, before);
        // Taking the insertion back is faster; once in a while, and when it has changed something, all is put back.
        if (found.length > 0 || index % 20 === 19) plan.local.restore(built);
        else if (insertion.what === "row") sheetOf(id).deleteRow(insertion.at);
        else sheetOf(id).deleteColumn(insertion.at);
        return found;
      });
      expect(changed).toEqual([]);
    },
    timeLimit(0),
  );
}
