import type { SheetId } from "../../src/protocol/sheets";
import type { Language } from "../../src/shared/language";
import { fillReview } from "../../tools/worked-example/fill/review";
import { fillVision } from "../../tools/worked-example/fill/vision";
import example from "../../tools/worked-example/worked-example.json";
import { type OpenPlan, openPlan } from "./open-plan";
import { typeAtOnce } from "./type-at-once";

const { vision, market_size } = example.expected;
const PLACES = ["local", "national", "world"] as const;

const withPlainSpaces = (text = "") => text.replace(/[\u00A0\u202F]/g, " ");

/** Shorthands on a built plan, for one cell of the Vision sheet each. */
function looking({ file, cell }: OpenPlan) {
  const value = (table: string, column: string, row: string) => cell("vision", table, column, row).getValue();
  return {
    value,
    goal: (row: string) => value("goal", "value", row),
    check: (table: string, row: string) => withPlainSpaces(value(table, "check", row)),
    sentence: () => withPlainSpaces(file.getRangeByName("cap_vision")?.offset(2, 0).getDisplayValue()),
    type: (table: string, column: string, row: string, content: string | number) =>
      cell("vision", table, column, row).setValue(content),
    shown: () => file.getSheetByName("Vision")?.getDataRange().getDisplayValues().flat() ?? [],
  };
}

const ERROR = /^#[A-Z/0]+[!?]?/;

const visionIn = (language: Language, sheets: SheetId[] = ["review", "vision"]): Promise<OpenPlan> =>
  openPlan({ locale: language === "fr" ? "fr_FR" : "en_US", built: { language, sheets } });

const typeExample = (plan: OpenPlan, language: Language) =>
  typeAtOnce(plan, (typist) => {
    fillReview(typist);
    fillVision(typist, language);
  });

describe.each(["fr", "en"] as const)("the Vision sheet of the worked example, in %s", (language) => {
  let plan: OpenPlan;
  let look: ReturnType<typeof looking>;
  beforeAll(async () => {
    plan = await visionIn(language);
    typeExample(plan, language);
    look = looking(plan);
  });
  afterAll(() => plan.local.dispose());

  test("growth, target year and the plan's year on the path", () => {
    expect(look.goal("base")).toBe(vision.current);
    expect(look.goal("base_year")).toBe(2025);
    expect(look.goal("growth")).toBeCloseTo(vision.required_cagr, 6);
    expect([look.goal("target_year"), look.goal("plan_year")]).toEqual([2030, 2026]);
    expect(look.goal("next_year")).toBeCloseTo(vision.path[2026], 2);
  });

  test("the path, from base year to target year and no further", () => {
    const years = Object.entries(vision.path);
    years.forEach(([year, revenue], step) => {
      expect(look.value("path", "year", `y${step}`)).toBe(Number(year));
      expect(look.value("path", "revenue", `y${step}`)).toBeCloseTo(revenue, 2);
      if (step > 0) expect(look.value("path", "growth", `y${step}`)).toBeCloseTo(vision.required_cagr, 6);
    });
    for (const column of ["year", "revenue", "growth", "more"]) {
      expect(look.value("path", column, `y${years.length}`)).toBe("");
    }
    expect(look.value("path", "more", "y1")).toBeCloseTo(vision.path[2026] - vision.current, 2);
  });

  test.each(PLACES)("the market: %s", (place) => {
    const wanted = market_size[place];
    const value = (column: string) => look.value("potential", column, place);
    expect(value("population")).toBe(wanted.population);
    expect(value("spend")).toBeCloseTo(wanted.annual_spend, 6);
    expect(value("customers")).toBeCloseTo(wanted.potential_customers, 2);
    expect(value("market")).toBeCloseTo(wanted.market_value, 2);
    expect(value("realistic_customers")).toBeCloseTo(wanted.realistic_customers, 2);
    expect(value("realistic_value")).toBeCloseTo(wanted.realistic_value, 2);
  });

  test("the share that today's revenue and the target are of a market", () => {
    expect(look.value("potential", "current_share", "national")).toBeCloseTo(
      market_size.current_share_of_realistic_national,
      6,
    );
    expect(look.value("potential", "target_share", "national")).toBeCloseTo(1_500_000 / 52_632_000, 6);
    expect(look.check("potential", "local")).toMatch(language === "fr" ? /voyez plus grand/ : /think bigger/);
    expect(look.check("potential", "national")).toBe("");
  });

  test("sessions × conversion × basket give the revenue again", () => {
    expect(look.value("bottom_up", "value", "revenue")).toBeCloseTo(619200, 2);
    expect(look.check("bottom_up", "revenue")).toMatch(/^●/);
    expect(look.value("bottom_up", "value", "spend")).toBeCloseTo(77.4, 6);
    expect(look.value("bottom_up", "value", "customers_needed")).toBeCloseTo(1_500_000 / 77.4, 6);
  });

  test("one sentence says where to, by when, and what that asks", () => {
    expect(look.sentence()).toBe(
      language === "fr"
        ? "1 500 000 € en 2030 : +19,4 % par an pendant 5 ans ; 739 066 € en 2026."
        : "1,500,000 € in 2030: +19.4% a year for 5 years; 739,066 € in 2026.",
    );
  });

  test("the three checks end in one sentence", () => {
    const answer = () => look.value("tenfold", "how", "total");
    const words = language === "fr" ? { yes: "Oui", no: "Non" } : { yes: "Yes", no: "No" };
    expect(withPlainSpaces(answer())).toBe(
      language === "fr"
        ? "Pas encore. Reste à prouver : le produit dix fois mieux."
        : "Not yet. Still to prove: the product ten times better.",
    );
    look.type("tenfold", "answer", "better", words.yes);
    look.type("tenfold", "how", "scalable", "");
    expect(answer()).toMatch(language === "fr" ? /^Oui.*Dites en quoi\.$/ : /^Yes.*Say in what\.$/);
    look.type("tenfold", "answer", "better", words.no);
    look.type("tenfold", "answer", "reachable", "");
    expect(answer()).toMatch(language === "fr" ? /^Répondez/ : /^Answer/);
  });

  test.each(["local", "national", "world"])(
    "MARKETSIZE in the try-it block agrees with the table above: %s",
    (market) => {
      const value = (table: string, column: string) => plan.cell("vision", table, column, market).getValue();
      if (market === "local") expect(value("tryit_market", "result")).toBeCloseTo(market_size.local.realistic_value, 2);
      expect(value("tryit_market", "result")).toBeGreaterThan(0);
      expect(value("tryit_market", "result")).toBeCloseTo(value("potential", "realistic_value"), 6);
      expect(value("tryit_market", "native")).toBeCloseTo(value("potential", "realistic_value"), 6);
    },
  );
});

