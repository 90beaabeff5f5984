import { SHEET_IDS } from "../../src/protocol/sheets";
import { FIRST_OWN_KPI } from "../../tools/worked-example/fill/review";
import example from "../../tools/worked-example/worked-example.json";
import { type OpenPlan, openPlan } from "./open-plan";

/** What the example calls the results that it expects, by indicator of the review. */
const EXPECTED_KPIS = {
  revenue: "revenue_ht",
  sessions: "sessions",
  conversion: "conversion_rate",
  orders: "orders",
  basket: "aov",
  grossMargin: "gross_margin_rate",
  adSpend: "ad_spend",
  cac: "cac_ads",
  roas: "roas",
  returnRate: "return_rate",
  abandonment: "cart_abandonment",
  repeatRate: "repeat_purchase_rate",
} as const;

const { expected } = example;

const STATUS = {
  en: { favourable: "▲ favourable", unfavourable: "▼ unfavourable" },
  fr: { favourable: "▲ favorable", unfavourable: "▼ défavorable" },
} as const;

const SENTENCE = {
  en: "Revenue is 10,800 € below its target: traffic −25,200, conversion −28,800, average order +43,200.",
  fr: "Le chiffre d’affaires est 10,800 € en dessous de l’objectif : trafic −25,200, conversion −28,800, panier moyen +43,200.",
} as const;

const withPlainSpaces = (text = "") => text.replace(/[\u00A0\u202F]/g, " ");

