import type { MonthFigures } from "../../src/protocol/figures";
import { type OpenPlan, openPlan } from "./open-plan";
import { someMonths } from "./shop-orders";

let plan: OpenPlan;
let built: string;
beforeAll(async () => {
  plan = await openPlan({ locale: "fr_FR", built: { language: "fr", sheets: ["review"] } });
  built = plan.local.snapshot();
});
afterAll(() => plan.local.dispose());
beforeEach(() => plan.local.restore(built));

const send = (months: readonly MonthFigures[], overwrite = false) =>
  plan.call("importMonths", { language: "fr", months, use: "actuals", reviewStart: null, overwrite });
/** With the review's start at the first of the months. */
const move = (months: readonly MonthFigures[], language: "fr" | "en" = "fr") => ({
  language,
  months,
  use: "actuals" as const,
  reviewStart: months[0]?.month ?? null,
  overwrite: true,
});
const refusal = (months: readonly MonthFigures[], language: "fr" | "en" = "fr") =>
  plan.problem("importMonths", move(months, language));
const cell = (column: string, row: string) => plan.cell("review", "actuals", column, row);
/** Columns and rows of the months that hold something, as the file tells. */
const orders = () => cell("orders", "m1").offset(0, 0, 12, 1).getValues().flat();

/** Midnight in Paris, wherever the test runs. */
const monthIn = (date: Date) => new Date(date.getTime() + 12 * 60 * 60 * 1000).getUTCMonth() + 1;

describe("cells that hold something else", () => {
  const months = someMonths("2025-01", 3);
  beforeEach(() => {
    cell("orders", "m1").setValue(7);
    cell("revenue", "m2").setValue("douze mille");
    cell("new_customers", "m3").setValue(52);
    cell("cancelled_orders", "m3").setValue(new Date(2025, 2, 31));
  });

  test("are told as they stand there, and nothing is written without a yes", () => {
    const before = plan.local.snapshot();
    const report = send(months);
    expect(report.cellsWritten).toBe(0);
    expect(report.conflicts).toEqual([
      {
        sheet: "review",
        cell: cell("orders", "m1").getA1Notation(),
        month: "2025-01",
        measure: "orders",
        current: "7",
        incoming: "100",
      },
      {
        sheet: "review",
        cell: cell("revenue", "m2").getA1Notation(),
        month: "2025-02",
        measure: "revenue",
        current: "douze mille",
        incoming: "10001.25",
      },
      {
        sheet: "review",
        cell: cell("cancelled_orders", "m3").getA1Notation(),
        month: "2025-03",
        measure: "cancelledOrders",
        current: cell("cancelled_orders", "m3").getDisplayValue(),
        incoming: "2",
      },
    ]);
    expect(plan.local.snapshot()).toBe(before);
  });

  test("are written with a yes, and only the cells that differ", () => {
    // Three months of five figures, of which one stands there already.
    expect(send(months, true)).toMatchObject({ cellsWritten: 14, conflicts: [] });
    expect(orders()).toEqual([100, 101, 102, ...new Array(9).fill("")]);
    expect(cell("revenue", "m2").getValue()).toBe(10001.25);
    expect(send(months)).toMatchObject({ cellsWritten: 0, conflicts: [] });
  });
});

test("columns that an order list does not tell are left alone", () => {
  cell("sessions", "m1").setValue(1234);
  cell("new_customers", "m1").setValue(9);
  send(someMonths("2025-01", 2, { newCustomers: null }));
  expect(cell("new_customers", "m1").offset(0, 0, 2, 1).getValues()).toEqual([[9], [""]]);
  expect(cell("sessions", "m1").getValue()).toBe(1234);
});

describe("months that the review does not have", () => {
  test.each([
    [
      "fr",
      "Le bilan de ce plan ne contient pas le mois décembre 2024. Choisissez une autre période ou changez l’année du plan.",
    ],
    ["en", "The review of this plan has no month December 2024. Choose another period or change the plan’s year."],
  ] as const)("are refused in %s once something was typed, and nothing is written", (language, sentence) => {
    cell("sessions", "m1").setValue(1);
    const before = plan.local.snapshot();
    expect(refusal(someMonths("2024-12", 2), language)).toBe(sentence);
    expect(plan.local.snapshot()).toBe(before);
  });

  test("are refused when only a target was typed", () => {
    plan.cell("review", "targets", "orders", "m3").setValue(10);
    expect(refusal(someMonths("2010-01", 12))).toContain("janvier 2010");
  });

  test("are refused when somebody typed other dates: the review no longer moves with the plan", () => {
    cell("month", "m1").setValue(new Date(2025, 0, 1, 12));
    const before = plan.local.snapshot();
    expect(refusal(someMonths("2010-01", 12))).toContain("janvier 2010");
    expect(plan.local.snapshot()).toBe(before);
  });

  test("move an empty review even when they are few", () => {
    const report = plan.call("importMonths", move(someMonths("2010-03", 2)));
    expect(report.notices).toEqual([
      "Le bilan était vide\u202f: il couvre maintenant les douze mois de mars 2010 à février 2011.",
    ]);
    expect(orders()).toEqual([100, 101, ...new Array(10).fill("")]);
    expect(report.state.settings.year).toBe(2011);
  });
});

