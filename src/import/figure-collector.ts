import type { ColumnRole, DateOrder, FiguresSummary, UnreadableRow } from "../protocol/figures";
import { ProblemError } from "../protocol/problems";
import type { Language } from "../shared/language";
import { provenMark } from "./amounts";
import { proposedStart } from "./coverage";
import { HeaderSearch, headerAgain, type TableHeader } from "./headers";
import { readOrderRows } from "./order-rows";
import { readPeriodRows } from "./period-rows";
import type { LeftRow, RawRow, RowOptions } from "./raw-row";
import { reason } from "./reasons";
import { checkParts } from "./sales-parts";
import { isTotalRow } from "./total-row";

const LISTED = 100;
/** Rows whose every cell is looked at for the decimal mark, also those that are not taken. */
const SAMPLED = 200;

/** Takes an export row by row, in pieces if need be, and says at the end what it holds. */
export class FigureCollector {
  private readonly search = new HeaderSearch();
  private header: TableHeader | null = null;
  private readonly rows: RawRow[] = [];
  private readonly sample: unknown[] = [];
  private anything = false;
  private totalRows = 0;
  private otherTableAt: number | null = null;

  /** @throws ProblemError `columns-unknown` when the first rows hold no header row with dates and figures. */
  add(row: number, cells: readonly unknown[]): void {
    if (this.otherTableAt !== null || cells.every(isBlank) || this.isComment(cells)) return;
    this.anything = true;
    if (this.header === null) {
      this.header = this.search.offer(cells);
      return;
    }
    const { places, width } = this.header;
    if (isTotalRow(cells, places.get("date") ?? 0)) {
      this.totalRows += 1;
      return;
    }
    const again = headerAgain(cells, this.header);
    if (again === "other") this.otherTableAt = row;
    if (again !== null) return;
    if (this.rows.length < SAMPLED) this.takeSample(cells, places.get("date"));
    const taken: { [R in ColumnRole]?: unknown } = {};
    for (const [role, column] of places) taken[role] = cells[column];
    this.rows.push({ row, cells: taken, surplus: cells.slice(width).filter((cell) => !isBlank(cell)).length });
  }

  /**
   * What the rows given so far say.
   * @throws ProblemError when there is no table, or a table without a row.
   */
  summary(language: Language, dateOrder?: DateOrder): FiguresSummary {
    if (!this.anything) throw new ProblemError("nothing-there");
    if (this.header === null) throw this.search.notFound();
    if (this.rows.length === 0) throw new ProblemError("no-rows");
    const { kind, columns } = this.header;
    const options = { order: dateOrder, mark: provenMark(this.sample) };
    const { left, ...read } =
      kind === "orders" ? this.orders(this.header, options) : this.periods(this.header, options);
    return {
      kind,
      columns,
      proposedStart: proposedStart(read.months, read.partialMonths),
      totalRows: this.totalRows,
      otherTableAt: this.otherTableAt,
      ...read,
      ...unreadable(left, language),
    };
  }

  /** One by one: a row can have more cells than a call can have arguments. */
  private takeSample(cells: readonly unknown[], date: number | undefined): void {
    cells.forEach((cell, column) => {
      if (column !== date) this.sample.push(cell);
    });
  }

  /** Analytics tools put notes above and between their tables; an order can be called #1001. */
  private isComment([first, ...others]: readonly unknown[]): boolean {
    return typeof first === "string" && /^\s*#/.test(first) && (this.header === null || others.every(isBlank));
  }

  private orders(header: TableHeader, options: RowOptions) {
    const read = readOrderRows(this.rows, options);
    const amounts = header.places.has("taxes") ? readPeriodRows(this.rows, header, options).parts : [];
    return { ...read, emptyEnd: 0, belowZero: [], ...checkParts(amounts, header) };
  }

  private periods(header: TableHeader, options: RowOptions) {
    const { parts, ...read } = readPeriodRows(this.rows, header, options);
    return { ...read, cancellations: 0, zeroAmounts: 0, repeatedOrders: 0, ...checkParts(parts, header) };
  }
}

function unreadable(left: readonly LeftRow[], language: Language) {
  return {
    ambiguousDates: left.filter(({ code }) => code === "date-ambiguous").length,
    unreadable: left.slice(0, LISTED).map((each): UnreadableRow => ({ row: each.row, reason: reason(each, language) })),
    unreadableCount: left.length,
  };
}

function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}
