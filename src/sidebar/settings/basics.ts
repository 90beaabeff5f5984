import type { Currency } from "../../protocol/endpoints";
import { CURRENCIES, FIRST_YEAR, LAST_YEAR } from "../../protocol/settings-choices";
import { LANGUAGES, type Language } from "../../shared/language";
import { element } from "../dom";
import type { Session } from "../session";
import { field, menu } from "../view";
import { BASICS_WORDS } from "./basics-words";
import { checkedInput } from "./checked-input";

/** Language, year and currency: what a plan is created with. What is typed wrong stays, with a sentence beside it. */
export function basics(session: Session): HTMLElement {
  const text = BASICS_WORDS[session.language];
  const { control: year, remark } = checkedInput({
    id: "year",
    value: session.year,
    inputmode: "numeric",
    maxlength: 4,
    input: (value) => {
      session.year = value.trim();
    },
    remark: () =>
      session.yearIsRight
        ? { isWrong: false, words: text.yearHint }
        : { isWrong: true, words: text.yearWrong(FIRST_YEAR, LAST_YEAR) },
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
    remark,
  );
}
