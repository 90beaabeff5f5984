import { type ColumnRole, MEASURES, type Measure, type MonthFigures } from "../protocol/figures";
import { type CalendarDay, monthOfDay } from "../shared/calendar-day";
import type { DecimalMark } from "../shared/number-text";
import { type AmountReader, amountReader, isMissing, readCount } from "./amounts";
import { partialMonths } from "./coverage";
import { dateReader } from "./dates";
import type { TableHeader } from "./headers";
import { MonthTotals } from "./month-totals";
import type { LeftRow, RawRow, RowOptions } from "./raw-row";
import { type Fault, fault } from "./reasons";
import type { RowParts } from "./sales-parts";

export interface PeriodsRead {
  readonly months: readonly MonthFigures[];
  readonly partialMonths: readonly string[];
  readonly rowsRead: number;
  readonly emptyEnd: number;
  readonly belowZero: readonly string[];
  readonly parts: readonly RowParts[];
  readonly left: readonly LeftRow[];
}

const COUNTS: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "sessions",
  "orders",
  "newCustomers",
  "returnedOrders",
  "carts",
  "cancelledOrders",
]);
const TEXTS: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["date", "order", "customer"]);

type Read = { readonly [R in ColumnRole]?: number };

/** Reads rows that each tell of a month, a week or a day, and adds them up by month: a week belongs to its first day. */
export function readPeriodRows(rows: readonly RawRow[], header: TableHeader, { order, mark }: RowOptions): PeriodsRead {
  const roles = [...header.places.keys()].filter((role) => !TEXTS.has(role));
  const readDate = dateReader(
    rows.map(({ cells }) => cells.date),
    { order, weekly: header.weekly },
  );
  const readers = readersOf(rows, roles, mark);
  const totals = new MonthTotals();
  const days: CalendarDay[] = [];
  const parts: Read[] = [];
  const left: LeftRow[] = [];
  const short = new Set<string>();
  for (const raw of rows) {
    const day = readDate(raw.cells.date);
    const figures = raw.surplus > 0 ? fault("too-many-cells", raw.surplus) : figuresOf(raw, readers);
    if ("code" in day) left.push({ row: raw.row, ...day });
    else if (isFault(figures)) {
      left.push({ row: raw.row, ...figures });
      short.add(monthOfDay(day));
    } else {
      days.push(day);
      parts.push(figures);
      addTo(totals, monthOfDay(day), figures, header);
    }
  }
  const { months, emptyEnd } = withoutEmptyEnd(totals.list());
  const { cleared, belowZero } = withoutNegatives(months);
  const known = new Set(months.map(({ month }) => month));
  const partial = new Set([...(isFinerThanMonths(days) ? partialMonths(days) : []), ...short]);
  return {
    months: cleared,
    partialMonths: [...partial].filter((month) => known.has(month)).sort(),
    rowsRead: days.length,
    emptyEnd,
    belowZero,
    parts,
    left,
  };
}

function readersOf(
  rows: readonly RawRow[],
  roles: readonly ColumnRole[],
  mark: DecimalMark | null,
): Map<ColumnRole, AmountReader> {
  return new Map(
    roles.map((role): [ColumnRole, AmountReader] => {
      const column = rows.map(({ cells }) => cells[role]);
      return [role, COUNTS.has(role) ? readCount : amountReader(column, mark)];
    }),
  );
}

/** The figures of a row; a cell without one is left out, and a cell that can not be read leaves out the row. */
function figuresOf({ cells }: RawRow, readers: ReadonlyMap<ColumnRole, AmountReader>): Read | Fault {
  const found: { [R in ColumnRole]?: number } = {};
  for (const [role, read] of readers) {
    if (isMissing(cells[role])) continue;
    const parts = read(cells[role]);
    if (typeof parts !== "number") return parts;
    found[role] = parts;
  }
  return Object.keys(found).length > 0 ? found : fault("figures-missing", "");
}

function isFault(figures: Read | Fault): figures is Fault {
  return "code" in figures;
}

function addTo(
  totals: MonthTotals,
  month: ReturnType<typeof monthOfDay>,
  figures: Read,
  { revenue }: TableHeader,
): void {
  totals.open(month);
  for (const measure of MEASURES) {
    const parts = figures[measure === "revenue" && revenue !== null ? revenue : measure];
    if (parts !== undefined) totals.add(month, measure, measure === "cancelledAmount" ? -Math.abs(parts) : parts);
  }
}

const figuresIn = (month: MonthFigures) => MEASURES.map((measure) => month[measure]).filter((each) => each !== null);

/** An export of the whole year made in March has nine months of zeros: they are not measured yet. */
function withoutEmptyEnd(months: readonly MonthFigures[]): { months: readonly MonthFigures[]; emptyEnd: number } {
  let length = months.length;
  while (length > 0 && figuresIn(months[length - 1] as MonthFigures).every((each) => each === 0)) length -= 1;
  return { months: months.slice(0, length), emptyEnd: months.length - length };
}

/** More returns than sales make a month below zero, which no sheet of the plan can hold. */
function withoutNegatives(months: readonly MonthFigures[]): { cleared: MonthFigures[]; belowZero: string[] } {
  const isWrong = (month: MonthFigures, measure: Measure) => measure !== "cancelledAmount" && (month[measure] ?? 0) < 0;
  const belowZero: string[] = [];
  const cleared = months.map((month) => {
    const wrong = MEASURES.filter((measure) => isWrong(month, measure));
    if (wrong.length > 0) belowZero.push(month.month);
    return { ...month, ...Object.fromEntries(wrong.map((measure) => [measure, null])) };
  });
  return { cleared, belowZero };
}

/** Some month has rows of two different days. */
function isFinerThanMonths(days: readonly CalendarDay[]): boolean {
  const firstSeen = new Map<string, number>();
  return days.some((day) => {
    const month = monthOfDay(day);
    const known = firstSeen.get(month);
    firstSeen.set(month, known ?? day.day);
    return known !== undefined && known !== day.day;
  });
}
