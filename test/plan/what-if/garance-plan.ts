import { type Quarters, quickFunding, visionPath } from "../../../src/plan/model";
import type { WhatIfPlan } from "../../../src/plan/what-if";
import example from "../../../tools/worked-example/worked-example.json";
import { garance, priorities, revenue2025 } from "../model/garance";

const { vision_inputs, funding_inputs } = example.inputs;

const { savings, share_of_extra_margin, capital_injection, short_term_loan } = funding_inputs;

const funded = quickFunding(
  priorities.map(({ costs, extra, ...priority }) => ({
    ...costs,
    ...priority,
    workingCapital: extra.workingCapital,
    gain: extra.operatingResult,
  })),
  {
    savings: savings.reduce((sum, { amount }) => sum + amount, 0),
    shareOfExtraMargin: share_of_extra_margin,
    injections: [capital_injection, short_term_loan].map((amount) => ({ amount, quarter: 1 })),
  },
  revenue2025,
);

const line = (part: "uses" | "sources") => funded?.quarters.map((quarter) => quarter[part]) as unknown as Quarters;

/** The worked example as a "what if" is asked of it. */
export const garancePlan: WhatIfPlan = {
  today: garance,
  lastYear: revenue2025,
  priorities: priorities.map(({ levers, startMonth, costs: { runningCost } }) => ({ levers, startMonth, runningCost })),
  path: visionPath(619200, vision_inputs.target_revenue_ht, vision_inputs.years)?.[1] ?? null,
  funding: { uses: line("uses"), sources: line("sources"), marginShare: share_of_extra_margin },
};
