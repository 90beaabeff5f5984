import { LAYOUTS } from "../../src/layouts/all-layouts";
import type { LayoutId } from "../../src/layouts/layout";
import { blockName, sheetName } from "../../src/layouts/names";
import { SHEET_IDS, type SheetId } from "../../src/protocol/sheets";
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
    IS_LONG ? { built: {}, example: true } : { built: { sheets: ["review", "impact", "actions", "dashboard"] } },
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
  plan.cell("impact", "levers", "p1", "start_month").setValue(4);
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

/** Cells that no longer show what they showed, wherever the insertions have moved them. What spills stays beside its formula. */
function changedBy(insertions: readonly Insertion[], before: ReturnType<typeof valuesNow>): string[] {
  // The last ones first: each place is one of the sheet as it was.
  for (const { sheet, what, at } of [...insertions].sort((one, other) => other.at - one.at)) {
    if (what === "row") sheetOf(sheet).insertRowBefore(at);
    else sheetOf(sheet).insertColumnBefore(at);
  }
  const after = valuesNow();
  const moved = (id: LayoutId, along: Insertion["what"], place: number) =>
    place + insertions.filter(({ sheet, what, at }) => sheet === id && what === along && at <= place).length;
  const where = insertions.map(({ what, at }) => `${what} ${at}`).join(", ");
  return [...before].flatMap(([id, lines]) =>
    lines.flatMap((line, row) =>
      line.flatMap((value, column) => {
        const [nowRow, nowColumn] = [moved(id, "row", row + 1), moved(id, "column", column + 1)];
        const now = after.get(id)?.[nowRow - 1]?.[nowColumn - 1] ?? "";
        const isSame = now === value || isSpilled(id, nowRow) || saysRow(id, nowRow, nowColumn);
        return isSame ? [] : [`${where}: ${id} R${row + 1}C${column + 1}: ${value} → ${now}`];
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

/** They say which row of another table something is in, whatever row that is now. */
const SAY_A_ROW: readonly (readonly [sheet: SheetId, table: string, column: string])[] = [
  ["actions", "actions", "person"],
  ["priorities", "chosen", "line"],
];

function saysRow(id: LayoutId, row: number, column: number): boolean {
  return SAY_A_ROW.some(([sheet, table, key]) => {
    const range = sheet === id ? plan.file.getRangeByName(blockName(sheet, table)) : null;
    const isWithin = range !== null && row >= range.getRow() && row <= range.getLastRow();
    return isWithin && column === plan.cell(sheet, table, key, 1).getColumn();
  });
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
  ["a row between the months of what is left of the year", () => within("impact", "season")],
];

test("what is inserted where it once broke formulas changes no figure, one insertion after another", () => {
  let before = valuesNow();
  const changed = ONCE_BROKEN.flatMap(([name, insertion]) => {
    const found = changedBy([insertion()], before).map((cell) => `${name}: ${cell}`);
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

/** One of each list, then the next of each: what is far apart is inserted together. */
function together(lists: readonly (readonly number[])[]): number[][] {
  const most = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: most }, (_, index) => [
    ...new Set(lists.flatMap((list) => (list[index] === undefined ? [] : [list[index] as number]))),
  ]);
}

if (IS_LONG) {
  test.each([...SHEET_IDS, "settings" as const])(
    "a column at each place of the sheet %s, and a row around and within each of its tables, change no figure",
    (id) => {
      plan.local.restore(built);
      const before = valuesNow();
      const columns = Array.from({ length: sheetOf(id).getLastColumn() + 1 }, (_, index) => index + 1);
      const thirds = [0, 1, 2].map((third) => columns.slice(third * 5, third === 2 ? undefined : third * 5 + 5));
      const insertions = (what: Insertion["what"], lists: readonly (readonly number[])[]) =>
        together(lists).map((places) => places.map((at): Insertion => ({ sheet: id, what, at })));
      const all = [
        ...insertions("column", thirds),
        ...insertions(
          "row",
          LAYOUTS[id].blocks.map((block) => rowsAround(id, block.id)),
        ),
      ];
      const changed = all.flatMap((some) => {
        plan.local.restore(built);
        return changedBy(some, before);
      });
      console.info(`${id}: ${all.flat().length} insertions, ${all.length} times some of them together.`);
      expect(changed).toEqual([]);
    },
    timeLimit(0),
  );
}