describe("what is typed wrong in the Vision sheet is said in one sentence, and the rest goes on", () => {
  let plan: OpenPlan;
  let look: ReturnType<typeof looking>;
  /** Puts a cell back as it was after a test. */
  let restore: (() => void)[] = [];
  const type = (table: string, column: string, row: string, content: string | number) => {
    const range = plan.cell("vision", table, column, row);
    const [formula, value] = [range.getFormula(), range.getValue()];
    restore.unshift(() => (formula ? range.setFormula(formula) : range.setValue(value)));
    range.setValue(content);
  };
  beforeAll(async () => {
    plan = await visionIn("en");
    typeExample(plan, "en");
    look = looking(plan);
  });
  afterEach(() => {
    expect(look.shown().filter((shown) => ERROR.test(shown))).toEqual([]);
    for (const step of restore) step();
    restore = [];
  });
  afterAll(() => plan.local.dispose());

  test.each([
    ["years", 0, "▼ The horizon is at least one year."],
    ["years", -2, "▼ The horizon is at least one year."],
    ["years", 3.5, "▼ The horizon is counted in whole years."],
    ["years", "five", "▼ A number is expected, not a text."],
    ["years", "", "○ In how many years? Three to five can still be seen."],
    ["target", "much", "▼ A number is expected, not a text."],
    ["target", -1, "▼ The target revenue can not be negative."],
    ["target", "", "○ The number that you want to reach: a single one, and ambitious."],
    ["base", 0, "▼ The base revenue must be above 0."],
    ["base", "", "○ It comes from the Review; without one, type your revenue of a year."],
  ])("%s of %p", (row, content, sentence) => {
    type("goal", "value", row, content);
    expect(look.check("goal", row)).toBe(sentence);
    expect([look.goal("growth"), look.goal("next_year")]).toEqual(["", ""]);
    expect(look.value("path", "revenue", "y0")).toBe("");
    expect(look.sentence()).toBe("Give one number and one year: Cap will say the growth to keep up.");
    expect(look.value("potential", "realistic_value", "national")).toBeCloseTo(52_632_000, 2);
  });

  test("a target below the base is asked about, and computed", () => {
    type("goal", "value", "target", 495_360);
    expect(look.check("goal", "target")).toBe("○ That is a decrease of 20.0%: is it meant?");
    expect(look.goal("growth")).toBeCloseTo(0.8 ** (1 / 5) - 1, 6);
    expect(look.sentence()).toMatch(/^495,360 € in 2030: −4\.4% a year for 5 years; 592,/);
    type("goal", "value", "target", 0);
    expect([look.goal("growth"), look.goal("next_year")]).toEqual([-1, 0]);
  });

  test("a horizon of one year, and one that is longer than the table", () => {
    type("goal", "value", "years", 1);
    expect(look.sentence()).toMatch(/ a year for 1 year; 1,500,000 € in 2026\.$/);
    type("goal", "value", "years", 15);
    expect(look.check("goal", "years")).toBe("○ The table below shows the first ten years.");
    expect([look.goal("target_year"), look.value("path", "year", "y10")]).toEqual([2040, 2035]);
  });

  test.each([
    ["last year", "▼ A number is expected, not a text."],
    [25, "▼ A year has four digits, such as 2025."],
    [2025.5, "▼ A year has four digits, such as 2025."],
  ])("a base year of %p", (content, sentence) => {
    type("goal", "value", "base_year", content);
    expect(look.check("goal", "base_year")).toBe(sentence);
    expect([look.goal("target_year"), look.value("path", "year", "y0")]).toEqual(["", ""]);
    expect(look.goal("growth")).toBeCloseTo(vision.required_cagr, 6);
  });

  test("a fiscal year that begins in December is called by the year of its other months, as the sidebar calls it", () => {
    const settings = plan.file.getRangeByName("cap_settings_plan");
    const values = settings?.getValues() ?? [];
    const row = values.findIndex((line) => line.includes("plan_start"));
    const cell = settings?.getCell(row + 1, (values[0]?.indexOf("value") ?? 0) + 1);
    const before = cell?.getFormula() ?? "";
    restore.unshift(() => cell?.setFormula(before));
    cell?.setFormula("=DATE(2025;12;1)");
    expect([look.goal("plan_year"), look.goal("base_year")]).toEqual([2026, 2025]);
    expect(plan.call("readPlanner", {}).settings.year).toBe(2026);
    cell?.setFormula("=DATE(2026;4;1)");
    expect(look.goal("plan_year")).toBe(2026);
  });

  test("a base year after the plan's", () => {
    type("goal", "value", "base_year", 2027);
    expect(look.check("goal", "next_year")).toMatch(/^○ The plan’s year is not on this path/);
    expect(look.sentence()).toBe("1,500,000 € in 2032: +19.4% a year for 5 years.");
  });

  test.each([
    ["population", -5, "▼ A population can not be negative."],
    ["population", "many", "▼ A number is expected, not a text."],
    ["share", 10, "▼ A share is between 0 and 100%."],
    ["share", -0.1, "▼ A share is between 0 and 100%."],
    ["spend", -1, "▼ Spending can not be negative."],
    ["divisor", 0, "▼ Divide by 1 at least."],
    ["divisor", "ten", "▼ A number is expected, not a text."],
  ])("%s of %p in a market", (column, content, sentence) => {
    type("potential", column, "national", content);
    expect(look.check("potential", "national")).toBe(sentence);
    expect(look.value("potential", "realistic_value", "national")).toBe("");
    expect(look.value("potential", "current_share", "national")).toBe("");
    expect(look.value("potential", "realistic_value", "world")).toBeCloseTo(6_192_000_000, 2);
  });

  test("months without sessions in the Review: the gap is said", () => {
    const { sessions } = example.inputs.monthly_2025[0] as { sessions: number };
    plan.cell("review", "actuals", "sessions", "m1").setValue("");
    restore.push(() => plan.cell("review", "actuals", "sessions", "m1").setValue(sessions));
    expect(look.check("bottom_up", "revenue")).toMatch(/^○ Off by [\d,]+ € from the Review/);
  });
});

