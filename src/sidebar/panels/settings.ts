import type { Currency } from "../../protocol/endpoints";
import { CURRENCIES, FIRST_YEAR, LAST_YEAR } from "../../protocol/settings-choices";
import { LANGUAGES, type Language } from "../../shared/language";
import { element } from "../dom";
import { section, type View } from "../view";

/** Language, year and currency of the plan, the last two set for good when it is created; what is typed wrong stays, with a sentence beside it. */
export function settings(view: View): HTMLElement {
  const { state, words, planner } = view;
  const text = words.settings;
  const nothingBuilt = !state.planner?.sheets.some((sheet) => sheet.built);
  const kept = !nothingBuilt;
  const wrong = !planner.yearIsRight;
  const year = element("input", {
    id: "year",
    type: "text",
    inputmode: "numeric",
    autocomplete: "off",
    maxlength: 4,
    value: state.year,
    readonly: kept,
    "aria-describedby": wrong ? "year-wrong" : "year-hint",
    "aria-invalid": wrong ? "true" : undefined,
    input: () => planner.typeYear(year.value.trim()),
    change: () => planner.choose({}),
  });
  return section(
    view,
    {
      id: "settings",
      heading: text.heading,
      open: nothingBuilt || wrong,
      note: text.summary(state.year, state.currency),
    },
    field(
      "language",
      kept ? text.languageOfPanel : text.language,
      menu(
        "language",
        LANGUAGES.map((language) => [language, text.languages[language]]),
        state.language,
        (value) => planner.choose({ language: value as Language }),
      ),
    ),
    element(
      "div",
      { class: "pair" },
      field("year", text.year, year),
      field(
        "currency",
        text.currency,
        menu(
          "currency",
          CURRENCIES.map((currency) => [currency, text.currencies[currency]]),
          state.currency,
          (value) => planner.choose({ currency: value as Currency }),
          kept,
        ),
      ),
    ),
    wrong
      ? element("p", { id: "year-wrong", class: "wrong" }, text.yearWrong(FIRST_YEAR, LAST_YEAR))
      : element("p", { id: "year-hint", class: "hint" }, kept ? text.kept : text.yearHint),
  );
}

/** A label above its control. */
export function field(id: string, label: string, control: HTMLElement): HTMLElement {
  return element("div", { class: "field" }, element("label", { for: id }, label), control);
}

/** A drop-down of values and their words. */
export function menu(
  id: string,
  options: readonly (readonly [value: string, text: string])[],
  chosen: string,
  choose: (value: string) => void,
  disabled = false,
): HTMLSelectElement {
  const select = element(
    "select",
    { id, disabled, change: () => choose(select.value) },
    options.map(([value, text]) => element("option", { value, selected: value === chosen }, text)),
  );
  return select;
}
