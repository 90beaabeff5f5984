import type { Simulation } from "../../local";
import { MEASURES } from "../../src/protocol/measures";
import type { ActionDue, MondayState, SaveMondayRequest } from "../../src/protocol/monday";
import { type OpenPlan, openPlan } from "./open-plan";
import { typeAtOnce } from "./type-at-once";

/** The values of three sheets, two questions for formulas, the landing afterwards; the rest asks for the time zone. */
const MOST_READS = 12;
/** A save reads what it is about to write into once more, so that nobody's typing of that moment is lost. */
const MOST_READS_OF_SAVE = 22;
const MOST_WRITES = 23;

/** One file through one summer: a test goes on where the one before it ended, since to go back costs a whole calculation. */
const simulation: Simulation = {};
let plan: OpenPlan;

/** What Cap and the formulas of the sheets take for today; only the clock, so that all else goes on as usual. */
const at = (day: string) => {
  const now = new Date(`${day}T10:00:00Z`);
  jest.useFakeTimers({
    now,
    doNotFake: [
      "hrtime",
      "nextTick",
      "performance",
      "queueMicrotask",
      "setImmediate",
      "clearImmediate",
      "setInterval",
      "clearInterval",
      "setTimeout",
      "clearTimeout",
    ],
  });
};

beforeAll(async () => {
  at("2026-05-04");
  plan = await openPlan({
    locale: "fr_FR",
    timeZone: "Europe/Paris",
    simulation,
    built: { language: "fr" },
    example: true,
  });
  typeAtOnce(plan, (typist) => {
    // The example is six months old: back to the first Monday of May.
    for (const measure of MEASURES) {
      for (const row of ["m4", "m5", "m6"]) typist.cell("dashboard", "actuals", measure, row).setValue("");
    }
  });
});
afterAll(() => {
  jest.useRealTimers();
  plan.local.dispose();
});

const read = (language: "fr" | "en" = "fr"): MondayState => plan.call("readMonday", { language });
const save = (request: Omit<SaveMondayRequest, "language">) => plan.call("saveMonday", { language: "fr", ...request });
const typed = (month: string, revenue: number) => ({
  month: {
    month,
    figures: [{ measure: "revenue", value: revenue } as const, { measure: "orders", value: 700 } as const],
  },
});
const change = ({ row, what, who, end }: ActionDue, postponedTo: string | null) => ({
  row,
  what,
  who,
  end,
  postponedTo,
});
const landing = () => plan.cell("dashboard", "landing", "value", "landing").getValue() as number;
const firstAction = () => plan.cell("actions", "actions", "what", 1).getRow();
const ofAction = (column: string, row: number) => plan.cell("actions", "actions", column, row - firstAction() + 1);
const plain = (text: string | null) => (text ?? "").replace(/[\u202f\u00a0]/g, " ");
const money = (value: number) => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, " ");

test("on 4 May: April is to fill, March beside it, four actions are late, and the landing stands as the sheet says", () => {
  plan.local.calls.start();
  const state = read();
  const { reads, writes } = plan.local.calls.counts();
  expect([writes, reads]).toEqual([0, Math.min(reads, MOST_READS)]);
  expect(state).toMatchObject({ today: "2026-05-04", proposed: "2026-04", begins: null, notices: [], since: null });
  expect(state.months.map(({ month, isOver, empty }) => [month, isOver, empty.length])).toEqual([
    ["2026-04", true, 8],
    ["2026-05", false, 8],
  ]);
  const [april] = state.months;
  expect(april?.previous.revenue).toBe(38500);
  expect(april?.planned.revenue).toBeCloseTo(43441.35, 6);
  expect(april?.empty.find(({ measure }) => measure === "revenue")?.cell).toBe(
    plan.cell("dashboard", "actuals", "revenue", "m4").getA1Notation(),
  );
  expect(state.late.map(({ what, daysLate }) => [what.slice(0, 20), daysLate])).toEqual([
    ["Concevoir 6 coffrets", 66],
    ["Refaire 40 fiches pr", 45],
    ["Installer la vente a", 38],
    ["Appel d offres trans", 34],
  ]);
  expect(plain(state.landing)).toContain(`À ce rythme, l’année finit à ${money(landing())} €`);
  expect(state.course).toMatch(/^L’année prochaine, le plan apporte/);
});

