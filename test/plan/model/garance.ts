import {
  cashFlows,
  type Drivers,
  driversOf,
  firstYear,
  type Lever,
  type Measures,
  type PriorityCosts,
  presentValue,
  priorityReturn,
  type Quarter,
  shareOfYear,
  type Terms,
  worth,
  yearOf,
} from "../../../src/plan/model";
import example from "../../../tools/worked-example/worked-example.json";

/** The worked example in the model's words. */
const { inputs } = example;
const { parameters } = inputs;

export const months2025: Measures[] = inputs.monthly_2025.map((month) => ({
  sessions: month.sessions,
  orders: month.orders,
  revenue: month.revenue_ht,
  costOfGoods: month.cogs,
  adSpend: month.ad_spend,
  newCustomers: month.new_customers,
  returnedOrders: month.returned_orders,
  carts: month.carts,
}));

export const revenue2025 = months2025.map(({ revenue }) => revenue);

export const terms2025: Terms = {
  logisticsPerOrder: parameters.logistics_per_order,
  returnHandlingCost: parameters.return_handling_cost,
  fixedCosts: Object.values(parameters.fixed_costs).reduce((sum, cost) => sum + cost, 0),
  stockDays: parameters.stock_days,
  receivableDays: parameters.receivable_days,
  payableDays: parameters.payable_days,
  vatRate: parameters.vat,
  daysInYear: 365,
  paidSessions: parameters.paid_sessions,
};

export const customers2025 = {
  uniqueCustomers: parameters.unique_customers,
  repeatCustomers: parameters.repeat_customers,
  lifetimeYears: parameters.lifetime_years,
  attributedRevenue: parameters.attributed_revenue,
  agencyFee: parameters.agency_fee,
};

export const garance: Drivers = driversOf(yearOf(months2025), terms2025);

const points = (change = 0) => change / 100;

function leversOf(input: (typeof inputs.priorities_inputs)[number]): Lever[] {
  switch (input.driver) {
    case "aov":
      return [{ kind: "basket", change: input.relative_change ?? 0 }];
    case "orders":
      return [
        { kind: "extraOrders", change: input.absolute_change ?? 0, discountRate: input.loyalty_discount_rate ?? 0 },
      ];
    case "cogs_rate":
      return [{ kind: "costOfGoods", change: points(input.points_change), stockDays: input.stock_days_new ?? 0 }];
    case "return_rate":
      return [
        { kind: "returns", change: points(input.points_change), handlingCost: input.return_handling_cost ?? 0 },
        { kind: "logistics", change: (input.logistics_per_order_new ?? 0) - parameters.logistics_per_order },
      ];
    default:
      throw new Error(`No lever is known for ${input.driver}`);
  }
}

const quarter = (label: string) => Number(label.slice(1)) as Quarter;

/** The four priorities, all that the model says of each. */
export const priorities = inputs.priorities_inputs.map((input) => {
  const pulls = leversOf(input);
  const costs: PriorityCosts = {
    investment: input.capex,
    oneOffCost: input.one_off,
    runningCost: input.recurring_per_year,
    confidence: input.confidence,
    effortDays: input.effort_days,
  };
  const extra = worth(garance, pulls);
  const fullYear = priorityReturn(extra, costs);
  const share = shareOfYear(revenue2025, input.start_month);
  const first = firstYear(extra, share);
  const flows = cashFlows(
    fullYear.outlay,
    (first.gain ?? 0) - costs.runningCost,
    fullYear.netGain,
    extra.workingCapital,
    inputs.npv_inputs.years,
  );
  return {
    levers: pulls,
    costs,
    startMonth: input.start_month,
    costQuarter: quarter(input.cost_quarter),
    workingCapitalQuarter: quarter(input.bfr_quarter),
    extra,
    fullYear,
    share,
    first,
    flows,
    value: presentValue(flows ?? [], inputs.npv_inputs.rate),
  };
});

/** The costs of the first priority, for examples. */
export const giftBoxes = priorities[0]?.costs;
