import { LEVER_NAMES } from "../../../src/layouts/impact/lever-kinds";
import { PRIORITY_COLUMNS, type PriorityColumn } from "../../../src/layouts/impact/priority-columns";
import type { LeverKind } from "../../../src/plan/model";
import type { Language } from "../../../src/shared/language";
import type { Typist } from "../../second-engine/planned-file";
import example from "../worked-example.json";

/** Something typed into a column of the levers, by line. */
type Typed = Readonly<Record<string, string | number>>;

const { priorities_inputs: inputs, parameters, npv_inputs } = example.inputs;

/** The levers of the worked example: which lines its priorities fill, besides start and costs. */
function leversTyped(language: Language): Record<PriorityColumn, Typed> {
  const [boxes, loyalty, buying, returns] = inputs;
  const name = (kind: LeverKind) => LEVER_NAMES[kind].name[language];
  return {
    p1: { lever: name("basket"), change_rate: boxes?.relative_change ?? 0 },
    p2: {
      lever: name("extraOrders"),
      change_amount: loyalty?.absolute_change ?? 0,
      discount: loyalty?.loyalty_discount_rate ?? 0,
    },
    p3: {
      lever: name("costOfGoods"),
      change_amount: buying?.points_change ?? 0,
      new_stock_days: buying?.stock_days_new ?? 0,
    },
    p4: {
      lever: name("returns"),
      change_amount: returns?.points_change ?? 0,
      second_lever: name("logistics"),
      second_change_amount: (returns?.logistics_per_order_new ?? 0) - parameters.logistics_per_order,
    },
  };
}

/** Types the Impact sheet's inputs of the worked example; what it reads stands in the Review and in the Priorities. */
export function fillImpact({ cell }: Typist, language: Language): void {
  const levers = leversTyped(language);
  PRIORITY_COLUMNS.forEach((column, index) => {
    const { start_month, capex, one_off, recurring_per_year } = inputs[index] as (typeof inputs)[number];
    const typed = { ...levers[column], start_month, investment: capex, one_off, running: recurring_per_year };
    for (const [line, value] of Object.entries(typed)) cell("impact", "levers", column, line).setValue(value);
  });
  cell("impact", "assumptions", "value", "rate").setValue(npv_inputs.rate);
}
