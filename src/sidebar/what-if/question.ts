import { type Drivers, pulled } from "../../plan/model";
import {
  leverOf,
  prioritiesUnder,
  SLIDERS,
  type SliderKind,
  strongest,
  type WhatIfAnswer,
  type WhatIfBase,
  type WhatIfPlan,
  whatIf,
} from "../../plan/what-if";
import type { WhatIfFigures } from "../../protocol/what-if";

/** What is asked on the page: it outlives every drawing, every failure and every new reading of the plan. */
export class Question {
  private readonly values = new Map<SliderKind, number>();
  /** As typed, where it is no number that the lever can take: it stays to be corrected. */
  readonly wrong = new Map<SliderKind, string>();
  startMonth = 1;
  private chosenBase: WhatIfBase | null = null;

  value(kind: SliderKind): number {
    return this.values.get(kind) ?? 0;
  }

  move(kind: SliderKind, value: number): void {
    this.wrong.delete(kind);
    if (value === 0) this.values.delete(kind);
    else this.values.set(kind, value);
  }

  reset(): void {
    this.values.clear();
    this.wrong.clear();
  }

  /** Sliders that do not stand at 0, in the order of the page. */
  get moved(): SliderKind[] {
    return SLIDERS.filter((kind) => this.values.has(kind));
  }

  start(from: WhatIfBase): void {
    this.chosenBase = from;
  }

  /** The plan unless there is none, or the owner chose. */
  baseOf({ priorities, funding }: Pick<WhatIfPlan, "priorities" | "funding">): WhatIfBase {
    return hasPlan({ priorities, funding }) ? (this.chosenBase ?? "plan") : "today";
  }

  strongest(today: Drivers): SliderKind | null {
    return strongest(today, Object.fromEntries(this.values));
  }

  answer(plan: WhatIfPlan): WhatIfAnswer {
    return whatIf(plan, {
      levers: this.moved.map((kind) => leverOf(kind, this.value(kind))),
      startMonth: this.startMonth,
      base: this.baseOf(plan),
    });
  }

  /** The shop that the change comes on top of. */
  shopUnder(plan: WhatIfPlan): Drivers {
    const under = prioritiesUnder(plan, this.baseOf(plan));
    return pulled(
      plan.today,
      under.flatMap(({ levers }) => levers),
    );
  }
}

/** Whether there is anything but today's shop to start from. */
export function hasPlan({ priorities, funding }: Pick<WhatIfPlan, "priorities" | "funding">): boolean {
  return priorities.length > 0 || funding !== null;
}

/** The plan that a page was opened on; null while it has no shop to ask about. */
export function planOf({ shop, lastYear, priorities, path, funding }: WhatIfFigures): WhatIfPlan | null {
  if (shop === null) return null;
  return { today: shop, lastYear: lastYear.map(({ revenue }) => revenue), priorities, path, funding };
}
