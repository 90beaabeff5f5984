import { type FigureOptions, readFigureSheet, readFigureTextAtOnce } from "../../src/import/figures";
import { withoutTax } from "../../src/import/without-tax";
import type { ExportKind, FiguresSummary, Measure } from "../../src/protocol/figures";
import { ENGLISH, FIXTURES, FRENCH, MONTHS, OTHER_HEADERS, type Writing, writeTable } from "./shop-exports";

const english: FigureOptions = { language: "en" };
const read = (...lines: string[]) => readFigureTextAtOnce(lines.join("\n"), english);
const readSheet = (values: readonly (readonly unknown[])[]) => readFigureSheet([{ row: 1, values }], english);
const column = (summary: FiguresSummary, measure: Measure) => summary.months.map((month) => month[measure]);
const nulls = new Array(12).fill(null);

/** What each export has of the worked example. */
const TELLS: Readonly<Record<string, readonly [ExportKind, readonly Measure[]]>> = {
  woocommerce_revenue: ["woocommerce", ["orders", "revenue"]],
  shopify_sales_over_time: ["shopify", ["orders", "revenue"]],
  prestashop_dashboard: ["prestashop", ["sessions", "orders", "revenue"]],
  ga4: ["ga4", ["sessions", "orders"]],
};

function expectWorkedExample(summary: FiguresSummary, name: string): void {
  const [kind, measures] = TELLS[name] ?? ["months", []];
  expect(summary).toMatchObject({
    kind,
    unreadableCount: 0,
    netOff: 0,
    totalOff: 0,
    tax: "excluded",
    partialMonths: [],
  });
  expect(summary.proposedStart).toBe("2025-01");
  expect(summary.months.map(({ month }) => month)).toEqual(MONTHS.map(({ month }) => month));
  const known = { sessions: "sessions", orders: "orders", revenue: "revenue_ht" } as const;
  for (const measure of ["sessions", "orders", "revenue"] as const) {
    const expected = measures.includes(measure) ? MONTHS.map((month) => month[known[measure]]) : nulls;
    expect([measure, column(summary, measure)]).toEqual([measure, expected]);
  }
  expect(column(summary, "costOfGoods")).toEqual(nulls);
}

describe.each(Object.keys(TELLS))("%s gives the worked example's months exactly", (name) => {
  const rows = FIXTURES[name] ?? [];
  const other = [OTHER_HEADERS[name] ?? [], ...rows.slice(1)];
  const tab: Writing = { ...FRENCH, delimiter: "\t", thousands: " " };
  const bar: Writing = { ...ENGLISH, delimiter: "|", thousands: "," };

  test.each<[string, typeof rows, Writing]>([
    ["as it comes", rows, ENGLISH],
    ["with the headers of the other language", other, ENGLISH],
    ["French, with semicolons and decimal commas", other, FRENCH],
    ["pasted from a French sheet", rows, tab],
    ["with bars and grouped thousands", other, bar],
    ["English, thousands with commas in quotes", rows, { ...ENGLISH, thousands: "," }],
  ])("%s", (_, table, writing) => {
    expectWorkedExample(readFigureTextAtOnce(writeTable(table, writing), english), name);
    expectWorkedExample(
      readFigureTextAtOnce(`\uFEFFsep=${writing.delimiter}\r\n${writeTable(table, writing)}`, english),
      name,
    );
  });

  test("from a sheet, whose cells are numbers and days", () => {
    const day = (text: unknown) => {
      const [year, month] = String(text).match(/\d+/g)?.map(Number) ?? [];
      return name === "ga4" ? Number(text) : { year, month, day: 1 };
    };
    expectWorkedExample(
      readSheet(rows.map((row, index) => (index === 0 ? row : [day(row[0]), ...row.slice(1)]))),
      name,
    );
  });

  test("in any order, with a row of totals, one of averages, notes above and the header again", () => {
    const [header = [], ...months] = rows;
    const total = ["Total", ...(months[0]?.slice(1) ?? [])];
    const mean = ["Moyenne", ...(months[0]?.slice(1) ?? [])];
    const table = [["# Exported by a tool"], ["My shop"], header, ...[...months].reverse(), header, total, mean];
    const summary = readFigureTextAtOnce(writeTable(table, ENGLISH), english);
    expectWorkedExample(summary, name);
    expect(summary.totalRows).toBe(2);
  });
});

