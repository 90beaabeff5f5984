import { FUNDING } from "../../src/layouts/funding/funding";
import { PRIORITY_COLUMNS } from "../../src/layouts/impact/priority-columns";
import { LANGUAGES } from "../../src/shared/language";
import example from "../../tools/worked-example/worked-example.json";
import { planAll } from "../layouts/every-sheet";
import { type OpenPlan, openPlan } from "./open-plan";

const { expected } = example;
const ERROR = /^#(N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|ERROR!|SPILL!|CALC!)/;
const plain = (text: unknown) => String(text ?? "").replace(/[\u00A0\u202F]/g, " ");

/** Writes a block of values from a cell on, with one call. */
function block(plan: OpenPlan, place: Parameters<OpenPlan["cell"]>, values: unknown[][]): void {
  plan
    .cell(...place)
    .offset(0, 0, values.length, values[0]?.length ?? 0)
    .setValues(values);
}

const SENTENCE = {
  fr: "L’année s’équilibre (+246 €), mais il manque 9 477 € à la fin de T3.",
  en: "The year balances (+246 €), but 9,477 € are missing at the end of Q3.",
};

describe.each([
  ["fr_FR", "fr"],
  ["en_US", "en"],
] as const)("the Funding sheet of the worked example, in a file of %s", (locale, language) => {
  let plan: OpenPlan;
  beforeAll(async () => {
    plan = await openPlan({ locale, built: { language }, example: true });
  }, 280_000);
  afterAll(() => plan.local.dispose());

  const value = (table: string, column: string, row: string | number) =>
    plan.cell("funding", table, column, row).getValue();
  const near = (table: string, column: string, row: string, wanted: number, digits = 2) =>
    expect([table, row, value(table, column, row)]).toEqual([table, row, expect.closeTo(wanted, digits)]);

  test("the uses are those of the example, and their total", () => {
    const typed = plan.cell("funding", "uses", "amount", 1).offset(0, 0, 16, 1).getValues().flat();
    const amounts = typed.filter((amount) => amount !== "").map(Number);
    const wanted = expected.emplois_ressources.emplois.map(([, amount]) => Number(amount));
    expect(amounts.sort((a, b) => a - b)).toEqual(
      wanted.sort((a, b) => a - b).map((amount) => expect.closeTo(amount, 2)),
    );
    near("uses", "amount", "total", expected.emplois_ressources.total_emplois);
  });

  test("the sources, their total, what was missing before the loan, the coverage", () => {
    const { ressources, total_ressources, balance, coverage, gap_before_loan } = expected.emplois_ressources;
    const amount = (index: number) => Number(ressources[index]?.[1]);
    near("sources", "year", "saving", amount(0) + amount(1) + amount(2));
    near("sources", "year", "margin", amount(3));
    near("sources", "year", "capital", amount(4));
    near("sources", "year", "loan", amount(5));
    near("sources", "year", "total", total_ressources);
    near("shortfall", "value", "gap_before_loan", gap_before_loan);
    near("shortfall", "value", "coverage", coverage, 6);
    near("balance", "year", "balance", balance);
  });

  test("quarter by quarter", () => {
    expected.emplois_ressources.quarterly.forEach(({ emplois, ressources, solde, cumul }, index) => {
      const quarter = `q${index + 1}`;
      // The example states these to the cent.
      for (const [row, wanted] of Object.entries({
        uses: emplois,
        sources: ressources,
        balance: solde,
        running: cumul,
      })) {
        expect(Math.abs(Number(value("balance", quarter, row)) - wanted)).toBeLessThanOrEqual(0.005 + 1e-9);
      }
      expect(value("by_quarter", "running", quarter)).toBe(value("balance", quarter, "running"));
    });
    expect(value("shortfall", "value", "quarter")).toBe(language === "fr" ? "T3" : "Q3");
    near("shortfall", "value", "missing", 9477.39);
  });

  test("the sentence says both: the year balances, and when money is missing", () => {
    const shown = plan.file.getRangeByName("cap_funding")?.offset(2, 0, 1, 1).getDisplayValue();
    expect(plain(shown)).toBe(plain(SENTENCE[language]));
  });

  test("the coverage tells what is promised twice and what names no source", () => {
    near("coverage", "left", "capital", -140.0065753424658);
    expect(plain(value("coverage", "status", "capital"))).toMatch(/^▼ .*140.* € /);
    expect(String(value("coverage", "status", "saving"))).toMatch(/^●/);
    expect(plain(value("coverage", "status", "none"))).toBe(
      language === "fr" ? "○ 1 emploi ne nomme pas sa ressource" : "○ 1 use names no source",
    );
  });

  test.each([
    ["d365", expected.bfr_2025],
    ["d360", expected.bfr_2025_360_days],
  ])("working capital on %s", (column, wanted) => {
    near("working_capital", column, "stock", wanted.stock_ht);
    near("working_capital", column, "receivables", wanted.receivables_ttc);
    near("working_capital", column, "payables", wanted.payables_ttc);
    near("working_capital", column, "working_capital", wanted.bfr);
  });

  test("working capital in days of revenue", () => {
    near("working_capital", "d365", "days_of_revenue", expected.bfr_2025.days_of_revenue_ht, 6);
  });

  test("working capital with the plan rises by what the priorities tie up", () => {
    near("working_capital", "change", "working_capital", expected.priorities_total.dbfr);
    near("working_capital", "plan", "working_capital", expected.bfr_2025.bfr + expected.priorities_total.dbfr);
  });

  test.each([
    ["variable", expected.break_even.ads_as_variable],
    ["fixed", expected.break_even.ads_as_fixed],
  ])("break-even with advertising as %s", (column, wanted) => {
    near("break_even", column, "contribution", wanted.mcv);
    near("break_even", column, "rate", wanted.mcv_rate, 6);
    near("break_even", column, "fixed_costs", wanted.fixed);
    near("break_even", column, "revenue", wanted.seuil_rentabilite);
    near("break_even", column, "safety_margin", wanted.marge_securite);
    near("break_even", column, "safety_index", wanted.indice_securite, 6);
    near("break_even", column, "days", wanted.point_mort_jours_365);
  });

  test("the income statement: last year's results, year one and a full year of the plan", () => {
    const { kpis, dashboard, vision, integrated_model } = expected;
    near("income", "last_year", "gross_margin", kpis.gross_margin);
    near("income", "last_year", "operating", kpis.operating_result);
    near("income", "last_year", "before_tax", kpis.pre_tax_result);
    near("income", "last_year", "reduced_tax", kpis.corporate_tax);
    near("income", "last_year", "net", kpis.net_result);
    near("income", "last_year", "cash_flow", kpis.caf);
    near("income", "year1", "revenue", dashboard.plan_2026);
    near("income", "full_year", "revenue", vision.plan_full_year);
    near("income", "full_year", "contribution", integrated_model.contribution_sum_standalone);
    near("thresholds", "last_year", "revenue", expected.break_even.ads_as_variable.seuil_rentabilite);
    near("financing", "value", "investment", expected.priorities_total.capex);
    near("financing", "value", "working_capital", expected.priorities_total.dbfr);
  });

  test("the bank page repeats the tables above it", () => {
    const shown = plan.file.getRangeByName("cap_funding_bank")?.getValues().flat() ?? [];
    for (const number of [619200, expected.dashboard.plan_2026, expected.bfr_2025.bfr, 30368]) {
      expect(shown).toContainEqual(expect.closeTo(number, 2));
    }
  });

  test("FUNDINGGAP agrees with the native result beside it", () => {
    const row = plan.file.getRangeByName("cap_funding_tryit")?.getValues()[1] ?? [];
    expect(row.filter((cell) => typeof cell === "number")).toEqual([
      expect.closeTo(9477.39, 2),
      expect.closeTo(9477.39, 2),
    ]);
  });

  test("no cell shows an error", () => expect(errorsIn(plan)).toEqual([]));
});

