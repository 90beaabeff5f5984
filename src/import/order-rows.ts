import type { MonthFigures } from "../protocol/figures";
import { type CalendarDay, compareDays, monthOfDay } from "../shared/calendar-day";
import { amountReader, PARTS_PER_UNIT } from "./amounts";
import { cellText } from "./cell-text";
import { partialMonths } from "./coverage";
import { dateReader } from "./dates";
import { MonthTotals } from "./month-totals";
import type { LeftRow, RawRow, RowOptions } from "./raw-row";
import { type Fault, fault } from "./reasons";

export interface OrdersRead {
  readonly months: readonly MonthFigures[];
  readonly partialMonths: readonly string[];
  readonly rowsRead: number;
  readonly cancellations: number;
  readonly zeroAmounts: number;
  readonly repeatedOrders: number;
  readonly left: readonly LeftRow[];
}

interface OrderRow {
  readonly day: CalendarDay;
  /** See amounts.ts. */
  readonly parts: number;
  readonly kind: "sale" | "cancellation" | "zero";
  /** "" when unknown. */
  readonly customer: string;
}

/** Reads rows of one order each. Dates and amounts are read by what their whole column proves. */
export function readOrderRows(rows: readonly RawRow[], { order, mark }: RowOptions): OrdersRead {
  const readDate = dateReader(
    rows.map(({ cells }) => cells.date),
    { order },
  );
  const readAmount = amountReader(
    rows.map(({ cells }) => cells.revenue),
    mark,
  );
  const orders = rows.map(({ cells }) => keyOf(cells.order));
  const isCancelled = cancellationRule(orders);
  const read: OrderRow[] = [];
  const left: LeftRow[] = [];
  rows.forEach((raw, index) => {
    const found = orderOf(raw, readAmount(raw.cells.revenue), readDate(raw.cells.date));
    if ("code" in found) left.push({ row: raw.row, ...found });
    else {
      const cancelled = isCancelled(orders[index] ?? "", found.parts);
      read.push({ ...found, kind: cancelled ? "cancellation" : found.parts === 0 ? "zero" : "sale" });
    }
  });
  return {
    months: monthsOf(read),
    partialMonths: partialMonths(read.map(({ day }) => day)),
    rowsRead: read.length,
    cancellations: read.filter(({ kind }) => kind === "cancellation").length,
    zeroAmounts: read.filter(({ kind }) => kind === "zero").length,
    repeatedOrders: repeats(orders),
    left,
  };
}

function orderOf(
  { cells, surplus }: RawRow,
  parts: number | Fault,
  day: CalendarDay | Fault,
): Omit<OrderRow, "kind"> | Fault {
  if (surplus > 0) return fault("too-many-cells", surplus);
  if (typeof parts !== "number") return parts;
  return "code" in day ? day : { day, parts, customer: keyOf(cells.customer) };
}

/** Numbers and texts of one customer or order are the same; capitals in an address do not matter. */
function keyOf(cell: unknown): string {
  return cellText(cell).toLowerCase();
}

/**
 * Below zero is a cancellation. So is an order number with a C before its digits, where the others go without:
 * a shop that numbers all its orders C1001, C1002… has not cancelled them.
 */
function cancellationRule(orders: readonly string[]): (order: string, parts: number) => boolean {
  const marked = (order: string) => /^c\d/.test(order);
  const numbered = orders.filter((order) => order !== "");
  const marksMean = numbered.filter(marked).length * 2 <= numbered.length;
  return (order, parts) => parts < 0 || (marksMean && marked(order));
}

function repeats(orders: readonly string[]): number {
  const numbered = orders.filter((order) => order !== "");
  return numbered.length - new Set(numbered).size;
}

/** Orders added up by month; a month without orders has zeros, and new customers only when the list names customers. */
function monthsOf(rows: readonly OrderRow[]): MonthFigures[] {
  const totals = new MonthTotals();
  const firstOrders = new Map<string, CalendarDay>();
  for (const { day, parts, kind, customer } of rows) {
    const month = monthOfDay(day);
    totals.open(month);
    if (kind === "sale") {
      totals.add(month, "orders", PARTS_PER_UNIT);
      totals.add(month, "revenue", parts);
      const known = firstOrders.get(customer);
      if (customer !== "" && (known === undefined || compareDays(day, known) < 0)) firstOrders.set(customer, day);
    } else if (kind === "cancellation") {
      totals.add(month, "cancelledOrders", PARTS_PER_UNIT);
      totals.add(month, "cancelledAmount", -Math.abs(parts));
    }
  }
  for (const day of firstOrders.values()) totals.add(monthOfDay(day), "newCustomers", PARTS_PER_UNIT);
  const zero = { orders: 0, revenue: 0, cancelledOrders: 0, cancelledAmount: 0 };
  return totals.list(firstOrders.size > 0 ? { ...zero, newCustomers: 0 } : zero);
}
