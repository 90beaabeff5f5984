import type { SheetStatus } from "../../protocol/endpoints";
import { element } from "../dom";
import { button, failureBox, progressBar, type View } from "../view";

/** The sheets of the plan, each with its question, its state and what to do with it; and all of them at once. */
export function sheets(view: View): HTMLElement {
  const { state, words, planner } = view;
  const text = words.sheets;
  const all = state.planner?.sheets ?? [];
  const missing = all.filter((sheet) => !sheet.built).length;
  const { running } = state;
  const primary = missing > 0 && state.orders.step === "choose";
  const label = missing === all.length ? text.buildFirst : text.buildAll(missing);
  return element(
    "section",
    { id: "sheets", tabindex: -1, "aria-labelledby": "sheets-heading" },
    element("h2", { id: "sheets-heading" }, text.heading),
    element(
      "ol",
      { class: "sheets" },
      all.map((sheet) => row(view, sheet)),
    ),
    running?.action === "build" && progressBar(text.building(running.sheets.length)),
    running?.action === "open" && progressBar(text.opening),
    failureBox(view, "sheets"),
    missing > 0 &&
      button(view, label, {
        id: "build-all",
        ...(primary ? { look: "primary" as const } : {}),
        click: () => planner.build(),
      }),
    outcome(view),
  );
}

function row(view: View, { id, title, built }: SheetStatus): HTMLElement {
  const { state, words, planner } = view;
  const text = words.sheets;
  const working = state.running?.action === "build" && state.running.sheets.includes(id) && !built;
  const status = built ? text.built : working ? text.working : text.missing;
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
      ? button(view, text.goTo, { id: `open-${id}`, label: text.goToLabel(title), click: () => planner.goTo(id) })
      : button(view, text.create, {
          id: `create-${id}`,
          label: text.createLabel(title),
          click: () => planner.build([id]),
        }),
  );
}

/** What the last build did, with what the user should know about it. */
function outcome({ state, words }: View): HTMLElement | null {
  const { built } = state;
  if (built === null) return null;
  const nothing = built.created + built.completed === 0;
  return element(
    "div",
    { class: "outcome" },
    element("p", {}, nothing ? words.sheets.nothingToDo : `${words.sheets.done(built.created, built.completed)}.`),
    built.notices.map((notice) => element("p", { class: "notice" }, notice)),
  );
}
