import { LAYOUTS } from "../../src/layouts/all-layouts";
import { type Drivers, results } from "../../src/plan/model";
import type { Typist } from "../../tools/second-engine/planned-file";

/** Lines of the model of the Impact sheet that a year's drivers and results make, by their ids. */
export function linesOf(today: Drivers): Readonly<Record<string, number>> {
  const year = results(today);
  return {
    basket: today.basket,
    cogs_rate: today.costOfGoodsRate,
    logistics_per_order: today.logisticsPerOrder,
    cost_per_paid_session: today.costPerPaidSession,
    fixed: today.fixedCosts,
    sessions: year.sessions,
    orders: year.orders,
    sales: year.orders * today.basket,
    revenue: year.revenue,
    logistics: year.logistics,
    contribution: year.contributionBeforeAds,
    ads: year.ads,
    operating: year.operatingResult,
  };
}

/** Types a shop over the model's column of today, whatever stood there; lines that are not given become empty. */
export function typeToday({ fill }: Pick<Typist, "fill">, lines: Readonly<Record<string, number | string>>): void {
  const model = LAYOUTS.impact.blocks.find(({ id }) => id === "model");
  const rows = model?.kind === "table" ? model.rows : [];
  fill(
    "impact",
    "model",
    "today",
    rows.map(({ id }) => lines[id] ?? ""),
  );
}
