import type { ActionDue, MondayState } from "../../protocol/monday";
import { element } from "../dom";
import { button, field } from "../view";
import { dayOf, keyOf, type MondayView } from "./monday-view";

/** Actions with what they become: done, or a later end. Nothing is written before the person saves. */
export function actionList(
  view: MondayView,
  state: MondayState,
  { id, heading, actions }: { id: "late" | "soon"; heading: string; actions: readonly ActionDue[] },
): HTMLElement | null {
  if (actions.length === 0) return null;
  return element(
    "div",
    { id: `${id}-actions` },
    element("h2", {}, heading),
    element(
      "ul",
      { class: "due" },
      actions.map((action, index) => row(view, state, action, `${id}-${index}`)),
    ),
  );
}

function row({ session, page, text }: MondayView, state: MondayState, action: ActionDue, id: string): HTMLElement {
  const { what, who, end, daysLate } = action;
  const key = keyOf(action);
  const choice = page.choice(key);
  const day = dayOf(end, state, session.language);
  return element(
    "li",
    {},
    element("strong", {}, what),
    element(
      "p",
      { class: daysLate > 0 ? "wrong" : "hint" },
      daysLate > 0 ? text.daysLate(daysLate, day) : text.daysLeft(-daysLate, day),
    ),
    element("p", { class: "hint" }, who === "" ? text.nobody : who),
    element(
      "div",
      { class: "actions" },
      button(session, text.done, {
        id: `${id}-done`,
        label: text.doneLabel(what),
        pressed: choice?.kind === "done",
        click: () => page.choose(key, choice?.kind === "done" ? null : { kind: "done" }),
      }),
      button(session, text.postpone, {
        id: `${id}-postpone`,
        label: text.postponeLabel(what),
        pressed: choice?.kind === "postpone",
        click: () => page.choose(key, choice?.kind === "postpone" ? null : { kind: "postpone", to: page.inTwoWeeks }),
      }),
    ),
    choice?.kind === "postpone" && newEnd({ session, page, text }, state, key, choice.to, `${id}-end`),
  );
}

function newEnd(
  { page, text }: Pick<MondayView, "session" | "page" | "text">,
  { today }: MondayState,
  key: string,
  chosen: string,
  id: string,
): HTMLElement {
  const input = element("input", {
    id,
    type: "date",
    min: today,
    value: chosen,
    "aria-describedby": `${id}-said`,
    input: () => page.postpone(key, input.value),
    change: () => page.check(),
  });
  return element(
    "div",
    { class: "stack" },
    field(id, text.newEnd, input),
    element("p", { id: `${id}-said`, class: "said", "data-key": key }),
  );
}
