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
  expect(counts).toMatchObject({ total: 5, reads: 2, writes: 2, readsAfterWrite: 1 });
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