describe("a table by month, week or day", () => {
  test("has all eight measures, in French", () => {
    const header =
      "Mois;Sessions;Commandes;CA HT (€);Coût d’achat (€);Publicité (€);Nouveaux clients;Commandes retournées;Paniers créés";
    const summary = read(header, "janv. 2025;38 000;798;46 310,00;23 618;5 000;470;56;2 640");
    expect(summary.kind).toBe("months");
    expect(summary.months[0]).toEqual({
      month: "2025-01",
      sessions: 38000,
      orders: 798,
      revenue: 46310,
      costOfGoods: 23618,
      adSpend: 5000,
      newCustomers: 470,
      returnedOrders: 56,
      carts: 2640,
      cancelledOrders: null,
      cancelledAmount: null,
    });
  });

  test("days are added up, and a month that is not covered to its end is said", () => {
    const rows = Array.from({ length: 69 }, (_, index) => {
      const day = new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10);
      return `${day},2,10.05`;
    });
    const summary = read("Date,Orders,Net sales", ...rows);
    expect(column(summary, "orders")).toEqual([62, 56, 20]);
    expect(column(summary, "revenue")).toEqual([311.55, 281.4, 100.5]);
    expect(summary.partialMonths).toEqual(["2025-03"]);
  });

  test("a cell without a figure is unknown, not zero, and a month without a row is there with nothing", () => {
    const summary = read("Month,Orders,Sessions", "2025-01,5,", "2025-03,7,-");
    expect(column(summary, "orders")).toEqual([5, null, 7]);
    expect(column(summary, "sessions")).toEqual([null, null, null]);
    expect(summary.unreadableCount).toBe(0);
  });

  test("a row with a cell that can not be read is left out whole, with its reason, and its month is not full", () => {
    const summary = read(
      "Date,Orders,Net sales",
      "2025-01-01,5,10.50",
      "2025-01-02,many,7.00",
      "2025-01-03,1.5,7.00",
      "soon,1,2",
    );
    expect(column(summary, "revenue")).toEqual([10.5]);
    expect(summary.partialMonths).toEqual(["2025-01"]);
    expect(summary.unreadable).toEqual([
      { row: 3, reason: "the amount “many” does not read as a number" },
      { row: 4, reason: "“1.5” is not a whole number" },
      { row: 5, reason: "“soon” does not read as a date (such as 2025-03-15)" },
    ]);
  });

  test("zeros at the end are months to come; those in the middle are months without sales", () => {
    const summary = read(
      "Month,Orders,Net sales",
      "2025-01,5,10",
      "2025-02,0,0",
      "2025-03,4,10",
      "2025-04,0,0",
      "2025-05,0,0.00",
    );
    expect(column(summary, "orders")).toEqual([5, 0, 4]);
    expect(summary.emptyEnd).toBe(2);
  });

  test("a month with more returns than sales is not written as a revenue below zero", () => {
    const summary = read("Month,Orders,Net sales", "2025-01,5,10", "2025-02,1,-4.50");
    expect(column(summary, "revenue")).toEqual([10, null]);
    expect(summary.belowZero).toEqual(["2025-02"]);
  });

  test.each([
    ["202504", "2025-04"],
    ["20250403", "2025-04"],
    ["2025-04", "2025-04"],
    ["04/2025", "2025-04"],
    ["avril 2025", "2025-04"],
    ["Avr. 2025", "2025-04"],
    ["Apr 2025", "2025-04"],
    ["April 3, 2025", "2025-04"],
    ["1er août 2025", "2025-08"],
    ["déc.-25", "2025-12"],
    ["2025-04-01 00:00:00", "2025-04"],
  ])("%s is a month or day of %s", (date, month) => {
    expect(read("Month,Orders", `"${date}",3`).months[0]?.month).toBe(month);
  });

  test.each(["202513", "Apr 25", "avril", "2025", "45658", "Week 3"])("%s is no month", (date) => {
    expect(read("Month,Orders", `"${date}",3`).unreadable[0]?.reason).toMatch(/does not/);
  });

  test("six digits under a header of weeks are a week, which no month can be told from", () => {
    expect(read("Week,Orders", "202503,3").unreadableCount).toBe(1);
    expect(read("Week,Orders", "2025-01-20,3").months[0]?.month).toBe("2025-01");
  });

  test("only a sheet has serial days", () => {
    expect(
      readSheet([
        ["Mois", "Commandes"],
        [45658, 3],
      ]).months[0]?.month,
    ).toBe("2025-01");
    expect(
      readSheet([
        ["Mois", "Commandes"],
        [202501, 3],
      ]).months[0]?.month,
    ).toBe("2025-01");
  });
});

