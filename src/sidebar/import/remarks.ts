import type { OrderSummary } from "../../protocol/endpoints";
import { element } from "../dom";
import { chosenMonths, type ImportView, type Preview } from "./import-view";

/** What a careful reader would say about the list before using it. */
export function remarks({ session, text, figures }: ImportView, orders: Preview): HTMLElement | null {
  const { summary } = orders;
  const { columns, cancellations, zeroAmounts, repeatedOrders } = summary;
  const foreign = currencyOf(columns.amount);
  const empty = chosenMonths(orders).filter((month) => month.orders === 0);
  const sentences = [
    ...summary.partialMonths.map((month) => text.partial(figures.month(month))),
    ...empty.map(({ month }) => text.emptyMonth(figures.month(month))),
    cancellations > 0 && text.cancellations(cancellations, figures.whole(cancellations)),
    zeroAmounts > 0 && text.zeroAmounts(zeroAmounts, figures.whole(zeroAmounts)),
    repeatedOrders > 0 && text.repeated(repeatedOrders, figures.whole(repeatedOrders)),
    summary.months.every(({ newCustomers }) => newCustomers === null) && text.noCustomers,
    /\bttc\b|incl|toutes taxes/i.test(columns.amount) && text.taxed(columns.amount),
    foreign !== null && foreign !== session.currency && text.otherCurrency(foreign, session.currency),
  ].filter((sentence): sentence is string => sentence !== false);
  return sentences.length === 0
    ? null
    : element(
        "ul",
        { class: "remarks" },
        sentences.map((sentence) => element("li", {}, sentence)),
      );
}

/** The currency that a header names: `amount_gbp`, `Montant (€)`. */
function currencyOf(header: string): string | null {
  const code = /(?:^|[^a-z])(eur|mad|cad|usd|gbp|chf)(?:[^a-z]|$)/i.exec(header)?.[1];
  if (code !== undefined) return code.toUpperCase();
  return header.includes("€") ? "EUR" : header.includes("£") ? "GBP" : null;
}

/** The rows that were left out, each with its number and the reason. */
export function unreadableRows({ text, figures }: ImportView, summary: OrderSummary): HTMLElement | null {
  const { unreadable, unreadableCount } = summary;
  if (unreadableCount === 0) return null;
  const more = unreadableCount - unreadable.length;
  return element(
    "details",
    { class: "minor" },
    element("summary", {}, text.unreadable(unreadableCount, figures.whole(unreadableCount))),
    element(
      "ul",
      { class: "rows" },
      unreadable.map(({ row, reason }) => element("li", {}, text.row(figures.whole(row), reason))),
      more > 0 && element("li", {}, text.andMore(figures.whole(more))),
    ),
  );
}
