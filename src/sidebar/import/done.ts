import type { ImportReport } from "../../protocol/figures";
import { element } from "../dom";
import { button, takeBackButton } from "../view";
import type { ImportView } from "./import-view";

/** What was written where, how to take it back, and where to look at it. */
export function done({ session, page, text, figures }: ImportView, report: ImportReport): HTMLElement {
  const { written, notices } = report;
  const places = written.length > 0 ? written : [{ sheet: "review" as const, title: "", cells: 0 }];
  return element(
    "div",
    { class: "stack" },
    places.map(({ title, cells }) =>
      element("p", { class: "outcome" }, text.written(cells, figures.whole(cells), title)),
    ),
    notices.map((notice) => element("p", { class: "notice" }, notice)),
    element(
      "div",
      { class: "actions" },
      written.map(({ sheet, title }, index) =>
        button(session, text.openSheet(title), {
          id: `open-${sheet}`,
          ...(index === 0 ? { look: "primary" as const } : {}),
          click: () => session.goTo(sheet),
        }),
      ),
      button(session, text.importMore, { id: "import-more", look: "quiet", click: () => page.startOver() }),
      // The sentence above would no longer be true once it is taken back.
      written.length > 0 && takeBackButton(session, () => page.startOver()),
    ),
  );
}
