import type { DateOrder, ImportReport, OrderSummary } from "../../protocol/endpoints";
import type { Figures } from "../figures";
import type { Session } from "../session";
import type { ImportPage } from "./import-page";
import type { ImportWords } from "./words";

/** What every part of the page gets to draw itself with. */
export interface ImportView {
  readonly session: Session;
  readonly page: ImportPage;
  readonly text: ImportWords;
  readonly figures: Figures;
}

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
export type ImportStep =
  | { readonly step: "choose" }
  | ({ readonly step: "preview" } & Preview)
  | ({ readonly step: "conflicts"; readonly report: ImportReport } & Preview)
  | { readonly step: "done"; readonly report: ImportReport };

/** At most twelve months from the chosen one on. */
export function chosenMonths({ summary, start }: Preview): OrderSummary["months"] {
  const from = summary.months.findIndex(({ month }) => month === start);
  return summary.months.slice(from, from + 12);
}
