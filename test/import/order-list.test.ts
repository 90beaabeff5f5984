import { type FigureOptions, readFigureSheet, readFigureTextAtOnce } from "../../src/import/figures";
import type { ColumnRole, MonthFigures } from "../../src/protocol/figures";
import { ProblemError } from "../../src/protocol/problems";

const english = { language: "en" } as const;
const readSheet = (values: readonly (readonly unknown[])[], options: FigureOptions) =>
  readFigureSheet([{ row: 1, values }], options);
const csv = (...lines: string[]) => readFigureTextAtOnce(lines.join("\n"), english);
const month = (months: readonly MonthFigures[], name: string) => months.find((each) => each.month === name);

describe("which list is an order list", () => {
  test.each([
    ["order,date,customer,country,lines,units,amount_gbp", "date", "amount_gbp", "order", "customer"],
    ["N° de commande;Date;Client;Total TTC;Total HT", "Date", "Total HT", "N° de commande", "Client"],
    ["Order #,Order Date,Customer Email,Order Total", "Order Date", "Order Total", "Order #", "Customer Email"],
    ["id_order;Référence;Client;Total;Date", "Date", "Total", "id_order", "Client"],
    ["Name,Email,Created at,Total", "Created at", "Total", "Name", "Email"],
    ["InvoiceNo,InvoiceDate,CustomerID,Amount (GBP)", "InvoiceDate", "Amount (GBP)", "InvoiceNo", "CustomerID"],
    ["Jour;Montant HT", "Jour", "Montant HT", null, null],
  ])("%s", (header, date, amount, order, customer) => {
    const cells = header.split(header.includes(";") ? ";" : ",");
    const row = cells.map((cell) => (cell === date ? "2025-01-15" : cell === amount ? "10" : "x"));
    const summary = readSheet([cells, row], english);
    const headerOf = (role: ColumnRole) => summary.columns.find((each) => each.role === role)?.header ?? null;
    expect(summary.kind).toBe("orders");
    expect((["date", "revenue", "order", "customer"] as const).map(headerOf)).toEqual([date, amount, order, customer]);
  });

  test("titles above the header row do not hide it, and rows keep the numbers a person counts", () => {
    const summary = csv("My shop", "", "date,amount", "2025-01-15,10", "2025-01-16,oops");
    expect(summary.rowsRead).toBe(1);
    expect(summary.unreadable).toEqual([{ row: 5, reason: "the amount “oops” does not read as a number" }]);
  });

  test.each([
    ["Date,Gross sales,Returns\n2025-01,120,1000", "there is no column of amounts or orders."],
    ["amount,customer\n12,A", "there is no column of dates or months."],
    ["name,colour\nA,red", "there is no column of dates and none of amounts or orders."],
    ["\n\n", "nothing to read"],
    ["date,amount\n", "no row of figures"],
  ])("%j is refused in a sentence", (text, sentence) => {
    expect(() => csv(text)).toThrow(sentence);
    expect(() => csv(text)).toThrow(ProblemError);
  });
});

describe("dates and amounts by what the whole column proves", () => {
  test("one day above 12 settles day and month for all", () => {
    const { months } = csv("date,amount", "03/04/2025,10", "25/04/2025,10");
    expect(month(months, "2025-04")?.orders).toBe(2);
    const american = csv("date,amount", "03/04/2025,10", "03/25/2025,10");
    expect(month(american.months, "2025-03")?.orders).toBe(2);
  });

  test("a column that proves nothing is asked about, not guessed, and the answer is followed", () => {
    const text = "date,amount\n03/04/2025,10\n05/05/2025,10";
    const asked = readFigureTextAtOnce(text, english);
    expect(asked).toMatchObject({ rowsRead: 1, ambiguousDates: 1, unreadableCount: 1 });
    const told = (dateOrder: "day-first" | "month-first") =>
      readFigureTextAtOnce(text, { ...english, dateOrder }).months[0]?.month;
    expect([told("day-first"), told("month-first")]).toEqual(["2025-04", "2025-03"]);
  });

  test("a column that contradicts itself reads only what proves itself", () => {
    const summary = csv("date,amount", "25/04/2025,1", "04/25/2025,2", "03/04/2025,4");
    expect(summary.rowsRead).toBe(2);
    expect(summary.unreadable[0]).toMatchObject({ row: 4 });
  });

  test.each([
    "2025-04-03T23:59:59Z",
    "2025-04-03 08:26",
    "2025/04/03",
    "03.04.2025",
    "2025-04-03T23:00:00+02:00",
    "2025-04-03 10:00:00 +0200",
    "03.04.2025 à 10h30",
  ])("%s is the third of April", (date) => {
    expect(csv("date,amount", `${date},10`).months[0]?.month).toBe("2025-04");
  });

  test.each([
    ["2025-02-30", "does not exist in the calendar"],
    ["12 mars", "does not read as a date"],
    ["0025-01-01", "does not read as a date"],
    ["", "the date is missing"],
  ])("the date %j is left out with the reason", (date, reason) => {
    expect(csv("date,amount,customer", `${date},10,A`).unreadable[0]?.reason).toContain(reason);
  });

  test("the decimal mark of the column decides what 1,234 and 1.234 mean", () => {
    const revenue = (...amounts: string[]) => {
      const rows = amounts.map((amount) => ["2025-01-15", amount]);
      return readSheet([["date", "montant"], ...rows], english).months[0]?.revenue;
    };
    expect(revenue("1,234", "12.50")).toBe(1246.5);
    expect(revenue("1,234", "12,50")).toBe(13.73);
    expect(revenue("1 234,50 €", "1\u202f000,00 €")).toBe(2234.5);
    expect(revenue("10", "20")).toBe(30);
  });

  test("an amount that nothing settles is left out, never guessed", () => {
    const summary = csv("date;montant", "2025-01-15;1,234", "2025-01-15;10");
    expect(summary.unreadable).toEqual([{ row: 2, reason: "the amount “1,234” can be read in two ways" }]);
  });

  test("a row with more cells than headers is left out: an unquoted decimal comma would be read as whole euros", () => {
    const summary = csv("date,amount", "2025-01-15,12,50", "2025-01-16,10");
    expect(summary.rowsRead).toBe(1);
    expect(summary.unreadable[0]?.reason).toContain("(1 too many)");
  });
});

