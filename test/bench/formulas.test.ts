import { formulasOf } from "../../bench/formulas";
import { kindsWritten } from "../../bench/lower-bound";
import type { PlannedCell, SheetPlan } from "../../src/layouts/sheet-plan";
import { planAll } from "../../tools/second-engine/plan-all";

const [plan] = [...planAll("en", ["settings"]).values()] as [SheetPlan];

function sheetOf(...formulas: readonly string[]): SheetPlan {
  const some = plan.cells.flat().find((cell) => cell !== null) as PlannedCell;
  return { ...plan, emphasis: [], cells: [formulas.map((content) => ({ ...some, content, isFormula: true }))] };
}

test.each([
  ["=SUM(A:A)", 1],
  ["=SUM('Last year'!$A2:$A;B1:B9)", 1],
  ["=SUM(A2:A)+SUM(AB:AC)", 2],
  ["=SUM($A$1:$B$9;C1)", 0],
  ['=IF(A1="A:A";"B2:B";0)', 0],
  ["=SUM('A:A'!B1:B2)", 0],
])("%s has %i references that grow with the sheet", (formula, open) => {
  expect(formulasOf(sheetOf(formula)).open).toBe(open);
});

test("volatile functions, days and calls of ours are found where they are called, not where they are named", () => {
  const found = formulasOf(
    sheetOf("=OFFSET(A1;1;0)+RAND()", "=TODAY()-TODAY()", '="IMPACT("', "=IMPACT(1;VARIANCE(1;2))"),
  );
  expect(found).toMatchObject({
    formulas: 4,
    volatile: 2,
    today: 2,
    open: 0,
    ours: { IMPACT: 1, VARIANCE: 1, BRIDGE: 0 },
  });
});

test("conditions of formats are worked out, too", () => {
  const emphasis = { places: [], formula: "$A1<NOW()", ink: "#000000", bold: false, strikethrough: false };
  expect(formulasOf({ ...sheetOf(), emphasis: [emphasis] }).volatile).toBe(1);
});

test("a kind of property is counted once, and only where the sheet has it", () => {
  const bare = {
    ...sheetOf(),
    merges: [],
    emphasis: [],
    charts: [],
    guarded: [],
    rowHeights: new Map(),
    hidden: false,
  };
  const one = kindsWritten({ ...bare, frozenRows: 0 });
  expect(one).toEqual([
    "the sheet itself",
    "title",
    "vertical alignment",
    "column widths",
    "gridlines",
    "tab colour",
    "names",
  ]);
  const more = kindsWritten({ ...bare, frozenRows: 3, hidden: true, cells: sheetOf("=A1", "=B1").cells });
  expect(more.filter((kind) => !one.includes(kind))).toEqual(
    expect.arrayContaining(["contents", "frozen rows", "hiding"]),
  );
});
