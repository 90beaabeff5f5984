import { STEPS } from "../../src/advice/steps";
import { stepState } from "../../src/advice/steps/step-state";
import { SHEET_IDS, type SheetId } from "../../src/protocol/sheets";
import { GOOD } from "./good-plan";
import { changed, type PlanOptions, planOf, type Tables } from "./plan-of";

/** What a person still has to fill in a plan that a consultant would find good, before every step is complete. */
const COMPLETE: Tables = changed(GOOD, {
  "vision.potential": { local: { population: 65_000 } },
  "vision.tenfold": { better: { answer: "Yes" }, scalable: { answer: "Yes" }, reachable: { answer: "Yes" } },
  "review.terms": { logistics: { value: 7.5 }, stock_days: { value: 60 } },
  "review.fixed": { salaries: { amount: 104_000 } },
  "review.lessons": { 1: { lesson: "Too little traffic outside the season" } },
  "priorities.chosen": { P1: { ticked: 1 }, P2: { ticked: 1 }, P3: { ticked: 1 }, P4: { ticked: 1 } },
  "priorities.promise": {
    before: { promised: "Sizes that fit", measure: "Returns" },
    during: { promised: "Three clicks", measure: "Abandoned carts" },
  },
  "impact.levers": { start_month: { p1: 4, p2: 7, p3: 7, p4: 4 } },
  "impact.feasibility": { changes: { p1: "Sets", p2: "Mails", p3: "Orders", p4: "Photos" } },
  "funding.uses": { investment_p1: { amount: 6000, source: "Loan" } },
});

const stepOf = (id: SheetId, tables: Tables, options: PlanOptions = {}) => stepState(id, planOf(tables, options));

test("a plan in which everything is filled has seven complete steps", () => {
  const wrong = SHEET_IDS.flatMap((id) => {
    const { status, next } = stepOf(id, COMPLETE);
    return status === "complete" ? [] : [`${id} ${status}: ${next.says.en}`];
  });
  expect(wrong).toEqual([]);
});

test("sheets that were just created are empty, and say what they say after a build", () => {
  for (const id of SHEET_IDS) {
    const { status, next } = stepOf(id, {}, { today: "2026-01-05" });
    // The year of the plan has not brought a month yet.
    if (id === "dashboard") expect(status).toBe("complete");
    else expect({ id, status }).toEqual({ id, status: "empty" });
    if (id !== "dashboard" && id !== "review" && id !== "priorities") expect(next.says).toEqual(STEPS[id].atFirst);
  }
});

const FLAWS: readonly (readonly [SheetId, Tables, string, RegExp])[] = [
  ["vision", { "vision.goal": { years: { value: null } } }, "started", /in how many years/],
  ["vision", { "vision.goal": { years: { check: "▼ no horizon" } } }, "attention", /needs correcting/],
  ["vision", { "vision.tenfold": { scalable: { answer: null } } }, "started", /three questions/],
  ["review", { "review.actuals": { m3: { revenue: null } } }, "started", /1 of 12/],
  ["review", { "review.fixed": { salaries: { amount: null } } }, "started", /fixed costs/],
  ["priorities", { "priorities.candidates": { 4: { idea: null } } }, "started", /3 so far/],
  ["priorities", { "priorities.chosen": { P2: { ticked: 0 } } }, "started", /3 of 4/],
  ["priorities", { "priorities.chosen": { P2: { ticked: 2 } } }, "attention", /P2 has several/],
  ["priorities", { "priorities.chosen": { P4: { owner: null } } }, "attention", /P4 has no owner/],
  ["priorities", { "priorities.stops": { 1: { what: null } } }, "started", /what you stop/],
  ["priorities", { "priorities.promise": { after: { measure: null } } }, "started", /how it is measured/],
  ["impact", { "impact.levers": { ready: { p2: "○ not yet" } } }, "started", /lever P2 pulls/],
  ["impact", { "impact.levers": { start_month: { p3: null } } }, "started", /month P3 starts/],
  ["impact", { "impact.levers": { lever_check: { p1: "▼ numbers only" } } }, "attention", /P1 needs correcting/],
  ["funding", { "funding.uses": { investment_p1: { source: null } } }, "empty", /One use has no source/],
  ["funding", { "funding.balance": { running: { q3: -9477 } } }, "started", /end of Q3/],
  ["actions", { "actions.actions": { 1: { end: "2026-04-30" } } }, "attention", /One action is late/],
  ["actions", { "actions.actions": { 2: { who: null } } }, "started", /who, start and end/],
  ["dashboard", { "dashboard.actuals": { m4: { revenue: null } } }, "started", /April 2026/],
];

test.each(FLAWS)("%s: %j is seen, and said with its cell", (id, flaw, status, sentence) => {
  const state = stepOf(id, changed(COMPLETE, flaw));
  expect(state.status).toBe(status);
  expect(state.next.says.en).toMatch(sentence);
  expect(state.next.place?.sheet).toBe(id);
  expect(stepOf(id, changed(COMPLETE, flaw), { language: "fr" }).next.says.fr).toMatch(/^\p{Lu}.+\.$|\?$/u);
});

test("a damaged table is never taken for done, and stops no other step", () => {
  const damaged = ["vision.goal", "review.actuals", "priorities.candidates", "impact.levers", "funding.uses"];
  const states = SHEET_IDS.map((id) => stepOf(id, COMPLETE, { damaged }));
  expect(states.map(({ status }) => status)).toEqual([...Array(5).fill("attention"), "complete", "complete"]);
  expect(states[0]?.next.says.en).toBe(
    "The table “One number and one year” is damaged: open “Repair the plan” to get it back.",
  );
});
