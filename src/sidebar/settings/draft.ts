import type { Currency } from "../../protocol/endpoints";
import type { Convention, InputReading, SettingsChange, SettingsReading } from "../../protocol/settings";
import { FIRST_YEAR, LAST_YEAR } from "../../protocol/settings-choices";
import type { Language } from "../../shared/language";
import { readNumber } from "../../shared/number-text";
import { addMonths, monthOf, type YearMonth, yearMonth, yearOf } from "../../shared/year-month";

/** The settings as they stand in the form: what is typed wrong stays there to be corrected. */
export interface Draft {
  planLanguage: Language;
  currency: Currency;
  year: string;
  /** The month with which the plan's year begins, from 1 to 12. */
  month: number;
  /** In per cent, as typed; "" for none. */
  vat: string;
  /** "" until one is chosen. */
  days: string;
  advertising: string;
}

/** What the form shows of a reading. */
export function draftOf(reading: SettingsReading, language: Language): Draft {
  const start = reading.planStart as YearMonth;
  const { vat, days, advertising } = reading.inputs;
  return {
    planLanguage: reading.planLanguage,
    currency: reading.currency,
    year: String(yearOf(addMonths(start, 6))),
    month: monthOf(start),
    vat: inPerCent(vat.value, language),
    days: text(days),
    advertising: text(advertising),
  };
}

const text = ({ value }: InputReading) => (value === null ? "" : String(value));

/** 0.055 → `5,5` in French; a text as it stands. */
export function inPerCent(value: number | string | null, language: Language): string {
  if (typeof value !== "number") return value ?? "";
  const percent = String(Math.round(value * 1e6) / 1e4);
  return language === "fr" ? percent.replace(".", ",") : percent;
}

/** The share that a text of per cent says; null for none, undefined for what is not a rate. */
export function vatOf({ vat }: Draft): number | null | undefined {
  if (vat.trim() === "") return null;
  const value = readNumber(`${vat.trim().replace(/\s*%$/, "")}%`);
  return typeof value === "number" && value >= 0 && value <= 1 ? value : undefined;
}

/** The plan's first month; a year that begins in July or later is named after the next one. Null for a wrong year. */
export function startOf({ year, month }: Pick<Draft, "year" | "month">): YearMonth | null {
  const named = Number(year);
  if (!Number.isInteger(named) || named < FIRST_YEAR || named > LAST_YEAR) return null;
  return yearMonth(month > 6 ? named - 1 : named, month);
}

export function vatIsWrong(draft: Draft, { inputs }: SettingsReading): boolean {
  // A text that stands in the sheet is not the form's fault until it is touched.
  return vatOf(draft) === undefined && draft.vat !== inputs.vat.value;
}

/** Only what differs from the file, each cell with what the page showed of it; null while something typed is wrong. */
export function changeOf(draft: Draft, reading: SettingsReading): SettingsChange | null {
  const start = startOf(draft);
  const { vat, days, advertising } = reading.inputs;
  if (start === null || vatIsWrong(draft, reading)) return null;
  const share = vatOf(draft);
  return {
    ...(draft.planLanguage === reading.planLanguage ? {} : { planLanguage: draft.planLanguage }),
    ...(draft.currency === reading.currency ? {} : { currency: draft.currency }),
    ...(start === reading.planStart ? {} : { planStart: start }),
    ...(!vat.isThere || share === undefined || share === vat.value ? {} : { vat: { shown: vat.value, value: share } }),
    ...(draft.days === text(days) ? {} : { days: { shown: days.value, value: Number(draft.days) } }),
    ...(draft.advertising === text(advertising)
      ? {}
      : { advertising: { shown: advertising.value, value: draft.advertising as Convention } }),
  };
}
