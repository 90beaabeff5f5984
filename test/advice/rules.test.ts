import { RULES } from "../../src/advice/check/all-rules";
import { checkPlan } from "../../src/advice/check/check-plan";
import type { Finding } from "../../src/protocol/check";
import type { Language } from "../../src/shared/language";
import { GOOD } from "./good-plan";
import { changed, type PlanOptions, planOf, type Tables } from "./plan-of";

const NONE = new Map<string, string>();

function found(tables: Tables, options: PlanOptions = {}, language: Language = "en"): readonly Finding[] {
  const { report, failed } = checkPlan(planOf(tables, options), language, NONE);
  expect(failed).toEqual([]);
  return report.findings;
}

/** What is done to a good plan, and all that is found then: key, sentence, cell. Anything else found would fail too. */
type Case = readonly [
  string,
  Tables,
  readonly (readonly [key: string, sentence: string, cell: string])[],
  PlanOptions?,
];

const months = (ids: readonly number[], cells: Tables[string][string]) =>
  Object.fromEntries(ids.map((id) => [`m${id}`, cells]));

const withVat = (ids: readonly number[]) =>
  Object.fromEntries(
    ids.map((id) => [`m${id}`, { revenue: Number(GOOD["review.actuals"]?.[`m${id}`]?.revenue) * 1.2 }]),
  );

