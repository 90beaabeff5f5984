import { columnsOf, type Entry, each, PRIORITIES, type Rows, rowsOf } from "./entry";

const PLUS_FIVE: Rows = {
  basket_plus5: "basket",
  conversion_plus5: "conversion",
  paid_sessions_plus5: "paid_traffic",
  free_sessions_plus5: "free_traffic",
  price_plus5_same_orders: "price",
};

/** Where the results of the Impact stand. */
export const IMPACT: readonly [string, Entry][] = [
  ...each(Object.entries(PLUS_FIVE), ([name, row]) =>
    columnsOf(`impact.${name}`, "impact", "plus_five", row, {
      extra_revenue: "extra_revenue",
      extra_orders: "extra_orders",
      extra_gross_margin: "extra_gross_margin",
      extra_logistics: "extra_logistics",
      extra_ads: "extra_ads",
      extra_cash_margin: "extra_cash",
    }),
  ),
  ["impact.all_three_plus5.extra_revenue", { at: ["impact", "plus_five", "extra_revenue", "all_three"] }],
  ...rowsOf("price_cut_trap", "impact", "price_cut", "value", {
    new_aov: "new_basket",
    new_orders: "new_orders",
    new_revenue: "new_revenue",
    revenue_change: "revenue_change",
    contribution_before: "contribution_before",
    contribution_after: "contribution_after",
    contribution_change: "contribution_change",
    orders_needed_to_break_even: "orders_to_break_even",
  }),
  ...each(PRIORITIES, (column, index) => [
    ...rowsOf(`priorities.${index}`, "impact", "levers", column, {
      capex: "investment",
      one_off: "one_off",
      recurring: "running",
      start_month: "start_month",
      confidence: "confidence",
      effort_days: "effort",
    }),
    ...rowsOf(`priorities.${index}`, "impact", "returns", column, {
      extra_revenue: "extra_revenue",
      gain: "gain",
      dbfr: "working_capital",
      net_gain_full_year: "net_gain",
      initial_outlay: "outlay",
      payback_months: "payback",
      payback_months_excl_bfr: "payback_without_wc",
      roi_year1_full: "return_on_spending",
      share_seasonal: "share",
      share_linear: "share_linear",
      gain_year1_seasonal: "gain_year1",
      gain_year1_linear: "gain_year1_linear",
      revenue_year1_seasonal: "revenue_year1",
      risk_adjusted_gain: "confident_gain",
      risk_adjusted_per_effort_day: "gain_per_day",
      npv_8pct_3y_pre_tax: "present_value",
      "npv_flows.0": "flow0",
      "npv_flows.1": "flow1",
      "npv_flows.2": "flow2",
      "npv_flows.3": "flow3",
    }),
  ]),
  ...rowsOf("priorities_total", "impact", "returns", "total", {
    extra_revenue: "extra_revenue",
    gain: "gain",
    gain_year1_seasonal: "gain_year1",
    gain_year1_linear: "gain_year1_linear",
    revenue_year1_seasonal: "revenue_year1",
    recurring: "running",
    dbfr: "working_capital",
  }),
  ...rowsOf("priorities_total", "funding", "by_kind", "amount", { capex: "investment", one_off: "one_off" }),
  ...rowsOf("integrated_model", "impact", "model", "together", { orders: "orders", aov: "basket" }),
  ...columnsOf("integrated_model", "impact", "together", "revenue", {
    revenue: "together",
    revenue_sum_standalone: "added",
    interaction_revenue: "interaction",
  }),
  ...columnsOf("integrated_model", "impact", "together", "contribution", {
    contribution_before_ads: "together",
    contribution_sum_standalone: "added",
    interaction_contribution: "interaction",
  }),
  ...rowsOf("ads_vs_community.ads", "impact", "minutes", "ads1", {
    cash_cost: "cost",
    visits: "visits",
    conversion: "conversion",
    ...WAY(),
  }),
  ...rowsOf("ads_vs_community.community", "impact", "minutes", "community1", {
    time_cost: "cost",
    hours: "hours",
    hourly_cost: "hourly_cost",
    interactions: "interactions",
    cost_per_interaction: "cost_per_interaction",
    visits: "visits",
    conversion: "conversion",
    ...WAY(),
  }),
  [
    "ads_vs_community.break_even_visits_per_interaction",
    { at: ["impact", "minutes", "community1", "break_even_visits"] },
  ],
  ["ads_vs_community.break_even_ad_conversion", { at: ["impact", "minutes", "ads1", "break_even_conversion"] }],
  ...each([0, 1, 2, 3, 4, 5, 6], (place) => [
    [
      `tornado_pm10pct_on_operating_result.${place}.swing`,
      { at: ["impact", "tornado_sorted", "swing", `rank${place + 1}`] },
    ],
  ]),
];

function WAY(): Rows {
  return {
    orders: "orders",
    revenue: "revenue",
    contribution: "contribution",
    net: "net",
    roi: "return_on_cost",
    cost_per_order: "cost_per_order",
  };
}
