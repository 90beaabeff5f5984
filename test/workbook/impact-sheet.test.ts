import { LEVER_NAMES } from "../../src/layouts/impact/lever-kinds";
import { PRIORITY_COLUMNS } from "../../src/layouts/impact/priority-columns";
import type { LeverKind } from "../../src/plan/model";
import type { Typist } from "../../tools/second-engine/planned-file";
import { fillImpact } from "../../tools/worked-example/fill/impact";
import { fillPrioritiesAndActions } from "../../tools/worked-example/fill/priorities-and-actions";
import { fillReview } from "../../tools/worked-example/fill/review";
import example from "../../tools/worked-example/worked-example.json";
import { type OpenPlan, openPlan } from "./open-plan";
import { typeAtOnce } from "./type-at-once";

const { expected } = example;

/** Lines of the returns, and what the example calls them. */
const RETURNS = {
  extra_revenue: "extra_revenue",
  gain: "gain",
  running: "recurring",
  net_gain: "net_gain_full_year",
  working_capital: "dbfr",
  outlay: "initial_outlay",
  payback: "payback_months",
  payback_without_wc: "payback_months_excl_bfr",
  return_on_spending: "roi_year1_full",
  share: "share_seasonal",
  share_linear: "share_linear",
  revenue_year1: "revenue_year1_seasonal",
  gain_year1: "gain_year1_seasonal",
  gain_year1_linear: "gain_year1_linear",
  confident_gain: "risk_adjusted_gain",
  gain_per_day: "risk_adjusted_per_effort_day",
  present_value: "npv_8pct_3y_pre_tax",
} as const;

const TOTALS = {
  extra_revenue: "extra_revenue",
  gain: "gain",
  gain_year1: "gain_year1_seasonal",
  gain_year1_linear: "gain_year1_linear",
  revenue_year1: "revenue_year1_seasonal",
  running: "recurring",
  working_capital: "dbfr",
} as const;

const SENTENCE = {
  fr: "Vos priorités rapportent, nets de leurs frais courants, 33 888 € la première année et 50 477 € en année pleine, pour 26 289 € à avancer.",
  en: "Net of their running costs, your priorities bring 33,888 € in year one and 50,477 € in a full year, for 26,289 € to put up.",
};

/** Lines of the first priority that are typed into by mistake. */
const LINES = [
  "lever",
  "change_rate",
  "change_amount",
  "second_lever",
  "second_change_rate",
  "discount",
  "start_month",
  "investment",
  "confidence",
] as const;

const ERROR = /^#(N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|ERROR!|SPILL!|CALC!)/;
const shown = (plan: OpenPlan) => plan.file.getRangeByName("cap_impact")?.getDisplayValues() ?? [];
const errors = (plan: OpenPlan) =>
  shown(plan)
    .flat()
    .filter((text) => ERROR.test(text));
const withPlainSpaces = (text = "") => text.replace(/[\u00A0\u202F]/g, " ");

