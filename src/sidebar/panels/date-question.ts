import { element } from "../dom";
import { button, type View } from "../view";
import type { Preview } from "../view-state";

/** Asks what 03/04 means when the list does not tell; once answered, says so and lets it be swapped. */
export function dateQuestion(view: View, { summary, dateOrder }: Preview): HTMLElement | null {
  const { words, figures, planner } = view;
  const text = words.orders;
  if (dateOrder !== undefined) {
    const other = dateOrder === "day-first" ? "month-first" : "day-first";
    return element(
      "p",
      { class: "notice" },
      `${text.orderChosen[dateOrder]} `,
      button(view, text.changeOrder, { id: "swap-dates", look: "quiet", click: () => planner.readAgain(other) }),
    );
  }
  if (summary.ambiguousDates === 0) return null;
  return element(
    "div",
    { class: "question", role: "group", "aria-labelledby": "date-question" },
    element(
      "p",
      { id: "date-question" },
      text.whichOrder(summary.ambiguousDates, figures.whole(summary.ambiguousDates)),
    ),
    element(
      "div",
      { class: "actions" },
      button(view, text.dayFirst, { id: "day-first", click: () => planner.readAgain("day-first") }),
      button(view, text.monthFirst, { id: "month-first", click: () => planner.readAgain("month-first") }),
    ),
  );
}
