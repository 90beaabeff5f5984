import type { MondayState } from "../../protocol/monday";
import { element } from "../dom";
import { button } from "../view";
import { actionList } from "./action-list";
import { dayOf, type MondayView } from "./monday-view";
import { monthForm } from "./month-form";

/** Where the year goes, then the form: what is missing, what is late, and one button that writes it all. */
export function year(view: MondayView, state: MondayState): HTMLElement {
  const { text, session, page } = view;
  const { late, soon, moreLate } = state;
  const isSomethingToDo = state.months.length + late.length + soon.length > 0;
  return element(
    "div",
    { class: "stack" },
    standing(state),
    state.notices.map((notice) => element("p", { class: "notice" }, notice)),
    missing(view, state),
    actionList(view, state, { id: "late", heading: text.late(late.length + moreLate), actions: late }),
    moreLate > 0 && element("p", { class: "hint" }, text.moreLate(moreLate)),
    state.hasActions && late.length === 0 && element("p", {}, text.noneLate),
    actionList(view, state, { id: "soon", heading: text.soon(soon.length), actions: soon }),
    isSomethingToDo && button(session, text.save, { id: "save", look: "primary", click: () => page.save() }),
  );
}

function standing({ course, landing, since }: MondayState): HTMLElement | null {
  if (course === null && landing === null) return null;
  return element(
    "div",
    { id: "standing", class: "standing" },
    course !== null && element("p", {}, course),
    landing !== null && element("p", { class: "landing" }, landing),
    since !== null && element("p", {}, since),
  );
}

/** The month's empty cells, or why there are none. */
function missing(view: MondayView, state: MondayState): HTMLElement {
  const { text, session } = view;
  const form = monthForm(view, state);
  if (!state.hasDashboard && form === null) {
    return element(
      "div",
      { class: "stack" },
      element("p", {}, text.noDashboard),
      button(session, text.toSteps, { id: "to-steps", click: () => session.visit("home") }),
    );
  }
  return element(
    "div",
    { class: "stack" },
    state.begins !== null && element("p", {}, text.begins(dayOf(state.begins, state, session.language))),
    form ?? element("p", {}, text.nothingMissing),
  );
}
