import type { ImportReport } from "../../protocol/endpoints";
import { element } from "../dom";
import { button, type View } from "../view";

/** Cells that hold something else: each with what is there and what would come, and the question. */
export function conflicts(view: View, { conflicts: cells }: ImportReport): HTMLElement {
  const { words, figures, planner } = view;
  const text = words.orders;
  const question = text.conflicts(cells.length, figures.whole(cells.length));
  const head = [text.conflictCell, text.month, text.conflictCurrent, text.conflictIncoming];
  return element(
    "div",
    {},
    element("p", { class: "wrong" }, question),
    element(
      "div",
      { class: "scroll", tabindex: 0, role: "region", "aria-label": question },
      element(
        "table",
        {},
        element(
          "thead",
          {},
          element(
            "tr",
            {},
            head.map((title, column) =>
              element("th", { scope: "col", class: column > 1 ? "number" : undefined }, title),
            ),
          ),
        ),
        element(
          "tbody",
          {},
          cells.map(({ cell, month, current, incoming }) =>
            element(
              "tr",
              {},
              element("th", { scope: "row" }, cell),
              element("td", {}, figures.shortMonth(month)),
              element("td", { class: "number" }, figures.text(current)),
              element("td", { class: "number" }, figures.text(incoming)),
            ),
          ),
        ),
      ),
    ),
    element(
      "div",
      { class: "actions" },
      button(view, text.keep, { id: "keep", click: () => planner.keepValues() }),
      button(view, text.replace, { id: "replace", look: "danger", click: () => planner.write(true) }),
    ),
  );
}
