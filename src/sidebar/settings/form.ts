import type { Currency } from "../../protocol/endpoints";
import { CONVENTIONS, DAYS_BASES, type InputReading, type SettingsReading } from "../../protocol/settings";
import { CURRENCIES, FIRST_YEAR, LAST_YEAR } from "../../protocol/settings-choices";
import { LANGUAGES, type Language } from "../../shared/language";
import { addMonths, yearMonth } from "../../shared/year-month";
import { element } from "../dom";
import type { Session } from "../session";
import { button, field, menu, section } from "../view";
import { checkedInput } from "./checked-input";
import { changeOf, type Draft, startOf, vatIsWrong } from "./draft";
import type { SettingsPage } from "./settings-page";
import { SETTINGS_WORDS, type SettingsWords } from "./words";

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Every setting with its present value, what a change of it does, and one button for all. */
export function form(session: Session, page: SettingsPage, reading: SettingsReading, draft: Draft): HTMLElement {
  const text = SETTINGS_WORDS[session.language];
  const undo = button(session, text.cancel, { id: "undo", look: "quiet", click: () => page.undo() });
  const change = changeOf(draft, reading);
  undo.hidden = change !== null && Object.keys(change).length === 0;
  return element(
    "div",
    { class: "stack", input: () => undo.removeAttribute("hidden") },
    element("h2", {}, text.plan),
    ...planFields(session, page, reading, draft, text),
    element("h2", {}, text.business),
    ...inputFields(page, reading, draft, text),
    element(
      "div",
      { class: "actions" },
      button(session, text.save, { id: "save", look: "primary", click: () => page.save() }),
      undo,
    ),
  );
}

/** For somebody who reads a plan in the other language. */
export function panelLanguage(session: Session): HTMLElement {
  const text = SETTINGS_WORDS[session.language];
  return section(
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
  const { figures } = session;
  const months = menu("first-month", monthNames(session, draft), String(draft.month), (value) =>
    page.change({ month: Number(value) }),
  );
  const { control, remark } = checkedInput({
    id: "year",
    value: draft.year,
    inputmode: "numeric",
    maxlength: 4,
    input: (value) => page.type({ year: value.trim() }),
    remark() {
      const start = startOf(draft);
      if (start === null) return { isWrong: true, words: text.yearWrong(FIRST_YEAR, LAST_YEAR) };
      monthNames(session, draft).forEach(([, name], index) => {
        (months.options[index] as HTMLOptionElement).text = name;
      });
      const [first, last] = [addMonths(start, -12), addMonths(start, -1)];
      return { isWrong: false, words: text.monthsHint(figures.month(first), figures.month(last)) };
    },
  });
  return [
    element("div", { class: "pair" }, field("year", text.year, control), field("first-month", text.firstMonth, months)),
    remark,
  ];
}

/** The twelve months with which the plan may begin, each with the year that it falls in, as far as that is known. */
export function monthNames({ figures }: Session, { year }: Pick<Draft, "year">): (readonly [string, string])[] {
  return MONTHS.map((month) => {
    const start = startOf({ year, month });
    const name = start ? figures.month(start) : figures.month(yearMonth(FIRST_YEAR, month) ?? "").replace(/ \d+$/, "");
    return [String(month), name];
  });
}

function inputFields(
  page: SettingsPage,
  reading: SettingsReading,
  draft: Draft,
  text: SettingsWords,
): (HTMLElement | null)[] {
  const { vat, days, advertising } = reading.inputs;
  const { control: rate, remark } = checkedInput({
    id: "vat",
    value: draft.vat,
    inputmode: "decimal",
    maxlength: 20,
    readonly: !vat.isThere,
    input: (value) => page.type({ vat: value }),
    remark: () =>
      vatIsWrong(draft, reading)
        ? { isWrong: true, words: text.vatWrong }
        : { isWrong: false, words: vat.isThere && days.isThere ? text.daysHint : text.missing.review },
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
    remark,
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
