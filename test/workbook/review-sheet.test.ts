import { type CustomerFigures, indicators, type Measures } from "../../src/plan/model";
import { MEASURES } from "../../src/protocol/measures";
import type { Language } from "../../src/shared/language";
import { fillReview } from "../../tools/worked-example/fill/review";
import example from "../../tools/worked-example/worked-example.json";
import { type OpenPlan, openPlan } from "./open-plan";
import { typeAtOnce } from "./type-at-once";

const { expected, inputs } = example;
const { kpis, decomposition } = expected;

/** Where each of the example's results for the year stands in the sheet. */
const PLACES: Readonly<Record<keyof typeof kpis, readonly [table: string, row: string]>> = {
  conversion_rate: ["kpis", "conversion"],
  aov: ["kpis", "basket"],
  gross_margin: ["results", "gross_margin"],
  gross_margin_rate: ["kpis", "grossMargin"],
  cac_ads: ["unit", "cac"],
  cac_full: ["unit", "cac_full"],
  roas: ["kpis", "roas"],
  mer: ["kpis", "mer"],
  cpc: ["unit", "cpc"],
  return_rate: ["kpis", "returnRate"],
  cart_abandonment: ["kpis", "abandonment"],
  repeat_purchase_rate: ["kpis", "repeatRate"],
  orders_per_customer: ["unit", "orders_per_customer"],
  repeat_order_share: ["unit", "repeat_order_share"],
  revenue_per_session: ["unit", "revenue_per_session"],
  contribution_per_order_before_ads: ["unit", "contribution_per_order"],
  contribution_rate_before_ads: ["unit", "contribution_rate"],
  contribution_before_ads: ["results", "contribution"],
  contribution_after_ads: ["results", "contribution_after_ads"],
  operating_result: ["results", "operating"],
  pre_tax_result: ["results", "before_tax"],
  corporate_tax: ["results", "tax"],
  net_result: ["results", "net"],
  caf: ["results", "cash_flow"],
  break_even_roas: ["unit", "break_even_roas"],
  ltv_contribution: ["unit", "ltv"],
  ltv_to_cac_ads: ["unit", "ltv_cac"],
  ltv_to_cac_full: ["unit", "ltv_cac_full"],
};
const VALUE_COLUMN: Readonly<Record<string, string>> = { kpis: "actual", results: "amount", unit: "value" };

const EFFECTS = ["traffic", "conversion", "basket"] as const;
const MONTHS = Array.from({ length: 12 }, (_, index) => `m${index + 1}`);
const plainly = (text: unknown) => String(text).replace(/[\u00A0\u202F]/g, " ");

const WORDS = {
  fr: {
    onTarget:
      "Le chiffre d’affaires est exactement à l’objectif : trafic −24 768, conversion −28 306, panier moyen +53 074.",
    why: "Le chiffre d’affaires est 10 800 € en dessous de l’objectif. Donnez aussi sessions et commandes, réalisées et prévues : Cap dira pourquoi.",
    twice:
      "▼ févr. : ce mois figure deux fois dans le réalisé. Tous les contrôles sont dans « L’écart, mois par mois ».",
    text: "▼ janv. : un chiffre est du texte : il ne compte pas. Tous les contrôles sont dans « L’écart, mois par mois ».",
    negative: "▼ un chiffre est négatif",
    orders: "▼ plus de commandes que de sessions",
    number: "▼ tapez un nombre",
    zero: "▼ tapez 0 ou plus",
    share: "▼ un taux va de 0 à 100 %",
    days: "▼ tapez 360 ou 365",
    repeat: "▼ plus que les clients de l’année",
    taxes: "donnez les deux taux d’impôt et le plafond",
    cogs: "▼ manque le coût d’achat de certains mois",
  },
  en: {
    onTarget: "Revenue is exactly on target: traffic −24,768, conversion −28,306, average order +53,074.",
    why: "Revenue is 10,800 € below its target. Give sessions and orders too, actual and planned: Cap will say why.",
    twice: "▼ Feb: this month stands twice in the actuals. All checks are in “The variance, month by month”.",
    text: "▼ Jan: a figure is text: it does not count. All checks are in “The variance, month by month”.",
    negative: "▼ a figure is negative",
    orders: "▼ more orders than sessions",
    number: "▼ type a number",
    zero: "▼ type 0 or more",
    share: "▼ a rate is between 0 and 100%",
    days: "▼ type 360 or 365",
    repeat: "▼ more than the customers of the year",
    taxes: "give both tax rates and the ceiling",
    cogs: "▼ the cost of goods of some months is missing",
  },
} satisfies Record<Language, Record<string, string>>;

