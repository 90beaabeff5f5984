import type { Typist } from "../../second-engine/planned-file";
import example from "../worked-example.json";

const { inputs } = example;
const { parameters } = inputs;

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
const TARGETS = { sessions: "sessions", orders: "orders", revenue: "revenue_ht" } as const;

const KPI_TARGETS = {
  adSpend: "ad_spend",
  cac: "cac_ads",
  grossMargin: "gross_margin_rate",
  returnRate: "return_rate",
  abandonment: "cart_abandonment",
  roas: "roas",
  repeatRate: "repeat_purchase_rate",
} as const;

const YEARLY = {
  customers: parameters.unique_customers,
  repeat: parameters.repeat_customers,
  attributed: parameters.attributed_revenue,
  paid_sessions: parameters.paid_sessions,
  agency_fee: parameters.agency_fee,
  lifetime: parameters.lifetime_years,
};

/** The example's profit stays below the ceiling: it does not say the full rate. */
const FULL_TAX = 0.25;
const TERMS = {
  logistics: parameters.logistics_per_order,
  return_handling: parameters.return_handling_cost,
  stock_days: parameters.stock_days,
  receivable_days: parameters.receivable_days,
  payable_days: parameters.payable_days,
  vat: parameters.vat,
  days: parameters.year_days,
  interest: parameters.loan_interest,
  reduced_tax: parameters.is_rate,
  tax_ceiling: parameters.is_ceiling,
  full_tax: FULL_TAX,
};

const FIXED_COSTS = {
  salaries: parameters.fixed_costs.salaries,
  rent: parameters.fixed_costs.rent_utilities,
  software: parameters.fixed_costs.saas_hosting,
  agency: parameters.fixed_costs.agency,
  insurance: parameters.fixed_costs.accounting_insurance_misc,
  depreciation: parameters.fixed_costs.depreciation,
};

/** The first row of the indicators that is free for one's own. */
export const FIRST_OWN_KPI = 14;

/** Types the worked example into all that the review asks for. */
export function fillReview({ cell, fill }: Typist): void {
  for (const [column, measure] of Object.entries(MEASURES)) {
    const values = inputs.monthly_2025.map((month) => month[measure]);
    fill("review", "actuals", column, values);
  }
  for (const [column, measure] of Object.entries(TARGETS)) {
    const values = inputs.monthly_targets_2025.map((month) => month[measure]);
    fill("review", "targets", column, values);
  }
  const rows = (table: string, column: string, values: Readonly<Record<string, number>>) => {
    for (const [row, value] of Object.entries(values)) cell("review", table, column, row).setValue(value);
  };
  rows("yearly", "value", YEARLY);
  rows("terms", "value", TERMS);
  rows("fixed", "amount", FIXED_COSTS);
  for (const [kpi, target] of Object.entries(KPI_TARGETS)) {
    cell("review", "kpis", "target", kpi).setValue(inputs.annual_targets_2025[target]);
  }
  const own = inputs.vanity_metric_trap;
  cell("review", "kpis", "kpi", FIRST_OWN_KPI).setValue(own.name);
  cell("review", "kpis", "actual", FIRST_OWN_KPI).setValue(own.actual);
  cell("review", "kpis", "target", FIRST_OWN_KPI).setValue(own.target);

  fill("review", "lessons", "lesson", inputs.lessons);
  const { competitors } = inputs;
  for (const column of ["name", "strength", "price_index", "delivery_days", "reviews"] as const) {
    const values = competitors.map((competitor) => competitor[column]);
    fill("review", "competitors", column, values);
  }
}
