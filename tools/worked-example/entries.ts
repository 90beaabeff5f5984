import type { SheetId } from "../../src/protocol/sheets";

/** A cell of the plan: sheet, table, column, and the row by its id or counted from 1. */
export type CellAt = readonly [sheet: SheetId, table: string, column: string, row: string | number];

/** Where an expected result stands; `sign` −1 where the sheet says "missing" of what the example calls a negative gap. */
export interface Entry {
  readonly at: CellAt;
  readonly sign?: -1;
}

type Rows = Readonly<Record<string, string>>;

/** Names of results, each with the row (or column) of one table that shows it. */
const rowsOf = (path: string, sheet: SheetId, table: string, column: string, rows: Rows): [string, Entry][] =>
  Object.entries(rows).map(([name, row]) => [`${path}.${name}`, { at: [sheet, table, column, row] }]);
const columnsOf = (path: string, sheet: SheetId, table: string, row: string, columns: Rows): [string, Entry][] =>
  Object.entries(columns).map(([name, column]) => [`${path}.${name}`, { at: [sheet, table, column, row] }]);
const each = <T>(of: readonly T[], entries: (one: T, index: number) => [string, Entry][]) => of.flatMap(entries);
const TWELVE = Array.from({ length: 12 }, (_, index) => index);
const PRIORITIES = ["p1", "p2", "p3", "p4"] as const;

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

