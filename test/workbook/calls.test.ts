import type { CallCounts } from "../../local";
import { SHEET_IDS, type SheetId } from "../../src/protocol/sheets";
import { type OpenPlan, openPlan } from "./open-plan";

/**
 * The most writes that each sheet (the first one with the settings) may take as things are now, built after those before it, the flush before a last look
 * at what it links counted in; fewer is welcome. */
const MOST_WRITES: Readonly<Record<SheetId, number>> = {
  vision: 99,
  review: 93,
  priorities: 70,
  impact: 99,
  funding: 105,
  actions: 49,
  dashboard: 87,
};
/** A request reads each sheet that is there, its title and its formulas, once. */
const MOST_READS = 48;

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
  count("readPlanner, empty file", () => plan.call("readPlanner", {}));
  for (const id of SHEET_IDS) count(`build of ${id}`, () => plan.build({ sheets: [id] }));
  plan.local.restore(empty);
  count("build of all at once", () => plan.build());
  count("build again", () => plan.build());
  count("readPlanner", () => plan.call("readPlanner", {}));
  const figures = Object.entries(counted).map(([name, { total, reads, writes, simulatedMilliseconds }]) =>
    [name.padEnd(28), total, reads, writes, Math.round(simulatedMilliseconds)].join("\t"),
  );
  console.info(["".padEnd(28), "calls", "reads", "writes", "ms*"].join("\t"), `\n${figures.join("\n")}\n* simulated`);
});
afterAll(() => plan.local.dispose());

test("no read waits for a write, and no request reads more than every sheet once", () => {
  for (const [name, { reads, readsAfterWrite }] of Object.entries(counted)) {
    expect({ name, readsAfterWrite }).toEqual({ name, readsAfterWrite: 0 });
    expect({ name, reads }).toEqual({ name, reads: Math.min(reads, MOST_READS) });
  }
  expect(counted["readPlanner, empty file"]?.reads).toBeLessThanOrEqual(5);
  expect(counted["build of all at once"]?.reads).toBeLessThanOrEqual(6);
  expect(counted["build again"]?.writes).toBeLessThanOrEqual(3);
  expect(counted.readPlanner?.writes).toBe(0);
});

test("each sheet takes no more writes than agreed, alone or with the others", () => {
  const writes = (name: string) => counted[name]?.writes ?? 0;
  for (const id of SHEET_IDS) {
    const taken = writes(`build of ${id}`);
    expect({ id, taken }).toEqual({ id, taken: Math.min(taken, MOST_WRITES[id]) });
  }
  const most = Object.values(MOST_WRITES).reduce((sum, each) => sum + each, 0);
  expect(writes("build of all at once")).toBeLessThanOrEqual(most);
});

test("each kind of property of a new sheet takes one call, whatever its size", () => {
  const { byMethod } = counted["build of all at once"] as CallCounts;
  for (const method of ["setNumberFormats", "setBackgrounds", "setFontColors", "setNotes", "setDataValidations"]) {
    expect([method, byMethod[`Range.${method}`]]).toEqual([method, SHEET_IDS.length + 1]);
  }
  // Contents, and once more the cells that call our own functions.
  expect(byMethod["Range.setValues"]).toBeLessThanOrEqual(2 * SHEET_IDS.length + 6);
});

test("a validation is made once a sheet and kind, however many cells have it", () => {
  const { byMethod } = counted["build of all at once"] as CallCounts;
  expect(byMethod["SpreadsheetApp.newDataValidation"]).toBeLessThanOrEqual(8 * SHEET_IDS.length);
});