const CASES: readonly Case[] = [
  [
    "no target revenue",
    { "vision.goal": { target: { value: null } } },
    [["vision-number", "The vision has no target revenue: empty cell.", "vision"]],
  ],
  [
    "two numbers instead of one",
    { "vision.goal": { target: { value: "1 M or 2 M" } } },
    [["vision-number", "The vision has no target revenue: the cell holds “1 M or 2 M”.", "vision"]],
  ],
  [
    "a number without a year",
    { "vision.goal": { years: { value: null } } },
    [["vision-number", "The target, €1,500,000, has no year: horizon, empty cell.", "vision"]],
  ],
  [
    "a key indicator that is measured against nothing",
    { "review.kpis": { revenue: { target: null }, cac: { actual: 12.6 } } },
    [
      [
        "kpi-target",
        "Without a target in the Review: Revenue excl. VAT (€) and Customer acquisition cost (€).",
        "review",
      ],
    ],
  ],
  [
    "no view of advertising has a target",
    { "review.kpis": { roas: { target: null } } },
    [
      [
        "kpi-target",
        "Without a target in the Review: ROAS (attributed revenue ÷ ads) and MER (revenue ÷ ads).",
        "review",
      ],
    ],
  ],
  [
    "April was not measured",
    { "dashboard.actuals": months([4], { sessions: null, orders: null, revenue: null }) },
    [
      [
        "measurement:dashboard",
        "Months that are over are not measured (Dashboard sheet): revenue (April 2026), orders (April 2026) and sessions (April 2026).",
        "dashboard",
      ],
    ],
  ],
  [
    "last year without sessions",
    { "review.actuals": months([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], { sessions: null }) },
    [
      [
        "measurement:review",
        "Months that are over are not measured (Review sheet): sessions (12 months from January 2025).",
        "review",
      ],
    ],
  ],
  [
    "a vanity indicator that is linked to nothing",
    { "review.kpis": { 14: { kpi: "Instagram followers", actual: 14_200, target: 10_000 } } },
    [
      [
        "vanity-indicator:Instagram followers",
        "The indicator “Instagram followers” (14,200) counts as key but is linked to no result.",
        "review",
      ],
    ],
  ],
  [
    "November and December typed with VAT",
    { "review.actuals": withVat([11, 12]) },
    [
      [
        "tax-inclusive:2025-11",
        "Revenue looks tax-inclusive (from November 2025 to December 2025): €81.57 per order in November 2025 against €66.05 in October 2025, a jump of 23.5% where VAT is 20.0%.",
        "review",
      ],
    ],
  ],
  [
    "one month typed with VAT",
    { "review.actuals": withVat([5]) },
    [
      [
        "tax-inclusive:2025-05",
        "Revenue looks tax-inclusive (May 2025): €78.09 per order in May 2025 against €62.95 in April 2025, a jump of 24.1% where VAT is 20.0%.",
        "review",
      ],
    ],
  ],
  [
    "a year with VAT against a target without",
    {
      "review.targets": Object.fromEntries(
        Object.entries(GOOD["review.actuals"] ?? {}).map(([id, { orders, revenue }]) => [
          id,
          { orders: orders ?? null, revenue: Number(revenue) / 1.2 },
        ]),
      ),
    },
    [
      [
        "tax-inclusive:target",
        "The year’s revenue looks tax-inclusive, or its target does not: €64.50 per order against €53.75 planned, 20.0% more where VAT is 20.0%.",
        "review",
      ],
    ],
  ],
  [
    "nothing chosen",
    {
      "priorities.candidates": Object.fromEntries([1, 2, 3, 4].map((row) => [row, { chosen: false }])),
      "priorities.chosen": Object.fromEntries(["P1", "P2", "P3", "P4"].map((code) => [code, { priority: null }])),
    },
    [["one-per-quadrant", "No priority is chosen.", "priorities"]],
  ],
  [
    "a quadrant that is empty and one with two",
    { "priorities.candidates": { 2: { quadrant: "Attack · sell" } } },
    [
      [
        "one-per-quadrant:P1",
        "The quadrant “Attack · sell” (P1) has 2 priorities: “Gift boxes” and “Loyalty”.",
        "priorities",
      ],
      ["one-per-quadrant:P2", "The quadrant “Defend · sell” (P2) has no priority.", "priorities"],
    ],
  ],
  [
    "a fifth priority: told once, not once more for its quadrant",
    { "priorities.candidates": { 5: { idea: "A shop in Lyon", quadrant: "Attack · sell", chosen: true } } },
    [
      [
        "more-than-four",
        "5 ideas are ticked, 4 at most will be carried through: “Gift boxes”, “Loyalty”, “Bulk buying”, “Fewer returns” and “A shop in Lyon”.",
        "priorities",
      ],
    ],
  ],
  [
    "a ticked idea in no quadrant",
    { "priorities.candidates": { 4: { quadrant: null } } },
    [
      ["one-per-quadrant:P4", "The quadrant “Defend · manage” (P4) has no priority.", "priorities"],
      [
        "one-per-quadrant:Fewer returns",
        "The ticked idea “Fewer returns” is in no quadrant: no sheet counts it.",
        "priorities",
      ],
    ],
  ],
  [
    "a priority without an owner, whose action nobody does either: one finding",
    { "priorities.chosen": { P4: { owner: null } }, "actions.actions": { 4: { who: null } } },
    [
      [
        "priority-owner:P4",
        "P4 “Fewer returns” has no owner, and nobody does “First step of Fewer returns”.",
        "priorities",
      ],
    ],
  ],
  [
    "a priority without a lever",
    {
      "impact.levers": {
        lever: { p2: null },
        lever_check: { p2: "○ choose a lever" },
        ready: { p2: "○ not yet" },
      },
      "impact.returns": { net_gain: { p2: null } },
    },
    [
      [
        "priority-impact:P2",
        "P2 “Loyalty” has no worked-out effect in the Impact sheet (the sheet says “choose a lever”).",
        "impact",
      ],
    ],
  ],
  [
    "a priority that says nothing of its cost",
    { "impact.levers": { investment: { p1: null }, running: { p1: null } } },
    [
      [
        "priority-cost:P1",
        "P1 “Gift boxes” does not say what it costs: neither investment nor one-off nor running cost.",
        "impact",
      ],
    ],
  ],
  [
    "a priority that costs more than it brings",
    { "impact.returns": { net_gain: { p3: -1200 } } },
    [
      [
        "financial-path:P3",
        "P3 “Bulk buying” brings nothing on any of the three paths (sell more, cheaper communication, cheaper service): sales €0, net gain −€1,200 a year.",
        "impact",
      ],
    ],
  ],
  [
    "two priorities on one lever",
    {
      "impact.levers": {
        second_lever: { p4: "Average order" },
        second_change_rate: { p4: 0.02 },
        second_check: { p4: "● understood" },
      },
    },
    [
      [
        "duplicate-lever:basket",
        "P1 “Gift boxes” and P4 “Fewer returns” pull the same lever, “Average order”: the same improvement would count twice.",
        "impact",
      ],
    ],
  ],
  [
    "an average order above the best month ever",
    { "impact.levers": { change_rate: { p1: 0.15 } } },
    [
      [
        "beyond-history:P1-basket",
        "P1 “Gift boxes” takes the average order from €64.50 to €74.17 over the whole year; the best month measured (December 2025) is €70.89.",
        "impact",
      ],
    ],
  ],
  [
    "more orders each month than in the best month ever",
    { "impact.levers": { change_amount: { p2: 9000 } } },
    [
      [
        "beyond-history:P2-extraOrders",
        "P2 “Loyalty” takes orders a month from 800 to 1,550 over the whole year; the best month measured (November 2025) is 1,518.",
        "impact",
      ],
    ],
  ],
  [
    "nothing new in the way of working",
    {
      "impact.feasibility": { new: { p2: "Nothing" } },
      "actions.actions": Object.fromEntries([1, 2, 3, 4].map((row) => [row, { how: "-" }])),
    },
    [
      [
        "organisational-change",
        "No priority changes the way the shop works: no tool, no hire, no training, no new way of working.",
        "impact",
      ],
    ],
  ],
  [
    "nothing is stopped",
    { "priorities.stops": { 1: { what: null } } },
    [["stop-list", "The plan stops nothing: the list “What we stop” is empty.", "priorities"]],
  ],
  [
    "a promise without a measure",
    { "priorities.promise": { after: { measure: null } } },
    [
      [
        "promise-measure:after",
        "The promise “An answer within a day” (after buying) does not say what it is measured by.",
        "priorities",
      ],
    ],
  ],
  [
    "a year that lacks money: its last quarter is not told again",
    {
      "funding.balance": {
        sources: { year: 9000 },
        balance: { year: -3000 },
        running: { q4: -3000 },
      },
    },
    [["unfunded-year", "The year lacks €3,000: the uses ask for €12,000, the sources give €9,000.", "funding"]],
  ],
  [
    "a year that balances and lacks money on the way",
    { "funding.balance": { running: { q2: -400, q3: -9477.39 } } },
    [
      [
        "negative-quarter",
        "€9,477 is missing at the end of Q3, and also at the end of Q2 (€400), though the year balances (+€1,000).",
        "funding",
      ],
    ],
  ],
  [
    "a priority without an action; a dropped one is none",
    { "actions.actions": { 3: { status: "Dropped" } } },
    [["priority-action:P3", "P3 “Bulk buying” has no action.", "actions"]],
  ],
  [
    "an action without who, dates and how",
    { "actions.actions": { 5: { what: "Ask the carrier", priority: "P4", start: "in June" } } },
    [
      [
        "action-incomplete:Ask the carrier",
        "The action “Ask the carrier” lacks a name, a start date, an end date and a way of doing it.",
        "actions",
      ],
    ],
  ],
  [
    "a late action, by one day",
    { "actions.actions": { 1: { start: "2026-04-01", end: "2026-05-03" } } },
    [
      [
        "late-action:First step of Gift boxes",
        "The action “First step of Gift boxes” (Lea) is 1 day late: it was due on 3 May 2026.",
        "actions",
      ],
    ],
  ],
  [
    "a plan below its path",
    {
      "dashboard.course": { plan: { value: 674_209.2 }, missing: { value: 64_856.8 }, missing_rate: { value: 0.0962 } },
    },
    [
      [
        "below-path",
        "In year one the plan brings €674,209 and the vision asks for €739,066: €64,857 is missing (+9.6% on any one driver).",
        "dashboard",
      ],
    ],
  ],
  [
    "a table that lost its marks: told once, and no rule judges what it can not read",
    { "priorities.stops": { 1: { what: null } } },
    [
      [
        "table-damaged:priorities.stops",
        "The table “What we stop” of the Priorities sheet lost its marks: Cap can no longer read it.",
        "priorities",
      ],
    ],
    { damaged: ["priorities.stops"] },
  ],
  [
    "a column that lost its key",
    {},
    [
      [
        "table-damaged:actions.actions",
        "The table “Who does what, for whom, when, how” of the Actions sheet lost 1 row or column: Who.",
        "actions",
      ],
    ],
    { lost: { "actions.actions": ["who"] } },
  ],
  [
    "a row that was deleted",
    {},
    [
      [
        "table-damaged:funding.balance",
        "The table “The money, quarter by quarter” of the Funding sheet lost 1 row or column: Running balance.",
        "funding",
      ],
    ],
    { lost: { "funding.balance": ["running"] } },
  ],
];

