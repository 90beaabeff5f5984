import type { Language } from "../../src/shared/language";
import example from "../../tools/worked-example/worked-example.json";
import { type OpenPlan, openPlan } from "./open-plan";

const { dashboard, vision, priorities, priorities_total } = example.expected;

const ERROR = /^#(N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|ERROR!|SPILL!|CALC!)/;
const MONTHS = Array.from({ length: 12 }, (_, index) => `m${index + 1}`);
const withPlainSpaces = (text: string) => text.replace(/[\u00A0\u202F]/g, " ");

const shown = (plan: OpenPlan) =>
  plan.file.getRangeByName("cap_dashboard")?.getSheet().getDataRange().getDisplayValues() ?? [];
const errors = (plan: OpenPlan) =>
  shown(plan)
    .flat()
    .filter((text) => ERROR.test(text));
/** As numbers stand in English, so that one expectation does for both locales. */
const inEnglish = (text: string) =>
  withPlainSpaces(text)
    .replace(/(?<=\d) (?=\d{3})/g, ",")
    .replace(/(?<=\d),(?=\d(?!\d\d))/g, ".");
const sentence = (plan: OpenPlan) => inEnglish(shown(plan)[2]?.[1] ?? "");
const value = (plan: OpenPlan, table: string, row: string, column = "value") =>
  plan.cell("dashboard", table, column, row).getValue();
const said = (plan: OpenPlan, table: string, row: string) =>
  inEnglish(plan.cell("dashboard", table, "meaning", row).getDisplayValue());

const filled = (language: Language): Promise<OpenPlan> =>
  openPlan({ locale: language === "fr" ? "fr_FR" : "en_US", built: { language }, example: true });