describe.each([
  ["fr_FR", "fr"],
  ["en_US", "en"],
] as const)("the Review, built alone in a file of %s, in %s", (locale, language) => {
  const words = WORDS[language];
  let plan: OpenPlan;
  const cell = (table: string, column: string, row: string | number) => plan.cell("review", table, column, row);
  const value = (table: string, column: string, row: string | number): unknown => cell(table, column, row).getValue();
  const shown = () => plan.file.getRangeByName("cap_review")?.getDisplayValues().flat() ?? [];
  const errors = () => shown().filter((text) => /^#|^Err:/.test(text));
  const sentence = () => plainly(plan.file.getRangeByName("cap_review")?.offset(2, 0, 1, 1).getDisplayValue());
  const check = () => plainly(plan.file.getRangeByName("cap_review_check")?.getDisplayValues()[0]?.[0]);
  /** Types something else into cells, looks, and types what stood there again. */
  function withTyped(typed: readonly [table: string, column: string, row: string, value: unknown][], look: () => void) {
    const ranges = typed.map(([table, column, row]) => cell(table, column, row));
    const before = ranges.map((range) => range.getFormula() || range.getValue());
    typed.forEach(([, , , value], index) => {
      ranges[index]?.setValue(value);
    });
    try {
      look();
    } finally {
      before.forEach((content, index) => {
        ranges[index]?.setValue(content);
      });
    }
  }

  beforeAll(async () => {
    plan = await openPlan({ locale, built: { language, sheets: ["review"] } });
  }, 120_000);
  afterAll(() => plan.local.dispose());

  test("while nothing is typed, shows no error and no zero, and asks for nothing yet", () => {
    expect(errors()).toEqual([]);
    expect(shown().filter((text) => /^[−-]?0([.,]0+)?(\s?%)?$/.test(plainly(text)))).toEqual([]);
    expect(check()).toBe("");
    expect(value("terms", "value", "days")).toBe(365);
    const remarks = ["results", "unit"].flatMap((table) => {
      const rows = plan.file.getRangeByName(`cap_review_${table}`);
      return (
        rows
          ?.offset(2, 0)
          .getDisplayValues()
          .map((row) => row[10]) ?? []
      );
    });
    expect(remarks.filter(Boolean)).toEqual([]);
  });

  describe("with the worked example", () => {
    beforeAll(() => typeAtOnce(plan, fillReview), 120_000);

    test.each(Object.entries(PLACES))("finds %s", (key, [table, row]) => {
      const found = value(table, VALUE_COLUMN[table] as string, row);
      expect(found).toBeCloseTo(kpis[key as keyof typeof kpis], 6);
    });

    test("shows every line of the income statement, and its share of revenue", () => {
      const amounts = { revenue: 619200, cogs: 284832, logistics: 72000, ads: 72000, fixed: 160000 };
      for (const [line, amount] of Object.entries(amounts)) expect(value("results", "amount", line)).toBe(amount);
      expect(value("results", "amount", "interest")).toBe(1200);
      expect(value("results", "amount", "depreciation")).toBe(8000);
      expect(value("results", "share", "gross_margin")).toBeCloseTo(kpis.gross_margin_rate, 9);
      expect(value("results", "share", "operating")).toBeCloseTo(kpis.operating_result / 619200, 9);
    });

    test("splits the variance of the year, of each month, and says their sum", () => {
      for (const effect of EFFECTS) {
        expect(value("bridge", "amount", effect)).toBeCloseTo(decomposition.sequential_annual[effect], 6);
        expect(value("bridge", "months", effect)).toBeCloseTo(decomposition.sum_of_monthly_sequential[effect], 6);
        decomposition.monthly_sequential.forEach((month, index) => {
          const found = value("bridge_months", effect, MONTHS[index] as string) as number;
          expect(Math.abs(found - month[effect])).toBeLessThanOrEqual(0.005 + 1e-9);
        });
      }
      for (const column of ["amount", "months"]) {
        expect(value("bridge", column, "total")).toBeCloseTo(decomposition.total, 6);
      }
      decomposition.monthly_sequential.forEach((month, index) => {
        expect(value("bridge_months", "total", MONTHS[index] as string)).toBeCloseTo(month.total, 6);
      });
    });

    test("tries BRIDGE in both ways", () => {
      const { sequential_annual, shapley_annual, total } = decomposition;
      const wanted = { sequential: sequential_annual, shapley: shapley_annual, native: sequential_annual };
      for (const [row, effects] of Object.entries(wanted)) {
        const found = ["traffic", "conversion", "basket", "total"].map((effect) =>
          Math.round(value("tryit_bridge", effect, row) as number),
        );
        expect(found).toEqual([effects.traffic, effects.conversion, effects.basket, total]);
      }
    });

    test("shows the indicators by month, the shape of the year, its lowest and highest month", () => {
      inputs.monthly_2025.forEach((month, index) => {
        const of = (kpi: string) => value("trend", MONTHS[index] as string, kpi);
        expect(of("revenue")).toBe(month.revenue_ht);
        expect(of("conversion")).toBeCloseTo(month.orders / month.sessions, 9);
        expect(of("grossMargin")).toBeCloseTo(1 - month.cogs / month.revenue_ht, 9);
        expect(of("cac")).toBeCloseTo(month.ad_spend / month.new_customers, 9);
        expect(of("abandonment")).toBeCloseTo(1 - month.orders / month.carts, 9);
      });
      expect(value("shape", "shape", "revenue")).toBe("▃▂▂▂▃▂▂▁▃▃██");
      expect(value("shape", "lowest", "revenue")).toBe(26940);
      expect(value("shape", "lowest_month", "revenue")).toEqual(value("actuals", "month", "m8"));
      expect(value("shape", "highest", "revenue")).toBe(103180);
      expect(value("shape", "highest_month", "revenue")).toEqual(value("actuals", "month", "m11"));
    });

    test("has nothing to say against it", () => {
      expect(errors()).toEqual([]);
      expect(check()).toBe("");
      expect(
        shown()
          .filter((text) => text.startsWith("▼"))
          .map(plainly)
          .sort(),
      ).toHaveLength(10);
    });

    test("draws a month without a figure as a dot, equal months as a flat line, and none as nothing", () => {
      const revenue = cell("actuals", "revenue", 1).offset(0, 0, 12, 1);
      const before = revenue.getValues();
      const type = (values: readonly unknown[]) => revenue.setValues(values.map((one) => [one]));
      type([1, "", 3, 8, 2, 4, 5, 6, 7, 1, 1, "n. c."]);
      expect(value("shape", "shape", "revenue")).toBe("▁·▃█▂▄▅▆▇▁▁·");
      type(MONTHS.map(() => 0.1));
      expect(value("shape", "shape", "revenue")).toBe("▁".repeat(12));
      type(MONTHS.map(() => ""));
      expect(value("shape", "shape", "revenue")).toBe("");
      expect(errors()).toEqual([]);
      revenue.setValues(before);
    });

    test("agrees with the model, also when months lack figures", () => {
      const columns = MEASURES.map((measure) => cell("actuals", measure, 1).offset(0, 0, 12, 1));
      const before = columns.map((range) => range.getValues());
      const gaps: Record<string, readonly number[]> = {
        sessions: [0, 5],
        cogs: [3],
        ad_spend: [1, 2],
        carts: [11],
        revenue: [6],
      };
      const known = MEASURES.map((measure, at) =>
        before[at]?.map(([figure], month) => (gaps[measure]?.includes(month) ? null : (figure as number))),
      ) as (number | null)[][];
      columns.forEach((range, at) => {
        range.setValues((known[at] ?? []).map((figure) => [figure ?? ""]));
      });
      const of = (measure: (typeof MEASURES)[number], month: number) =>
        known[MEASURES.indexOf(measure)]?.[month] ?? null;
      const months: Measures[] = MONTHS.map((_, month) => ({
        sessions: of("sessions", month),
        orders: of("orders", month),
        revenue: of("revenue", month),
        costOfGoods: of("cogs", month),
        adSpend: of("ad_spend", month),
        newCustomers: of("new_customers", month),
        returnedOrders: of("returned_orders", month),
        carts: of("carts", month),
      }));
      const { parameters } = inputs;
      const customers: CustomerFigures = {
        uniqueCustomers: parameters.unique_customers,
        repeatCustomers: parameters.repeat_customers,
        lifetimeYears: parameters.lifetime_years,
        attributedRevenue: parameters.attributed_revenue,
        agencyFee: parameters.agency_fee,
      };
      const terms = { logisticsPerOrder: parameters.logistics_per_order, paidSessions: parameters.paid_sessions };
      const model = indicators(months, terms, customers);
      const sheet: Readonly<Record<keyof typeof model, keyof typeof kpis>> = {
        conversion: "conversion_rate",
        basket: "aov",
        grossMargin: "gross_margin",
        grossMarginRate: "gross_margin_rate",
        acquisitionCost: "cac_ads",
        fullAcquisitionCost: "cac_full",
        returnOnAdSpend: "roas",
        marketingEfficiency: "mer",
        costPerPaidSession: "cpc",
        returnRate: "return_rate",
        cartAbandonment: "cart_abandonment",
        repeatRate: "repeat_purchase_rate",
        ordersPerCustomer: "orders_per_customer",
        repeatOrderShare: "repeat_order_share",
        revenuePerSession: "revenue_per_session",
        contributionPerOrder: "contribution_per_order_before_ads",
        contributionRate: "contribution_rate_before_ads",
        breakEvenReturnOnAdSpend: "break_even_roas",
        lifetimeValue: "ltv_contribution",
        lifetimeValueToAcquisitionCost: "ltv_to_cac_ads",
        lifetimeValueToFullAcquisitionCost: "ltv_to_cac_full",
      };
      const found = Object.entries(sheet).map(([name, key]) => {
        const [table, row] = PLACES[key];
        return [name, value(table, VALUE_COLUMN[table] as string, row) as number] as const;
      });
      columns.forEach((range, at) => {
        range.setValues(before[at] as unknown[][]);
      });
      expect(model.conversion).not.toBeCloseTo(kpis.conversion_rate, 6);
      for (const [name, figure] of found)
        expect([name, figure]).toEqual([name, expect.closeTo(model[name as "basket"] as number, 6)]);
    });

    test("says in the sentence on top that revenue is on target, above it, and what is missing to say why", () => {
      withTyped([["kpis", "target", "revenue", 619200]], () => {
        expect(sentence()).toBe(words.onTarget);
      });
      withTyped([["kpis", "target", "revenue", 619199]], () => {
        expect(sentence()).toContain(language === "fr" ? "est 1 € au-dessus" : "is 1 € above");
      });
      withTyped([["kpis", "target", "sessions", ""]], () => expect(sentence()).toBe(words.why));
      withTyped([["kpis", "target", "revenue", ""]], () => {
        expect(sentence()).toMatch(language === "fr" ? /^Donnez sessions/ : /^Give sessions/);
      });
    });

    test("says that a month was typed twice, and moves no other month", () => {
      const march = cell("actuals", "month", "m4").getValue();
      withTyped([["actuals", "month", "m3", "2025-02-01"]], () => {
        expect(check()).toBe(words.twice);
        expect(value("actuals", "month", "m4")).toEqual(march);
        expect(errors()).toEqual([]);
      });
      withTyped([["actuals", "month", "m3", "mars"]], () => {
        expect(errors()).toEqual([]);
        expect(check()).toMatch(/^▼/);
      });
    });

    test("says that a figure is text, negative or more than it can be, and goes on with the others", () => {
      withTyped([["actuals", "revenue", "m1", "n. c."]], () => {
        expect(check()).toBe(words.text);
        expect(value("kpis", "actual", "revenue")).toBe(619200 - 46310);
        expect(value("bridge_months", "traffic", "m1")).toBe("");
        expect(errors()).toEqual([]);
      });
      withTyped([["actuals", "carts", "m2", -5]], () => {
        expect(value("bridge_months", "check", "m2")).toBe(words.negative);
      });
      withTyped([["actuals", "sessions", "m12", 12]], () => {
        expect(value("bridge_months", "check", "m12")).toBe(words.orders);
      });
    });

    test("says what is wrong with a term; what depends on it stays blank, all else goes on", () => {
      const typed = [
        ["terms", "value", "logistics", "abc"],
        ["terms", "value", "vat", 1.2],
        ["terms", "value", "days", 364],
        ["terms", "value", "interest", -3],
        ["terms", "value", "reduced_tax", "?"],
        ["yearly", "value", "repeat", 8001],
      ] as const;
      withTyped(typed as never, () => {
        const checks = typed.map(([table, , row]) => plainly(value(table, "check", row)));
        expect(checks).toEqual([words.number, words.share, words.days, words.zero, words.number, words.repeat]);
        expect(value("results", "amount", "contribution")).toBe("");
        expect(value("unit", "value", "contribution_per_order")).toBe("");
        expect(value("kpis", "actual", "repeatRate")).toBe("");
        expect(value("results", "amount", "gross_margin")).toBeCloseTo(kpis.gross_margin, 6);
        expect(value("unit", "value", "cac_full")).toBeCloseTo(kpis.cac_full, 6);
        expect(errors()).toEqual([]);
      });
    });

    test("without tax rates, stops before tax and says what is missing", () => {
      withTyped([["terms", "value", "full_tax", ""]], () => {
        expect(value("results", "amount", "before_tax")).toBeCloseTo(kpis.pre_tax_result, 6);
        expect(["tax", "net", "cash_flow"].map((line) => value("results", "amount", line))).toEqual(["", "", ""]);
        expect(value("results", "remark", "tax")).toBe(words.taxes);
      });
      withTyped([["fixed", "amount", "salaries", 300000]], () => {
        expect(value("results", "amount", "tax")).toBe(0);
        expect(value("results", "amount", "net")).toBe(29168 - 196000);
      });
      withTyped([["actuals", "cogs", "m4", ""]], () => {
        expect(value("results", "remark", "cogs")).toBe(words.cogs);
      });
    });

    test("adds up fixed costs that a person added in rows of their own", () => {
      withTyped([], () => {
        cell("fixed", "cost", 7).setValue("Formation");
        cell("fixed", "amount", 7).setValue(1000);
        expect(value("results", "amount", "fixed")).toBe(161000);
        cell("fixed", "cost", 7).clearContent();
        cell("fixed", "amount", 7).clearContent();
      });
    });
  });
});