describe("sales, cancellations and customers", () => {
  test("below zero and C-numbers are cancellations, zero is no sale, customers are new once", () => {
    const { months, cancellations, zeroAmounts } = csv(
      "order,date,customer,amount",
      "1,2025-01-10,A,10",
      "2,2025-02-10,A,20",
      "3,2025-02-11,B,5.5",
      "C4,2025-02-12,C,-3",
      "C5,2025-02-12,D,7",
      "6,2025-02-13,E,0",
      "7,2025-02-14,,1",
    );
    expect({ cancellations, zeroAmounts }).toEqual({ cancellations: 2, zeroAmounts: 1 });
    expect(month(months, "2025-01")).toMatchObject({ orders: 1, revenue: 10, newCustomers: 1 });
    expect(month(months, "2025-02")).toEqual({
      month: "2025-02",
      sessions: null,
      orders: 3,
      revenue: 26.5,
      costOfGoods: null,
      adSpend: null,
      newCustomers: 1,
      returnedOrders: null,
      carts: null,
      cancelledOrders: 2,
      cancelledAmount: -10,
    });
  });

  test("a shop that numbers all its orders C1, C2 has not cancelled them", () => {
    expect(csv("order,date,amount", "C1,2025-01-10,10", "C2,2025-01-11,10").cancellations).toBe(0);
  });

  test("rows that repeat an order number are counted and said", () => {
    expect(csv("order,date,amount", "1,2025-01-10,10", "1,2025-01-10,5").repeatedOrders).toBe(1);
  });

  test("without customers the new ones are unknown, not none", () => {
    expect(csv("date,amount", "2025-01-10,10").months[0]?.newCustomers).toBeNull();
    expect(csv("date,amount,customer", "2025-01-10,10,").months[0]?.newCustomers).toBeNull();
  });

  test("a month without orders stays in the list with zeros, so that months follow one another", () => {
    const { months } = csv("date,amount", "2025-01-10,10", "2025-03-10,10");
    expect(months.map(({ month: name, orders }) => [name, orders])).toEqual([
      ["2025-01", 1],
      ["2025-02", 0],
      ["2025-03", 1],
    ]);
  });

  test("a sheet's numbers and calendar days are read like the texts of a file", () => {
    const fromSheet = readSheet(
      [
        ["Date", "Montant", "Client"],
        [{ year: 2025, month: 4, day: 3 }, 1234.5, 17850],
        ["", "", ""],
        [{ year: 2025, month: 4, day: 30 }, "#N/A", "B"],
      ],
      english,
    );
    expect(fromSheet.months[0]).toMatchObject({ month: "2025-04", orders: 1, revenue: 1234.5, newCustomers: 1 });
    expect(fromSheet.unreadable).toEqual([{ row: 4, reason: "the amount “#N/A” does not read as a number" }]);
  });
});

describe("months that the list does not cover", () => {
  const daily = (from: string, days: number, everyDays = 1) => {
    const start = Date.parse(`${from}T00:00:00Z`);
    const rows = Array.from({ length: Math.ceil(days / everyDays) }, (_, index) => {
      const date = new Date(start + index * everyDays * 86_400_000).toISOString().slice(0, 10);
      return `${date},10`;
    });
    return csv("date,amount", ...rows);
  };

  test("a year and a bit of daily orders: the bit is partial, the year is proposed", () => {
    const summary = daily("2024-01-01", 366 + 15);
    expect(summary.partialMonths).toEqual(["2025-01"]);
    expect(summary.proposedStart).toBe("2024-01");
  });

  test("the latest twelve full months are proposed", () => {
    expect(daily("2023-06-10", 580).proposedStart).toBe("2024-01");
  });

  test("eleven full months propose nothing", () => {
    expect(daily("2024-01-01", 335).proposedStart).toBeNull();
  });

  test("a shop with an order a week is not partial for days without one, a daily one is", () => {
    expect(daily("2024-01-01", 365, 7).partialMonths).toEqual([]);
    expect(daily("2024-01-01", 361).partialMonths).toEqual(["2024-12"]);
  });
});
