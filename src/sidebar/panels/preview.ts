import { element } from "../dom";
import { button, type View } from "../view";
import type { Preview } from "../view-state";
import { columns } from "./columns";
import { dateQuestion } from "./date-question";
import { monthTable } from "./month-table";
import { periodMenu } from "./period-menu";
import { remarks, unreadableRows } from "./remarks";

/** What was read and what would be written, before anything is. */
export function preview(view: View, orders: Preview, reviewBuilt: boolean): HTMLElement {
  const { words, figures, planner } = view;
  const text = words.orders;
  const { summary, source } = orders;
  const found =
    summary.ordersRead === 0
      ? element("p", { class: summary.ambiguousDates > 0 ? undefined : "wrong" }, text.noneFound(source.name))
      : element("p", {}, text.found(summary.ordersRead, figures.whole(summary.ordersRead), source.name));
  const usable = summary.months.length > 0;
  return element(
    "div",
    {},
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
          ? button(view, text.write, { id: "write", look: "primary", click: () => planner.write(false) })
          : button(view, text.createReview, {
              id: "create-for-import",
              look: "primary",
              click: () => planner.build(["review"], "orders"),
            })),
      button(view, text.another, { id: "another", look: "quiet", click: () => planner.startOver() }),
    ),
  );
}
