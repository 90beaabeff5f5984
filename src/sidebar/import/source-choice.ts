import { element } from "../dom";
import { button, field, menu } from "../view";
import type { ImportView } from "./import-view";

/** Where the figures come from: a file of the person's computer, or a sheet of this file. */
export function sourceChoice({ session, page, text }: ImportView): HTMLElement {
  const input = element("input", {
    id: "file",
    class: "unseen",
    type: "file",
    accept: ".csv,.txt,text/csv,text/plain",
    disabled: session.running !== null,
    change: () => {
      const [file] = input.files ?? [];
      if (file) void page.readFile(file);
    },
  });
  const others = session.planner?.otherSheets ?? [];
  return element(
    "div",
    { class: "stack" },
    element("p", { class: "hint" }, text.why),
    input,
    element("label", { for: "file", class: "button primary" }, text.chooseFile),
    others.length > 0 && [
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
    ],
  );
}
