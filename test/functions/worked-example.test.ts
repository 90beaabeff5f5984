import { BRIDGE, FUNDINGGAP, IMPACT, LANDING, MARKETSIZE, VARIANCE } from "../../src/functions";
import example from "../../tools/worked-example/worked-example.json";

const { inputs, expected } = example;
const column = (values: readonly unknown[]) => values.map((value) => [value]);

test("the variance table, line by line and as one range per output", () => {
  const lines = Object.values(expected.variance);
  const actuals = column(lines.map(({ actual }) => actual));
  const targets = column(lines.map(({ target }) => target));
  const betters = column(lines.map(({ direction }) => (direction === "lower_better" ? "lower" : "higher")));
  const words = { favourable: "favourable", unfavourable: "unfavourable", on_target: "on target" };
  const values = VARIANCE(actuals, targets) as number[][];
  const percents = VARIANCE(actuals, targets, "percent") as number[][];
  const points = VARIANCE(actuals, targets, "points") as number[][];
  const statuses = VARIANCE(actuals, targets, "status", betters) as string[][];
  lines.forEach((line, row) => {
    expect(values[row]?.[0]).toBeCloseTo(line.variance, 6);
    expect(percents[row]?.[0]).toBeCloseTo(line.variance_pct, 9);
    if (line.points !== null) expect(points[row]?.[0]).toBeCloseTo(line.points, 9);
    expect(statuses[row]?.[0]).toBe(words[line.status as keyof typeof words]);
  });
});

test("the edge cases of a variance", () => {
  expect(VARIANCE(120, 0)).toBe(120);
  expect(VARIANCE(120, 0, "percent")).toBe("n/a");
  expect(VARIANCE(120, 0, "status")).toBe("favourable");
  expect(VARIANCE(-5000, -8000)).toBe(3000);
  expect(VARIANCE(-5000, -8000, "percent")).toBe(0.375);
  expect(VARIANCE(-5000, -8000, "status")).toBe("favourable");
  expect(VARIANCE(0.06, 0.05, "points", "lower")).toBeCloseTo(1, 9);
  expect(VARIANCE(0.06, 0.05, "status", "lower")).toBe("unfavourable");
  expect(VARIANCE(100, 100, "percent")).toBe(0);
  expect(VARIANCE(100, 100, "status")).toBe("on target");
  expect(["value", "percent", "points"].map((output) => VARIANCE("", 100, output))).toEqual(["", "", ""]);
  expect(VARIANCE("", 0, "percent")).toBe("");
  expect(VARIANCE("", 100, "status")).toBe("not measured");
  expect(VARIANCE("1\u202F234,50", 1000)).toBe(234.5);
});

test("statuses answer in the language of the word, whatever its case and accents", () => {
  expect(["statut", " STATUT "].map((word) => VARIANCE(1, 2, word))).toEqual(["défavorable", "défavorable"]);
  expect(VARIANCE(1, 2, "statut", "bas")).toBe("favorable");
  expect(VARIANCE(2, 2, "statut")).toBe("conforme");
  expect(VARIANCE("", 2, "statut")).toBe("non mesuré");
  expect(VARIANCE(3, 2, "Status", "LOWER")).toBe("unfavourable");
  expect(VARIANCE(3, 2, "pourcentage")).toBe(0.5);
});

test("impact, market size", () => {
  expect(IMPACT(619200, 0.05)).toBe(expected.impact.basket_plus5.extra_revenue);
  expect(IMPACT(619200, "5 %", "54 %")).toBeCloseTo(expected.impact.basket_plus5.extra_cash_margin, 6);
  expect(IMPACT(619200, 0.05, 0.54, 6000, 100)).toBeCloseTo(9518.4, 6);
  expect(MARKETSIZE(65000, 0.1, 77.4, 10)).toBeCloseTo(expected.market_size.local.realistic_value, 6);
  expect(MARKETSIZE([[65000], [68000000], [8000000000]], "10 %", 77.4, [["1", "10"]])).toEqual([
    [expect.closeTo(503100, 2), expect.closeTo(50310, 2)],
    [expect.closeTo(526320000, 2), expect.closeTo(52632000, 2)],
    [expect.closeTo(61920000000, 2), expect.closeTo(6192000000, 2)],
  ]);
});

