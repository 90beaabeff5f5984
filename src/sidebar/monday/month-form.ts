import type { EmptyCell, MondayState, MonthToFill } from "../../protocol/monday";
import { addMonths, type YearMonth } from "../../shared/year-month";
import { element } from "../dom";
import { field, menu, section } from "../view";
import type { MondayView } from "./monday-view";

/** The empty cells of a month, last month beside each; checked as soon as a field is left. */
export function monthForm(view: MondayView, state: MondayState): HTMLElement | null {
  const { page, text, figures, session } = view;
  const month = page.month;
  if (month === null) return null;
  const over = state.months.filter(({ isOver }) => isOver).length;
  const fields = element(
    "div",
    { class: "stack" },
    !month.isOver && element("p", { class: "notice" }, text.runningNote(figures.month(month.month))),
    month.empty.map((cell) => figureField(view, month, cell)),
    element("p", { class: "hint" }, text.unmeasured),
  );
  const choice =
    state.months.length > 1
      ? field(
          "month",
          text.month,
          menu(
            "month",
            state.months.map((each) => [each.month, figures.month(each.month)]),
            month.month,
            (chosen) => page.chooseMonth(chosen),
          ),
        )
      : null;
  const name = figures.month(month.month);
  return element(
    "div",
    { class: "stack" },
    over === 0 && element("p", {}, text.nothingMissing),
    choice,
    month.isOver
      ? element("div", {}, element("h2", {}, text.fill(name, month.empty.length)), fields)
      : section(session, { id: "running-month", heading: text.running(name), open: over > 0 }, fields),
  );
}

function figureField({ session, page, text, figures }: MondayView, month: MonthToFill, cell: EmptyCell): HTMLElement {
  const { measure } = cell;
  const id = `figure-${measure}`;
  const input = element("input", {
    id,
    type: "text",
    inputmode: "decimal",
    autocomplete: "off",
    value: page.typed(measure),
    "aria-describedby": `${id}-before ${id}-said`,
    input: () => page.type(measure, input.value),
    change: () => page.check(),
  });
  const before = month.previous[measure];
  const planned = month.planned[measure];
  const previous = figures.shortMonth(addMonths(month.month as YearMonth, -1));
  const known = [
    ...(before === null ? [] : [text.previous(previous, figures.whole(before))]),
    ...(planned === null ? [] : [text.planned(figures.whole(planned))]),
  ];
  return element(
    "div",
    { class: "field" },
    element("label", { for: id }, text.measures[measure](session.currency)),
    element(
      "div",
      { class: "beside" },
      input,
      element(
        "div",
        { id: `${id}-before`, class: "hint" },
        known.map((each) => element("p", {}, each)),
      ),
    ),
    element("p", { id: `${id}-said`, class: "said" }),
  );
}
