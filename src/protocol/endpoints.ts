import type { Language, Words } from "../shared/language";
import type { CheckEndpoints } from "./check";
import type { Json } from "./json";
import type { MondayEndpoints } from "./monday";
import type { SettingsEndpoints } from "./settings";
import type { SheetId } from "./sheets";
import type { StepStatus } from "./steps";
import type { WhatIfEndpoints } from "./what-if";

/** ISO 4217 code that the formats of the sheets know. */
export type Currency = "EUR" | "MAD" | "CAD" | "USD" | "GBP" | "CHF";

export interface PlanSettings {
  readonly language: Language;
  /** The year that is planned; the review looks at the twelve months before it. */
  readonly year: number;
  readonly currency: Currency;
}

export interface SheetStatus {
  readonly id: SheetId;
  /** Title as the user sees it now (after a rename), or the title it would get. */
  readonly title: string;
  readonly built: boolean;
  readonly status: StepStatus;
  /** The next thing to do there, in one sentence. */
  readonly next: Words;
  /** Where to do it, as `C12`; null when it is not in one cell. */
  readonly cell: string | null;
}

/** All that the sidebar needs for its first paint. */
export interface PlannerState {
  readonly settings: PlanSettings;
  readonly sheets: readonly SheetStatus[];
  /** The Dashboard's sentence: where the plan leads against the vision, in the plan's language; null without that sheet. */
  readonly course: string | null;
  /** Titles of the user's own sheets, as possible sources of orders. */
  readonly otherSheets: readonly string[];
}

export interface BuildRequest extends PlanSettings {
  /** All seven when omitted. */
  readonly sheets?: readonly SheetId[];
}

export interface BuildReport {
  readonly created: readonly SheetId[];
  readonly completed: readonly SheetId[];
  readonly unchanged: readonly SheetId[];
  /** Sentences the user should read, e.g. that a title was taken and which one was used instead. */
  readonly notices: readonly string[];
  /** The planner after the build, so that no second call is needed to show it. */
  readonly state: PlannerState;
}

/** One month of a shop's sales, as orders add up to it. Amounts in the currency of the orders. */
export interface MonthFigures {
  /** `2011-11` */
  readonly month: string;
  readonly orders: number;
  readonly revenue: number;
  /** Customers whose first order in the whole list falls in this month; null when the list names no customer: unknown is not zero. */
  readonly newCustomers: number | null;
  readonly cancelledOrders: number;
  /** Zero or negative. */
  readonly cancelledAmount: number;
}

export interface UnreadableRow {
  /** Row number as a person counts it in the file or sheet, header included. */
  readonly row: number;
  readonly reason: string;
}

/** How dates such as 03/04/2025 are meant, when a column does not tell by itself. */
export type DateOrder = "day-first" | "month-first";

/** The columns that were taken, by their headers as the list spells them. */
export interface OrderColumns {
  readonly date: string;
  readonly amount: string;
  readonly order: string | null;
  readonly customer: string | null;
}

/** What an order list says, before anything is written. */
export interface OrderSummary {
  readonly columns: OrderColumns;
  /** Consecutive, from the first month of the list to its last; a month without orders is there with zeros. */
  readonly months: readonly MonthFigures[];
  /** Months that the list does not cover from first to last day. */
  readonly partialMonths: readonly string[];
  /** First of the twelve full months proposed for the review (`2010-12`), or null when there are no twelve. */
  readonly proposedStart: string | null;
  /** Rows read, cancellations and zero amounts included. */
  readonly ordersRead: number;
  readonly cancellations: number;
  readonly zeroAmounts: number;
  /** Rows whose order number had been read already; each was still counted as one order. */
  readonly repeatedOrders: number;
  /** Rows that were not read only because day and month can be taken for each other. */
  readonly ambiguousDates: number;
  /** The first hundred of them. */
  readonly unreadable: readonly UnreadableRow[];
  readonly unreadableCount: number;
}

export interface ReadOrdersRequest {
  /** Language of the reasons and of the problem, if any. */
  readonly language: Language;
  /** Title of one of the user's own sheets. */
  readonly sheet: string;
  /** The user's answer when the dates can be read both ways. */
  readonly dateOrder?: DateOrder;
}

export interface GoToSheetRequest {
  readonly language: Language;
  readonly sheet: SheetId;
  /** A cell to select there, as `C12`; where the person was when omitted. */
  readonly cell?: string;
}

export interface ImportRequest {
  readonly language: Language;
  /** At most twelve consecutive months, first one first. */
  readonly months: readonly MonthFigures[];
  /** Cells that already hold something else are written only after a yes. */
  readonly overwrite: boolean;
}

export interface ImportConflict {
  readonly cell: string;
  readonly month: string;
  readonly current: string;
  readonly incoming: string;
}

export interface ImportReport {
  /** Zero while conflicts wait for an answer: then nothing has been written. */
  readonly cellsWritten: number;
  readonly conflicts: readonly ImportConflict[];
  readonly notices: readonly string[];
  /** The planner after the import. */
  readonly state: PlannerState;
}

/**
 * Every function that the sidebar can call, with what it takes and gives.
 * On the wire both are JSON text: a Date or an undefined can not get lost on the way.
 */
export interface Endpoints extends CheckEndpoints, MondayEndpoints, SettingsEndpoints, WhatIfEndpoints {
  readPlanner: { request: Record<string, never>; response: PlannerState };
  buildPlan: { request: BuildRequest; response: BuildReport };
  goToSheet: { request: GoToSheetRequest; response: { readonly title: string } };
  readOrders: { request: ReadOrdersRequest; response: OrderSummary };
  importMonths: { request: ImportRequest; response: ImportReport };
}

export type EndpointName = keyof Endpoints;

export type RequestOf<N extends EndpointName> = Endpoints[N]["request"];

/** A response as the server has to give it: a part that JSON text would lose does not compile. */
export type ResponseOf<N extends EndpointName> = Json<Endpoints[N]["response"]>;

/** What an endpoint answers instead of its response when it could not do its work. */
export interface Problem {
  readonly problem: {
    readonly code: string;
    readonly sentence: string;
    /** The words of an unforeseen error, for a bug report; the sentence alone is for the user. */
    readonly detail?: string;
  };
}
