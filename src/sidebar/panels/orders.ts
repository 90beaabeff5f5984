import { element } from "../dom";
import { button, failureBox, progressBar, section, type View } from "../view";
import { conflicts } from "./conflicts";
import { preview } from "./preview";
import { field, menu } from "./settings";

/** The import, from the choice of a list to the figures in the review. */
export function orders(view: View): HTMLElement {
  const { state, words } = view;
  const text = words.orders;
  const reviewBuilt = state.planner?.sheets.some(({ id, built }) => id === "review" && built) ?? false;
  const { running } = state;
  return section(
    view,
    { id: "orders", heading: text.heading, open: reviewBuilt || state.orders.step !== "choose" },
    step(view, reviewBuilt),
    running?.action === "read" ? progressBar(text.reading(running.source), "reading") : null,
    running?.action === "write" ? progressBar(text.writing) : null,
    failureBox(view, "orders"),
  );
}

function step(view: View, reviewBuilt: boolean): HTMLElement {
  const { state } = view;
  switch (state.orders.step) {
    case "choose":
      return choice(view, reviewBuilt);
    case "preview":
      return preview(view, state.orders, reviewBuilt);
    case "conflicts":
      return conflicts(view, state.orders.report);
    case "done":
      return done(view);
  }
}

function choice(view: View, reviewBuilt: boolean): HTMLElement {
  const { state, words, planner } = view;
  const text = words.orders;
  const allBuilt = state.planner?.sheets.every((sheet) => sheet.built) ?? false;
  const input = element("input", {
    id: "file",
    class: "unseen",
    type: "file",
    accept: ".csv,.txt,text/csv,text/plain",
    disabled: state.running !== null,
    change: () => {
      const [file] = input.files ?? [];
      if (file) void planner.readFile(file);
    },
  });
  const others = state.planner?.otherSheets ?? [];
  return element(
    "div",
    {},
    element("p", { class: "hint" }, text.why),
    input,
    element("label", { for: "file", class: reviewBuilt && allBuilt ? "button primary" : "button" }, text.chooseFile),
    others.length > 0 && [
      field(
        "source-sheet",
        text.orSheet,
        menu(
          "source-sheet",
          [["", text.pickSheet], ...others.map((title) => [title, title] as const)],
          state.chosenSheet,
          (chosenSheet) => planner.choose({ chosenSheet }),
        ),
      ),
      state.chosenSheet !== "" && button(view, text.readSheet, { id: "read-sheet", click: () => planner.readSheet() }),
    ],
  );
}

function done(view: View): HTMLElement {
  const { state, words, figures, planner } = view;
  if (state.orders.step !== "done") return element("div");
  const { cellsWritten, notices } = state.orders.report;
  return element(
    "div",
    {},
    element("p", { class: "outcome" }, words.orders.written(cellsWritten, figures.whole(cellsWritten))),
    notices.map((notice) => element("p", { class: "notice" }, notice)),
    element(
      "div",
      { class: "actions" },
      button(view, words.orders.openReview, {
        id: "open-written",
        look: "primary",
        click: () => planner.goTo("review", "orders"),
      }),
      button(view, words.orders.importMore, { id: "import-more", look: "quiet", click: () => planner.startOver() }),
    ),
  );
}
