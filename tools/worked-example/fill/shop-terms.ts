import type { Typist } from "../../second-engine/planned-file";
import example from "../worked-example.json";

/** Types what the contribution model needs besides the months: terms, fixed costs, paid sessions of the worked example. */
export function fillTerms({ cell, fill }: Typist): void {
  const { parameters } = example.inputs;
  const { logistics_per_order, return_handling_cost, stock_days, receivable_days, payable_days, vat, year_days } =
    parameters;
  fill("review", "terms", "value", [
    logistics_per_order,
    return_handling_cost,
    stock_days,
    receivable_days,
    payable_days,
    vat,
    year_days,
  ]);
  fill("review", "fixed", "amount", Object.values(parameters.fixed_costs));
  cell("review", "yearly", "value", "paid_sessions").setValue(parameters.paid_sessions);
}
