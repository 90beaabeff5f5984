import { element } from "../dom";
import { button } from "../view";
import { columns } from "./columns";
import { dateQuestion } from "./date-question";
import { figureTable } from "./figure-table";
import { type ImportView, type Preview, partialInDashboard, rateOf, toWrite } from "./import-view";
import { periodMenu } from "./period-menu";
import { purposeMenu } from "./purpose-menu";
import { remarks, unreadableRows } from "./remarks";
import { taxQuestion } from "./tax-question";

/** What was read and what would be written where, before anything is. */
export function preview(view: ImportView, preview: Preview): HTMLElement {
  const { text, figures, session, page } = view;
  const { summary, source } = preview;
  const found =
    summary.rowsRead === 0
      ? element("p", { class: summary.ambiguousDates > 0 ? undefined : "wrong" }, text.noneFound(source.name))
      : element("p", {}, page.found(preview));
  const usable = summary.months.length > 0;
  const { review, dashboard } = toWrite(preview, new Date());
  const titleOf = (id: "review" | "dashboard") =>
    session.planner?.sheets.find((sheet) => sheet.id === id)?.title ?? text.sheets[id];
  const months = (count: number) => text.months(count, figures.whole(count));
  const taxKnown = preview.answers.taxIncluded !== null;
  const withActuals = preview.answers.use === "actuals";
  const reviewTitle = withActuals ? titleOf("review") : text.targetsOf(titleOf("review"));
  return element(
    "div",
    { class: "stack" },
    found,
    dateQuestion(view, preview),
    usable && [
      taxQuestion(view, preview),
      purposeMenu(view, preview),
      periodMenu(view, preview),
      partialChoice(view, preview),
      remarks(view, preview),
      figureTable(view, text.goesTo(reviewTitle, months(review.length)), review, {
        withCancelled: withActuals,
        taxKnown,
      }),
      figureTable(view, text.goesTo(titleOf("dashboard"), months(dashboard.length)), dashboard, {
        withCancelled: false,
        taxKnown,
      }),
      review.length + dashboard.length === 0 && element("p", { class: "wrong" }, text.nowhere),
    ],
    unreadableRows(view, summary),
    columns(view, summary),
    needsReview(view, preview) && element("p", { class: "notice" }, text.needsReview),
    element(
      "div",
      { class: "actions" },
      usable && mainButton(view, preview),
      button(session, text.another, { id: "another", look: "quiet", click: () => page.startOver() }),
    ),
  );
}

function needsReview({ session }: ImportView, preview: Preview): boolean {
  return !session.isBuilt("review") && toWrite(preview, new Date()).review.length > 0;
}

/** Nothing can be written while a question is open. */
function mainButton(view: ImportView, preview: Preview): HTMLElement | null {
  const { session, page, text } = view;
  const { taxIncluded } = preview.answers;
  const { review, dashboard } = toWrite(preview, new Date());
  if (taxIncluded === null || (taxIncluded && rateOf(preview) === null)) return null;
  if (review.length + dashboard.length === 0) return null;
  return needsReview(view, preview)
    ? button(session, text.createReview, { id: "create-for-import", look: "primary", click: () => page.createReview() })
    : button(session, text.write, { id: "write", look: "primary", click: () => page.write(false) });
}

/** Whether to take months that are not whole into the Dashboard. */
function partialChoice({ text, figures, page }: ImportView, preview: Preview): HTMLElement | null {
  const partial = partialInDashboard(preview, new Date());
  if (partial.length === 0) return null;
  const input = element("input", {
    id: "with-partial",
    type: "checkbox",
    checked: preview.answers.withPartial,
    change: () => page.answer({ withPartial: input.checked }),
  });
  const list = partial.map((month) => figures.month(month)).join(", ");
  return element("label", { class: "tick", for: "with-partial" }, input, element("span", {}, text.withPartial(list)));
}