test("in a good plan nothing is found, and every rule was looked at", () => {
  expect(found(GOOD)).toEqual([]);
  expect(checkPlan(planOf(GOOD), "fr", NONE).report).toMatchObject({ score: { points: 100 }, rules: RULES.length });
});

test.each(CASES.map(([name, ...rest]) => [name, rest] as const))("%s", (_, [change, expected, options]) => {
  const findings = found(changed(GOOD, change), options);
  expect(findings.map(({ key, sentence, place }) => [key, sentence, place?.sheet])).toEqual(expected);
});

test("every rule that judges what people write has its case above", () => {
  const shown = new Set(CASES.flatMap(([, , expected]) => expected.map(([key]) => key.split(":")[0])));
  const codes = RULES.map(({ code }) => code).filter((code) => code !== "formula-overwritten");
  expect(codes.filter((code) => !shown.has(code))).toEqual([]);
});

test("formulas that were overwritten are one finding a table: how many, and the first cell", () => {
  const plan = planOf(GOOD);
  const running = plan.row("funding", "balance", "running")?.cell("q3");
  const uses = plan.row("funding", "balance", "uses")?.cell("q1");
  const [free] = plan.table("actions", "actions")?.rows.slice(6) ?? [];
  const alert = plan.table("actions", "actions")?.rows[0]?.cell("alert");
  if (!running || !uses || !free || !alert) throw new Error("no such cells");
  // A free row without its formula shows nothing to anybody.
  const without = [running, uses, alert, free.cell("alert")];
  expect(found(GOOD, { without }).map(({ key, sentence, place }) => [key, sentence, place?.cell])).toEqual([
    [
      "formula-overwritten:funding.balance",
      `In “The money, quarter by quarter” (Funding sheet), 2 computed cells have no formula any more, the first one is ${uses.cell}.`,
      uses.cell,
    ],
    [
      "formula-overwritten:actions.actions",
      `In “Who does what, for whom, when, how” (Actions sheet), the computed cell ${alert.cell} has no formula any more.`,
      alert.cell,
    ],
  ]);
});