describe.each([
  ["fr_FR", "fr"],
  ["en_US", "en"],
] as const)("the Impact sheet in a file of %s, in %s", (locale, language) => {
  let plan: OpenPlan;
  const value = (table: string, column: string, row: string) => plan.cell("impact", table, column, row).getValue();

  beforeAll(async () => {
    plan = await openPlan({ locale, built: { language, sheets: ["review", "priorities", "impact"] } });
  }, 240_000);
  afterAll(() => plan.local.dispose());

  test("is empty of errors and of figures in a plan that is empty", () => {
    expect(errors(plan)).toEqual([]);
    for (const table of ["levers", "returns", "together", "pulls", "model"]) {
      const range = plan.file.getRangeByName(`cap_impact_${table}`);
      // Whatever stands right of the margin and the labels.
      const figures = range?.offset(2, 2, range.getNumRows() - 2).getDisplayValues() ?? [];
      expect(figures.flat().filter((text) => /\d/.test(text))).toEqual([]);
    }
    expect(shown(plan)[2]?.[0]).toMatch(language === "fr" ? /^Choisissez un levier/ : /^Choose a lever/);
  });

  describe("with the worked example", () => {
    beforeAll(() => {
      typeAtOnce(plan, (typist) => {
        fillReview(typist);
        fillPrioritiesAndActions({ fill: withoutActions(typist) }, language);
        fillImpact(typist, language);
      });
    }, 240_000);

    test("shows every figure that is expected of each priority", () => {
      expected.priorities.forEach((priority, place) => {
        const column = PRIORITY_COLUMNS[place] as string;
        for (const [row, key] of Object.entries(RETURNS)) {
          expect([row, value("returns", column, row)]).toEqual([row, expect.closeTo(priority[key] as number, 5)]);
        }
        priority.npv_flows.forEach((flow, year) => {
          expect(value("returns", column, `flow${year}`)).toBeCloseTo(flow, 5);
        });
        expect(value("levers", column, "priority")).toBe(priority.name);
        expect(value("levers", column, "confidence")).toBe(priority.confidence);
        expect(value("levers", column, "effort")).toBe(priority.effort_days);
      });
    });

    test("adds them up", () => {
      for (const [row, key] of Object.entries(TOTALS)) {
        expect([row, value("returns", "total", row)]).toEqual([row, expect.closeTo(expected.priorities_total[key], 5)]);
      }
      const { capex, one_off } = expected.priorities_total;
      expect(value("returns", "total", "spending")).toBeCloseTo(capex + one_off, 5);
    });

    test("shows the year as it was, and its working capital", () => {
      const { contribution_before_ads, contribution_after_ads, operating_result, aov, conversion_rate, cpc } =
        expected.kpis;
      const { stock_ht, receivables_ttc, payables_ttc, bfr } = expected.bfr_2025;
      const year = {
        revenue: expected.annual_totals.revenue_ht,
        contribution: contribution_before_ads,
        contribution_after_ads,
        operating: operating_result,
        basket: aov,
        conversion: conversion_rate,
        cost_per_paid_session: cpc,
        stock: stock_ht,
        receivables: receivables_ttc,
        payables: payables_ttc,
        working_capital: bfr,
      };
      for (const [row, figure] of Object.entries(year)) expect(value("model", "today", row)).toBeCloseTo(figure, 6);
    });

    test("shows the four together against their sum", () => {
      const four = expected.integrated_model;
      expect(value("model", "together", "orders")).toBeCloseTo(four.orders, 6);
      expect(value("model", "together", "basket")).toBeCloseTo(four.aov, 6);
      expect(value("together", "together", "revenue")).toBeCloseTo(four.revenue, 5);
      expect(value("together", "added", "revenue")).toBeCloseTo(four.revenue_sum_standalone, 5);
      expect(value("together", "interaction", "revenue")).toBeCloseTo(four.interaction_revenue, 5);
      expect(value("together", "together", "contribution")).toBeCloseTo(four.contribution_before_ads, 5);
      expect(value("together", "added", "contribution")).toBeCloseTo(four.contribution_sum_standalone, 5);
      expect(value("together", "interaction", "contribution")).toBeCloseTo(four.interaction_contribution, 5);
    });

    test("says it in one sentence, and has no error", () => {
      expect(withPlainSpaces(shown(plan)[2]?.[0])).toBe(SENTENCE[language]);
      expect(errors(plan)).toEqual([]);
    });
  });

  describe("with what does not belong there", () => {
    const name = (kind: LeverKind) => LEVER_NAMES[kind].name[language];
    const typed = new Map<string, GoogleAppsScript.Spreadsheet.Range>();
    // Looked up once: to look a cell up is to read the sheet, which calculates it.
    beforeAll(() => {
      for (const line of LINES) typed.set(line, plan.cell("impact", "levers", "p1", line));
    });
    const type = (line: (typeof LINES)[number], content: string | number) => typed.get(line)?.setValue(content);
    const restore = () => {
      type("lever", name("basket"));
      type("change_rate", 0.05);
      for (const line of ["change_amount", "second_lever", "second_change_rate", "discount"] as const) type(line, "");
      type("start_month", 4);
      type("investment", 6000);
      type("confidence", 0.8);
    };
    afterEach(restore);

    const START = { fr: "▼ le mois va de 1 à 12", en: "▼ the month is 1 to 12" }[language];
    const SHARE = { fr: "▼ un pourcentage est entre 0 et 100 %", en: "▼ a share is between 0 and 100%" }[language];
    const NUMBER = { fr: "▼ ici, seulement des nombres", en: "▼ numbers only here" }[language];
    const BELOW = { fr: "▼ zéro ou plus, jamais moins", en: "▼ zero or more, never less" }[language];

    test.each([
      ["start_month", 13, "start_name", START, "gain_year1"],
      ["start_month", 0, "start_name", START, "revenue_year1"],
      ["start_month", "avril", "start_name", START, "share"],
      ["confidence", -0.5, "costs_check", SHARE, "confident_gain"],
      ["confidence", 1.8, "costs_check", SHARE, "gain_per_day"],
      ["confidence", "much", "costs_check", NUMBER, "confident_gain"],
      ["investment", "six mille", "costs_check", NUMBER, "outlay"],
      ["investment", -6000, "costs_check", BELOW, "payback"],
      ["discount", 1.5, "terms_check", SHARE, "gain"],
      ["discount", "peu", "terms_check", NUMBER, "gain"],
    ] as const)(
      "%s %s: says so, leaves blank what depends on it, and works the others out",
      (line, content, check, sentence, blank) => {
        type(line, content);
        expect(withPlainSpaces(value("levers", "p1", check) as string)).toBe(sentence);
        expect(value("returns", "p1", blank)).toBe("");
        expect(value("returns", "p2", "gain")).toBeCloseTo(14463, 5);
        expect(errors(plan)).toEqual([]);
      },
    );

    test("a change in the wrong line, without lever, below −100 %, or of the same lever twice is said in one sentence", () => {
      const check = (row = "lever_check") => withPlainSpaces(value("levers", "p1", row) as string);
      type("change_rate", "");
      expect(check()).toMatch(/^○/);
      type("change_amount", 5);
      expect(check()).toContain(language === "fr" ? "« en % »" : "“in %”");
      type("change_rate", 0.05);
      expect(check()).toMatch(language === "fr" ? /^▼ une seule des deux lignes/ : /^▼ only one of the two lines/);
      type("change_amount", "");
      type("lever", "");
      expect(check()).toMatch(/^▼/);
      type("lever", "Magic");
      expect(check()).toMatch(
        language === "fr" ? /^▼ choisissez un levier de la liste/ : /^▼ choose a lever of the list/,
      );
      type("lever", name("basket"));
      type("change_rate", -1.5);
      expect(check()).toMatch(/^▼/);
      type("change_rate", 0.05);
      type("second_lever", name("basket"));
      type("second_change_rate", 0.02);
      expect(check("second_check")).toMatch(/^▼/);
      expect(value("returns", "p1", "gain")).toBe("");
      expect(errors(plan)).toEqual([]);
    });

    test("two priorities that pull the same lever are told apart from two that do not", () => {
      expect(value("pulls", "twice", "extra_orders")).toBe("");
      type("lever", name("extraOrders"));
      type("change_rate", "");
      type("change_amount", 100);
      expect(withPlainSpaces(value("pulls", "twice", "extra_orders") as string)).toBe(
        language === "fr" ? "▼ P1, P2 : même levier, compterait deux fois" : "▼ P1, P2: same lever, would count twice",
      );
    });

    test("a discount rate that is none leaves the present value blank, and nothing else", () => {
      const rate = plan.cell("impact", "assumptions", "value", "rate");
      for (const content of ["huit", -0.1, 3]) {
        rate.setValue(content);
        expect(value("assumptions", "check", "rate")).toMatch(/^▼/);
        expect(value("returns", "p1", "present_value")).toBe("");
        expect(value("returns", "p1", "net_gain")).toBeCloseTo(15518.4, 5);
      }
      rate.setValue(0.08);
      expect(errors(plan)).toEqual([]);
    });
  });
});

test("built alone, the sheet says in words which sheets are missing", async () => {
  const plan = await openPlan({ built: { sheets: ["impact"] } });
  const texts = shown(plan).flat();
  expect(texts).toContain("create the Review sheet");
  expect(texts).toContain("create the Priorities sheet");
  expect(errors(plan)).toEqual([]);
  expect(texts.filter((text) => text.startsWith("▼"))).toEqual([]);
  plan.local.dispose();
}, 120_000);

/** The priorities alone: the actions have a sheet of their own. */
function withoutActions({ fill }: Typist): Typist["fill"] {
  return (sheet, ...place) => (sheet === "actions" ? undefined : fill(sheet, ...place));
}
