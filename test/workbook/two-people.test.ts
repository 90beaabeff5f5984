import type { Simulation } from "../../local";
import { type OpenPlan, openPlan } from "./open-plan";
import { someMonths } from "./shop-orders";

const BUSY = {
  fr: "Une autre personne modifie le plan en ce moment. Attendez quelques secondes, puis recommencez\u202f: rien n’a été changé.",
  en: "Another person is changing the plan right now. Wait a few seconds and retry: nothing was changed.",
} as const;

const IMPORT = { months: someMonths("2025-01", 1), use: "actuals", reviewStart: null } as const;

const simulation: Simulation = {};
let plan: OpenPlan;
beforeAll(async () => {
  plan = await openPlan({ simulation, locale: "fr_FR" });
});
afterAll(() => plan.local.dispose());
beforeEach(() => {
  simulation.locked = false;
  delete simulation.fault;
});

test.each(["fr", "en"] as const)(
  "while somebody else builds: one sentence in %s, and nothing is read or written",
  (language) => {
    simulation.locked = true;
    const before = plan.local.snapshot();
    plan.local.calls.start();
    expect(plan.problem("buildPlan", { language, year: 2026, currency: "EUR" })).toBe(BUSY[language]);
    expect(plan.problem("importMonths", { language, ...IMPORT, overwrite: true })).toBe(BUSY[language]);
    expect(plan.local.snapshot()).toBe(before);
    const { byMethod } = plan.local.calls.counts();
    expect(Object.keys(byMethod).filter((method) => !/Lock/.test(method))).toEqual([]);
  },
);

test("the planner can be opened and read while somebody else builds", () => {
  simulation.locked = true;
  expect(plan.call("readPlanner", {}).sheets).toHaveLength(7);
});

test.each([
  ["a build that ends well", undefined, "buildPlan"],
  ["a build that fails", "Spreadsheet.insertSheet", "buildPlan"],
  ["an import that fails", "Spreadsheet.getNamedRanges", "importMonths"],
] as const)("the lock is let go after %s, with everything written before that", (_, failing, endpoint) => {
  const order: string[] = [];
  simulation.fault = (_call, method) => {
    order.push(method);
    return method === failing ? new Error("Service Spreadsheets failed") : undefined;
  };
  const request =
    endpoint === "buildPlan"
      ? { language: "fr", year: 2026, currency: "EUR", sheets: ["priorities"] }
      : { language: "fr", ...IMPORT, overwrite: false };
  plan.local.runFromClient(endpoint, JSON.stringify(request));
  expect(order.filter((method) => method === "Lock.releaseLock")).toHaveLength(1);
  if (!failing) expect(order.slice(-2)).toEqual(["SpreadsheetApp.flush", "Lock.releaseLock"]);
});
