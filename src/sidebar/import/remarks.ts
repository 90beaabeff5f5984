import type { FiguresSummary } from "../../protocol/figures";
import { element } from "../dom";
import { type ImportView, type Preview, partialMonths, toWrite } from "./import-view";
import { REMARK_WORDS } from "./remark-words";

/** What a careful reader would say about the export before using it. */
export function remarks(view: ImportView, preview: Preview): HTMLElement | null {
  const sentences = [...aboutMonths(view, preview), ...aboutRows(view, preview), ...aboutAmounts(view, preview)];
  return sentences.length === 0
    ? null
    : element(
        "ul",
        { class: "remarks" },
        sentences.map((sentence) => element("li", {}, sentence)),
      );
}

type Sentences = (string | false)[];
const said = (sentences: Sentences) => sentences.filter((sentence) => sentence !== false);

function aboutMonths({ session, figures }: ImportView, preview: Preview): string[] {
  const text = REMARK_WORDS[session.language];
  const { summary } = preview;
  const { review, dashboard, outside } = toWrite(preview, new Date());
  const partial = partialMonths(preview, new Date());
  const written = [...review, ...dashboard];
  const isWritten = (month: string) => written.some((each) => each.month === month);
  const list = (months: readonly string[]) => months.map((month) => figures.shortMonth(month)).join(", ");
  return said([
    ...partial.filter(isWritten).map((month) => text.partial(figures.month(month))),
    ...written.filter(({ orders }) => orders === 0).map(({ month }) => text.emptyMonth(figures.month(month))),
    outside.length > 0 && text.outside(outside.length, figures.whole(outside.length), list(outside)),
    summary.emptyEnd > 0 && text.emptyEnd(summary.emptyEnd, figures.whole(summary.emptyEnd)),
    summary.belowZero.length > 0 && text.belowZero(list(summary.belowZero)),
  ]);
}

function aboutRows({ session, figures }: ImportView, { summary }: Preview): string[] {
  const text = REMARK_WORDS[session.language];
  const { cancellations, zeroAmounts, repeatedOrders, totalRows, otherTableAt } = summary;
  const noCustomers = summary.kind === "orders" && summary.months.every(({ newCustomers }) => newCustomers === null);
  return said([
    cancellations > 0 && text.cancellations(cancellations, figures.whole(cancellations)),
    zeroAmounts > 0 && text.zeroAmounts(zeroAmounts, figures.whole(zeroAmounts)),
    repeatedOrders > 0 && text.repeated(repeatedOrders, figures.whole(repeatedOrders)),
    totalRows > 0 && text.totalRows(totalRows, figures.whole(totalRows)),
    otherTableAt !== null && text.otherTable(figures.whole(otherTableAt)),
    noCustomers && text.noCustomers,
  ]);
}

function aboutAmounts({ session, figures }: ImportView, { summary }: Preview): string[] {
  const text = REMARK_WORDS[session.language];
  const { columns, netOff, totalOff, tax, taxRate } = summary;
  const foreign = columns.map(({ header }) => currencyOf(header)).find((currency) => currency !== null) ?? null;
  const rate = taxRate === null ? "" : figures.text(String(Math.round(taxRate * 1000) / 10));
  return said([
    netOff > 0 && text.netOff(netOff, figures.whole(netOff)),
    totalOff > 0 && text.totalOff(totalOff, figures.whole(totalOff)),
    tax === "excluded" && taxRate !== null && text.totalHasTax(rate),
    foreign !== null && foreign !== session.currency && text.otherCurrency(foreign, session.currency),
  ]);
}

/** The currency that a header names: `amount_gbp`, `Montant (€)`. */
function currencyOf(header: string): string | null {
  const code = /(?:^|[^a-z])(eur|mad|cad|usd|gbp|chf)(?:[^a-z]|$)/i.exec(header)?.[1];
  if (code !== undefined) return code.toUpperCase();
  return header.includes("€") ? "EUR" : header.includes("£") ? "GBP" : null;
}

/** The rows that were left out, each with its number and the reason. */
export function unreadableRows({ session, figures }: ImportView, summary: FiguresSummary): HTMLElement | null {
  const text = REMARK_WORDS[session.language];
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
