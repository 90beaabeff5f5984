import { QUADRANTS } from "../../src/layouts/quadrants";
import type { Language } from "../../src/shared/language";
import type { Typist } from "../../tools/second-engine/planned-file";
import example from "../fixtures/worked-example.json";

export type { Typist };

/** Columns of the review by what the example calls them. */
const MEASURES = {
  sessions: "sessions",
  orders: "orders",
  revenue: "revenue_ht",
  cogs: "cogs",
  ad_spend: "ad_spend",
  new_customers: "new_customers",
  returned_orders: "returned_orders",
  carts: "carts",
} as const;
/** What the example calls the results that it expects, by indicator of the review. */
export const EXPECTED_KPIS = {
  revenue: "revenue_ht",
  sessions: "sessions",
  conversion: "conversion_rate",
  orders: "orders",
  basket: "aov",
  grossMargin: "gross_margin_rate",
  adSpend: "ad_spend",
  cac: "cac_ads",
  roas: "roas",
  returnRate: "return_rate",
  abandonment: "cart_abandonment",
  repeatRate: "repeat_purchase_rate",
} as const;

/** The first row of the indicators that is free for one's own. */
export const FIRST_OWN_KPI = 14;

const KPI_TARGETS = {
  adSpend: "ad_spend",
  cac: "cac_ads",
  grossMargin: "gross_margin_rate",
  returnRate: "return_rate",
  abandonment: "cart_abandonment",
  roas: "roas",
  repeatRate: "repeat_purchase_rate",
} as const;

/** Types the review's inputs of the worked example: months, yearly figures, yearly targets, the vanity indicator. */
export function fillReview({ cell, fill }: Typist): void {
  const { monthly_2025, monthly_targets_2025, annual_targets_2025, parameters, vanity_metric_trap } = example.inputs;
  for (const [column, measure] of Object.entries(MEASURES)) {
    fill(
      "review",
      "actuals",
      column,
      monthly_2025.map((month) => month[measure]),
    );
  }
  for (const [column, measure] of Object.entries({
    sessions: "sessions",
    orders: "orders",
    revenue: "revenue_ht",
  } as const)) {
    fill(
      "review",
      "targets",
      column,
      monthly_targets_2025.map((month) => month[measure]),
    );
  }
  const { unique_customers, repeat_customers, attributed_revenue } = parameters;
  fill("review", "yearly", "value", [unique_customers, repeat_customers, attributed_revenue]);
  for (const [kpi, target] of Object.entries(KPI_TARGETS)) {
    cell("review", "kpis", "target", kpi).setValue(annual_targets_2025[target]);
  }
  cell("review", "kpis", "kpi", FIRST_OWN_KPI).setValue(vanity_metric_trap.name);
  cell("review", "kpis", "actual", FIRST_OWN_KPI).setValue(vanity_metric_trap.actual);
  cell("review", "kpis", "target", FIRST_OWN_KPI).setValue(vanity_metric_trap.target);
}

/** The four priorities among the ideas, and the actions, of the worked example. */
export function fillPrioritiesAndActions({ fill }: Pick<Typist, "fill">, language: Language): void {
  const priorities = example.expected.priorities;
  const quadrantNames = QUADRANTS.map(({ name }) => name[language]);
  fill(
    "priorities",
    "candidates",
    "idea",
    priorities.map(({ name }) => name),
  );
  fill("priorities", "candidates", "quadrant", quadrantNames);
  fill(
    "priorities",
    "candidates",
    "gain",
    priorities.map(({ gain }) => gain),
  );
  fill(
    "priorities",
    "candidates",
    "confidence",
    example.inputs.priorities_inputs.map(({ confidence }) => confidence),
  );
  fill(
    "priorities",
    "candidates",
    "effort",
    example.inputs.priorities_inputs.map(({ effort_days }) => effort_days),
  );
  fill(
    "priorities",
    "candidates",
    "chosen",
    priorities.map(() => true),
  );
  fill(
    "priorities",
    "candidates",
    "owner",
    example.inputs.priorities_inputs.map(({ owner }) => owner),
  );

  const { actions } = example.inputs;
  const column = (key: string, values: unknown[]) => fill("actions", "actions", key, values);
  column(
    "what",
    actions.map(({ what }) => what),
  );
  column(
    "priority",
    actions.map(({ priority }) => priority),
  );
  column(
    "who",
    actions.map(({ who }) => who),
  );
  column(
    "to_whom",
    actions.map(({ to_whom }) => to_whom),
  );
  column(
    "start",
    actions.map(({ start }) => start),
  );
  column(
    "end",
    actions.map(({ end }) => end),
  );
  column(
    "effort",
    actions.map(({ effort_days }) => effort_days),
  );
  column(
    "how",
    actions.map(({ how }) => how),
  );
}
