import type { Language } from "../shared/language";
import type { PlannerState } from "./endpoints";
import type { SheetId } from "./sheets";

/** What a shop counts in a month, in the order of the sheets. */
export const MEASURES = [
  "sessions",
  "orders",
  "revenue",
  "costOfGoods",
  "adSpend",
  "newCustomers",
  "returnedOrders",
  "carts",
  "cancelledOrders",
  "cancelledAmount",
] as const;

export type Measure = (typeof MEASURES)[number];

/**
 * One month of a shop, as an export tells it; null for what it does not tell: unknown is not zero. Amounts in the currency
 * of the export. `newCustomers` of an order list are those whose first order in the whole list falls in this month;
 * `cancelledAmount` is zero or negative.
 */
export type MonthFigures = { readonly month: string } & { readonly [M in Measure]: number | null };

/** Where an export comes from, as its columns tell; `months` is any other table with a row per month, week or day. */
export type ExportKind = "orders" | "woocommerce" | "shopify" | "prestashop" | "ga4" | "months";

/** Amounts that an export splits its sales into; they serve to check the one that is taken. */
export type SalesPart = "gross" | "discounts" | "returns" | "net" | "taxes" | "shipping" | "total";

export type ColumnRole = "date" | "order" | "customer" | SalesPart | Measure;

/** A column that was taken, by its header as the export spells it. */
export interface TakenColumn {
  readonly role: ColumnRole;
  readonly header: string;
}

export interface UnreadableRow {
  /** Row number as a person counts it in the file or sheet, header included. */
  readonly row: number;
  readonly reason: string;
}

/** How dates such as 03/04/2025 are meant, when a column does not tell by itself. */
export type DateOrder = "day-first" | "month-first";

/**
 * Whether the amounts include VAT: `excluded` and `unsaid` by their header, the others ask for an answer before anything
 * is written: a header that says so, or sums that only come out with VAT.
 */
export type TaxSign = "excluded" | "unsaid" | "header-included" | "sums-included";

/** What an export says, before anything is written. */
export interface FiguresSummary {
  readonly kind: ExportKind;
  readonly columns: readonly TakenColumn[];
  /** Consecutive, from the first month of the export to its last. */
  readonly months: readonly MonthFigures[];
  /** Months that the export does not cover from first to last day, or in which a row was left out. */
  readonly partialMonths: readonly string[];
  /** First of the latest twelve full months (`2010-12`), or null when there are no twelve. */
  readonly proposedStart: string | null;
  /** Rows read, cancellations and zero amounts included, totals not. */
  readonly rowsRead: number;
  /** Rows of totals and averages, which repeat what the others say. */
  readonly totalRows: number;
  /** Row at which another table begins, which was not read; null when there is none. */
  readonly otherTableAt: number | null;
  /** Months at the end in which everything is zero: the export goes on beyond today. They are not among the months. */
  readonly emptyEnd: number;
  readonly cancellations: number;
  readonly zeroAmounts: number;
  /** Rows whose order number had been read already; each was still counted as one order. */
  readonly repeatedOrders: number;
  /** Rows whose parts do not add up: net = gross − discounts − returns, total = net + taxes + shipping. */
  readonly netOff: number;
  readonly totalOff: number;
  /** Months in which a measure came out below zero, which no review has; it is left out there. */
  readonly belowZero: readonly string[];
  readonly tax: TaxSign;
  /** The VAT rate that the sums show, as 0.2; null when they show none. */
  readonly taxRate: number | null;
  /** Rows that were not read only because day and month can be taken for each other. */
  readonly ambiguousDates: number;
  /** The first hundred of them. */
  readonly unreadable: readonly UnreadableRow[];
  readonly unreadableCount: number;
}

/** What the months of an export are for the plan: what happened, or what was aimed at. */
export type FigureUse = "actuals" | "targets";

/** Where months can go in this file, by the dates that stand there. */
export interface FigurePlaces {
  /** Months of the review, those that it would have while it is not built; empty while there is no plan at all. */
  readonly review: readonly string[];
  /** Nobody typed a figure yet, and no other dates: the months can still move to those that come. */
  readonly reviewMoves: boolean;
  /** Months of the plan's year in the Dashboard, empty while it is not built. */
  readonly dashboard: readonly string[];
  /** The VAT rate among the review's terms, as 0.2; null when there is none. */
  readonly vatRate: number | null;
}

export interface ReadFiguresRequest {
  /** Language of the reasons and of the problem, if any. */
  readonly language: Language;
  /** Title of one of the user's own sheets. */
  readonly sheet: string;
  /** The user's answer when the dates can be read both ways. */
  readonly dateOrder?: DateOrder;
}

export interface SheetFigures {
  readonly summary: FiguresSummary;
  readonly places: FigurePlaces;
}

export interface ImportRequest {
  readonly language: Language;
  /** At most 24 consecutive months, first one first: the year that is reviewed and the one that is planned. */
  readonly months: readonly MonthFigures[];
  readonly use: FigureUse;
  /** First month of the review after the import, when it is to move there while it is empty; null to leave it. */
  readonly reviewStart: string | null;
  /** Cells that already hold something else are written only after a yes. */
  readonly overwrite: boolean;
}

export interface ImportConflict {
  readonly sheet: SheetId;
  readonly cell: string;
  readonly month: string;
  readonly measure: Measure;
  readonly current: string;
  readonly incoming: string;
}

export interface WrittenCells {
  readonly sheet: SheetId;
  /** The sheet's title as the user sees it. */
  readonly title: string;
  readonly cells: number;
}

export interface ImportReport {
  /** Zero while conflicts wait for an answer: then nothing has been written. */
  readonly cellsWritten: number;
  /** The same by sheet, those that got some only. */
  readonly written: readonly WrittenCells[];
  readonly conflicts: readonly ImportConflict[];
  readonly notices: readonly string[];
  /** The planner after the import. */
  readonly state: PlannerState;
}

/** The import of exports, from reading to writing. */
/** The user's own sheets, in which an export may stand. */
export interface OtherSheets {
  /** The one on show first. */
  readonly titles: readonly string[];
  /** How many more there are than are listed. */
  readonly more: number;
}

export interface FigureEndpoints {
  listSheets: { request: { readonly language: Language }; response: OtherSheets };
  readFigures: { request: ReadFiguresRequest; response: SheetFigures };
  readFigurePlaces: { request: { readonly language: Language }; response: FigurePlaces };
  importMonths: { request: ImportRequest; response: ImportReport };
}
