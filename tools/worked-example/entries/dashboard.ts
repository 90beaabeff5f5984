import { type Entry, each, rowsOf, TWELVE } from "./entry";

/** Where the results of the Dashboard stand. */
export const DASHBOARD: readonly [string, Entry][] = [
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
