import type { FigurePlaces, FiguresSummary, FigureUse, MonthFigures } from "../protocol/figures";
import { addMonths, monthsFrom, type YearMonth } from "../shared/year-month";

const MONTHS_OF_REVIEW = 12;

/** Where the months of an export go, by their dates. */
export interface Destinations {
  readonly review: readonly MonthFigures[];
  readonly dashboard: readonly MonthFigures[];
  /** Months that neither sheet has. */
  readonly outside: readonly string[];
  /** First month of the review when it is to move there; null when it stays. */
  readonly reviewStart: string | null;
}

/**
 * The review takes the months that it shows or, while it is empty, the twelve from `start` on; the Dashboard takes those
 * of the plan's year. Targets go to the review alone.
 */
export function destinations(
  { months }: Pick<FiguresSummary, "months">,
  places: FigurePlaces,
  use: FigureUse,
  start: string | null,
): Destinations {
  const moves = places.reviewMoves && start !== null && start !== places.review[0];
  const review = moves ? monthsFrom(start as YearMonth, MONTHS_OF_REVIEW) : places.review;
  const planned = moves && places.dashboard.length > 0 ? yearAfter(start) : places.dashboard;
  const dashboard = use === "targets" ? [] : planned;
  const within = (list: readonly string[]) => months.filter(({ month }) => list.includes(month));
  return {
    review: within(review),
    dashboard: within(dashboard),
    outside: months.map(({ month }) => month).filter((month) => ![...review, ...dashboard].includes(month)),
    reviewStart: moves ? start : null,
  };
}

function yearAfter(start: string): string[] {
  return monthsFrom(addMonths(start as YearMonth, MONTHS_OF_REVIEW), MONTHS_OF_REVIEW);
}

/**
 * Where an empty review best begins: where it stands when it shows all that comes or its twelve months are complete, else
 * with the latest twelve full months, else with the last twelve there are.
 */
export function bestStart(summary: FiguresSummary, places: FigurePlaces): string | null {
  if (!places.reviewMoves) return null;
  const { months, partialMonths, proposedStart } = summary;
  const shown = [...places.review, ...places.dashboard];
  const complete = places.review.every(
    (month) => months.some((each) => each.month === month) && !partialMonths.includes(month),
  );
  if (places.review.length > 0 && (complete || months.every(({ month }) => shown.includes(month)))) {
    return places.review[0] ?? null;
  }
  return proposedStart ?? months[Math.max(0, months.length - MONTHS_OF_REVIEW)]?.month ?? null;
}
