import { MEASURES, type Measure, type MonthFigures } from "../protocol/figures";
import { monthsBetween, monthsFrom, type YearMonth } from "../shared/year-month";
import { inUnits } from "./amounts";

/** What is known of a month, in parts (see amounts.ts); a measure that is not there was not told. */
export type MonthParts = { [M in Measure]?: number };

/** Measures added up by month. The order of the additions does not matter: parts are whole numbers. */
export class MonthTotals {
  private readonly months = new Map<YearMonth, MonthParts>();

  add(month: YearMonth, measure: Measure, parts: number): void {
    const known = this.open(month);
    known[measure] = (known[measure] ?? 0) + parts;
  }

  /** A month that is to be listed though nothing may be added to it. */
  open(month: YearMonth): MonthParts {
    let known = this.months.get(month);
    if (known === undefined) {
      known = {};
      this.months.set(month, known);
    }
    return known;
  }

  /** From the first month to the last without a hole; `inHoles` is what a month has of which nothing is known. */
  list(inHoles: MonthParts = {}): MonthFigures[] {
    const found = [...this.months.keys()].sort();
    const first = found[0];
    const last = found[found.length - 1];
    if (first === undefined || last === undefined) return [];
    return monthsFrom(first, monthsBetween(first, last) + 1).map((month) =>
      figuresOf(month, { ...inHoles, ...this.months.get(month) }),
    );
  }
}

function figuresOf(month: YearMonth, parts: MonthParts): MonthFigures {
  const value = (measure: Measure) => {
    const known = parts[measure];
    return [measure, known === undefined ? null : inUnits(known)] as const;
  };
  return { month, ...(Object.fromEntries(MEASURES.map(value)) as Record<Measure, number | null>) };
}
