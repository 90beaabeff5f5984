import { type Entry, each, type Rows, rowsOf } from "./entry";

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

/** Where the results of the Funding stand. */
export const FUNDING: readonly [string, Entry][] = [
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
