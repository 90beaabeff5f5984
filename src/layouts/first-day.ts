import { monthOf, type YearMonth, yearOf } from "../shared/year-month";

/** A month's first day as a formula: a Date would be read in the script's time zone and could land on the day before. */
export function firstDayFormula(month: YearMonth): string {
  return `=DATE(${yearOf(month)};${monthOf(month)};1)`;
}