test("saved: cells and actions are written, the landing is what the sheet says then, and the same again changes nothing", () => {
  const before = landing();
  const [done, later] = read().late;
  if (!done || !later) throw new Error("two are late");
  const request = { ...typed("2026-04", 42100), actions: [change(done, null), change(later, "2026-05-18")] };
  plan.local.calls.start();
  const report = save(request);
  const { reads, writes } = plan.local.calls.counts();
  expect([reads, writes]).toEqual([Math.min(reads, MOST_READS_OF_SAVE), Math.min(writes, MOST_WRITES)]);
  expect(report).toMatchObject({
    cellsWritten: 2,
    actionsDone: 1,
    actionsPostponed: 1,
    cellsLeft: [],
    actionsLeft: [],
  });
  const after = landing();
  const difference = Math.round(after) - Math.round(before);
  expect(Math.abs(difference)).toBeGreaterThan(100);
  expect(plain(report.sentence)).toBe(
    `Avec cet enregistrement : l’atterrissage passe de ${money(before)} € à ${money(after)} € (${difference < 0 ? "−" : "+"}${money(Math.abs(difference))}), 1 action terminée.`,
  );
  expect(report.advice).toBe(plan.cell("dashboard", "landing", "meaning", "recovery").getValue());
  expect(ofAction("status", done.row).getValue()).toBe("Fait");
  expect(ofAction("done_on", done.row).getValue()).toBeInstanceOf(Date);
  expect(ofAction("done_on", done.row).getDisplayValue()).toMatch(/^4 mai 2026/);
  expect(ofAction("end", later.row).getDisplayValue()).toMatch(/^18 mai 2026/);
  expect(ofAction("status", later.row).getValue()).toBe("");

  const saved = plan.local.snapshot();
  expect(save(request)).toMatchObject({
    cellsWritten: 0,
    actionsDone: 0,
    actionsPostponed: 0,
    cellsLeft: [],
    actionsLeft: [],
  });
  expect(plan.local.snapshot()).toBe(saved);
});

test("an end in the past, or a month that is not there: one sentence, and nothing at all is written", () => {
  const saved = plan.local.snapshot();
  const [late] = read().late;
  if (!late) throw new Error("one is late");
  const past = { language: "fr", ...typed("2026-05", 1), actions: [change(late, "2026-05-03")] };
  expect(plan.problem("saveMonday", past)).toMatch(/3 mai 2026, est déjà passée/);
  expect(plan.problem("saveMonday", { language: "en", ...typed("2028-04", 1) })).toMatch(
    /no longer has a row for April 2028/,
  );
  expect(plan.local.snapshot()).toBe(saved);
});

test("a month later the page says since when; cells filled meanwhile are left and said, the rest is written", () => {
  at("2026-07-02");
  const state = read("en");
  expect(state.since).toBe(`Since 4 May: the landing stays at ${money(landing()).replace(/ /g, ",")} €.`);
  expect(state.proposed).toBe("2026-05");
  const [revenue, carts] = [
    plan.cell("dashboard", "actuals", "revenue", "m5"),
    plan.cell("dashboard", "actuals", "carts", "m5"),
  ];
  revenue.setValue(51000);
  carts.setFormula('=IF(1=1;"";0)');
  const { month } = typed("2026-05", 51900);
  const report = save({ month: { ...month, figures: [...month.figures, { measure: "carts", value: 9 }] } });
  expect(report.cellsWritten).toBe(1);
  expect(report.cellsLeft).toMatchObject([
    { measure: "revenue", typed: 51900, there: "51000" },
    { measure: "carts", typed: 9, there: expect.stringMatching(/^=IF/) },
  ]);
  expect(revenue.getValue()).toBe(51000);
  expect(carts.getFormula()).toMatch(/^=IF/);
  expect(plan.cell("dashboard", "actuals", "orders", "m5").getValue()).toBe(700);
  expect(plain(report.sentence)).toMatch(/^Depuis le 4 mai : l’atterrissage passe de /);
});

