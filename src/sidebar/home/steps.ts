import type { SheetStatus } from "../../protocol/endpoints";
import { element } from "../dom";
import type { Session } from "../session";
import { button } from "../view";
import type { HomePage } from "./home-page";
import { HOME_WORDS } from "./words";

/** The seven steps in the order of work, each with its question, its state, and what to do. */
export function steps(session: Session, page: HomePage): HTMLElement {
  const all = session.planner?.sheets ?? [];
  return element(
    "ol",
    { class: "sheets" },
    all.map((sheet) => row(session, page, sheet)),
  );
}

function row(session: Session, page: HomePage, { id, title, built }: SheetStatus): HTMLElement {
  const text = HOME_WORDS[session.language].sheets;
  const status = built ? text.built : page.isBuilding(id) ? text.working : text.missing;
  return element(
    "li",
    { class: built ? "built" : "missing" },
    element("span", { class: "mark", "aria-hidden": "true" }, built ? "●" : "○"),
    element(
      "div",
      { class: "sheet" },
      element("strong", {}, title),
      element("span", { class: "status" }, ` ${status}`),
      element("p", { class: "hint" }, text.questions[id]),
    ),
    built
      ? button(session, text.goTo, { id: `open-${id}`, label: text.goToLabel(title), click: () => session.goTo(id) })
      : button(session, text.create, {
          id: `create-${id}`,
          label: text.createLabel(title),
          click: () => page.build([id]),
        }),
  );
}