test("a cell that waits for another sheet holds words instead of its formula, and that is no mistake", () => {
  const sheets = ["settings", "impact"] as const;
  const waiting = planOf({}, { sheets }).row("impact", "levers", "priority")?.cell("p1");
  if (!waiting) throw new Error("no such cell");
  expect(found({}, { sheets, without: [waiting] })).toEqual([]);
  expect(found(GOOD, { without: [waiting] }).map(({ code }) => code)).toEqual(["formula-overwritten"]);
});

test("the user's own words decide what vanity is", () => {
  const own = changed(GOOD, {
    "review.kpis": { 14: { kpi: "Club members", target: 5, actual: 3 }, 15: { kpi: "Likes", target: 5, actual: 3 } },
    "settings.vanity": Object.fromEntries(
      (planOf({}).table("settings", "vanity")?.rows ?? []).map(({ id }, index) => [
        id,
        { word: index ? null : "Club" },
      ]),
    ),
  });
  expect(found(own).map(({ key }) => key)).toEqual(["vanity-indicator:Club members"]);
});

test("a blank plan: what is missing first is told, and nothing is told twice", () => {
  expect(found({}, { today: "2026-01-05" }).map(({ key }) => key)).toEqual([
    "vision-number",
    "measurement:review",
    "one-per-quadrant",
    "stop-list",
  ]);
});

test("months of the Review that are still to come are not asked for: people plan next year in autumn", () => {
  const autumn = changed(GOOD, {
    "review.actuals": months([10, 11, 12], { sessions: null, orders: null, revenue: null }),
  });
  const measured = (today: string) => found(autumn, { today }).filter(({ code }) => code === "measurement");
  expect(measured("2025-10-20")).toEqual([]);
  expect(measured("2025-11-01").map(({ sentence }) => sentence)).toEqual([
    "Months that are over are not measured (Review sheet): revenue (October 2025), orders (October 2025) and sessions (October 2025).",
  ]);
});
