import type { ImportConflict, ImportReport } from "../../protocol/figures";
import { element } from "../dom";
import { button } from "../view";
import type { ImportView } from "./import-view";

/** Cells that hold something else: each with what is there and what would come, and the question. */
export function conflicts(view: ImportView, { conflicts: cells }: ImportReport): HTMLElement {
  const { text, figures, session, page } = view;
  const question = text.conflicts(cells.length, figures.whole(cells.length));
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return element(
    "div",
    { class: "stack" },
    element("p", { class: "wrong" }, question),
    element(
      "div",
      { class: "scroll", tabindex: 0, role: "region", "aria-label": question },
      sheets.map((sheet) => {
        const title = session.planner?.sheets.find(({ id }) => id === sheet)?.title ?? "";
        return table(
          view,
          title,
          cells.filter((each) => each.sheet === sheet),
        );
      }),
    ),
    element(
      "div",
      { class: "actions" },
      button(session, text.keep, { id: "keep", click: () => page.keepValues() }),
      button(session, text.replace, { id: "replace", look: "danger", click: () => page.write(true) }),
    ),
  );
}

function table({ text, figures, session }: ImportView, title: string, cells: readonly ImportConflict[]): HTMLElement {
  const number = (words: string) =>
    element("td", { class: /^-?[\d.]+$/.test(words) ? "number whole" : "number" }, figures.text(words));
  const head = [text.conflictCell, text.conflictCurrent, text.conflictIncoming];
  return element(
    "table",
    {},
    element("caption", {}, title),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        head.map((words, column) => element("th", { scope: "col", class: column > 0 ? "number" : undefined }, words)),
      ),
    ),
    element(
      "tbody",
      {},
      cells.map(({ cell, month, measure, current, incoming }) =>
        element(
          "tr",
          {},
          element(
            "th",
            { scope: "row" },
            element("strong", {}, cell),
            ` ${text.measures(session.currency)[measure]}, ${figures.shortMonth(month)}`,
          ),
          number(current),
          number(incoming),
        ),
      ),
    ),
  );
}