describe.each(["fr", "en"] as const)("an empty Vision sheet, in %s", (language) => {
  let plan: OpenPlan;
  let look: ReturnType<typeof looking>;
  afterEach(() => plan.local.dispose());

  test("shows no error, no column of zeros, and what comes where", async () => {
    plan = await visionIn(language);
    look = looking(plan);
    expect(look.shown().filter((shown) => ERROR.test(shown) || shown === "0" || shown === "0.0%")).toEqual([]);
    expect(look.check("goal", "base")).toMatch(/^○/);
    expect(look.check("goal", "target")).toMatch(/^○/);
  });

  test("built alone, says in words that the Review is to be created, and takes typed figures", async () => {
    plan = await visionIn(language, ["vision"]);
    look = looking(plan);
    const words = language === "fr" ? "feuille Bilan à créer" : "create the Review sheet";
    expect(look.goal("base")).toBe(words);
    expect(look.value("bottom_up", "value", "sessions")).toBe(words);
    expect(look.shown().filter((shown) => ERROR.test(shown))).toEqual([]);
    look.type("goal", "value", "base", 619_200);
    typeAtOnce(plan, (typist) => fillVision(typist, language));
    look.type("potential", "spend", "national", 77.4);
    expect(look.goal("next_year")).toBeCloseTo(vision.path[2026], 2);
    expect(look.value("potential", "realistic_value", "national")).toBeCloseTo(52_632_000, 2);
    expect(look.value("bottom_up", "value", "revenue")).toBe("");
  });
});
