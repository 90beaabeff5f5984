import type { Currency } from "../../protocol/endpoints";
import { CURRENCIES, FIRST_YEAR, LAST_YEAR } from "../../protocol/settings-choices";
import { LANGUAGES, type Language } from "../../shared/language";
import { element } from "../dom";
import type { Session } from "../session";
import { field, menu } from "../view";
import { SETTINGS_WORDS } from "./words";

/** Language, year and currency: what a plan is created with. What is typed wrong stays, with a sentence beside it. */
export function basics(session: Session): HTMLElement {
  const text = SETTINGS_WORDS[session.language];
  const wrong = !session.yearIsRight;
  const year = element("input", {
    id: "year",
    type: "text",
    inputmode: "numeric",
    autocomplete: "off",
    maxlength: 4,
    value: session.year,
    "aria-describedby": wrong ? "year-wrong" : "year-hint",
    "aria-invalid": wrong ? "true" : undefined,
    input: () => {
      session.year = year.value.trim();
    },
    change: () => session.draw(),
  });
  return element(
    "div",
    { class: "stack" },
    field(
      "language",
      text.language,
      menu(
        "language",
        LANGUAGES.map((language) => [language, text.languages[language]]),
        session.language,
        (value) => {
          session.language = value as Language;
          session.draw();
        },
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
          session.currency,
          (value) => {
            session.currency = value as Currency;
            session.draw();
          },
        ),
      ),
    ),
    wrong
      ? element("p", { id: "year-wrong", class: "wrong" }, text.yearWrong(FIRST_YEAR, LAST_YEAR))
      : element("p", { id: "year-hint", class: "hint" }, text.yearHint),
  );
}