const REVIEW: [string, Entry][] = [
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

const PLUS_FIVE: Rows = {
  basket_plus5: "basket",
  conversion_plus5: "conversion",
  paid_sessions_plus5: "paid_traffic",
  free_sessions_plus5: "free_traffic",
  price_plus5_same_orders: "price",
};

const IMPACT: [string, Entry][] = [
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

const BREAK_EVEN: Rows = {
  mcv: "contribution",
  mcv_rate: "rate",
  fixed: "fixed_costs",
  seuil_rentabilite: "revenue",
  marge_securite: "safety_margin",
  indice_securite: "safety_index",
  point_mort_jours_365: "days",
};
const WORKING_CAPITAL: Rows = {
  stock_ht: "stock",
  receivables_ttc: "receivables",
  payables_ttc: "payables",
  bfr: "working_capital",
};
/** The uses in the example’s order. */
const USES = [
  "investment_p1",
  "running_p1",
  "one_off_p2",
  "running_p2",
  "one_off_p3",
  "investment_p4",
  "running_p4",
  "working_capital_p1",
  "working_capital_p2",
  "working_capital_p3",
  "working_capital_p4",
];

const FUNDING: [string, Entry][] = [
  ...rowsOf("break_even.ads_as_variable", "funding", "break_even", "variable", BREAK_EVEN),
  ...rowsOf("break_even.ads_as_fixed", "funding", "break_even", "fixed", BREAK_EVEN),
  ...rowsOf("bfr_2025", "funding", "working_capital", "d365", {
    ...WORKING_CAPITAL,
    days_of_revenue_ht: "days_of_revenue",
  }),
  ...rowsOf("bfr_2025_360_days", "funding", "working_capital", "d360", WORKING_CAPITAL),
  ...each(USES, (row, index) => [
    [`emplois_ressources.emplois.${index}.1`, { at: ["funding", "uses", "amount", row] }],
  ]),
  ["emplois_ressources.total_emplois", { at: ["funding", "balance", "year", "uses"] }],
  ...each(["ressources_before_loan", "ressources"], (list) => [
    ...each([0, 1, 2], (line): [string, Entry][] => [
      [`emplois_ressources.${list}.${line}.1`, { at: ["priorities", "stops", "money", line + 1] }],
    ]),
    [`emplois_ressources.${list}.3.1`, { at: ["funding", "sources", "year", "margin"] }],
    [`emplois_ressources.${list}.4.1`, { at: ["funding", "sources", "year", "capital"] }],
  ]),
  ["emplois_ressources.ressources.5.1", { at: ["funding", "sources", "year", "loan"] }],
  ["emplois_ressources.gap_before_loan", { at: ["funding", "shortfall", "value", "gap_before_loan"] }],
  ["emplois_ressources.total_ressources", { at: ["funding", "balance", "year", "sources"] }],
  ["emplois_ressources.balance", { at: ["funding", "balance", "year", "balance"] }],
  ["emplois_ressources.coverage", { at: ["funding", "shortfall", "value", "coverage"] }],
  ...each([0, 1, 2, 3], (quarter) =>
    rowsOf(`emplois_ressources.quarterly.${quarter}`, "funding", "balance", `q${quarter + 1}`, {
      emplois: "uses",
      ressources: "sources",
      solde: "balance",
      cumul: "running",
    }),
  ),
];

const VISION: [string, Entry][] = [
  ...rowsOf("vision", "vision", "goal", "value", {
    current: "base",
    target: "target",
    years: "years",
    required_cagr: "growth",
  }),
  ...each([0, 1, 2, 3, 4, 5], (year) => [
    [`vision.path.${2025 + year}`, { at: ["vision", "path", "revenue", `y${year}`] }],
  ]),
  ...each(["local", "national", "world"], (row) =>
    columnsOf(`market_size.${row}`, "vision", "potential", row, {
      population: "population",
      potential_customers: "customers",
      annual_spend: "spend",
      market_value: "market",
      realistic_customers: "realistic_customers",
      realistic_value: "realistic_value",
    }),
  ),
  ["market_size.current_share_of_realistic_national", { at: ["vision", "potential", "current_share", "national"] }],
];

const DASHBOARD: [string, Entry][] = [
  ...rowsOf("vision", "dashboard", "course", "value", {
    plan_full_year: "full_year",
    plan_growth: "growth",
    remaining_cagr_4y: "growth_left",
    gap_single_driver_pct: "full_missing_rate",
  }),
  ["vision.gap_to_path", { at: ["dashboard", "course", "value", "full_missing"], sign: -1 }],
  ...each(TWELVE, (month) => [
    [`dashboard.plan_2026_monthly.${month}`, { at: ["dashboard", "follow", "plan", `m${month + 1}`] }],
  ]),
  ["dashboard.plan_2026", { at: ["dashboard", "course", "value", "plan"] }],
  ...each([0, 1, 2, 3, 4, 5], (month) => [
    [`dashboard.actual_h1_2026.${month}`, { at: ["dashboard", "follow", "actual", `m${month + 1}`] }],
  ]),
  ...rowsOf("dashboard", "dashboard", "landing", "value", {
    ytd_actual: "actual",
    ytd_plan: "plan",
    ytd_variance: "variance",
    ytd_variance_pct: "percent",
    landing_seasonal: "landing",
    landing_plan_remaining: "as_planned",
    landing_linear_runrate: "linear",
    landing_seasonal_vs_plan: "against_plan",
    linear_error_vs_seasonal: "linear_error",
    recovery_single_driver_pct_h2: "recovery",
  }),
];

/** Every expected result that the sheets show, by its path in the example. */
export const ENTRIES: ReadonlyMap<string, Entry> = new Map([...REVIEW, ...IMPACT, ...FUNDING, ...VISION, ...DASHBOARD]);

/** What no cell of the sheets shows, and why. */
export const NOT_SHOWN: readonly (readonly [path: RegExp, why: string])[] = [
  [/^variance\..*\.(achievement|rag_proposed|direction)$/, "status and direction stand in the sheet as words"],
  [/^decomposition\.shapley_annual/, "the function BRIDGE with “shapley”, tried on the Review"],
  [/^decomposition\.lmdi_annual/, "a third split, which Cap does not offer"],
  [/^decomposition\.monthly_sequential\.\d+\.month$/, "a label"],
  [
    /^(bfr|priorities|tornado|emplois|market|ads).*\.(id|quadrant|quadrant_en|name|driver|delta|gain_detail|kpi|owner|quarter|0)$/,
    "a label",
  ],
  [/^ads_vs_community\.(ads\.time_cost|community\.cash_cost)$/, "0: what the other way is paid in"],
  [
    /^emplois_ressources\.total_before_loan$/,
    "total of the sources less the loan; the gap before the loan stands there",
  ],
  [/^(health_check|edge_cases|rounding)/, "rules for the check, the functions and the tolerance"],
];
