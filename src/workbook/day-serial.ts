import { type CalendarDay, dayNumber } from "../shared/calendar-day";

/** Days from 30 December 1899, the day zero of spreadsheets, to 1 January 1970. */
const DAY_ZERO = 25_569;

/**
 * A day as the number that a cell of dates holds: a Date would be read in the script's time zone and could land on the day
 * before, and a text in the order of the file's locale.
 */
export function daySerial(day: CalendarDay): number {
  return dayNumber(day) + DAY_ZERO;
}
