import fc from "fast-check";
import { LAYOUTS } from "../../src/layouts/all-layouts";
import { arrange } from "../../src/layouts/arrangement";
import { LEVER_NAMES, type LeverName } from "../../src/layouts/impact/lever-kinds";
import { PRIORITY_COLUMNS, type PriorityColumn } from "../../src/layouts/impact/priority-columns";
import { blockName } from "../../src/layouts/names";
import { driversOf, type Lever, type Measures, type PriorityCosts, type Terms, yearOf } from "../../src/plan/model";
import type { SheetId } from "../../src/protocol/sheets";
import { costs, levers, months, startMonth, terms } from "../plan/model/random-shops";
import { type OpenPlan, openPlan } from "./open-plan";

/** All that the Impact sheet works with. */
export interface ImpactShop {
  readonly months: readonly Measures[];
  readonly terms: Terms;
  readonly priorities: readonly {
    readonly levers: Lever[];
    readonly costs: PriorityCosts;
    readonly startMonth: number;
  }[];
}

const whole = fc.tuple(months, fc.subarray(["sessions", "orders", "revenue", "costOfGoods", "adSpend"] as const));

/** Some measures were not taken all year long: that leaves out every one now and then. */
const year = fc.oneof(
  { weight: 3, arbitrary: months },
  {
    weight: 1,
    arbitrary: whole.map(([all, unknown]) =>
      all.map((month) => ({ ...month, ...Object.fromEntries(unknown.map((measure) => [measure, null])) })),
    ),
  },
);

export const impactShop: fc.Arbitrary<ImpactShop> = fc
  .record({
    months: year,
    terms,
    priorities: fc.array(fc.record({ levers, costs, startMonth }), { minLength: 4, maxLength: 4 }),
  })
  .map((shop) => {
    const today = driversOf(yearOf(shop.months), shop.terms);
    const asTyped = (all: Lever[]) => onlyTwo(all).map((lever) => typeable(lever, today.costPerPaidSession));
    return { ...shop, priorities: shop.priorities.map((one) => ({ ...one, levers: asTyped(one.levers) })) };
  });

/** The sheet has two levers for a priority, not the same one twice. */
function onlyTwo(all: readonly Lever[]): Lever[] {
  return all.filter(({ kind }, place) => all.findIndex((other) => other.kind === kind) === place).slice(0, 2);
}

/** Without the terms that the sheet does not ask for; with the cost of a click, which it asks for when the Review tells none. */
function typeable(lever: Lever, costPerPaidSession: number): Lever {
  if (lever.kind === "returns") return { kind: "returns", change: lever.change };
  if (lever.kind !== "paidTraffic" || costPerPaidSession !== 0) return lever;
  return { ...lever, costPerSession: lever.costPerSession ?? 0 };
}

/** What is typed into a column of the levers, by line. */
export type Typed = Readonly<Record<string, string | number | null>>;

function typedFor({ levers, costs, startMonth }: ImpactShop["priorities"][number]): Typed {
  const [first, second] = levers;
  return {
    ...(first ? change(first, "") : {}),
    ...(second ? change(second, "second_") : {}),
    start_month: startMonth,
    investment: costs.investment,
    one_off: costs.oneOffCost,
    running: costs.runningCost,
    confidence: costs.confidence,
    effort: costs.effortDays,
  };
}

function change(lever: Lever, which: "" | "second_"): Typed {
  const { name, unit }: LeverName = LEVER_NAMES[lever.kind];
  const line = unit === "ofToday" ? "change_rate" : "change_amount";
  return {
    [`${which}lever`]: name.en,
    [`${which}${line}`]: unit === "points" ? lever.change * 100 : lever.change,
    ...("discountRate" in lever ? { discount: lever.discountRate ?? null } : {}),
    ...("stockDays" in lever ? { new_stock_days: lever.stockDays ?? null } : {}),
    ...("relativeConversion" in lever ? { relative_conversion: lever.relativeConversion ?? null } : {}),
    ...("costPerSession" in lever ? { cost_per_session: lever.costPerSession ?? null } : {}),
    ...("marginRate" in lever ? { other_margin: lever.marginRate } : {}),
  };
}

/** Columns of the Review's months that stand side by side, and what they measure. */
const MONTHLY = [
  ["sessions", ["sessions", "orders", "revenue"]],
  ["cogs", ["costOfGoods", "adSpend", "newCustomers", "returnedOrders", "carts"]],
] as const;

