import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readFigureText, readFigureTextAtOnce } from "../../src/import/figures";

const text = readFileSync(join(__dirname, "../fixtures/online-retail-orders.csv"), "utf8");

describe("the orders of a real shop", () => {
  const summary = readFigureTextAtOnce(text, { language: "en" });
  const month = (name: string) => summary.months.find((each) => each.month === name);

  test("every row is read and none is left out", () => {
    expect(summary.rowsRead).toBe(25_900);
    expect(summary.kind).toBe("orders");
    expect(summary.unreadableCount).toBe(0);
    expect(summary.columns).toEqual([
      { role: "date", header: "date" },
      { role: "order", header: "order" },
      { role: "customer", header: "customer" },
      { role: "revenue", header: "amount_gbp" },
    ]);
    expect(summary.repeatedOrders).toBe(0);
  });

  test("months add up to the cent, without float drift", () => {
    expect(month("2010-12")).toMatchObject({ orders: 1559, revenue: 823_746.14 });
    expect(month("2011-11")).toMatchObject({ orders: 2769, revenue: 1_509_496.33 });
    const november = month("2011-11");
    expect(((november?.revenue ?? 0) / (november?.orders ?? 1)).toFixed(2)).toBe("545.14");
  });

  test("the month that ends on the 9th is partial, the one before it is the last of the twelve proposed", () => {
    expect(summary.partialMonths).toEqual(["2011-12"]);
    expect(summary.proposedStart).toBe("2010-12");
    expect(summary.months).toHaveLength(13);
  });

  test("cancellations and free orders stay out of the sales and nothing is counted twice or lost", () => {
    const sales = summary.months.reduce((sum, { orders }) => sum + (orders ?? 0), 0);
    const cancelled = summary.months.reduce((sum, { cancelledOrders }) => sum + (cancelledOrders ?? 0), 0);
    expect(cancelled).toBe(summary.cancellations);
    expect(sales + cancelled + summary.zeroAmounts).toBe(summary.rowsRead);
    expect(summary.months.every(({ cancelledAmount }) => (cancelledAmount ?? 0) < 0)).toBe(true);
  });

  test("every customer is new in exactly one month", () => {
    const customers = new Set<string>();
    for (const line of text.trim().split("\n").slice(1)) {
      const [order, , customer, , , , amount] = line.split(",");
      if (customer && Number(amount) > 0 && !order?.startsWith("C")) customers.add(customer);
    }
    expect(summary.months.reduce((sum, { newCustomers }) => sum + (newCustomers ?? 0), 0)).toBe(customers.size);
  });

  test("reading reports growing progress up to the end", () => {
    const steps = readFigureText(text, { language: "fr" });
    const shares: number[] = [];
    for (let step = steps.next(); !step.done; step = steps.next()) shares.push(step.value);
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[shares.length - 1]).toBe(1);
  });
});
