import type { ImportReport } from "../../protocol/endpoints";
import { element } from "../dom";
import { button } from "../view";
import type { ImportView } from "./import-view";

/** What was written, and where to look at it. */
export function done(
  { session, page, text, figures }: ImportView,
  { cellsWritten, notices }: ImportReport,
): HTMLElement {
  return element(
    "div",
    { class: "stack" },
    element("p", { class: "outcome" }, text.written(cellsWritten, figures.whole(cellsWritten))),
    notices.map((notice) => element("p", { class: "notice" }, notice)),
    element(
      "div",
      { class: "actions" },
      button(session, text.openReview, { id: "open-written", look: "primary", click: () => session.goTo("review") }),
      button(session, text.importMore, { id: "import-more", look: "quiet", click: () => page.startOver() }),
    ),
  );
}
