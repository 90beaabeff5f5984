import type { SheetStatus } from "../../protocol/endpoints";
import type { StepStatus } from "../../protocol/steps";
import { element } from "../dom";
import type { Session } from "../session";
import { button } from "../view";
import type { HomePage } from "./home-page";
import { HOME_WORDS } from "./words";

/** The seven steps in the order of work, each with its question, its state, and what to do. */
export function steps(session: Session, page: HomePage): HTMLElement {
  const all = session.planner?.sheets ?? [];
  // Once all sheets are there, the first step that is not done is the thing to do.
  const next = all.every(({ built }) => built) ? all.find(({ status }) => status !== "complete") : undefined;
  return element(
    "ol",
    { class: "sheets" },
    all.map((sheet) => row(session, page, sheet, sheet === next)),
  );
}

/** A sign beside each state's word: filled as far as the step is. */
const MARKS: Readonly<Record<StepStatus, string>> = {
  missing: "○",
  empty: "○",
  started: "◐",
  complete: "●",
  attention: "▲",
};

function row(session: Session, page: HomePage, sheet: SheetStatus, isNext: boolean): HTMLElement {
  const { id, title, built, status, next, cell } = sheet;
  const text = HOME_WORDS[session.language].sheets;
  return element(
    "li",
    { class: `step ${status}` },
    element("span", { class: "mark", "aria-hidden": "true" }, MARKS[status]),
    element(
      "div",
      { class: "sheet" },
      element("strong", {}, title),
      element("span", { class: "status" }, ` ${!built && page.isBuilding(id) ? text.working : text.statuses[status]}`),
      element("p", { class: "hint" }, built ? next[session.language] : text.questions[id]),
    ),
    built
      ? button(session, text.goTo, {
          id: `open-${id}`,
          ...(isNext ? { look: "primary" as const } : {}),
          label: text.goToLabel(title),
          click: () => session.goTo(id, cell ?? undefined),
        })
      : page.canCreate &&
          button(session, text.create, {
            id: `create-${id}`,
            label: text.createLabel(title),
            click: () => page.build([id]),
          }),
  );
}
