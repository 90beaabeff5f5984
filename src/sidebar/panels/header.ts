import { element } from "../dom";
import { failureBox, type View } from "../view";

/** The name, and in one line what this file is: no plan yet, a part of one, or all of it. */
export function header(view: View): HTMLElement {
  const { state, words } = view;
  const sheets = state.planner?.sheets ?? [];
  const built = sheets.filter((sheet) => sheet.built).length;
  const year = state.planner?.settings.year ?? 0;
  const course =
    state.planner === null
      ? words.loading
      : built === 0
        ? words.course.none
        : built < sheets.length
          ? words.course.some(year, built, sheets.length)
          : (state.planner.course ?? words.course.all(year));
  return element(
    "header",
    {},
    element("h1", { class: "brand" }, words.title),
    (state.planner !== null || state.running !== null) && element("p", { class: "course" }, course),
    failureBox(view, "start"),
  );
}
