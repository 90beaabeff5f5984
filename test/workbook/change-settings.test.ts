import type { SettingsChange } from "../../src/protocol/settings";
import { type OpenPlan, openPlan } from "./open-plan";

let plan: OpenPlan;
let empty: string;
beforeAll(async () => {
  plan = await openPlan({ locale: "fr_FR" });
  empty = plan.local.snapshot();
  plan.build({ language: "fr", sheets: ["review"] });
});
afterAll(() => plan.local.dispose());

const change = (asked: SettingsChange, confirmed = false) =>
  plan.call("changeSettings", { language: "fr", change: asked, confirmed });
const read = () => plan.call("readSettings", { language: "fr" });
const vatCell = () => plan.cell("review", "terms", "value", "vat");

test("a new plan's settings: what nobody has typed is empty, what Cap proposes is there", () => {
  expect(read()).toEqual({
    planLanguage: "fr",
    currency: "EUR",
    planStart: "2026-01",
    inputs: {
      vat: { isThere: true, value: null },
      days: { isThere: true, value: 365 },
      // Stands in the Funding sheet, which is not there yet.
      advertising: { isThere: false, value: null },
    },
  });
});

test("rate and days are written without a question and in few calls, what has no cell is not", () => {
  plan.local.calls.start();
  const report = change({
    vat: { shown: null, value: 0.2 },
    days: { shown: 365, value: 360 },
    advertising: { shown: null, value: "fixed" },
  });
  const { readsAfterWrite, byMethod } = plan.local.calls.counts();
  // The two cells, the headers of the sheet that notes what can be undone, and the note itself.
  expect({ readsAfterWrite, writes: byMethod["Range.setValues"] }).toEqual({ readsAfterWrite: 0, writes: 4 });
  // Those of the one sheet that is written into, and once more right before: nobody's typing of that moment is lost. And
  // those of the settings, which name the sheets.
  expect(byMethod["Range.getFormulas"]).toBe(3);
  expect(report).toMatchObject({ isDone: true, relabelled: null, figures: null });
  expect(report.conflicts).toEqual([{ setting: "advertising", shown: null, now: null, asked: "fixed" }]);
  expect(report.changed).toEqual(["vat", "days"]);
  expect(vatCell().getValue()).toBe(0.2);
  expect(plan.cell("review", "terms", "value", "days").getValue()).toBe(360);
  expect(report.settings).toEqual(read());
});

test("a cell that somebody changed meanwhile is not written: both values are told, and the next save may replace it", () => {
  vatCell().setValue(0.055);
  const report = change({ vat: { shown: 0.2, value: 0.1 }, days: { shown: 360, value: 365 } });
  expect(report.conflicts).toEqual([{ setting: "vat", shown: 0.2, now: 0.055, asked: 0.1 }]);
  expect(report.changed).toEqual(["days"]);
  expect(vatCell().getValue()).toBe(0.055);
  expect(report.settings.inputs.vat.value).toBe(0.055);
  expect(change({ vat: { shown: 0.055, value: null } }).conflicts).toEqual([]);
  expect(vatCell().isBlank()).toBe(true);
});

test("a text where a rate belongs is told as it stands", () => {
  vatCell().setValue("à voir");
  expect(read().inputs.vat).toEqual({ isThere: true, value: "à voir" });
  expect(change({ vat: { shown: "à voir", value: 0.2 } }).changed).toEqual(["vat"]);
});

test("the plan's months move at once as long as nothing was typed into them", () => {
  const report = change({ planStart: "2026-12" });
  expect(report).toMatchObject({ isDone: true, figures: null, changed: ["planStart"] });
  expect(report.state.settings.year).toBe(2027);
  expect(plan.cell("review", "actuals", "month", "m1").getDisplayValue()).toMatch(/2025/);
  expect(read().planStart).toBe("2026-12");
});

test("figures that would stand under other months wait for a yes, and stay in their cells", () => {
  const [typed, target] = [
    plan.cell("review", "actuals", "revenue", "m1"),
    plan.cell("review", "targets", "orders", "m2"),
  ];
  typed.setValue(46310);
  target.setValue(0);
  const before = plan.local.snapshot();
  const question = change({ planStart: "2027-12", vat: { shown: 0.2, value: 0.1 } });
  expect(question).toMatchObject({
    isDone: false,
    figures: { count: 2, from: "2025-12", to: "2026-12" },
    changed: [],
  });
  expect(question.settings).toEqual(read());
  expect(plan.local.snapshot()).toBe(before);
  const done = change({ planStart: "2027-12", vat: { shown: 0.2, value: 0.1 } }, true);
  expect(done).toMatchObject({ isDone: true, changed: ["planStart", "vat"] });
  expect(typed.getValue()).toBe(46310);
  expect(plan.cell("review", "actuals", "month", "m1").getDisplayValue()).toMatch(/2026/);
  expect(vatCell().getValue()).toBe(0.1);
});

test("the plan's settings in a damaged table, and a file without plan, make one sentence each and change nothing", () => {
  const settings = plan.file.getRangeByName("cap_settings_plan");
  const keys = settings?.offset(0, 0, settings.getNumRows(), 1);
  keys?.clearContent();
  const request = { language: "fr", change: { planLanguage: "fr" }, confirmed: true };
  const before = plan.local.snapshot();
  expect(plan.problem("changeSettings", request)).toMatch(/^Ce fichier ne dit plus dans quelle langue, /);
  expect(plan.local.snapshot()).toBe(before);
  plan.local.restore(empty);
  expect(plan.problem("changeSettings", request)).toMatch(/^Ce fichier n’a pas encore de plan\. /);
  expect(plan.local.snapshot()).toBe(empty);
});
