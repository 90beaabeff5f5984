import { element } from "../dom";
import { button, field, menu } from "../view";
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

function sheetChoice({ session, page, text }: ImportView): HTMLElement | null {
  const others = session.planner?.otherSheets ?? [];
  if (others.length === 0) return null;
  return element(
    "div",
    { class: "stack" },
    field(
      "source-sheet",
      text.orSheet,
      menu(
        "source-sheet",
        [["", text.pickSheet], ...others.map((title) => [title, title] as const)],
        page.chosenSheet,
        (title) => page.chooseSheet(title),
      ),
    ),
    page.chosenSheet !== "" && button(session, text.readSheet, { id: "read-sheet", click: () => page.readSheet() }),
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
