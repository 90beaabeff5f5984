import type { Currency } from "../../protocol/endpoints";
import { CONVENTIONS, DAYS_BASES, type InputReading, type SettingsReading } from "../../protocol/settings";
import { CURRENCIES, FIRST_YEAR, LAST_YEAR } from "../../protocol/settings-choices";
import { LANGUAGES, type Language } from "../../shared/language";
import { addMonths } from "../../shared/year-month";
import { element } from "../dom";
import type { Session } from "../session";
import { button, field, menu, section } from "../view";
import { changeOf, type Draft, startOf, vatIsWrong } from "./draft";
import type { SettingsPage } from "./settings-page";
import { SETTINGS_WORDS, type SettingsWords } from "./words";

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Every setting with its present value, what a change of it does, and one button for all. */
export function form(session: Session, page: SettingsPage, reading: SettingsReading, draft: Draft): HTMLElement {
  const text = SETTINGS_WORDS[session.language];
  const change = changeOf(draft, reading);
  const isChanged = change === null || Object.keys(change).length > 0;
  return element(
    "div",
    { class: "stack" },
    element("h2", {}, text.plan),
    ...planFields(session, page, reading, draft, text),
    element("h2", {}, text.business),
    ...inputFields(page, reading, draft, text),
    element(
      "div",
      { class: "actions" },
      button(session, text.save, { id: "save", look: "primary", click: () => page.save() }),
      isChanged && button(session, text.cancel, { id: "undo", look: "quiet", click: () => page.undo() }),
    ),
    section(
      session,
      { id: "panel", heading: text.panel, open: false },
      field(
        "language",
        text.languageOfPanel,
        menu("language", languagesOf(text), session.language, (value) => {
          session.language = value as Language;
          session.draw();
        }),
      ),
    ),
  );
}

const languagesOf = ({ languages }: SettingsWords) => LANGUAGES.map((each) => [each, languages[each]] as const);

const hint = (id: string, words: string) => element("p", { id, class: "hint" }, words);

function planFields(
  session: Session,
  page: SettingsPage,
  reading: SettingsReading,
  draft: Draft,
  text: SettingsWords,
): (HTMLElement | null)[] {
  return [
    field(
      "plan-language",
      text.planLanguage,
      menu("plan-language", languagesOf(text), draft.planLanguage, (value) =>
        page.change({ planLanguage: value as Language }),
      ),
    ),
    draft.planLanguage === reading.planLanguage ? null : hint("language-hint", text.languageHint[draft.planLanguage]),
    field(
      "currency",
      text.currency,
      menu(
        "currency",
        CURRENCIES.map((currency) => [currency, text.currencies[currency]]),
        draft.currency,
        (value) => page.change({ currency: value as Currency }),
      ),
    ),
    draft.currency === reading.currency ? null : hint("currency-hint", text.currencyHint),
    ...monthFields(session, page, draft, text),
  ];
}

function monthFields(session: Session, page: SettingsPage, draft: Draft, text: SettingsWords): HTMLElement[] {
  const start = startOf(draft);
  const { figures } = session;
  const named = (month: number) => {
    const first = startOf({ year: start === null ? "2001" : draft.year, month }) ?? "2001-01";
    const words = figures.month(first);
    return start === null ? words.replace(/ \d+$/, "") : words;
  };
  const year = element("input", {
    id: "year",
    type: "text",
    inputmode: "numeric",
    autocomplete: "off",
    maxlength: 4,
    value: draft.year,
    "aria-describedby": "months-hint",
    "aria-invalid": start === null ? "true" : undefined,
    input: () => page.change({ year: year.value.trim() }, false),
    change: () => session.draw(),
  });
  const months = MONTHS.map((month) => [String(month), named(month)] as const);
  return [
    element(
      "div",
      { class: "pair" },
      field("year", text.year, year),
      field(
        "first-month",
        text.firstMonth,
        menu("first-month", months, String(draft.month), (value) => page.change({ month: Number(value) })),
      ),
    ),
    start === null
      ? element("p", { id: "months-hint", class: "wrong" }, text.yearWrong(FIRST_YEAR, LAST_YEAR))
      : hint("months-hint", text.monthsHint(figures.month(addMonths(start, -12)), figures.month(addMonths(start, -1)))),
  ];
}

function inputFields(
  page: SettingsPage,
  reading: SettingsReading,
  draft: Draft,
  text: SettingsWords,
): (HTMLElement | null)[] {
  const { vat, days, advertising } = reading.inputs;
  const wrong = vatIsWrong(draft, reading);
  const rate = element("input", {
    id: "vat",
    type: "text",
    inputmode: "decimal",
    autocomplete: "off",
    maxlength: 20,
    value: draft.vat,
    readonly: !vat.isThere,
    "aria-describedby": wrong || !vat.isThere ? "vat-hint" : undefined,
    "aria-invalid": wrong ? "true" : undefined,
    input: () => page.change({ vat: rate.value }, false),
    change: () => page.change({}),
  });
  const bases = DAYS_BASES.map((basis) => [String(basis), String(basis)] as const);
  const conventions = CONVENTIONS.map((key) => [key, text.conventions[key]] as const);
  return [
    element(
      "div",
      { class: "pair even" },
      field("vat", text.vat, rate),
      field(
        "days",
        text.days,
        menu("days", optionsOf(bases, days, text), draft.days, (value) => page.change({ days: value }), !days.isThere),
      ),
    ),
    wrong ? element("p", { id: "vat-hint", class: "wrong" }, text.vatWrong) : null,
    wrong ? null : hint("vat-hint", vat.isThere && days.isThere ? text.daysHint : text.missing.review),
    field(
      "advertising",
      text.advertising,
      menu(
        "advertising",
        optionsOf(conventions, advertising, text),
        draft.advertising,
        (value) => page.change({ advertising: value }),
        !advertising.isThere,
      ),
    ),
    advertising.isThere ? null : hint("advertising-hint", text.missing.funding),
  ];
}

/** Nothing chosen yet, or what stands in the sheet and is none of the choices, comes first until one is chosen. */
function optionsOf(
  choices: readonly (readonly [string, string])[],
  { value }: InputReading,
  text: SettingsWords,
): (readonly [string, string])[] {
  const given = value === null ? "" : String(value);
  if (choices.some(([key]) => key === given)) return [...choices];
  return [[given, given === "" ? text.toChoose : text.unknown(given)], ...choices];
}