test("a save that breaks half-way is simply sent again: what was written counts as there, and nothing is lost", () => {
  let flushes = 0;
  // The first one comes before anything is written.
  simulation.fault = (_, method) =>
    method === "SpreadsheetApp.flush" && ++flushes === 2 ? new Error("Service Spreadsheets failed") : undefined;
  expect(plan.problem("saveMonday", { language: "fr", ...typed("2026-06", 43300) })).toMatch(
    /^Cap n’a pas pu terminer/,
  );
  delete simulation.fault;
  expect(save(typed("2026-06", 43300))).toMatchObject({ cellsWritten: 0, cellsLeft: [] });
  expect(plan.cell("dashboard", "actuals", "revenue", "m6").getValue()).toBe(43300);
});

describe("a plan that lost the place where Cap keeps the last time, of a year that has not begun", () => {
  let old: OpenPlan;
  const ENDS = ["2025-10-01", "2025-10-02", "2025-10-03", "2025-10-04", "2025-10-05"];
  beforeAll(async () => {
    at("2025-11-17");
    old = await openPlan();
    old.build({ sheets: ["actions"] });
    const memory = old.file.getRangeByName("cap_settings_memory");
    if (!memory) throw new Error("no memory");
    memory.getSheet().deleteRows(memory.getRow() - 2, memory.getNumRows() + 2);
    old.fill(
      "actions",
      "actions",
      "what",
      ["Photos", "Prices", "Parcels", "=Pages", "Press"].map((what) => `'${what}`),
    );
    old.fill("actions", "actions", "end", ENDS);
  });
  afterAll(() => old.local.dispose());

  test("an action whose row moved is found; one that changed, was dropped or has a formula is left, and said", () => {
    const { late, since, notices, landing: lands, hasDashboard } = old.call("readMonday", { language: "en" });
    expect([since, notices, lands, hasDashboard]).toEqual([null, [], null, false]);
    const [moved, renamed, dropped, computed, done] = late;
    if (!moved || !renamed || !dropped || !computed || !done) throw new Error("five are late");
    expect(computed.what).toBe("=Pages");
    const cell = (column: string, row: number) => old.cell("actions", "actions", column, row);
    const [what, state, end] = [cell("what", 2), cell("status", 3), cell("end", 4)];
    what.setValue("Something else");
    state.setValue("Dropped");
    end.setFormula("=DATE(2025;10;4)");
    what.getSheet().insertRowBefore(what.getRow());
    what.getSheet().insertRowBefore(cell("what", 1).getRow());
    const later = [moved, renamed, dropped, computed].map((action) => change(action, "2025-12-01"));
    const report = old.call("saveMonday", { language: "en", actions: [...later, change(done, null)] });
    expect(report).toMatchObject({ actionsPostponed: 1, actionsDone: 1, cellsLeft: [] });
    expect(report.sentence).toBe("With this save: the landing is not known yet, 1 action done.");
    expect(report.actionsLeft).toEqual([
      { what: "Prices", fault: "changed" },
      { what: "Parcels", fault: "dropped" },
      { what: "=Pages", fault: "formula" },
    ]);
    const now = old.call("readMonday", { language: "en" }).late.map(({ what: name }) => name);
    expect(now).toEqual(["Something else", "=Pages"]);
  });

  test("other sheets can still be built; until the year begins the Review's months are filled in the same way", () => {
    expect(old.build({ sheets: ["review"] }).created).toEqual(["review"]);
    const state = old.call("readMonday", { language: "en" });
    expect(state).toMatchObject({ begins: "2026-01-01", since: null, notices: [], proposed: "2025-01" });
    expect(state.months).toHaveLength(11);
    expect(old.call("saveMonday", { language: "en", ...typed("2025-10", 52000) }).cellsWritten).toBe(2);
    expect(old.cell("review", "actuals", "revenue", "m10").getValue()).toBe(52000);
    expect(old.problem("saveMonday", { language: "en", ...typed("2026-06", 1) })).toMatch(/is not in this file yet/);
  });
});
