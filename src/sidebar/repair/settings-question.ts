import type { Currency } from "../../protocol/endpoints";
import type { LostSetting, LostSettings, PlanSettingsGiven } from "../../protocol/repair";
import { CURRENCIES, FIRST_YEAR, LAST_YEAR } from "../../protocol/settings-choices";
import { LANGUAGES, type Language } from "../../shared/language";
import { listText } from "../../shared/list-text";
import { addMonths, monthOf, type YearMonth, yearOf } from "../../shared/year-month";
import { element } from "../dom";
import type { Session } from "../session";
import { checkedInput } from "../settings/checked-input";
import { startOf } from "../settings/draft";
import { monthNames } from "../settings/form";
import { SETTINGS_WORDS } from "../settings/words";
import { field, menu } from "../view";
import { REPAIR_WORDS } from "./words";

/**
 * Settings that the file does not say any more: what Cap reads of them in the sheets, and the person's own answer. What
 * no sheet says has to be chosen; nothing is taken for granted.
 */
export class SettingsQuestion {
  private planLanguage: string;
  private currency: string;
  year: string;
  month: number;
  /** Whether the answers were asked for: only then a missing one is called so. */
  private isAsked = false;

  constructor(
    private readonly session: Session,
    private readonly lost: LostSettings,
  ) {
    const start = lost.planStart?.value as YearMonth | null | undefined;
    this.planLanguage = lost.planLanguage?.value ?? "";
    this.currency = lost.currency?.value ?? "";
    this.year = start ? String(yearOf(addMonths(start, 6))) : "";
    this.month = start && !this.isHint ? monthOf(start) : NO_MONTH;
  }

  /** Something tells the year, and nothing the month with which it begins. */
  private get isHint(): boolean {
    const kind = this.lost.planStart?.trace?.kind;
    return kind === "base-year" || kind === "actions";
  }

  /** Null while one is missing. */
  get answer(): PlanSettingsGiven | null {
    const { lost, planLanguage, currency } = this;
    const planStart = lost.planStart && startOf(this);
    if ((lost.planLanguage && !planLanguage) || (lost.currency && !currency) || (lost.planStart && !planStart))
      return null;
    return {
      ...(lost.planLanguage ? { planLanguage: planLanguage as Language } : {}),
      ...(lost.currency ? { currency: currency as Currency } : {}),
      ...(planStart ? { planStart } : {}),
    };
  }

  /** Says which answer is missing, and goes there. */
  ask(): void {
    this.isAsked = true;
    this.session.draw();
    document.querySelector<HTMLElement>("#repair [aria-invalid=true]")?.focus();
  }

  draw(): HTMLElement {
    const { session, text, lost } = this;
    const { found, nothingFound } = text;
    const read = this.readings();
    return element(
      "div",
      { id: "lost-settings", class: "stack" },
      element("h2", {}, text.heading),
      element("p", {}, this.isWhole ? text.unfinished : text.what),
      !this.isWhole && element("p", {}, read.length > 0 ? found(listText(read, session.language)) : nothingFound),
      ...(lost.planLanguage ? this.languageFields(lost.planLanguage) : []),
      ...(lost.currency ? this.currencyFields(lost.currency) : []),
      ...(lost.planStart ? this.monthFields(lost.planStart) : []),
    );
  }

  /** Only the sheet has to be completed. */
  private get isWhole(): boolean {
    return Object.values(this.lost).every((each) => each === null);
  }

  private get text() {
    return REPAIR_WORDS[this.session.language].settings;
  }

  /** What the sheets say, in words: French, euro, January 2027. */
  private readings(): string[] {
    const { session, lost, text, isHint } = this;
    const { planLanguage, currency, planStart } = lost;
    const start = planStart?.value as YearMonth | null | undefined;
    return [
      ...(planLanguage?.value ? [text.languages[planLanguage.value]] : []),
      ...(currency?.value ? [text.currency(SETTINGS_WORDS[session.language].currencies[currency.value])] : []),
      ...(start ? [isHint ? text.year(String(yearOf(start))) : session.figures.month(start)] : []),
    ];
  }

  private languageFields({ trace }: LostSetting<Language>): HTMLElement[] {
    const { planLanguage, languages } = SETTINGS_WORDS[this.session.language];
    const choices = LANGUAGES.map((each) => [each, languages[each]] as const);
    return this.choice("lost-language", planLanguage, choices, this.planLanguage, trace, (value) => {
      this.planLanguage = value;
    });
  }

  private currencyFields({ trace }: LostSetting<Currency>): HTMLElement[] {
    const { currency, currencies } = SETTINGS_WORDS[this.session.language];
    const choices = CURRENCIES.map((each) => [each, currencies[each]] as const);
    return this.choice("lost-currency", currency, choices, this.currency, trace, (value) => {
      this.currency = value;
    });
  }

  private choice(
    id: string,
    label: string,
    choices: readonly (readonly [string, string])[],
    chosen: string,
    trace: LostSetting<unknown>["trace"],
    choose: (value: string) => void,
  ): HTMLElement[] {
    const { session, text, isAsked } = this;
    const none = chosen === "" ? [["", SETTINGS_WORDS[session.language].toChoose] as const] : [];
    const control = menu(id, [...none, ...choices], chosen, (value) => {
      choose(value);
      session.draw();
    });
    const isWrong = isAsked && chosen === "";
    control.setAttribute("aria-describedby", `${id}-trace`);
    if (isWrong) control.setAttribute("aria-invalid", "true");
    return [
      field(id, label, control),
      element("p", { id: `${id}-trace`, class: isWrong ? "wrong" : "hint" }, isWrong ? text.choose : text.trace(trace)),
    ];
  }

  private monthFields({ trace }: LostSetting<string>): HTMLElement[] {
    const { session, text, isAsked } = this;
    const words = SETTINGS_WORDS[session.language];
    const names = () => [
      ...(this.month === NO_MONTH ? [[String(NO_MONTH), words.toChoose] as const] : []),
      ...monthNames(session, this),
    ];
    const months = menu("lost-month", names(), String(this.month), (value) => {
      this.month = Number(value);
      session.draw();
    });
    const { control, remark } = checkedInput({
      id: "lost-year",
      value: this.year,
      inputmode: "numeric",
      maxlength: 4,
      input: (value) => {
        this.year = value.trim();
      },
      remark: () => {
        names().forEach(([, name], index) => {
          (months.options[index] as HTMLOptionElement).text = name;
        });
        if (startOf({ year: this.year, month: 1 }) === null) {
          return { isWrong: isAsked, words: isAsked ? words.yearWrong(FIRST_YEAR, LAST_YEAR) : "" };
        }
        const start = startOf(this);
        if (start === null) return { isWrong: false, words: "" };
        const [first, last] = [addMonths(start, -12), addMonths(start, -1)];
        return { isWrong: false, words: words.monthsHint(session.figures.month(first), session.figures.month(last)) };
      },
    });
    const isWrong = isAsked && this.month === NO_MONTH;
    months.setAttribute("aria-describedby", "lost-month-trace");
    if (isWrong) months.setAttribute("aria-invalid", "true");
    return [
      element(
        "div",
        { class: "pair" },
        field("lost-year", words.year, control),
        field("lost-month", words.firstMonth, months),
      ),
      remark,
      element(
        "p",
        { id: "lost-month-trace", class: isWrong ? "wrong" : "hint" },
        isWrong ? text.choose : text.trace(trace),
      ),
    ];
  }
}

/** Not chosen yet. */
const NO_MONTH = 0;
