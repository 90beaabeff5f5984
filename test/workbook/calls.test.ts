import type { CallCounts } from "../../local";
import type { SheetId } from "../../src/protocol/sheets";
import { type OpenPlan, openPlan } from "./open-plan";

/** The most calls that each may take as things are now; fewer is welcome, more has to be decided. */
const MOST: Readonly<Record<string, { readonly reads: number; readonly writes: number }>> = {
  "readPlanner, empty file": { reads: 5, writes: 0 },
  "build of review, the first": { reads: 6, writes: 85 },
  "build of priorities": { reads: 14, writes: 71 },
  "build of actions": { reads: 18, writes: 49 },
  "build of three at once": { reads: 6, writes: 197 },
  "build again": { reads: 15, writes: 3 },
  readPlanner: { reads: 15, writes: 0 },
};

let plan: OpenPlan;
const counted: Record<string, CallCounts> = {};
const count = (name: string, run: () => unknown) => {
  plan.local.calls.start();
  run();
  counted[name] = plan.local.calls.counts();
};

beforeAll(async () => {
  plan = await openPlan();
  const empty = plan.local.snapshot();
  const build = (...sheets: readonly SheetId[]) => plan.build(sheets.length > 0 ? { sheets } : {});
  count("readPlanner, empty file", () => plan.call("readPlanner", {}));
  count("build of review, the first", () => build("review"));
  count("build of priorities", () => build("priorities"));
  count("build of actions", () => build("actions"));
  plan.local.restore(empty);
  count("build of three at once", () => build());
  count("build again", () => build());
  count("readPlanner", () => plan.call("readPlanner", {}));
  const figures = Object.entries(counted).map(([name, { total, reads, writes, simulatedMilliseconds }]) =>
    [name.padEnd(28), total, reads, writes, Math.round(simulatedMilliseconds)].join("\t"),
  );
  console.info(["".padEnd(28), "calls", "reads", "writes", "ms*"].join("\t"), `\n${figures.join("\n")}\n* simulated`);
});
afterAll(() => plan.local.dispose());

test.each(Object.keys(MOST))("%s: no read waits for a write, and no more calls than agreed", (name) => {
  const { reads, writes, readsAfterWrite } = counted[name] as CallCounts;
  expect(readsAfterWrite).toBe(0);
  expect(reads).toBeLessThanOrEqual(MOST[name]?.reads ?? 0);
  expect(writes).toBeLessThanOrEqual(MOST[name]?.writes ?? 0);
});

test("each kind of property of a new sheet takes one call, whatever its size", () => {
  const { byMethod } = counted["build of three at once"] as CallCounts;
  for (const method of ["setNumberFormats", "setBackgrounds", "setFontColors", "setNotes", "setDataValidations"]) {
    expect([method, byMethod[`Range.${method}`]]).toEqual([method, 4]);
  }
  // Contents, and once more the cells that call our own functions.
  expect(byMethod["Range.setValues"]).toBe(5);
});

test("a validation is made once a sheet and kind, however many cells have it", () => {
  const { byMethod } = counted["build of three at once"] as CallCounts;
  expect(byMethod["SpreadsheetApp.newDataValidation"]).toBeLessThanOrEqual(18);
});
