import { element } from "../dom";
import { button, field, menu, progress } from "../view";
import type { ImportView } from "./import-view";

/** Where the figures come from: a file of the person's computer, what was copied elsewhere, or a sheet of this file. */
export function sourceChoice(view: ImportView): HTMLElement {
  const { session, page, text } = view;
  const input = element("input", {
    id: "file",
    class: "unseen",
    type: "file",
    accept: ".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values",
    disabled: session.running !== null,
    change: () => {
      const [file] = input.files ?? [];
      if (file) void page.readFile(file);
    },
  });
  return element(
    "div",
    { class: "stack" },
    element("p", { class: "hint" }, text.why),
    element("div", {}, input, element("label", { for: "file", class: "button primary" }, text.chooseFile)),
    sheetChoice(view),
    pasteField(view),
    element("details", { class: "minor" }, element("summary", {}, text.whichExports), exportList(view)),
  );
}

/** Its sheets are asked for when a person wants one of them: Sheets tells the titles one by one. */
function sheetChoice({ session, page, text }: ImportView): HTMLElement {
  if (page.sheets === null) {
    return element(
      "div",
      { class: "stack" },
      button(session, text.listSheets, { id: "list-sheets", click: () => page.listSheets() }),
      progress(session, "list"),
    );
  }
  const { titles, more } = page.sheets;
  if (titles.length === 0) return element("p", { class: "hint" }, text.noSheets);
  return element(
    "div",
    { class: "stack" },
    field(
      "source-sheet",
      text.orSheet,
      menu(
        "source-sheet",
        [["", text.pickSheet], ...titles.map((title) => [title, title] as const)],
        page.chosenSheet,
        (title) => page.chooseSheet(title),
      ),
    ),
    more > 0 && element("p", { class: "hint" }, text.moreSheets(more, session.figures.whole(more))),
    element(
      "div",
      { class: "actions" },
      page.chosenSheet !== "" && button(session, text.readSheet, { id: "read-sheet", click: () => page.readSheet() }),
      button(session, text.listAgain, { id: "list-sheets", look: "quiet", click: () => page.listSheets() }),
    ),
    progress(session, "list"),
  );
}

function pasteField({ session, page, text }: ImportView): HTMLElement {
  const area = element("textarea", {
    id: "pasted",
    rows: 3,
    spellcheck: "false",
    input: () => page.paste(area.value),
  });
  area.value = page.pasted;
  return element(
    "div",
    { class: "stack" },
    field("pasted", text.orPaste, area),
    button(session, text.readPasted, { id: "read-pasted", click: () => page.readPasted() }),
  );
}

function exportList({ text }: ImportView): HTMLElement {
  return element(
    "ul",
    { class: "rows" },
    text.exports.map((each) => element("li", {}, each)),
  );
}
