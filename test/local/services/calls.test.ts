import type { Simulation } from "../../../local";
import { openDocument } from "./open-document";

test("calls are counted by method; a read after a write is counted apart and costs a flush (platform 4)", () => {
  const { local, sheet } = openDocument();
  local.calls.start();
  const range = sheet.getRange("A1:B2");
  range.setValues([
    [1, 2],
    [3, 4],
  ]);
  range.setBackground("red");
  const before = local.calls.counts().simulatedMilliseconds;
  range.getValues();
  range.getValues();
  const counts = local.calls.counts();
  expect(counts).toMatchObject({ total: 5, reads: 2, writes: 2, readsAfterWrite: 1, cellsRead: 8, cellsWritten: 4 });
  expect(counts.byMethod).toEqual({
    "Sheet.getRange": 1,
    "Range.setValues": 1,
    "Range.setBackground": 1,
    "Range.getValues": 2,
  });
  expect(counts.simulatedMilliseconds - before).toBeGreaterThan(600);
});

test("sleeping passes simulated time only, unless the simulation waits", () => {
  const simulation = { waits: false };
  const { local, service } = openDocument({ simulation });
  const utilities = service<GoogleAppsScript.Utilities.Utilities>("Utilities");
  const start = Date.now();
  utilities.sleep(60_000);
  expect(Date.now() - start).toBeLessThan(5_000);
  expect(local.calls.counts().simulatedMilliseconds).toBeGreaterThanOrEqual(60_000);
  simulation.waits = true;
  const waited = Date.now();
  utilities.sleep(30);
  expect(Date.now() - waited).toBeGreaterThanOrEqual(29);
});

test("a fault can be put at any call, and nothing of that call happens", () => {
  const fault = (call: number, method: string) => (call === 2 ? new Error(`lost at ${method}`) : undefined);
  const simulation: Simulation = {};
  const { local, sheet } = openDocument({ simulation });
  local.calls.start();
  simulation.fault = fault;
  const cell = sheet.getRange("A1");
  expect(() => cell.setValue(1)).toThrow("lost at Range.setValue");
  expect(cell.getValue()).toBe("");
});

const STUBBORN = `function stubborn() {
  const cell = SpreadsheetApp.getActiveSheet().getRange("A1");
  try {
    cell.setValue("first");
    cell.setValue("second");
  } catch (thrown) {
    cell.setValue("caught");
  } finally {
    try { cell.setValue("finally"); } catch {}
  }
  return "answer";
}`;

test.each([
  ["it is ended", { ends: (_: number, method: string) => method === "Range.setValue" }],
  ["its time is over", { mostMilliseconds: 10 }],
] as const)(
  "%s: the call has done its work, no catch or finally of the script does any, and nothing is answered",
  (_, how) => {
    const simulation: Simulation = {};
    const { local, sheet } = openDocument({ simulation, code: STUBBORN });
    local.calls.start();
    Object.assign(simulation, how);
    expect(() => local.run("stubborn")).toThrow("Exceeded maximum execution time");
    delete simulation.ends;
    delete simulation.mostMilliseconds;
    expect(sheet.getRange("A1").getValue()).toBe("first");
    expect(local.run("stubborn")).toBe("answer");
  },
);

test("another script that runs meanwhile does not get the lock, lives on when the first one is ended, and lets its own go", () => {
  const simulation: Simulation = {};
  const { local, sheet } = openDocument({
    simulation,
    code: `function tryIt() {
      const got = LockService.getDocumentLock().tryLock(1);
      if (got) SpreadsheetApp.getActiveSheet().appendRow(["written"]);
      return [got, LockService.getDocumentLock().hasLock()];
    }`,
  });
  const answers: unknown[] = [];
  let isInside = false;
  simulation.fault = (_, method) => {
    if (method !== "Sheet.appendRow" || isInside) return undefined;
    isInside = true;
    answers.push(local.run("tryIt"));
    isInside = false;
    return undefined;
  };
  simulation.ends = (_, method) => method === "Sheet.appendRow" && !isInside;
  expect(() => local.run("tryIt")).toThrow("Exceeded maximum execution time");
  delete simulation.fault;
  delete simulation.ends;
  expect(answers).toEqual([[false, false]]);
  expect(local.run("tryIt")).toEqual([true, true]);
  expect(sheet.getLastRow()).toBe(2);
});
