import type { CalendarDay } from "../shared/calendar-day";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const DAY = 24 * 60 * 60 * 1000;
/** No zone changes its offset and back within one: Morocco keeps its other one for a month, for Ramadan. */
const WEEK = 7 * DAY;
/** A year less than the calendar has at each end: every month that is read has some before it and after it. */
const FIRST = Date.parse("0002-01-01T00:00:00Z");
const END = Date.parse("9999-01-01T00:00:00Z");

/**
 * Reads the Dates of a file as calendar days in the spreadsheet's own time zone, which can differ from the script's.
 * Asks for the zone's offset where weeks begin, and by the day only in a week in which it changes: the 25,900 dates of a
 * year of orders cost some 70 questions instead of one each, and the same dates in more rows cost none. Null for a date
 * that is none, or beyond the calendar: a cell with a date's format can hold any number.
 */
export function dayReader(file: Spreadsheet): (date: Date) => CalendarDay | null {
  const zone = file.getSpreadsheetTimeZone();
  const known = new Map<number, number>();
  const offsetAt = (time: number): number => {
    let offset = known.get(time);
    if (offset === undefined) {
      offset = millisecondsOf(Utilities.formatDate(new Date(time), zone, "Z"));
      known.set(time, offset);
    }
    return offset;
  };
  /** The offset that holds all through the span of this length around a time, null when it changes within. */
  const offsetAround = (time: number, span: number): number | null => {
    const begin = Math.floor(time / span) * span;
    return offsetAt(begin) === offsetAt(begin + span) ? offsetAt(begin) : null;
  };
  return (date) => {
    const time = date.getTime();
    // Not a number is neither.
    if (!(time >= FIRST && time < END)) return null;
    const offset = offsetAround(time, WEEK) ?? offsetAround(time, DAY) ?? offsetAt(time);
    const local = new Date(time + offset);
    return { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate() };
  };
}

/** `+0130` is 5,400,000 milliseconds. */
function millisecondsOf(offset: string): number {
  const sign = offset.startsWith("-") ? -1 : 1;
  return sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3, 5))) * 60 * 1000;
}

/** `2026-11-22 14:05`, as the clocks show it where the spreadsheet is. */
export function momentText(file: Spreadsheet, moment: Date): string {
  return Utilities.formatDate(moment, file.getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm");
}