describe("VAT is never mixed in silently", () => {
  const tax = (...lines: string[]) => {
    const { tax: sign, taxRate } = read(...lines);
    return [sign, taxRate];
  };

  test.each<[string, [string, number | null], string[]]>([
    ["a header that says with tax", ["header-included", null], ["Month,Orders,Sales (incl. VAT)", "2025-01,3,120"]],
    ["a French one", ["header-included", null], ["Mois;Commandes;CA TTC", "2025-01;3;120"]],
    ["an order list with tax", ["header-included", null], ["date;commande;montant TTC", "2025-01-15;3;120"]],
    ["a header that says without", ["excluded", null], ["Mois;Commandes;Ventes (HT)", "2025-01;3;120"]],
    ["a header that says nothing", ["unsaid", null], ["Month,Orders,Sales", "2025-01,3,120"]],
    ["no amount at all", ["excluded", null], ["Month,Sessions", "2025-01,300"]],
    [
      "a total as the only amount, with taxes beside it",
      ["sums-included", 0.2],
      ["Month,Orders,Taxes,Total sales", "2025-01,3,20,120", "2025-02,3,40,240"],
    ],
    [
      "orders with a total and taxes",
      ["sums-included", 0.2],
      ["Name,Created at,Taxes,Total", "#1,2025-01-02,20.00,120.00", "#2,2025-01-03,4.00,24.00"],
    ],
    [
      "net sales that hold the taxes beside them",
      ["sums-included", null],
      ["Month,Orders,Net sales,Taxes,Shipping,Total sales", "2025-01,3,1200,200,50,1250", "2025-02,3,600,100,0,600"],
    ],
    [
      "taxes so small that rounding could hide them: the total tells nothing, their column does",
      ["excluded", null],
      ["Month,Orders,Net sales,Taxes,Shipping,Total sales", "2025-01,1,0.01,0.01,0.02,0.04"],
    ],
    [
      "a total that exceeds net and shipping by a steady fifth: the net is without",
      ["excluded", 0.2],
      ["Month,Orders,Net sales,Shipping,Total sales", "2025-01,3,1000,50,1250", "2025-02,3,500,0,600"],
    ],
    [
      "taxes of zero, in a shop that does not set them up: nobody knows",
      ["unsaid", null],
      ["Month,Orders,Net sales,Taxes,Shipping,Total sales", "2025-01,3,1200,0,50,1250"],
    ],
  ])("%s", (_, expected, lines) => {
    expect(tax(...lines)).toEqual(expected);
  });

  test("what includes VAT is divided by one plus its rate, to the cent, and nothing else is", () => {
    const [month] = withoutTax(read("Mois;Commandes;CA TTC;Publicité", "2025-01;3;1 199,99;240").months, 0.2);
    expect(month).toMatchObject({ orders: 3, revenue: 999.99, adSpend: 240, cancelledAmount: null });
  });

  test("parts that do not add up are counted", () => {
    const summary = read(
      "Date,Orders,Gross sales,Returns,Coupons,Net sales,Taxes,Shipping,Total sales",
      "2025-01-01,3,1000,100,50,850,170,20,1040",
      "2025-02-01,3,1000,100,50,950,190,20,1160",
      "2025-03-01,3,1000,100,50,850,170,20,1140",
    );
    expect(summary).toMatchObject({ netOff: 1, totalOff: 1, tax: "excluded" });
  });
});

