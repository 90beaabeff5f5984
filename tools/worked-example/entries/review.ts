import { columnsOf, type Entry, each, type Rows, rowsOf, TWELVE } from "./entry";

const MEASURES: Rows = {
  sessions: "sessions",
  orders: "orders",
  revenue_ht: "revenue",
  cogs: "cogs",
  ad_spend: "ad_spend",
  new_customers: "new_customers",
  returned_orders: "returned_orders",
  carts: "carts",
};

const KPIS: Rows = {
  revenue_ht: "revenue",
  aov: "basket",
  conversion_rate: "conversion",
  orders: "orders",
  sessions: "sessions",
  ad_spend: "adSpend",
  cac_ads: "cac",
  gross_margin_rate: "grossMargin",
  return_rate: "returnRate",
  cart_abandonment: "abandonment",
  roas: "roas",
  repeat_purchase_rate: "repeatRate",
};

/** Where the results of the Review stand. */
export const REVIEW: readonly [string, Entry][] = [
  ...columnsOf("annual_totals", "review", "actuals", "total", MEASURES),
  ...columnsOf("annual_target_totals", "review", "targets", "total", {
    sessions: "sessions",
    orders: "orders",
    revenue_ht: "revenue",
  }),
  ...rowsOf("kpis", "review", "kpis", "actual", {
    conversion_rate: "conversion",
    aov: "basket",
    gross_margin_rate: "grossMargin",
    cac_ads: "cac",
    roas: "roas",
    mer: "mer",
    return_rate: "returnRate",
    cart_abandonment: "abandonment",
    repeat_purchase_rate: "repeatRate",
  }),
  ...rowsOf("kpis", "review", "results", "amount", {
    gross_margin: "gross_margin",
    contribution_before_ads: "contribution",
    contribution_after_ads: "contribution_after_ads",
    operating_result: "operating",
    pre_tax_result: "before_tax",
    corporate_tax: "tax",
    net_result: "net",
    caf: "cash_flow",
  }),
  ...rowsOf("kpis", "review", "unit", "value", {
    cac_full: "cac_full",
    cpc: "cpc",
    orders_per_customer: "orders_per_customer",
    repeat_order_share: "repeat_order_share",
    revenue_per_session: "revenue_per_session",
    contribution_per_order_before_ads: "contribution_per_order",
    contribution_rate_before_ads: "contribution_rate",
    break_even_roas: "break_even_roas",
    ltv_contribution: "ltv",
    ltv_to_cac_ads: "ltv_cac",
    ltv_to_cac_full: "ltv_cac_full",
  }),
  ...each(Object.entries(KPIS), ([name, row]) =>
    columnsOf(`variance.${name}`, "review", "kpis", row, {
      actual: "actual",
      target: "target",
      variance: "variance",
      variance_pct: "percent",
      points: "points",
      status: "status",
    }),
  ),
  ...rowsOf("decomposition.sequential_annual", "review", "bridge", "amount", effects("basket")),
  ...rowsOf("decomposition.sum_of_monthly_sequential", "review", "bridge", "months", effects("basket")),
  ["decomposition.total", { at: ["review", "bridge", "amount", "total"] }],
  ...each(TWELVE, (month) =>
    columnsOf(`decomposition.monthly_sequential.${month}`, "review", "bridge_months", `m${month + 1}`, {
      ...effects("basket"),
      total: "total",
    }),
  ),
];

function effects(third: string): Rows {
  return { traffic: "traffic", conversion: "conversion", [third]: third };
}
