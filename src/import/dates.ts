import type { DateOrder } from "../protocol/endpoints";
import { type CalendarDay, calendarDay } from "../shared/calendar-day";
import { type Fault, fault } from "./reasons";

const TIME = String.raw`(?:[T ,]+(?:à )?\d{1,2}[:h]\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[AaPp][Mm])?)?(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))*`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}$`);
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})${TIME}$`);

const EARLIEST = 1980;
const LATEST = 2099;

/** Reads one cell of the dates. */
export type DateReader = (cell: unknown) => CalendarDay | Fault;

/**
 * A reader for a column of dates: `2025-03-15` (with or without a time; the day is taken as written, whatever the time
 * zone), and `15/03/2025` or `03/15/2025` by what the column as a whole proves. With points it is always day first.
 * Where nothing is proven, or both are, a date that can be read both ways is a fault, unless `order` settles it.
 */
export function dateReader(column: Iterable<unknown>, order?: DateOrder): DateReader {
  const settled = order ?? provenOrder(column);
  return (cell) => {
    if (cell === null || cell === undefined || cell === "") return fault("date-missing", "");
    if (typeof cell === "object") return dayOfObject(cell);
    if (typeof cell !== "string") return fault("date-unreadable", cell);
    const text = cell.replace(/[ \u00A0\u202F]+/g, " ").trim();
    if (text === "") return fault("date-missing", "");
    const [, year, , month, day] = YEAR_FIRST.exec(text) ?? [];
    if (year !== undefined) return existing(Number(year), Number(month), Number(day), text);
    const parts = YEAR_LAST.exec(text);
    if (parts === null) return fault("date-unreadable", text);
    const first = Number(parts[1]);
    const second = Number(parts[3]);
    const asWritten = parts[2] === "." || first === second ? "day-first" : (orderOf(text) ?? settled);
    if (asWritten === null) return fault("date-ambiguous", text);
    const [monthNumber, dayNumber] = asWritten === "day-first" ? [second, first] : [first, second];
    return existing(Number(parts[4]), monthNumber, dayNumber, text);
  };
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