describe("bad input ends in one sentence or a safe import", () => {
  test.each([
    ["an empty file", "", "nothing to read"],
    ["headers only", "Date,Orders,Net sales\n", "headers but no row of figures"],
    ["another system's export", "SKU,Stock,Price\nA,3,12", "no column of dates"],
    ["dates without figures", "Date,Colour\n2025-01-01,red", "no column of amounts or orders"],
    ["gross sales alone", "Date,Gross sales\n2025-01-01,12", "no column of amounts or orders"],
    ["a picture", "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR", "something other than text"],
    ["a picture without empty bytes", "\u00ff\u00d8\u00ff\u00e0\u0010JFIF\u0001\u0002", "something other than text"],
    ["an Excel workbook", "PK\u0003\u0004\u0014\u0000\u0006", "an Excel workbook"],
    ["one header twice", "Date,Orders,Orders\n2025-01-01,3,4", "Two columns have the header “Orders”"],
    [
      "two tables side by side",
      "Date,Orders,,Date,Sessions\n2025-01-01,3,,2025-01-01,9",
      "Two columns have the header “Date”",
    ],
  ])("%s", (_, text, sentence) => {
    expect(() => read(text)).toThrow(sentence);
  });

  test("two headers alike that nothing is taken from do no harm", () => {
    expect(column(read("Date,Orders,Note,Note", "2025-01-01,3,a,b"), "orders")).toEqual([3]);
  });

  test("a second table below the first is not read into it, and the place is said", () => {
    const summary = read("Month,Orders", "2025-01,3", "", "# Second", "Month,Sessions", "2025-01,900");
    expect(column(summary, "orders")).toEqual([3]);
    expect(summary.otherTableAt).toBe(5);
  });

  test("rows cut by another separator are listed, the others are taken", () => {
    const summary = read("Date;Orders;Net sales", "2025-01-01;3;10,50", "2025-01-02,4,20.50", "2025-01-03;1;1,25");
    expect(column(summary, "revenue")).toEqual([11.75]);
    expect(summary.unreadable.map(({ row }) => row)).toEqual([3]);
  });

  test("dates in three ways in one column are each read as what they prove", () => {
    const summary = read("Date,Orders", "2025-01-31,1", "31/01/2025,2", "janv. 2025,4");
    expect(column(summary, "orders")).toEqual([7]);
  });

  test("formulas and HTML in cells are quoted as they are, never taken for a figure", () => {
    const summary = read(
      "date,customer,amount",
      '2025-01-15,"<img src=x onerror=alert(1)>",10',
      '2025-01-16,A,"=HYPERLINK(""http://x.test"",""1"")"',
      '"=HYPERLINK(1)",A,5',
    );
    expect(summary.months[0]).toMatchObject({ orders: 1, revenue: 10, newCustomers: 1 });
    expect(summary.unreadable.map(({ reason }) => reason)).toEqual([
      'the amount “=HYPERLINK("http://x.test","1")” does not read as a number',
      "“=HYPERLINK(1)” does not read as a date (such as 2025-03-15)",
    ]);
  });

  test("100,000 orders are read, and 20,000 days; work that grows with their square would never end", () => {
    const days = Array.from({ length: 100_000 }, (_, index) => {
      const date = new Date(Date.UTC(2024, 0, 1 + (index % 600))).toISOString().slice(0, 10);
      return `${index},${date},${index % 5000},12.50`;
    });
    const orders = read("order,date,customer,amount", ...days);
    expect(orders.rowsRead).toBe(100_000);
    expect(orders.months.reduce((sum, { revenue }) => sum + (revenue ?? 0), 0)).toBe(1_250_000);
    const counted = read("id,date,Orders,Net sales", ...days.slice(0, 20_000));
    expect(counted.kind).toBe("months");
    expect(counted.rowsRead).toBe(20_000);
  }, 60_000);
});