function errorsIn({ file }: OpenPlan): string[] {
  return file
    .getSheets()
    .flatMap((sheet) => sheet.getDataRange().getDisplayValues().flat())
    .filter((shown) => ERROR.test(shown));
}

describe("the Funding sheet alone", () => {
  let plan: OpenPlan;
  beforeAll(async () => {
    plan = await openPlan({ locale: "fr_FR", built: { language: "fr", sheets: ["funding"] } });
  }, 120_000);
  afterAll(() => plan.local.dispose());
  const shown = (table: string, column: string, row: string | number) =>
    plain(plan.cell("funding", table, column, row).getDisplayValue());
  const sentence = () => plain(plan.file.getRangeByName("cap_funding")?.offset(2, 0, 1, 1).getDisplayValue());

  test("says which sheets are to be created, and shows no figure that it does not know", () => {
    expect(shown("from_impact", "priority", "p1")).toBe("feuille Impact à créer");
    expect(shown("from_review", "value", "revenue")).toBe("feuille Bilan à créer");
    expect(sentence()).toBe("Chiffrez vos priorités dans la feuille Impact, puis dites ici d’où vient l’argent.");
    const cells = plan.cell("funding", "uses", "use", 1).getSheet().getDataRange().getDisplayValues();
    const figures = cells.flat().filter((text) => /^−?\d[\d ,]*%?$/.test(plain(text)));
    // The months' numbers, and the years of depreciation that a person may change.
    expect(figures).toEqual(["5", ...Array.from({ length: 12 }, (_, index) => String(index + 1))]);
    expect(errorsIn(plan)).toEqual([]);
  });

  test("says of every wrong input what is wrong; everything else goes on", () => {
    block(
      plan,
      ["funding", "from_impact", "start", "p1"],
      [
        [13, 1000, 500, 0, 0, -300],
        [4, 2000, "beaucoup", 0, 400, 0],
        [4.5, 1000, 0, 0, 0, 0],
        ["mars", 1000, 0, 0, 0, 0],
      ],
    );
    block(
      plan,
      ["funding", "uses", "amount", 17],
      [
        ["cent", "T1"],
        [-50, "T1"],
        [70, "T5"],
        [80, "T2"],
      ],
    );
    block(
      plan,
      ["funding", "choices", "value", "margin_share"],
      [[1.4], ["ni l’un ni l’autre"], [0], [-1], ["x"], [-5]],
    );
    plan.cell("funding", "sources", "amount", "saving").setValue(1000);
    expect(["p1", "p2", "p3", "p4"].map((row) => shown("from_impact", "check", row))).toEqual([
      "▼ le mois de démarrage va de 1 à 12",
      "",
      "▼ le mois de démarrage va de 1 à 12",
      "▼ mois de démarrage absent (Impact)",
    ]);
    expect([17, 18, 19, 20].map((row) => shown("uses", "check", row))).toEqual([
      "▼ le montant est un nombre",
      "▼ pas de montant négatif",
      "▼ dites quand",
      "○ qui la paie ?",
    ]);
    const choices = ["margin_share", "advertising", "depreciation_years", "loan_rate", "repayments", "drawings"];
    expect(choices.map((row) => shown("choices", "check", row).slice(0, 30))).toEqual([
      "▼ une part va de 0 à 100 %",
      "○ choisissez variable ou fixe ",
      "▼ la durée est d’au moins un a",
      "▼ une part va de 0 à 100 %",
      "▼ le montant est un nombre",
      "▼ pas de montant négatif",
    ]);
    expect(shown("margin_by_quarter", "given", "p2")).toBe("");
    // 80 of one's own and 400 a year of P2, less 1000 a year of savings.
    expect(["q1", "q2", "q3", "q4"].map((quarter) => shown("balance", quarter, "running"))).toEqual([
      "150",
      "220",
      "370",
      "520",
    ]);
    expect(sentence()).toMatch(/^L’année s’équilibre \(\+520 €\), et l’argent ne manque .* ne sont pas comptées\.$/);
    expect(errorsIn(plan)).toEqual([]);
  });

  test("a year that lacks money says how much, and whether more is missing on the way", () => {
    plan.cell("funding", "sources", "amount", "saving").setValue(200);
    expect(sentence()).toMatch(/^Il manque 280 € sur l’année\. /);
    block(plan, ["funding", "sources", "amount", "grant"], [[100, "T4"]]);
    expect(sentence()).toMatch(/^Il manque 180 € sur l’année, et même 230 € à la fin de T3\. /);
  });
});

/** A4 upright at 96 pixels an inch, less margins of two centimetres. */
const PRINTABLE = { width: 642, height: 971 };
const USUAL_HEIGHT = 21;

test.each(LANGUAGES)("the bank page fits one upright page of A4 at 60 %% or more, in %s", (language) => {
  const plan = planAll(language).get("funding");
  const place = plan?.names.find(({ name }) => name === "cap_funding_bank")?.place;
  if (!plan || !place) throw new Error("no bank page");
  const width = plan.columnWidths
    .slice(place.column - 1, place.column - 1 + place.columns)
    .reduce((sum, each) => sum + each, 0);
  const height = Array.from(
    { length: place.rows },
    (_, index) => plan.rowHeights.get(place.row + index) ?? USUAL_HEIGHT,
  ).reduce((sum, each) => sum + each, 0);
  expect(place.rows).toBeLessThanOrEqual(56);
  expect(width).toBeLessThanOrEqual(900);
  expect(Math.min(PRINTABLE.width / width, PRINTABLE.height / height)).toBeGreaterThanOrEqual(0.6);
});

test("the sheet's columns fit the screen", () => {
  expect(FUNDING.columnWidths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(1176);
  expect(PRIORITY_COLUMNS).toHaveLength(4);
});
