import { bestStart, type Destinations, destinations } from "../../import/destinations";
import { withoutTax } from "../../import/without-tax";
import {
  type DateOrder,
  type FigurePlaces,
  type FiguresSummary,
  type FigureUse,
  type ImportReport,
  MEASURES,
  type MonthFigures,
  type TakenColumn,
} from "../../protocol/figures";
import { readNumber } from "../../shared/number-text";
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

export type FigureSource =
  | { readonly kind: "text"; readonly name: string; readonly text: string }
  | { readonly kind: "sheet"; readonly name: string };

/** What the person can answer or change before anything is written. */
export interface Answers {
  readonly dateOrder: DateOrder | undefined;
  /** Null while it is asked. */
  readonly taxIncluded: boolean | null;
  /** VAT rate in percent as typed, when the plan has none. */
  readonly taxRate: string;
  readonly use: FigureUse;
  /** First month of a review that can move. */
  readonly start: string | null;
  /** Months that are not over go to the Dashboard only after a yes: it would take them for whole ones. */
  readonly withPartial: boolean;
}

export interface Preview {
  readonly source: FigureSource;
  readonly summary: FiguresSummary;
  readonly places: FigurePlaces;
  readonly answers: Answers;
}

/** How far the import has come; a failure changes none of it, so nothing chosen is lost. */
export type ImportStep =
  | { readonly step: "choose" }
  | ({ readonly step: "preview" } & Preview)
  | ({ readonly step: "conflicts"; readonly report: ImportReport } & Preview)
  | { readonly step: "done"; readonly report: ImportReport };

export function firstAnswers(summary: FiguresSummary, places: FigurePlaces, dateOrder: DateOrder | undefined): Answers {
  const asked = summary.tax === "header-included" || summary.tax === "sums-included";
  return {
    dateOrder,
    taxIncluded: asked ? null : false,
    taxRate: summary.taxRate === null ? "" : String(Math.round(summary.taxRate * 1000) / 10),
    use: "actuals",
    start: bestStart(summary, places),
    withPartial: false,
  };
}

/** The plan's VAT rate, else the one that was typed; null when it is none from 0 to 100 %. */
export function rateOf({ places, answers }: Preview): number | null {
  if (places.vatRate !== null) return places.vatRate;
  const percent = readNumber(answers.taxRate.replace("%", ""));
  return typeof percent === "number" && percent > 0 && percent < 100 ? percent / 100 : null;
}

/** The column that the revenue was read from, the best one first; null when the export has none. */
export function revenueColumn({ columns }: FiguresSummary): TakenColumn | null {
  const best = (["net", "revenue", "total"] as const).map((role) => columns.find((each) => each.role === role));
  return best.find((column) => column !== undefined) ?? null;
}

/** Months that the export does not cover to their end, and those that are not over. */
export function partialMonths({ summary }: Preview, today: Date): readonly string[] {
  const now = `${today.getFullYear()}-${String(today.getMonth() + 1).padStart(2, "0")}`;
  const running = summary.months.map(({ month }) => month).filter((month) => month >= now);
  return [...new Set([...summary.partialMonths, ...running])];
}

/** What would be written where: amounts without VAT, and partial months only where they were asked for. */
export function toWrite(preview: Preview, today: Date): Destinations {
  const { summary, places, answers } = preview;
  const rate = rateOf(preview);
  const months = answers.taxIncluded === true && rate !== null ? withoutTax(summary.months, rate) : summary.months;
  const found = destinations({ months }, places, answers.use, answers.start);
  if (answers.withPartial) return found;
  const partial = partialMonths(preview, today);
  return { ...found, dashboard: found.dashboard.filter(({ month }) => !partial.includes(month)) };
}

/** Partial months that the Dashboard has a row for: whether to write them is asked. */
export function partialInDashboard(preview: Preview, today: Date): readonly string[] {
  const { summary, places, answers } = preview;
  const partial = partialMonths(preview, today);
  const { dashboard } = destinations(summary, places, answers.use, answers.start);
  return dashboard.map(({ month }) => month).filter((month) => partial.includes(month));
}

const MOST_MONTHS = 24;

/** The months to send: consecutive, so that those between two places go along without a figure. */
export function monthsToSend({ summary }: Preview, { review, dashboard }: Destinations): MonthFigures[] {
  const taken = new Map([...review, ...dashboard].map((each) => [each.month, each] as const));
  const names = summary.months.map(({ month }) => month);
  const first = names.findIndex((month) => taken.has(month));
  const last = names.length - [...names].reverse().findIndex((month) => taken.has(month));
  return names
    .slice(first, last)
    .map((month) => taken.get(month) ?? empty(month))
    .slice(0, MOST_MONTHS);
}

function empty(month: string): MonthFigures {
  const none = Object.fromEntries(MEASURES.map((measure) => [measure, null]));
  return { month, ...none } as unknown as MonthFigures;
}
