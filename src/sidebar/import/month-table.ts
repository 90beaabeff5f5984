import type { MonthFigures } from "../../protocol/endpoints";
import { element } from "../dom";
import { chosenMonths, type ImportView, type Preview } from "./import-view";

/** The months that will be written, with their total. */
export function monthTable({ session, text, figures }: ImportView, orders: Preview): HTMLElement {
  const months = chosenMonths(orders);
  const sum = (part: (month: MonthFigures) => number) => months.reduce((total, month) => total + part(month), 0);
  const cells = (tag: "td" | "th", values: readonly number[]) =>
    values.map((value) => element(tag, { class: "number" }, figures.whole(value)));
  const withCustomers = months.some(({ newCustomers }) => newCustomers !== null);
  const values = (count: number, revenue: number, customers: number | null) =>
    withCustomers ? [count, revenue, customers ?? 0] : [count, revenue];
  const head = [text.count, text.revenue(session.currency), ...(withCustomers ? [text.newCustomers] : [])];
  return element(
    "table",
    { class: "months" },
    element("caption", {}, text.table),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        element("th", { scope: "col" }, text.month),
        head.map((title) => element("th", { scope: "col", class: "number" }, title)),
      ),
    ),
    element(
      "tbody",
      {},
      months.map((month) =>
        element(
          "tr",
          {},
          element("th", { scope: "row" }, figures.shortMonth(month.month)),
          cells("td", values(month.orders, month.revenue, month.newCustomers)),
        ),
      ),
    ),
    element(
      "tfoot",
      {},
      element(
        "tr",
        {},
        element("th", { scope: "row" }, text.total),
        cells(
          "td",
          values(
            sum(({ orders: count }) => count),
            sum(({ revenue }) => revenue),
            sum(({ newCustomers }) => newCustomers ?? 0),
          ),
        ),
      ),
    ),
  );
}
