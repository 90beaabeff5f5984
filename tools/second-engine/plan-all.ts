import { LAYOUTS } from "../../src/layouts/all-layouts";
import { arrange } from "../../src/layouts/arrangement";
import type { LayoutId } from "../../src/layouts/layout";
import type { PlanContext } from "../../src/layouts/plan-context";
import { planSheet } from "../../src/layouts/plan-sheet";
import type { SheetPlan } from "../../src/layouts/sheet-plan";
import type { Language } from "../../src/shared/language";

export const LAYOUT_IDS = Object.keys(LAYOUTS) as LayoutId[];

export function contextIn(language: Language): PlanContext {
  return { language, currency: "EUR", year: 2026, planStart: "2026-01" };
}

/** Every sheet as it is planned when all of them exist, or when only those of `existing` do. */
export function planAll(language: Language, existing: readonly LayoutId[] = LAYOUT_IDS): Map<LayoutId, SheetPlan> {
  const arrangements = new Map(existing.map((id) => [id, arrange(LAYOUTS[id], LAYOUTS[id].title[language])]));
  return new Map(existing.map((id) => [id, planSheet(LAYOUTS[id], contextIn(language), arrangements)]));
}
