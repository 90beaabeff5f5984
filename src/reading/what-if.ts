import { type Measures, type Quarters, yearOf } from "../plan/model";
import type { PlannedFunding } from "../plan/what-if";
import type { MissingFigure, MissingIn, WhatIfFigures } from "../protocol/what-if";
import type { CellPlace, PlanReading } from "./plan-reading";
import { prioritiesOf } from "./priorities";
import { monthsOf, shopOf } from "./shop";

/** What the sliders start from, and what the plan does not say yet. */
export function whatIfFiguresOf(plan: PlanReading): WhatIfFigures {
  const { currency, planStart } = plan.context;
  const lastYear = monthsOf(plan.table("review", "actuals"));
  const priorities = prioritiesOf(plan)
    .filter(({ levers }) => levers.length > 0)
    .map(({ levers, startMonth, costs: { runningCost } }) => ({ levers, startMonth, runningCost }));
  const path = plan.row("vision", "goal", "next_year")?.number("value") ?? null;
  const funding = fundingOf(plan);
  const missing = [
    inReview(plan, lastYear),
    missingIn("impact", priorities.length === 0 ? { priorities: leverCell(plan) } : {}),
    missingIn("vision", path === null ? { path: plan.row("vision", "goal", "target")?.cell("value") ?? null } : {}),
    missingIn("funding", missingFunding(plan, funding)),
  ];
  return {
    currency,
    planStart,
    shop: shopOf(plan),
    lastYear,
    priorities,
    path,
    funding,
    missing: missing.flatMap((each) => each ?? []),
  };
}

/** The quarters as the Funding sheet adds them up; null while nothing was typed there. */
function fundingOf(plan: PlanReading): PlannedFunding | null {
  const line = (id: string) => {
    const row = plan.row("funding", "balance", id);
    const amounts = ["q1", "q2", "q3", "q4"].map((quarter) => row?.number(quarter) ?? null);
    return amounts.includes(null) ? null : (amounts as unknown as Quarters);
  };
  const [uses, sources] = [line("uses"), line("sources")];
  if (uses === null || sources === null) return null;
  const share = plan.row("funding", "choices", "margin_share")?.number("value") ?? null;
  return { uses, sources, marginShare: share === null || share < 0 || share > 1 ? null : share };
}

/** Where each missing figure is typed; null when its sheet or its row is not there. */
type Places = Partial<Record<MissingFigure, CellPlace | null>>;

function missingIn(sheet: MissingIn["sheet"], places: Places): MissingIn | null {
  const figures = Object.keys(places) as MissingFigure[];
  if (figures.length === 0) return null;
  return { sheet, cell: Object.values(places).find((place) => place)?.cell ?? null, figures };
}

function missingFunding(plan: PlanReading, funding: PlannedFunding | null): Places {
  const share = plan.row("funding", "choices", "margin_share")?.cell("value") ?? null;
  if (funding === null) return { funding: plan.table("funding", "uses")?.rows[0]?.cell("amount") ?? share };
  return funding.marginShare === null ? { marginShare: share } : {};
}

function leverCell(plan: PlanReading): CellPlace | null {
  return plan.row("impact", "levers", "lever")?.cell("p1") ?? null;
}

const COLUMNS = { orders: "orders", sessions: "sessions", costOfGoods: "cogs" } as const;

/** Without revenue there is nothing to work with; of the rest, what would make an answer wrong if it were left out. */
function inReview(plan: PlanReading, months: readonly Measures[]): MissingIn | null {
  const actuals = plan.table("review", "actuals");
  const year = yearOf(months);
  const column = (name: string, row = actuals?.rows.find((each) => each.isEmpty(name))) => row?.cell(name) ?? null;
  if (year.revenue === null) return missingIn("review", { revenue: column("revenue") });
  const places: Places = {};
  if (months.some(({ revenue }) => revenue === null)) places.someMonths = column("revenue");
  for (const measure of Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]) {
    if (year[measure] === null) places[measure] = column(COLUMNS[measure]);
  }
  const paid = plan.row("review", "yearly", "paid_sessions");
  if (paid?.number("value") === null) places.paidSessions = paid.cell("value");
  const term = (id: string) => {
    const row = plan.row("review", "terms", id);
    return row && row.number("value") === null ? row.cell("value") : null;
  };
  const logistics = term("logistics");
  if (logistics) places.logistics = logistics;
  const days = term("stock_days") ?? term("receivable_days") ?? term("payable_days") ?? term("vat");
  if (days) places.workingCapital = days;
  const fixed = plan.table("review", "fixed")?.rows ?? [];
  const [first] = fixed;
  if (first && fixed.every((row) => row.number("amount") === null)) places.fixedCosts = first.cell("amount");
  return missingIn("review", places);
}
