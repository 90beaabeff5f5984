import { PAGE_NAMES } from "../../protocol/page-names";
import { element } from "../dom";
import type { Session } from "../session";
import { button } from "../view";
import { HOME_WORDS } from "./words";

/** The way to the other pages. */
export function tools(session: Session): HTMLElement {
  const text = HOME_WORDS[session.language].tools;
  return element(
    "section",
    { id: "tools", tabindex: -1, "aria-labelledby": "tools-heading" },
    element("h2", { id: "tools-heading" }, text),
    element(
      "ul",
      { class: "tools" },
      PAGE_NAMES.filter((name) => name !== "home").map((name) =>
        element(
          "li",
          {},
          button(session, session.words.pages[name], { id: `go-${name}`, click: () => session.visit(name) }),
        ),
      ),
    ),
  );
}