describe("a review that its owner has changed", () => {
  const sheet = () => cell("orders", "m1").getSheet();
  const byMonth = () => {
    const range = plan.file.getRangeByName("cap_review_actuals");
    const lines = (range?.getValues() ?? []) as unknown[][];
    const keys = lines[0] as unknown[];
    return lines
      .filter((line) => line[keys.indexOf("month")] instanceof Date && line[keys.indexOf("orders")] !== "")
      .map((line) => [monthIn(line[keys.indexOf("month")] as Date), line[keys.indexOf("orders")]]);
  };
  const wanted = [
    [3, 100],
    [4, 101],
    [5, 102],
  ];

  test.each<[string, () => void]>([
    [
      "rows inserted above and between",
      () => sheet().insertRowsBefore(2, 3).insertRowBefore(cell("month", "m4").getRow()),
    ],
    [
      "a column inserted before the table and one within",
      () => {
        sheet().insertColumnBefore(1);
        sheet().insertColumnBefore(cell("revenue", "m1").getColumn());
      },
    ],
    [
      "other headers",
      () =>
        cell("orders", "m1")
          .offset(-1, -2, 1, 4)
          .setValues([["Le mois", "Visites", "Ventes", "Argent"]]),
    ],
    [
      "another title, first in the file",
      () => {
        sheet().setName("Mon année");
        plan.file.setActiveSheet(sheet());
        plan.file.moveActiveSheet(1);
      },
    ],
    [
      "no heading and no total any more",
      () => {
        sheet().deleteRow(cell("orders", "total").getRow());
        sheet().deleteRows(1, 3);
      },
    ],
    ["a table that lost its name, in its place", () => plan.file.removeNamedRange("cap_review_actuals")],
  ])("with %s, months still land in their rows", (_, change) => {
    const review = sheet();
    change();
    const report = send(someMonths("2025-03", 3));
    expect(report).toMatchObject({ cellsWritten: 15, conflicts: [] });
    if (plan.file.getRangeByName("cap_review_actuals")) expect(byMonth()).toEqual(wanted);
    else expect(review.getRange("D11:D13").getValues()).toEqual([[100], [101], [102]]);
  });

  test("months that were empty and have a row between them move with the plan", () => {
    sheet().insertRowBefore(cell("month", "m4").getRow());
    plan.call("importMonths", move(someMonths("2010-12", 12)));
    expect(byMonth()).toHaveLength(12);
    expect(byMonth()[3]).toEqual([3, 103]);
  });

  const DAMAGED =
    "Le tableau «\u202fCe qui s’est passé, mois par mois\u202f» est incomplet\u202f: des lignes ou des colonnes ont été supprimées.";
  test.each<[string, () => void]>([
    ["its row of keys deleted", () => sheet().deleteRow(cell("orders", "m1").getRow() - 2)],
    ["a column deleted", () => sheet().deleteColumn(cell("orders", "m1").getColumn())],
    [
      "no name, and moved",
      () => {
        sheet().insertRowsBefore(2, 2);
        plan.file.removeNamedRange("cap_review_actuals");
      },
    ],
  ])("with %s, one sentence says which table, and nothing is written", (_, change) => {
    change();
    const before = plan.local.snapshot();
    expect(refusal(someMonths("2025-01", 2))).toContain(DAMAGED);
    expect(plan.local.snapshot()).toBe(before);
  });

  test("without the review at all, the sentence says what to do", () => {
    plan.file.insertSheet("autre");
    plan.file.deleteSheet(sheet());
    expect(refusal(someMonths("2025-01", 2))).toBe(
      "La feuille «\u202fBilan\u202f» n’est pas encore dans ce fichier. Créez-la, puis recommencez.",
    );
  });
});