describe.each([
  ["fr_FR", "fr"],
  ["en_US", "en"],
  ["de_DE", "en"],
  ["fr_MA", "fr"],
] as const)("the worked example in a file of %s, in %s", (locale, language) => {
  let plan: OpenPlan;
  beforeAll(async () => {
    plan = await openPlan({ locale, built: { language }, example: true });
  });
  afterAll(() => plan.local.dispose());

  test.each(Object.entries(EXPECTED_KPIS))(
    "indicator %s: actual, target, variance, %%, points and status",
    (kpi, key) => {
      const wanted = expected.variance[key];
      const value = (column: string) => plan.cell("review", "kpis", column, kpi).getValue();
      expect(value("actual")).toBeCloseTo(wanted.actual, 6);
      expect(value("target")).toBeCloseTo(wanted.target, 6);
      expect(value("variance")).toBeCloseTo(wanted.variance, 6);
      expect(value("percent")).toBeCloseTo(wanted.variance_pct, 6);
      if (wanted.points === null) expect(value("points")).toBe("");
      else expect(value("points")).toBeCloseTo(wanted.points, 6);
      expect(value("status")).toBe(STATUS[language][wanted.status as "favourable"]);
    },
  );

  test("shows no error on any sheet", () => {
    const errors = SHEET_IDS.flatMap((id) => {
      const sheet = plan.file.getRangeByName(`cap_${id}`)?.getSheet();
      return (sheet?.getDataRange().getDisplayValues() ?? []).flatMap((line, row) =>
        line.flatMap((text, column) =>
          /^#|NaN|Infinity/.test(text) ? [`${id} R${row + 1}C${column + 1} ${text}`] : [],
        ),
      );
    });
    expect(errors).toEqual([]);
  });

  test("MER is total revenue over ad spend, without a target", () => {
    expect(plan.cell("review", "kpis", "actual", "mer").getValue()).toBeCloseTo(expected.kpis.mer, 6);
    expect(plan.cell("review", "kpis", "status", "mer").getValue()).toBe("");
  });

  test("the bridge splits the variance and adds up to it", () => {
    const amount = (row: string) => plan.cell("review", "bridge", "amount", row).getValue();
    expect(amount("traffic")).toBeCloseTo(expected.decomposition.sequential_annual.traffic, 2);
    expect(amount("conversion")).toBeCloseTo(expected.decomposition.sequential_annual.conversion, 2);
    expect(amount("basket")).toBeCloseTo(expected.decomposition.sequential_annual.basket, 2);
    expect(amount("total")).toBeCloseTo(expected.decomposition.total, 2);
  });

  test("the vanity indicator is marked", () => {
    const remark = plan.cell("review", "kpis", "remark", FIRST_OWN_KPI).getValue();
    expect(remark).toBe(language === "fr" ? "un indicateur, pas clé" : "an indicator, not a key one");
  });

  test("the functions in the try-it block agree with the native formulas beside them", () => {
    for (const kpi of ["revenue", "basket", "adSpend"]) {
      const value = (column: string) => plan.cell("review", "tryit_variance", column, kpi).getValue();
      expect(value("value")).toBeCloseTo(value("value_native"), 6);
      expect(value("percent")).toBeCloseTo(value("percent_native"), 6);
      expect(value("status_native")).toBe(`${value("status").startsWith("f") ? "▲" : "▼"} ${value("status")}`);
    }
    const revenue = plan.cell("review", "tryit_variance", "percent", "revenue").getValue();
    expect(revenue).toBeCloseTo(expected.variance.revenue_ht.variance_pct, 6);
    const effects = ["traffic", "conversion", "basket", "total"].map((effect) =>
      Math.round(plan.cell("review", "tryit_bridge", effect, "sequential").getValue()),
    );
    expect(effects).toEqual([-25200, -28800, 43200, -10800]);
  });

  test("the sentence on top says why, with the separators of the file's locale", () => {
    const title = plan.file.getRangeByName("cap_review");
    const group = { fr_FR: " ", fr_MA: ".", en_US: ",", de_DE: "." }[locale];
    const sentence = SENTENCE[language].replace(/(?<=\d),(?=\d)/g, group);
    expect(withPlainSpaces(title?.offset(2, 0).getDisplayValue())).toBe(sentence);
  });

  test("the matrix shows the four priorities, their gains and who answers for them", () => {
    const chosen = (column: string, code: string) => plan.cell("priorities", "chosen", column, code).getValue();
    for (const { id, name, gain } of expected.priorities) {
      expect(chosen("priority", id)).toBe(name);
      expect(chosen("gain", id)).toBeCloseTo(gain, 2);
    }
    expect(plan.cell("priorities", "chosen", "gain", "total").getValue()).toBeCloseTo(
      expected.priorities_total.gain,
      2,
    );
    const matrix = plan.file.getRangeByName("cap_priorities_matrix")?.getDisplayValues().flat() ?? [];
    expect(matrix).toContain(`P1 · ${expected.priorities[0]?.name}`);
    expect(
      matrix.some((text) => text.startsWith(language === "fr" ? "responsable à nommer" : "owner to be named")),
    ).toBe(true);
  });

  test("the score is the gain weighted by confidence, per day of effort", () => {
    expect(plan.cell("priorities", "candidates", "score", 1).getValue()).toBeCloseTo((16718.4 * 0.8) / 15, 6);
  });

  test("actions are dated, alerted, drawn by week and added up by person and by priority", () => {
    const action = (column: string, row: number) => plan.cell("actions", "actions", column, row);
    expect(action("duration", 1).getValue()).toBe(40);
    expect(action("timeline", 1).getValue()).toBe(`··${"█".repeat(7)}${"·".repeat(44)}`);
    expect(action("alert", 1).getDisplayValue()).toMatch(
      language === "fr" ? /^▼ retard \d+ jours$/ : /^▼ late \d+ days$/,
    );
    expect(plan.cell("actions", "load", "person", "n1").getValue()).toBe("Lea");
    expect(plan.cell("actions", "load", "effort", "n1").getValue()).toBe(9);
    expect(plan.cell("actions", "load", "person", "n3").getValue()).toBe("Claire");
    expect(plan.cell("actions", "progress", "name", "P1").getValue()).toBe(expected.priorities[0]?.name);
    expect(plan.cell("actions", "progress", "actions", "P1").getValue()).toBe(2);
  });

  test("no cell of any sheet shows an error", () => {
    const errors = plan.file
      .getSheets()
      .flatMap((sheet) => sheet.getDataRange().getDisplayValues().flat())
      .filter((shown) => /^#(N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|ERROR!|SPILL!|CALC!)/.test(shown));
    expect(errors).toEqual([]);
  });
});
