import { element } from "../dom";
import { button } from "../view";
import { columns } from "./columns";
import { dateQuestion } from "./date-question";
import type { ImportView, Preview } from "./import-view";
import { monthTable } from "./month-table";
import { periodMenu } from "./period-menu";
import { remarks, unreadableRows } from "./remarks";

/** What was read and what would be written, before anything is. */
export function preview(view: ImportView, orders: Preview): HTMLElement {
  const { text, figures, session, page } = view;
  const reviewBuilt = session.isBuilt("review");
  const { summary, source } = orders;
  const found =
    summary.ordersRead === 0
      ? element("p", { class: summary.ambiguousDates > 0 ? undefined : "wrong" }, text.noneFound(source.name))
      : element("p", {}, text.found(summary.ordersRead, figures.whole(summary.ordersRead), source.name));
  const usable = summary.months.length > 0;
  return element(
    "div",
    { class: "stack" },
    found,
    dateQuestion(view, orders),
    usable && [periodMenu(view, orders), remarks(view, orders), monthTable(view, orders)],
    unreadableRows(view, summary),
    columns(view, summary.columns),
    usable && !reviewBuilt && element("p", { class: "notice" }, text.needsReview),
    element(
      "div",
      { class: "actions" },
      usable &&
        (reviewBuilt
          ? button(session, text.write, { id: "write", look: "primary", click: () => page.write(false) })
          : button(session, text.createReview, {
              id: "create-for-import",
              look: "primary",
              click: () => page.createReview(),
            })),
      button(session, text.another, { id: "another", look: "quiet", click: () => page.startOver() }),
    ),
  );
}
