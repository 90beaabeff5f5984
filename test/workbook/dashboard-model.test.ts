import fc from "fast-check";
import { courseOf, phasedPlan } from "../../src/plan/model";
import { varianceStatus } from "../../src/plan/variance";
import { startMonth } from "../plan/model/random-shops";
import { type OpenPlan, openPlan } from "./open-plan";

const YEARS = 40;
const MONTHS = Array.from({ length: 12 }, (_, index) => `m${index + 1}`);
const FOLLOWED = ["plan", "actual", "variance", "percent", "status", "cum_plan", "cum_actual", "forecast"] as const;
const LANDED = [
  "months",
  "actual",
  "plan",
  "variance",
  "percent",
  "landing",
  "against_plan",
  "as_planned",
  "linear",
  "linear_error",
  "recovery",
] as const;
const SIGNS = { notMeasured: "○", favourable: "▲", unfavourable: "▼", onTarget: "●" };

interface Year {
  /** Null: not measured. */
  readonly lastYear: readonly (number | null)[];
  /** Null: not valued. */
  readonly priorities: readonly ({ readonly revenue: number; readonly startMonth: number } | null)[];
  readonly actuals: readonly (number | null)[];
}

const cents = fc.integer({ min: -500_000, max: 30_000_000 }).map((value) => value / 100);
const month = fc.oneof(
  { weight: 8, arbitrary: cents },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const twelve = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 12, maxLength: 12 });
const nothing = fc.constantFrom(0, null).map((value) => new Array<number | null>(12).fill(value));
const priority = fc.option(fc.record({ revenue: fc.oneof(cents, fc.constant(0)), startMonth }));
const measuredUpTo = fc
  .tuple(twelve(cents), fc.nat(12))
  .map(([all, last]) => all.map((one, index) => (index < last ? one : null)));

const year: fc.Arbitrary<Year> = fc.record({
  lastYear: fc.oneof({ weight: 9, arbitrary: twelve(month) }, { weight: 1, arbitrary: nothing }),
  priorities: fc.array(priority, { minLength: 4, maxLength: 4 }),
  // Most years are measured up to some month; some have a hole.
  actuals: fc.oneof({ weight: 3, arbitrary: measuredUpTo }, { weight: 1, arbitrary: twelve(month) }),
});

type Cells = Record<string, Record<string, unknown>>;

/** The dashboard alone: what it reads elsewhere is typed over, so that nothing else has to be calculated. */
class DashboardAlone {
  private readonly places = new Map<string, GoogleAppsScript.Spreadsheet.Range>();

  private constructor(readonly plan: OpenPlan) {}

  static async open(): Promise<DashboardAlone> {
    const plan = await openPlan({ built: { sheets: ["dashboard"] } });
    for (const table of ["indicators", "rates", "bridge"])
      plan.file.getRangeByName(`cap_dashboard_${table}`)?.clearContent();
    return new DashboardAlone(plan);
  }

  /** Looked up once: it takes a read, and so a calculation. */
  private place(table: string, column: string, row: string) {
    const key = `${table}.${column}@${row}`;
    const place = this.places.get(key) ?? this.plan.cell("dashboard", table, column, row);
    this.places.set(key, place);
    return place;
  }

  type({ lastYear, priorities, actuals }: Year): void {
    const down = (table: string, column: string, row: string, values: readonly (number | null | undefined)[]) =>
      this.place(table, column, row)
        .offset(0, 0, values.length, 1)
        .setValues(values.map((value) => [value ?? ""]));
    const ofEach = (what: "revenue" | "startMonth") => priorities.map((one) => one?.[what]);
    down("phasing", "last_year", "m1", lastYear);
    down("obtained", "extra_revenue", "P1", ofEach("revenue"));
    down("obtained", "start", "P1", ofEach("startMonth"));
    down("actuals", "revenue", "m1", actuals);
  }

  /** Columns of some rows, by row; null for a blank cell. */
  read(table: string, columns: readonly string[], rows: readonly string[]): Cells {
    const values = this.place(table, columns[0] as string, rows[0] as string)
      .getSheet()
      .getDataRange()
      .getValues();
    const cell = (column: string, row: string) => {
      const at = this.place(table, column, row);
      const value = values[at.getRow() - 1]?.[at.getColumn() - 1];
      return value === "" ? null : value;
    };
    return Object.fromEntries(
      rows.map((row) => [row, Object.fromEntries(columns.map((column) => [column, cell(column, row)]))]),
    );
  }
}

