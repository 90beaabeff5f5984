import type { DateOrder } from "../protocol/figures";
import { addDays, type CalendarDay, calendarDay } from "../shared/calendar-day";
import { dayInWords } from "./month-text";
import { type Fault, fault } from "./reasons";

const TIME = String.raw`(?:[T ,]+(?:à )?\d{1,2}[:h]\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[AaPp][Mm])?)?(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))*`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}$`);
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})${TIME}$`);

/** `2025-01`, `202501` as analytics tools write it, `20250131`, `01/2025`. */
const YEAR_THEN_MONTH = /^(\d{4})[-/.]?(\d{1,2})$/;
const COMPACT_DAY = /^(\d{4})(\d{2})(\d{2})$/;
const MONTH_THEN_YEAR = /^(\d{1,2})[-/.](\d{4})$/;

const EARLIEST = 1980;
const LATEST = 2099;

/** Reads one cell of the dates. */
export type DateReader = (cell: unknown) => CalendarDay | Fault;

export interface DateOptions {
  /** What the person said of dates that can be read both ways. */
  readonly order?: DateOrder | undefined;
  /** Six digits are then a week of a year, which is no date. */
  readonly weekly?: boolean;
}

/**
 * A reader for a column of dates and months (which count as their first day): `2025-03-15` (with or without a time; the day is taken as written, whatever the time
 * zone), and `15/03/2025` or `03/15/2025` by what the column as a whole proves. With points it is always day first.
 * Where nothing is proven, or both are, a date that can be read both ways is a fault, unless `order` settles it.
 * A number can only come from a sheet, where it is a month such as 202501 or a day as spreadsheets count them.
 */
export function dateReader(column: Iterable<unknown>, { order, weekly = false }: DateOptions = {}): DateReader {
  const settled = order ?? provenOrder(column);
  return (cell) => {
    if (cell === null || cell === undefined || cell === "") return fault("date-missing", "");
    if (typeof cell === "object") return dayOfObject(cell);
    if (typeof cell === "number") return dayOfNumber(cell, weekly);
    if (typeof cell !== "string") return fault("date-unreadable", cell);
    const text = cell.replace(/[ \u00A0\u202F]+/g, " ").trim();
    if (text === "") return fault("date-missing", "");
    const [, year, , month, day] = YEAR_FIRST.exec(text) ?? [];
    if (year !== undefined) return existing(Number(year), Number(month), Number(day), text);
    const parts = YEAR_LAST.exec(text);
    if (parts === null) return otherwiseWritten(text, weekly);
    const first = Number(parts[1]);
    const second = Number(parts[3]);
    const asWritten = parts[2] === "." || first === second ? "day-first" : (orderOf(text) ?? settled);
    if (asWritten === null) return fault("date-ambiguous", text);
    const [monthNumber, dayNumber] = asWritten === "day-first" ? [second, first] : [first, second];
    return existing(Number(parts[4]), monthNumber, dayNumber, text);
  };
}

/** Months and days in the other ways that exports write them. */
function otherwiseWritten(text: string, weekly: boolean): CalendarDay | Fault {
  const month = YEAR_THEN_MONTH.exec(text);
  if (month !== null && month[0].length >= 6 && !(weekly && /^\d{6}$/.test(text))) {
    return existing(Number(month[1]), Number(month[2]), 1, text);
  }
  const compact = COMPACT_DAY.exec(text);
  if (compact !== null) return existing(Number(compact[1]), Number(compact[2]), Number(compact[3]), text);
  const turned = MONTH_THEN_YEAR.exec(text);
  if (turned !== null) return existing(Number(turned[2]), Number(turned[1]), 1, text);
  const inWords = dayInWords(text);
  return inWords === null ? fault("date-unreadable", text) : existing(inWords.year, inWords.month, inWords.day, text);
}

/** Days that spreadsheets count from 30 December 1899, as far as shops go. */
const FIRST_SERIAL = 25_569;
const LAST_SERIAL = 73_050;

function dayOfNumber(value: number, weekly: boolean): CalendarDay | Fault {
  if (value >= FIRST_SERIAL && value <= LAST_SERIAL) {
    return addDays({ year: 1970, month: 1, day: 1 }, Math.floor(value) - FIRST_SERIAL);
  }
  return Number.isInteger(value) && value > LAST_SERIAL
    ? otherwiseWritten(String(value), weekly)
    : fault("date-unreadable", value);
}

/** The order that a text proves by itself: `"15/03/2025"` → `"day-first"`, `"03/04/2025"` → null. */
function orderOf(text: string): DateOrder | null {
  const parts = YEAR_LAST.exec(text);
  if (parts === null || parts[2] === ".") return null;
  const dayFirst = Number(parts[1]) > 12;
  const monthFirst = Number(parts[3]) > 12;
  if (dayFirst === monthFirst) return null;
  return dayFirst ? "day-first" : "month-first";
}

function provenOrder(column: Iterable<unknown>): DateOrder | null {
  let proven: DateOrder | null = null;
  for (const cell of column) {
    const order = typeof cell === "string" ? orderOf(cell.trim()) : null;
    if (order !== null && proven !== null && order !== proven) return null;
    proven = order ?? proven;
  }
  return proven;
}

function existing(year: number, month: number, day: number, cell: unknown): CalendarDay | Fault {
  const found = calendarDay(year, month, day);
  if (found === null) return fault("date-impossible", cell);
  return year < EARLIEST || year > LATEST ? fault("date-unreadable", cell) : found;
}

/** A spreadsheet's date cell, given by the caller as the calendar day it shows. */
function dayOfObject(cell: object): CalendarDay | Fault {
  const { year, month, day } = cell as Partial<CalendarDay>;
  if (typeof year !== "number" || typeof month !== "number" || typeof day !== "number") {
    return fault("date-unreadable", cell);
  }
  return existing(year, month, day, cell);
}