describe.each(["fr", "en"] as const)("the worked example’s dashboard, in %s", (language) => {
  let plan: OpenPlan;
  beforeAll(async () => {
    plan = await filled(language);
  });
  afterAll(() => plan.local.dispose());

  const words = { fr: 0, en: 1 }[language];
  const inWords = (fr: string, en: string) => [fr, en][words];

  test("the plan of each month and of the year respects the seasons", () => {
    MONTHS.forEach((month, index) => {
      const expected = dashboard.plan_2026_monthly[index] as number;
      expect(Math.abs((value(plan, "follow", month, "plan") as number) - expected)).toBeLessThan(0.0051);
    });
    expect(value(plan, "follow", "total", "plan")).toBeCloseTo(dashboard.plan_2026, 6);
    for (const { id, revenue_year1_seasonal } of priorities) {
      const year = value(plan, "phasing", "total", id.toLowerCase());
      if (revenue_year1_seasonal === 0) expect(year).toBe(0);
      else expect(year).toBeCloseTo(revenue_year1_seasonal, 6);
    }
  });

  test.each([
    ["last_year", vision.current],
    ["extra", priorities_total.extra_revenue],
    ["plan", dashboard.plan_2026],
    ["full_year", vision.plan_full_year],
    ["growth", vision.plan_growth],
    ["full_missing", -vision.gap_to_path],
    ["full_missing_rate", vision.gap_single_driver_pct],
    ["years_left", 4],
    ["growth_left", vision.remaining_cagr_4y],
    ["missing", 64856.911_675_2],
    ["missing_rate", 0.096_197],
  ])("the course’s %s is %d", (row, expected) => {
    expect(value(plan, "course", row)).toBeCloseTo(expected, expected > 10 ? 5 : 6);
  });

  test.each([
    ["months", 6],
    ["actual", dashboard.ytd_actual],
    ["plan", dashboard.ytd_plan],
    ["variance", dashboard.ytd_variance],
    ["percent", dashboard.ytd_variance_pct],
    ["landing", dashboard.landing_seasonal],
    ["against_plan", dashboard.landing_seasonal_vs_plan],
    ["as_planned", dashboard.landing_plan_remaining],
    ["linear", dashboard.landing_linear_runrate],
    ["linear_error", dashboard.linear_error_vs_seasonal],
    ["recovery", dashboard.recovery_single_driver_pct_h2],
  ])("the landing’s %s is %d", (row, expected) => {
    expect(value(plan, "landing", row)).toBeCloseTo(expected, 6);
  });

  test("actual and forecast add up to the landing", () => {
    const total = (column: string) => value(plan, "follow", "total", column) as number;
    expect(total("actual") + total("forecast")).toBeCloseTo(dashboard.landing_seasonal, 6);
    expect(value(plan, "follow", "m12", "cum_forecast")).toBeCloseTo(dashboard.landing_seasonal, 6);
    expect(value(plan, "follow", "m6", "forecast")).toBe("");
  });

  test("the function LANDING agrees with the landing beside it", () => {
    const block = plan.file.getRangeByName("cap_dashboard_tryit")?.getValues() as unknown[][];
    expect(block[1]?.[3]).toBeCloseTo(dashboard.landing_seasonal, 6);
    expect(block[2]?.[3]).toBeCloseTo(dashboard.landing_seasonal, 6);
  });

  test("each month has its status, with a sign", () => {
    const status = (month: string) => value(plan, "follow", month, "status");
    expect(status("m1")).toBe(inWords("▲ favorable", "▲ favourable"));
    expect(status("m3")).toBe(inWords("▼ défavorable", "▼ unfavourable"));
    expect(status("m7")).toBe(inWords("○ non mesuré", "○ not measured"));
  });

  test("says the course, and how to come back on it", () => {
    expect(sentence(plan)).toBe(
      inWords(
        "L’année prochaine, le plan apporte 674,209 € (698,148 € en année pleine) ; la vision demande 739,066 € ; il manque 64,857 € (+9.6 % sur un seul levier, au choix).",
        "Next year the plan brings 674,209 € (698,148 € in a full year); the path needs 739,066 €; 64,857 € are missing (+9.6% on any one driver).",
      ),
    );
    expect(said(plan, "landing", "recovery")).toBe(
      inWords(
        "Pour revenir sur le plan, augmentez un levier, au choix, de 0.8 % sur les mois qui restent.",
        "To come back on course, raise any one driver by 0.8% over the months that remain.",
      ),
    );
  });

  test("the indicators set this year beside the same months of last year", () => {
    const row = (id: string) =>
      ["this_year", "last_year", "change"].map((column) => value(plan, "indicators", id, column));
    const sum = (measure: "orders" | "revenue_ht" | "sessions") =>
      example.inputs.monthly_2025.slice(0, 6).reduce((total, month) => total + month[measure], 0);
    const [orders, sessions] = [row("orders")[0] as number, row("sessions")[0] as number];
    expect(row("revenue")).toEqual([262_000, sum("revenue_ht"), 262_000 - sum("revenue_ht")]);
    const conversion = [orders / sessions, sum("orders") / sum("sessions")] as const;
    expect(row("conversion")[0]).toBeCloseTo(conversion[0], 12);
    expect(row("conversion")[2]).toBeCloseTo((conversion[0] - conversion[1]) * 100, 9);
    expect(value(plan, "indicators", "revenue", "trend")).toBe("▅▁▁▃█▄······");
  });

  test("the bridge adds up to the change of revenue", () => {
    const [traffic, conversion, basket, total] = ["traffic", "conversion", "basket", "total"].map(
      (row) => value(plan, "bridge", row, "amount") as number,
    ) as [number, number, number, number];
    expect(traffic + conversion + basket).toBeCloseTo(total, 6);
    expect(total).toBe(262_000 - 254_760);
    expect(said(plan, "bridge", "total")).toMatch(
      inWords(
        "À ce jour, le chiffre d’affaires est 7,240 € au-dessus de",
        "To date, revenue is 7,240 € above last year",
      ) ?? "",
    );
  });

  test("the owner’s optimism: what was obtained ÷ what these months promised", () => {
    const share = (first: number) => {
      const months = example.inputs.monthly_2025.map(({ revenue_ht }) => revenue_ht);
      const sum = (from: number, to: number) => months.slice(from - 1, to).reduce((total, month) => total + month, 0);
      return sum(first, 6) / sum(first, 12);
    };
    const promised = (index: number) => priorities[index]?.gain_year1_seasonal as number;
    const factor = 5000 / ((promised(0) + promised(3)) * share(4));
    expect(value(plan, "optimism", "factor")).toBeCloseTo(factor, 9);
    expect(value(plan, "optimism", "divisor")).toBeCloseTo(1 / factor, 9);
    expect(said(plan, "optimism", "divisor")).toContain(inWords("divisez", "divide"));
    expect(value(plan, "obtained", "P1", "ratio")).toBeCloseTo(2900 / promised(0), 9);
    expect(value(plan, "obtained", "P2", "remark")).toMatch(/^○/);
  });

  test("no cell shows an error", () => expect(errors(plan)).toEqual([]));

  // From here on the plan is changed, case by case.
  const path = (amount: number | string) => plan.cell("vision", "goal", "value", "next_year").setValue(amount);
  test.each([
    [
      600_000,
      " ; la vision demande 600,000 € ; le plan est en avance de 74,209 €.",
      "; the path needs 600,000 €; the plan is ahead by 74,209 €.",
    ],
    [
      dashboard.plan_2026,
      " ; la vision demande 674,209 € ; le plan y est exactement.",
      "; the path needs 674,209 €; the plan is exactly on it.",
    ],
    [
      dashboard.plan_2026 + 1,
      "; il manque 1 € (+0.0 % sur un seul levier, au choix).",
      "; 1 € is missing (+0.0% on any one driver).",
    ],
    [
      "",
      "(698,148 € en année pleine). Donnez à la Vision un chiffre et une année pour savoir si cela suffit.",
      "(698,148 € in a full year). Give the Vision a number and a year to know whether that is enough.",
    ],
  ])("says so when the vision asks for %s", (amount, fr, en) => {
    path(amount);
    expect(sentence(plan)).toContain(inWords(fr, en));
  });

  test("says so when no priority is valued, and when nothing is measured", () => {
    path(vision.path["2026"]);
    for (const column of ["p1", "p2", "p3", "p4"]) {
      plan.cell("impact", "returns", column, "extra_revenue").setValue("");
    }
    expect(sentence(plan)).toBe(
      inWords(
        "Aucune priorité n’est chiffrée : comme l’année passée, le plan apporte 619,200 € ; la vision demande 739,066 € ; il manque 119,866 € (+19.4 % sur un seul levier, au choix).",
        "No priority is valued yet: like last year, the plan brings 619,200 €; the path needs 739,066 €; 119,866 € are missing (+19.4% on any one driver).",
      ),
    );
    plan.fill("review", "actuals", "revenue", new Array(12).fill(""));
    expect(sentence(plan)).toMatch(inWords("Remplissez les mois du Bilan", "Fill in the months of the Review") ?? "");
    expect(errors(plan)).toEqual([]);
  });
});