test("the bridge of the year and of its months", () => {
  expect(BRIDGE(500000, 10500, 630000, 480000, 9600, 619200)).toEqual([[-25200, -28800, 43200, -10800]]);
  expect(BRIDGE(500000, 10500, 630000, 480000, 9600, 619200, "séquentiel")).toEqual([[-25200, -28800, 43200, -10800]]);
  const shapley = BRIDGE(500000, 10500, 630000, 480000, 9600, 619200, "Shapley") as number[][];
  [-25515, -30495, 45210, -10800].forEach((effect, index) => {
    expect(shapley[0]?.[index]).toBeCloseTo(effect, 6);
  });
  const targets = inputs.monthly_targets_2025;
  const actuals = inputs.monthly_2025;
  const months = BRIDGE(
    column(targets.map(({ sessions }) => sessions)),
    column(targets.map(({ orders }) => orders)),
    column(targets.map(({ revenue_ht }) => revenue_ht)),
    column(actuals.map(({ sessions }) => sessions)),
    column(actuals.map(({ orders }) => orders)),
    column(actuals.map(({ revenue_ht }) => revenue_ht)),
  ) as number[][];
  expected.decomposition.monthly_sequential.forEach((month, row) => {
    const effects = [month.traffic, month.conversion, month.basket, month.total];
    effects.forEach((effect, index) => {
      expect(Math.abs((months[row]?.[index] as number) - effect)).toBeLessThan(0.0051);
    });
  });
});

test("a month without orders: basket effect 0, and a blank month is a blank row", () => {
  expect(
    BRIDGE(
      [[1000], [1000], [1000]],
      [[20], [20], [20]],
      1200,
      [[1000], [""], [1000]],
      [[0], [5], [20]],
      [[0], [5], [1200]],
    ),
  ).toEqual([
    [0, -1200, 0, -1200],
    ["", "", "", ""],
    [0, 0, 0, 0],
  ]);
});

test("the landing: rows and columns alike, open ranges, fewer actuals than months", () => {
  const { actual_h1_2026: actuals, plan_2026_monthly: plan, landing_seasonal } = expected.dashboard;
  const blanks = (count: number) => Array<string>(count).fill("");
  const shapes: [unknown, unknown][] = [
    [column(actuals), column(plan)],
    [[actuals], [plan]],
    [column(actuals), [plan]],
    [column([...actuals, ...blanks(6)]), column(plan)],
    [column([...actuals, ...blanks(990)]), column([...plan, ...blanks(984)])],
  ];
  for (const [measured, planned] of shapes) expect(LANDING(measured, planned)).toBeCloseTo(landing_seasonal, 1);
  expect(LANDING(column(blanks(12)), column(plan))).toBeCloseTo(expected.dashboard.plan_2026, 1);
  expect(LANDING("", [plan])).toBeCloseTo(expected.dashboard.plan_2026, 1);
  expect(LANDING(column(blanks(12)), column(blanks(12)))).toBe("");
});

test("the funding gap of a year that balances", () => {
  const quarters = expected.emplois_ressources.quarterly;
  const uses = quarters.map(({ emplois }) => emplois);
  const sources = quarters.map(({ ressources }) => ressources);
  expect(FUNDINGGAP(column(uses), column(sources))).toBeCloseTo(9477.39, 2);
  expect(FUNDINGGAP([uses], [sources])).toBeCloseTo(9477.39, 2);
  expect(FUNDINGGAP(column([...uses, "", ""]), column([...sources, "", ""]))).toBeCloseTo(9477.39, 2);
  expect(FUNDINGGAP(100, [[300, -250, ""]])).toBe(150);
  expect(FUNDINGGAP([[100]], [[100]])).toBe(0);
  expect(FUNDINGGAP("", "")).toBe("");
});
