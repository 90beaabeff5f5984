import { isMark } from "../../src/layouts/template-mark";
import { addOwnSheet, OWN_SHEET } from "../reliability/own-sheet";
import { type OpenPlan, openPlan } from "./open-plan";

const FR = { language: "fr" } as const;
const REFUSED = "rien n’a été vidé";

let plan: OpenPlan;
let copy: OpenPlan;
/** All sheets of a plan as it was built. */
let built: ReturnType<typeof contentsOf>;
/** The worked example, prepared to be copied. */
let prepared = "";

beforeAll(async () => {
  plan = await openPlan({ locale: "fr_FR", built: { language: "fr" }, example: true });
  copy = await openPlan({ locale: "fr_FR", built: { language: "fr" } });
  built = contentsOf(copy);
}, 120_000);
afterAll(() => {
  plan.local.dispose();
  copy.local.dispose();
});

/** What stands in each sheet, but for empty rows and columns at its end. */
function contentsOf({ file }: OpenPlan) {
  const sheets = file.getSheets().map((sheet) => {
    const all = sheet.getDataRange();
    const parts = [all.getValues(), all.getFormulas(), all.getNotes()] as unknown[][][];
    const cells = (parts[0] ?? []).flatMap((line, row) =>
      line.flatMap((_, column) => {
        const cell = parts.map((part) => part[row]?.[column]);
        // What a formula shows depends on other cells, and those are here.
        const content = cell[1] === "" ? cell : cell.slice(1);
        return content.every((each) => each === "") ? [] : [`${row + 1}:${column + 1} ${JSON.stringify(content)}`];
      }),
    );
    return [sheet.getName(), cells] as const;
  });
  return Object.fromEntries(sheets.filter(([title]) => !title.startsWith("Annuler")));
}

function refusal(of: OpenPlan, cells = 10_000): string {
  const before = of.local.snapshot();
  const said = of.problem("emptyCopy", { ...FR, cells });
  expect(of.local.snapshot()).toBe(before);
  return said;
}

test("a new plan holds nothing to empty: nothing that Cap writes itself is taken for an entry", () => {
  expect(copy.call("readSharing", FR)).toMatchObject({ cells: 0, typed: [], outside: [], steps: 0, stage: "own" });
});

test("somebody’s own plan is never emptied, neither as it is nor when it was prepared", () => {
  expect(plan.problem("emptyCopy", { ...FR, cells: 10_000 })).toContain(REFUSED);
  addOwnSheet(plan);
  plan.cell("review", "actuals", "orders", 1).setNote("Julie counted");
  plan.cell("vision", "goal", "value", "target").offset(0, 12).setValue("told by Paul");
  // Over one of Cap's formulas, and into another one.
  plan.cell("review", "kpis", "variance", "revenue").setValue(12345);
  plan.cell("review", "kpis", "variance", "orders").setFormula("=98765+1");
  const key = plan.call("checkPlan", FR).findings[0]?.key as string;
  plan.call("dismissFinding", { ...FR, key, reason: "Paul agrees" });
  plan.call("changeSettings", { ...FR, change: { vat: { shown: 0.2, value: 0.055 } }, confirmed: true });
  const sharing = plan.call("prepareCopy", FR);
  expect(sharing.stage).toBe("prepared");
  expect(sharing.cells).toBeGreaterThan(300);
  expect(sharing.others).toEqual({ titles: expect.arrayContaining([OWN_SHEET]), more: 0 });
  expect(sharing.outside).toEqual([{ title: "Vision", cell: expect.stringMatching(/^[A-Z]+\d+$/) }]);
  expect(refusal(plan)).toContain(REFUSED);
  prepared = plan.local.snapshot();
});

test("a prepared copy becomes what Cap builds, to the last cell and note; the owner’s sheets and cells stay as they are", () => {
  // As *File, Make a copy* does: all that is in the file, under another id.
  copy.local.restore(prepared);
  const own = JSON.stringify(contentsOf(copy)[OWN_SHEET]);
  const { stage, cells, typed, steps, outside } = copy.call("readSharing", FR);
  expect(stage).toBe("copy");
  expect(steps).toBe(1);
  expect(typed.reduce((sum, sheet) => sum + sheet.cells, 0)).toBe(cells);
  expect(copy.call("readSharing", FR).links.copy).toBe(copy.file.getUrl().replace(/edit$/, "copy"));
  expect(refusal(copy, cells - 1)).toContain("Quelqu’un a saisi autre chose");

  const { emptied, sharing } = copy.call("emptyCopy", { ...FR, cells });
  expect(emptied).toBe(cells);
  expect(sharing).toMatchObject({ stage: "own", cells: 0, typed: [], steps: 0, outside });
  const { [OWN_SHEET]: kept, ...sheets } = contentsOf(copy);
  expect(JSON.stringify(kept)).toBe(own);
  const { Vision: vision, ...others } = sheets;
  expect(others).toEqual(Object.fromEntries(Object.entries(built).filter(([title]) => title !== "Vision")));
  expect(vision?.filter((cell) => !cell.includes("told by Paul"))).toEqual(built.Vision);
  expect(vision).toHaveLength((built.Vision?.length ?? 0) + 1);
  expect(copy.file.getNamedRanges().filter((named) => isMark(named.getName()))).toEqual([]);
  expect(copy.call("readUndoSteps", FR).steps).toEqual([]);
  expect(copy.local.snapshot()).not.toMatch(/Julie counted|Paul agrees|98765|12345/);
  // From now on it may be anybody's plan.
  expect(copy.problem("emptyCopy", { ...FR, cells })).toContain(REFUSED);
});

test("a table that can not be found is not passed over in silence", () => {
  copy.cell("actions", "actions", "who", 1).offset(-2, 0).clearContent();
  expect(copy.problem("readSharing", FR)).toContain("est incomplet");
});
