import { MEASURES, type Measure, type MonthFigures } from "../../protocol/figures";
import { element } from "../dom";
import type { ImportView } from "./import-view";

const NOT_ELSEWHERE: readonly Measure[] = ["cancelledOrders", "cancelledAmount"];

/** The months that one sheet will get, measure by measure, with their total; only what the export tells. */
export function figureTable(
  { session, text, figures }: ImportView,
  caption: string,
  months: readonly MonthFigures[],
  { withCancelled, taxKnown }: { readonly withCancelled: boolean; readonly taxKnown: boolean },
): HTMLElement | null {
  if (months.length === 0) return null;
  const told = (measure: Measure) => months.some((month) => month[measure] !== null);
  const measures = MEASURES.filter((each) => told(each) && (withCancelled || !NOT_ELSEWHERE.includes(each)));
  const cell = (value: number | null) => element("td", { class: "number" }, value === null ? "" : figures.whole(value));
  const sum = (measure: Measure) => months.reduce((total, month) => total + (month[measure] ?? 0), 0);
  // Until it is said whether VAT is in it, an amount is not called one without.
  const names = { ...text.measures(session.currency), ...(taxKnown ? {} : { revenue: text.amount(session.currency) }) };
  const head = measures.map((measure) => element("th", { scope: "col", class: "number" }, names[measure]));
  const table = element(
    "table",
    { class: "months" },
    element("caption", {}, caption),
    element("thead", {}, element("tr", {}, element("th", { scope: "col" }, text.month), head)),
    element(
      "tbody",
      {},
      months.map((month) =>
        element(
          "tr",
          {},
          element("th", { scope: "row" }, figures.shortMonth(month.month)),
          measures.map((measure) => cell(month[measure])),
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
        measures.map((measure) => cell(sum(measure))),
      ),
    ),
  );
  return element(
    "div",
    {},
    element("div", { class: "wide", tabindex: 0, role: "region", "aria-label": caption }, table),
    measures.length > FITTING && element("p", { class: "hint" }, text.scroll),
  );
}

/** Measures that are seen at once beside the months. */
const FITTING = 3;
