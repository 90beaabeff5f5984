import { element } from "../dom";
import { button, takeBackButton } from "../view";
import type { MondayView, Saved } from "./monday-view";

/** Where the year lands now, what was written, what was left as it was, and where to look at it. */
export function done({ session, page, text, figures }: MondayView, { report, next }: Saved): HTMLElement {
  const { sentence, advice, cellsWritten, actionsDone, actionsPostponed, cellsLeft, actionsLeft } = report;
  const left = [
    ...cellsLeft.map(({ measure, cell, there, typed }) =>
      text.cellLeft(text.measures[measure](session.currency), cell, figures.text(there), figures.text(String(typed))),
    ),
    ...actionsLeft.map(({ what, fault }) => text.actionsLeft[fault](what)),
  ];
  return element(
    "div",
    { class: "stack" },
    element("p", { class: "outcome" }, text.saved(cellsWritten, actionsDone, actionsPostponed)),
    element(
      "div",
      { class: "standing" },
      element("p", { class: "landing" }, sentence),
      advice !== null && element("p", {}, advice),
    ),
    left.length > 0 &&
      element(
        "ul",
        { class: "remarks" },
        left.map((line) => element("li", {}, line)),
      ),
    element(
      "div",
      { class: "actions" },
      next !== null &&
        button(session, text.nextMonth(figures.month(next)), {
          id: "next-month",
          look: "primary",
          click: () => page.read(next),
        }),
      button(session, text.openDashboard, {
        id: "open-dashboard",
        ...(next === null ? { look: "primary" as const } : {}),
        click: () => session.goTo("dashboard"),
      }),
      actionsLeft.length > 0 &&
        button(session, text.openActions, { id: "open-actions", click: () => session.goTo("actions") }),
      button(session, text.again, { id: "again", look: "quiet", click: () => page.read() }),
      cellsWritten + actionsDone + actionsPostponed > 0 && takeBackButton(session),
    ),
  );
}
