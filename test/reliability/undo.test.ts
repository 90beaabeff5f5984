import { partsOf } from "../workbook/file-parts";
import { type OpenPlan, openPlan } from "../workbook/open-plan";
import { someMonths } from "../workbook/shop-orders";

let plan: OpenPlan;
let built: string;
beforeAll(async () => {
  plan = await openPlan({ locale: "fr_FR", built: { language: "fr" }, example: true });
  built = plan.local.snapshot();
});
afterAll(() => plan.local.dispose());
beforeEach(() => plan.local.restore(built));

const JOURNAL = "Annuler (Cap)";

/** All of the file but the sheet that keeps what can be taken back. */
function parts() {
  const { sheets, titles, names } = partsOf(plan.local);
  const { [JOURNAL]: _, ...others } = sheets;
  return { sheets: others, titles: titles.filter((title) => title !== JOURNAL), names: names.filter((name) => !name.startsWith("cap_undo")) };
}

function undo() {
  const { steps } = plan.call("readUndoSteps", { language: "fr" });
  return plan.call("undoAction", { language: "fr", step: steps[0]?.number ?? 1 });
}

const ACTIONS: Readonly<Record<string, () => unknown>> = {
  "an import over figures that stood there": () =>
    plan.call("importMonths", {
      language: "fr",
      months: someMonths("2025-01", 12),
      use: "actuals",
      reviewStart: null,
      overwrite: true,
    }),
  "another language": () =>
    plan.call("changeSettings", { language: "fr", change: { planLanguage: "en" }, confirmed: true }),
  "another currency and VAT rate": () =>
    plan.call("changeSettings", {
      language: "fr",
      change: { currency: "MAD", vat: { shown: 0.2, value: 0.1 } },
      confirmed: true,
    }),
  "an idea": () =>
    plan.call("addCandidate", {
      language: "fr",
      idea: "=Idée",
      quadrant: "attackSell",
      gain: 12000,
      confidence: 0.5,
      effort: 10,
    }),
};

test.each(Object.keys(ACTIONS))("%s: undone, the file is as it was, and there is nothing left to undo", (name) => {
  const before = parts();
  ACTIONS[name]?.();
  expect(parts()).not.toEqual(before);
  const { left, restored } = undo();
  expect(left).toEqual([]);
  expect(restored).toBeGreaterThan(0);
  const after = parts();
  expect(after.titles).toEqual(before.titles);
  expect(after.names).toEqual(before.names);
  for (const title of before.titles) expect({ title, sheet: after.sheets[title] }).toEqual({ title, sheet: before.sheets[title] });
  expect(plan.problem("undoAction", { language: "en", step: 1 })).toBe(
    "There is no action of Cap left to undo in this file. To go back further, open File, Version history.",
  );
});