/** Blocks that the figures come from; all others are left out. */
const READ = {
  review: ["actuals", "yearly", "terms", "fixed"],
  impact: ["levers", "kinds", "assumptions", "returns", "together", "pulls", "model", "season"],
} as const;

/** A plan of Review and Impact in English, where whole shops are typed at once: it calculates when a value is asked for. */
export class ImpactInSheets {
  private constructor(readonly plan: OpenPlan) {}

  static async open(): Promise<ImpactInSheets> {
    const plan = await openPlan({ built: { sheets: ["review", "impact"] } });
    // Two hundred shops are typed: what no figure of the Impact sheet comes from need not be worked out each time.
    for (const sheet of ["review", "impact"] as const) {
      const others = LAYOUTS[sheet].blocks.filter(({ id }) => !(READ[sheet] as readonly string[]).includes(id));
      for (const { id } of others) plan.file.getRangeByName(blockName(sheet, id))?.clearContent();
    }
    for (const rate of ["conversion", "basket"]) plan.fill("review", "actuals", rate, new Array(12).fill(""));
    const sheets = new ImpactInSheets(plan);
    sheets.write("impact", "assumptions", "value", "rate", [[0.08]]);
    return sheets;
  }

  type({ months, terms, priorities }: ImpactShop): void {
    for (const [column, measures] of MONTHLY) {
      this.write(
        "review",
        "actuals",
        column,
        "m1",
        months.map((month) => measures.map((measure) => month[measure])),
      );
    }
    this.write("review", "yearly", "value", "paid_sessions", [[terms.paidSessions]]);
    const { logisticsPerOrder, returnHandlingCost, stockDays, receivableDays, payableDays, vatRate, daysInYear } =
      terms;
    const values = [logisticsPerOrder, returnHandlingCost, stockDays, receivableDays, payableDays, vatRate, daysInYear];
    this.write(
      "review",
      "terms",
      "value",
      "logistics",
      values.map((value) => [value]),
    );
    this.write("review", "fixed", "amount", "salaries", [[terms.fixedCosts]]);
    this.typeLevers(
      Object.fromEntries(
        PRIORITY_COLUMNS.map((column, place) => [
          column,
          typedFor(priorities[place] as ImpactShop["priorities"][number]),
        ]),
      ) as Record<PriorityColumn, Typed>,
    );
  }

  /** Every input line of the levers, blank where nothing is given: lines that stand below each other with one call. */
  typeLevers(typed: Readonly<Record<PriorityColumn, Typed>>): void {
    for (const run of INPUT_RUNS) {
      const contents = run.map((line) => PRIORITY_COLUMNS.map((column) => typed[column][line] ?? null));
      this.write("impact", "levers", PRIORITY_COLUMNS[0], run[0] as string, contents);
    }
  }

  value(table: string, column: string, row: string): unknown {
    const [sheet, line, place] = this.place("impact", table, column, row);
    return this.plan.local.document.values(sheet, line, place, 1, 1)[0]?.[0];
  }

  private write(
    sheet: SheetId,
    table: string,
    column: string,
    row: string,
    contents: readonly (readonly unknown[])[],
  ): void {
    this.plan.local.document.write(...this.place(sheet, table, column, row), contents as (string | number | null)[][]);
  }

  private place(sheet: SheetId, table: string, column: string, row: string): [string, number, number] {
    const at = PLACES.get(sheet)?.blocks.get(table);
    const [line, place] = [at?.rowIds.get(row), at?.columns.get(column)];
    if (line === undefined || place === undefined) throw new Error(`No cell ${sheet}.${table}.${column}@${row}`);
    const found = this.plan.local.document.workbook.getSheetByName(LAYOUTS[sheet].title.en);
    return [found?.getSheetId() ?? "", line - 1, place - 1];
  }
}

const PLACES = new Map(
  (["review", "impact"] as const).map((id) => [id as SheetId, arrange(LAYOUTS[id], LAYOUTS[id].title.en)]),
);
const INPUT_RUNS = inputRuns();

function inputRuns(): string[][] {
  const table = LAYOUTS.impact.blocks.find(({ id }) => id === "levers");
  if (table?.kind !== "table") throw new Error("No levers");
  const runs: string[][] = [[]];
  for (const { id, cells } of table.rows) {
    const isInput = cells?.p1?.origin !== "computed";
    if (isInput) runs[runs.length - 1]?.push(id);
    else if (runs[runs.length - 1]?.length) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}
