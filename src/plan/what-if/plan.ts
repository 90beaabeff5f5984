import type { Drivers, Lever, Months, Quarters } from "../model";

/** A priority that the plan has worked out. */
export interface PlannedPriority {
  readonly levers: readonly Lever[];
  /** 1 to 12. */
  readonly startMonth: number;
  /** What it costs a year from then on. */
  readonly runningCost: number;
}

/** The money of the plan's year as the Funding sheet has it, without what is only being thought of. */
export interface PlannedFunding {
  readonly uses: Quarters;
  readonly sources: Quarters;
  /** Which share of the extra margin goes back into the plan; null while the owner has not said. */
  readonly marginShare: number | null;
}

/** What a "what if" is asked of. */
export interface WhatIfPlan {
  /** The shop as last year measured it: what every lever refers to. */
  readonly today: Drivers;
  /** Its revenue by month: the seasons. */
  readonly lastYear: Months;
  readonly priorities: readonly PlannedPriority[];
  /** What the vision asks of the plan's year; null while it does not say. */
  readonly path: number | null;
  readonly funding: PlannedFunding | null;
}

/** On top of the plan's priorities, or of today's shop alone. */
export type WhatIfBase = "plan" | "today";

/** The question: levers pulled together from a month of the plan's year on (1 to 12). */
export interface WhatIfChange {
  readonly levers: readonly Lever[];
  readonly startMonth: number;
  readonly base: WhatIfBase;
}

/** The priorities that the change comes on top of. */
export function prioritiesUnder(plan: WhatIfPlan, base: WhatIfBase): readonly PlannedPriority[] {
  return base === "plan" ? plan.priorities : [];
}