describe("a dashboard with nothing in it", () => {
  test("shows no error, no zero, and says what comes", async () => {
    const plan = await openPlan({ locale: "fr_FR", built: { language: "fr" } });
    expect(errors(plan)).toEqual([]);
    expect(
      shown(plan)
        .flat()
        .filter((text) => /^[−-]?0([.,]0+)?\s?%?$/.test(text)),
    ).toEqual([]);
    expect(sentence(plan)).toMatch(/^Remplissez les mois du Bilan/);
    plan.local.dispose();
  });

  test("built alone, names the sheets that it waits for", async () => {
    const plan = await openPlan({ built: { sheets: ["dashboard"] } });
    expect(errors(plan)).toEqual([]);
    const texts = shown(plan).flat();
    for (const sheet of ["Review", "Vision", "Impact", "Priorities", "Actions"]) {
      expect(texts).toContain(`create the ${sheet} sheet`);
    }
    expect(sentence(plan)).toMatch(/^Fill in the months of the Review/);
    plan.local.dispose();
  });
});

describe("what is typed by mistake is said where it is, and nothing else breaks", () => {
  let plan: OpenPlan;
  beforeAll(async () => {
    plan = await filled("fr");
  });
  afterAll(() => plan.local.dispose());
  afterEach(() => expect(errors(plan)).toEqual([]));

  const actuals = (...revenue: unknown[]) =>
    plan.fill("dashboard", "actuals", "revenue", [...revenue, ...new Array(12 - revenue.length).fill("")]);

  test("text instead of a number", () => {
    actuals(47_000, 39_200, "n. c.", 42_100);
    expect(value(plan, "landing", "months")).toBe(2);
    expect(said(plan, "landing", "months")).toMatch(/^▼ un chiffre des mois/);
    expect(value(plan, "landing", "landing")).toBeGreaterThan(600_000);
  });

  test("a month left out", () => {
    actuals(47_000, 39_200, "", 42_100);
    expect(value(plan, "landing", "months")).toBe(2);
    expect(said(plan, "landing", "months")).toMatch(/^▼ un mois vide est suivi d’un mois rempli.*, soit 2$/);
    expect(value(plan, "landing", "actual")).toBe(86_200);
    expect(plan.file.getRangeByName("cap_dashboard_tryit")?.getValues()[1]?.[3]).toBe("");
  });

  test("nothing measured yet: the landing is the plan", () => {
    actuals();
    expect(value(plan, "landing", "landing")).toBeCloseTo(dashboard.plan_2026, 6);
    expect(said(plan, "landing", "recovery")).toBe("Rien n’est encore mesuré : l’atterrissage est le plan.");
    expect(value(plan, "indicators", "revenue", "status")).toBe("");
  });

  test("a year that is over, above the plan", () => {
    actuals(...dashboard.plan_2026_monthly.map((month) => month + 100));
    expect(value(plan, "follow", "total", "forecast")).toBe("");
    expect(said(plan, "landing", "recovery")).toBe(
      "Gardez le cap : à ce rythme, l’année finit au-dessus du plan de 1,200 €.",
    );
  });

  test("a loss in every month", () => {
    actuals(-5000, -4000, -3000);
    expect(value(plan, "landing", "landing")).toBeLessThan(0);
    expect(said(plan, "landing", "recovery")).toMatch(/^Les mois qui restent n’apportent rien/);
  });

  test.each([13, 0, 4.5])("a start in month %d", (month) => {
    actuals(47_000);
    plan.cell("impact", "levers", "p1", "start_month").setValue(month);
    expect(value(plan, "obtained", "P1", "start")).toBe("▼ de 1 à 12");
    expect(value(plan, "obtained", "P1", "remark")).toMatch(/^▼ le mois de démarrage est un nombre entier de 1 à 12/);
    expect(value(plan, "phasing", "m12", "p1")).toBe("");
    expect(value(plan, "phasing", "m12", "p2")).toBeGreaterThan(6000);
  });

  test("an obtained gain in words, and a horizon of 0 years", () => {
    plan.cell("dashboard", "obtained", "obtained", "P2").setValue("beaucoup");
    expect(value(plan, "obtained", "P2", "remark")).toBe("▼ tapez l’obtenu en chiffres");
    plan.cell("vision", "goal", "value", "years").setValue(0);
    expect(value(plan, "course", "years_left")).toBe("");
    expect(value(plan, "course", "growth_left")).toBe("");
    expect(value(plan, "course", "plan")).toBeGreaterThan(600_000);
  });

  test("last year’s months without any revenue, or with a part of them", () => {
    plan.fill("review", "actuals", "revenue", new Array(12).fill(0));
    expect(value(plan, "follow", "total", "plan")).toBe("");
    plan.fill("review", "actuals", "revenue", [100, 200, "?", ...new Array(9).fill("")]);
    expect(said(plan, "course", "plan")).toMatch(/mois sans chiffre d’affaires : 10$/);
  });
});
