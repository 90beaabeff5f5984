import type { DateOrder, OrderSummary, UnreadableRow } from "../protocol/endpoints";
import { ProblemError } from "../protocol/problems";
import type { Language } from "../shared/language";
import { amountReader } from "./amounts";
import { cellText } from "./cell-text";
import { partialMonths, proposedStart } from "./coverage";
import { dateReader } from "./dates";
import { HeaderSearch, type OrderHeader } from "./headers";
import { monthTotals, type OrderKind, type OrderRow } from "./month-totals";
import { type Fault, fault, reason } from "./reasons";

const LISTED = 100;

interface RawRow {
  readonly row: number;
  readonly date: unknown;
  readonly amount: unknown;
  readonly order: string;
  readonly customer: string;
  readonly surplus: number;
}

/** Takes an order list row by row, in pieces if need be, and says at the end what it holds. */
export class OrderCollector {
  private readonly search = new HeaderSearch();
  private header: OrderHeader | null = null;
  private readonly rows: RawRow[] = [];
  private anything = false;

  /** @throws ProblemError `not-an-order-list` when the first rows hold no header row with a date and an amount. */
  add(row: number, cells: readonly unknown[]): void {
    if (cells.every(isBlank)) return;
    this.anything = true;
    if (this.header === null) {
      this.header = this.search.offer(cells);
      return;
    }
    const { layout, width } = this.header;
    this.rows.push({
      row,
      date: cells[layout.date],
      amount: cells[layout.amount],
      order: layout.order === null ? "" : keyOf(cells[layout.order]),
      customer: layout.customer === null ? "" : keyOf(cells[layout.customer]),
      surplus: cells.slice(width).filter((cell) => !isBlank(cell)).length,
    });
  }

  /**
   * What the rows given so far say. Dates and amounts are read by what their whole column proves.
   * @throws ProblemError when there is no list, or a list without a row.
   */
  summary(language: Language, dateOrder?: DateOrder): OrderSummary {
    if (!this.anything) throw new ProblemError("nothing-there");
    if (this.header === null) throw this.search.notFound();
    if (this.rows.length === 0) throw new ProblemError("no-orders");
    const readDate = dateReader(
      this.rows.map(({ date }) => date),
      dateOrder,
    );
    const readAmount = amountReader(this.rows.map(({ amount }) => amount));
    const isCancelled = cancellationRule(this.rows);
    const read: OrderRow[] = [];
    const left: (Fault & { row: number })[] = [];
    for (const raw of this.rows) {
      const parts = readAmount(raw.amount);
      const day = readDate(raw.date);
      if (raw.surplus > 0) left.push({ row: raw.row, ...fault("too-many-cells", raw.surplus) });
      else if (typeof parts !== "number") left.push({ row: raw.row, ...parts });
      else if ("code" in day) left.push({ row: raw.row, ...day });
      else {
        const kind: OrderKind = isCancelled(raw.order, parts) ? "cancellation" : parts === 0 ? "zero" : "sale";
        read.push({ day, parts, kind, customer: raw.customer });
      }
    }
    const months = monthTotals(read);
    const partial = partialMonths(read.map(({ day }) => day));
    return {
      columns: this.header.columns,
      months,
      partialMonths: partial,
      proposedStart: proposedStart(months, partial),
      ordersRead: read.length,
      cancellations: read.filter(({ kind }) => kind === "cancellation").length,
      zeroAmounts: read.filter(({ kind }) => kind === "zero").length,
      repeatedOrders: repeats(this.rows),
      ambiguousDates: left.filter(({ code }) => code === "date-ambiguous").length,
      unreadable: left
        .slice(0, LISTED)
        .map((each): UnreadableRow => ({ row: each.row, reason: reason(each, language) })),
      unreadableCount: left.length,
    };
  }
}

function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** Numbers and texts of one customer or order are the same; capitals in an address do not matter. */
function keyOf(cell: unknown): string {
  return cellText(cell).toLowerCase();
}

/**
 * Below zero is a cancellation. So is an order number with a C before its digits, where the others go without:
 * a shop that numbers all its orders C1001, C1002… has not cancelled them.
 */
function cancellationRule(rows: readonly RawRow[]): (order: string, parts: number) => boolean {
  const marked = (order: string) => /^c\d/.test(order);
  const numbered = rows.filter(({ order }) => order !== "");
  const marks = numbered.filter(({ order }) => marked(order)).length;
  const marksMean = marks * 2 <= numbered.length;
  return (order, parts) => parts < 0 || (marksMean && marked(order));
}

function repeats(rows: readonly RawRow[]): number {
  const numbered = rows.filter(({ order }) => order !== "");
  return numbered.length - new Set(numbered.map(({ order }) => order)).size;
}
