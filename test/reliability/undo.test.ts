import { type OpenPlan, openPlan, type PlanOptions } from "../workbook/open-plan";
import { someMonths } from "../workbook/shop-orders";
import { inPart } from "./effort";
import { seen } from "./seen";

let plan: OpenPlan;
let built: string;
beforeAll(async () => {
  // Two sheets that everything here writes to; in the long form all seven, with the example.
  const whole = { built: { language: "fr" }, example: true } as const;
  const part = { built: { language: "fr", sheets: ["review", "priorities"] } } as const;
  plan = await openPlan({ locale: "fr_FR", ...inPart<PlanOptions>({ ci: part, long: whole }) });
  plan.fill("review", "actuals", "orders", [310, 290, 320, 300, 305]);
  plan.fill("priorities", "candidates", "idea", ["Coffrets", "Relances"]);
  plan.fill("priorities", "candidates", "quadrant", ["Attaquer · vendre"]);
  plan.cell("review", "terms", "value", "vat").setValue(0.2);
  built = plan.local.snapshot();
});
afterAll(() => plan.local.dispose());
beforeEach(() => plan.local.restore(built));

const JOURNAL = "Annuler (Cap)";

/** All of the file but the sheet that keeps what can be taken back. */
const parts = () => seen(plan, [JOURNAL, "Undo (Cap)"]);

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
  expect(parts()).toEqual(before);
  expect(plan.problem("undoAction", { language: "en", step: 1 })).toBe(
    "There is no action of Cap left to undo in this file. To go back further, open File, Version history.",
  );
});

test("what somebody changed since stays as it is and is named, wherever rows were inserted meanwhile", () => {
  const cell = () => plan.cell("review", "actuals", "orders", 3);
  const other = () => plan.cell("review", "actuals", "orders", 5);
  const [first, second] = [cell().getValue(), other().getValue()];
  ACTIONS["an import over figures that stood there"]?.();
  expect(cell().getValue()).not.toBe(first);
  cell().setValue(4321);
  cell().getSheet().insertRowsBefore(4, 2).setName("L'année d'avant");
  const { left, leftCount } = undo();
  expect([cell().getValue(), other().getValue()]).toEqual([4321, second]);
  expect({ left, leftCount }).toEqual({
    left: [{ title: "L'année d'avant", cell: cell().getA1Notation() }],
    leftCount: 1,
  });
});

test("actions are taken back one by one, the last one first, and a second click takes back no more than it shows", () => {
  const before = parts();
  ACTIONS["an idea"]?.();
  const between = parts();
  ACTIONS["an import over figures that stood there"]?.();
  const { steps } = plan.call("readUndoSteps", { language: "fr" });
  expect(steps.map(({ number, action }) => [number, action])).toEqual([
    [2, "import"],
    [1, "idea"],
  ]);
  expect(undo().steps.map(({ number }) => number)).toEqual([1]);
  expect(plan.problem("undoAction", { language: "fr", step: 2 })).toBe(
    "Une autre action a été faite ou annulée entre-temps\u202f: rien n’a été changé. Recommencez pour voir la liste à jour, puis choisissez.",
  );
  expect(parts()).toEqual(between);
  undo();
  expect(parts()).toEqual(before);
});

test("the sheet that keeps them has a title in the plan's language, unless its owner gave it another", () => {
  const titles = () => plan.file.getSheets().map((sheet) => sheet.getName());
  ACTIONS["an idea"]?.();
  expect(titles()).toContain(JOURNAL);
  ACTIONS["another language"]?.();
  expect(titles()).toContain("Undo (Cap)");
  expect(titles()).not.toContain(JOURNAL);
  plan.file.getSheetByName("Undo (Cap)")?.setName("My steps");
  ACTIONS["another currency and VAT rate"]?.();
  expect(titles()).toContain("My steps");
});

test("what is kept is bounded: of many actions the last ten, and never more rows than they need", () => {
  for (let time = 1; time <= 14; time += 1) {
    plan.call("changeSettings", {
      language: "fr",
      change: { vat: { shown: time === 1 ? 0.2 : (time - 1) / 100, value: time / 100 } },
      confirmed: true,
    });
  }
  const { steps } = plan.call("readUndoSteps", { language: "fr" });
  expect(steps.map(({ number }) => number)).toEqual([14, 13, 12, 11, 10, 9, 8, 7, 6, 5]);
  expect(plan.file.getSheetByName(JOURNAL)?.getLastRow()).toBe(11);
});