const total = (values: readonly (number | null)[]) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

/** What the model says, in the sheet's shape. */
function expected({ lastYear, priorities, actuals }: Year) {
  const plan = phasedPlan(
    lastYear,
    priorities.filter((one) => one !== null),
  );
  const hole = actuals.indexOf(null);
  const toDate = actuals.slice(0, hole < 0 ? 12 : hole) as number[];
  const course = courseOf(
    toDate,
    plan.map((one) => one ?? 0),
  );
  const pace = toDate.length === 0 || course.planned === 0 ? 1 : course.actual / course.planned;
  const months = plan.map((planned, index) => {
    const actual = actuals[index] ?? null;
    const soFar = plan.slice(0, index + 1);
    const isToDate = index < toDate.length;
    const both = planned !== null && actual !== null;
    const status = both ? varianceStatus(actual, planned, "higher") : "notMeasured";
    return {
      plan: planned,
      actual,
      variance: both ? actual - planned : null,
      percent: !both ? null : planned === 0 ? "n/a" : (actual - planned) / Math.abs(planned),
      status: planned === null ? null : SIGNS[status],
      cum_plan: soFar.some((one) => one !== null) ? total(soFar) : null,
      cum_actual: isToDate ? total(toDate.slice(0, index + 1)) : null,
      forecast: isToDate || planned === null ? null : planned * pace,
    };
  });

  const isPlanned = plan.some((one) => one !== null);
  const isMeasured = toDate.length > 0;
  const linear = isMeasured ? course.landingWithoutSeasons : null;
  const landing = {
    months: toDate.length,
    ...when(isMeasured, { actual: course.actual, linear }),
    ...when(isMeasured && isPlanned, {
      plan: course.planned,
      variance: course.variance,
      percent: course.varianceRate,
      linear_error: linear === null || course.landing === 0 ? null : linear / course.landing - 1,
    }),
    ...when(isPlanned, {
      landing: course.landing,
      against_plan: course.landingAgainstPlan,
      as_planned: course.landingAsPlanned,
      recovery: course.recovery,
    }),
  };
  const rest = total(plan) - course.planned;
  return {
    months: Object.fromEntries(months.map((cells, index) => [`m${index + 1}`, cells])),
    landing,
    size: total([...plan, ...toDate, ...priorities.map((one) => one?.revenue ?? 0)].map((one) => Math.abs(one ?? 0))),
    divisors: [course.planned, course.landing, rest * pace, total(lastYear)],
  };
}

/** Blank figures where there is nothing to say. */
function when<T extends object>(isKnown: boolean, figures: T): { [K in keyof T]: T[K] | null } {
  return isKnown ? figures : (Object.fromEntries(Object.keys(figures).map((key) => [key, null])) as never);
}

let alone: DashboardAlone;
beforeAll(async () => {
  alone = await DashboardAlone.open();
}, 120_000);
afterAll(() => alone.plan.local.dispose());

test(`plan, forecast and landing of ${YEARS} random years are the model’s`, () => {
  fc.assert(
    fc.property(year, (one) => {
      const { months, landing, size, divisors } = expected(one);
      // A sum of large amounts that nearly cancel out has few digits left to divide by.
      fc.pre(divisors.every((divisor) => divisor === 0 || Math.abs(divisor) > 1e-4 * size));
      alone.type(one);
      const landed = Object.entries(alone.read("landing", ["value"], LANDED));
      const wrong = [
        ...differences(alone.read("follow", FOLLOWED, MONTHS), months, size),
        ...differences(
          { landing: Object.fromEntries(landed.map(([row, { value }]) => [row, value])) },
          { landing },
          size,
        ),
      ];
      expect(wrong).toEqual([]);
    }),
    { numRuns: YEARS },
  );
}, 600_000);

/** Cells that do not show what the model says; amounts equal but for rounding, a status by its sign. */
function differences(shown: Cells, wanted: Cells, size: number): unknown[] {
  return Object.entries(wanted).flatMap(([row, cells]) =>
    Object.entries(cells).flatMap(([column, value]) => {
      const is = shown[row]?.[column];
      const same =
        typeof value === "number" && typeof is === "number"
          ? Math.abs(is - value) <= 1e-9 * (1 + Math.abs(value) + size)
          : column === "status" && typeof is === "string"
            ? is.startsWith(String(value))
            : is === value;
      return same ? [] : [{ cell: `${column} of ${row}`, shown: is, model: value }];
    }),
  );
}
