import { element } from "../dom";
import { button } from "../view";
import type { ImportView, Preview } from "./import-view";

/** Asks what 03/04 means when the export does not tell; once answered, says so and lets it be swapped. */
export function dateQuestion(view: ImportView, { summary, answers }: Preview): HTMLElement | null {
  const { text, figures, session, page } = view;
  const { dateOrder } = answers;
  if (dateOrder !== undefined) {
    const other = dateOrder === "day-first" ? "month-first" : "day-first";
    return element(
      "p",
      { class: "notice" },
      `${text.orderChosen[dateOrder]} `,
      button(session, text.changeOrder, { id: "swap-dates", look: "quiet", click: () => page.readAgain(other) }),
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
      button(session, text.dayFirst, { id: "day-first", click: () => page.readAgain("day-first") }),
      button(session, text.monthFirst, { id: "month-first", click: () => page.readAgain("month-first") }),
    ),
  );
}
