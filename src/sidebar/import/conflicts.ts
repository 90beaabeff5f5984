import type { ImportReport } from "../../protocol/endpoints";
import { element } from "../dom";
import { button } from "../view";
import type { ImportView } from "./import-view";

/** Cells that hold something else: each with what is there and what would come, and the question. */
export function conflicts(view: ImportView, { conflicts: cells }: ImportReport): HTMLElement {
  const { text, figures, session, page } = view;
  const question = text.conflicts(cells.length, figures.whole(cells.length));
  const head = [text.conflictCell, text.month, text.conflictCurrent, text.conflictIncoming];
  return element(
    "div",
    { class: "stack" },
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
      button(session, text.keep, { id: "keep", click: () => page.keepValues() }),
      button(session, text.replace, { id: "replace", look: "danger", click: () => page.write(true) }),
    ),
  );
}
