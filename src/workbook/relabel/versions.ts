import { LAYOUTS } from "../../layouts/all-layouts";
import type { Arrangement } from "../../layouts/arrangement";
import type { Block, LayoutId, SheetLayout } from "../../layouts/layout";
import type { PlanContext } from "../../layouts/plan-context";
import { planSheet } from "../../layouts/plan-sheet";
import type { SheetPlan } from "../../layouts/sheet-plan";
import { LANGUAGES } from "../../shared/language";

/** A sheet as Cap would write it at the places where its blocks stand now. */
export interface SheetVersion {
  readonly context: PlanContext;
  readonly plan: SheetPlan;
}

/** A sheet in the language and currency that it is to have, and in those that it may be in now. */
export interface SheetVersions {
  readonly target: SheetVersion;
  readonly others: readonly SheetVersion[];
  /** Tables and panels that lost their name, keys or rows, and are passed over. */
  readonly damaged: readonly Block[];
}

/**
 * The languages and currencies in which Cap's words may stand: those of the plan, those wanted, and, since a former run
 * may have been cut off half-way, what is between them.
 */
export function otherContexts(now: PlanContext, target: PlanContext): PlanContext[] {
  const currencies = [...new Set([now.currency, target.currency])];
  return LANGUAGES.flatMap((language) => currencies.map((currency) => ({ ...target, language, currency })))
    .filter(({ language, currency }) => language !== target.language || currency !== target.currency)
    .sort((a, b) => distance(a, now) - distance(b, now));
}

/** Most cells are as the settings say: those are looked for first. */
function distance(context: PlanContext, now: PlanContext): number {
  return (context.language === now.language ? 0 : 1) + (context.currency === now.currency ? 0 : 1);
}

export function sheetVersions(
  id: LayoutId,
  now: PlanContext,
  target: PlanContext,
  arrangements: ReadonlyMap<LayoutId, Arrangement>,
): SheetVersions {
  const { layout, damaged } = layoutHere(id, arrangements);
  const version = (context: PlanContext): SheetVersion => ({
    context,
    plan: planSheet(layout, context, arrangements),
  });
  return {
    target: version(target),
    others: otherContexts(now, target).map(version),
    damaged,
  };
}

/** The blocks of a sheet that stand in it, and those that lost their name, keys or rows. */
export function layoutHere(
  id: LayoutId,
  arrangements: ReadonlyMap<LayoutId, Arrangement>,
): { readonly layout: SheetLayout; readonly damaged: readonly Block[] } {
  const arrangement = arrangements.get(id);
  const isHere = ({ id: block }: Block) =>
    !arrangement?.damaged?.has(block) && (arrangement?.blocks.get(block)?.titleRow ?? 0) > 0;
  const { blocks } = LAYOUTS[id];
  return {
    layout: { ...LAYOUTS[id], blocks: blocks.filter(isHere) },
    damaged: blocks.filter((block) => !isHere(block)),
  };
}
