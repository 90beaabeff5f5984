import type { Currency, DateOrder, ImportReport, OrderSummary, PlannerState } from "../protocol/endpoints";
import type { SheetId } from "../protocol/sheets";
import type { Language } from "../shared/language";
import type { FailureKind } from "./call-failure";

/** Where a message belongs: beside the action that caused it. */
export type Place = "start" | "sheets" | "orders";

export interface Failure {
  readonly place: Place;
  readonly kind: FailureKind;
  readonly sentence: string;
  readonly detail: string;
  readonly retry: () => void;
}

export type Running =
  | { readonly action: "load" }
  | { readonly action: "build"; readonly sheets: readonly SheetId[] }
  | { readonly action: "open"; readonly sheet: SheetId }
  | { readonly action: "read"; readonly source: string }
  | { readonly action: "write" };

export type OrderSource =
  | { readonly kind: "file"; readonly name: string; readonly text: string }
  | { readonly kind: "sheet"; readonly name: string };

export interface Preview {
  readonly source: OrderSource;
  readonly summary: OrderSummary;
  /** First of the months that will be written. */
  readonly start: string;
  readonly dateOrder: DateOrder | undefined;
}

/** How far the import has come; a failure changes none of it, so nothing chosen is lost. */
export type OrdersStep =
  | { readonly step: "choose" }
  | ({ readonly step: "preview" } & Preview)
  | ({ readonly step: "conflicts"; readonly report: ImportReport } & Preview)
  | { readonly step: "done"; readonly report: ImportReport };

export interface ViewState {
  planner: PlannerState | null;
  language: Language;
  /** As typed: a year that is wrong stays there to be corrected. */
  year: string;
  currency: Currency;
  running: Running | null;
  failure: Failure | null;
  /** What the last build did and what it has to say. */
  built: { readonly created: number; readonly completed: number; readonly notices: readonly string[] } | null;
  orders: OrdersStep;
  chosenSheet: string;
  /** Sections that the user opened or closed, by their id. */
  readonly sections: Map<string, boolean>;
}

/** At most twelve months from the chosen one on. */
export function chosenMonths({ summary, start }: Preview): OrderSummary["months"] {
  const from = summary.months.findIndex(({ month }) => month === start);
  return summary.months.slice(from, from + 12);
}
