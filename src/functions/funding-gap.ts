import { fundingGap, fundingGapOf } from "../plan/funding-gap";
import { answer } from "./answer";
import { filledColumn, holdsNumber } from "./clean";
import { faults } from "./faults";
import { type Line, lineOf } from "./line";
import type { NumberParameter } from "./parameters";

// A period without an amount uses or brings nothing.
const USES: NumberParameter = { kind: "number", name: "uses", default: 0 };
const SOURCES: NumberParameter = { kind: "number", name: "sources", default: 0 };

/**
 * Cash to find so that the running balance never goes below zero, over the periods in order. A year that balances can still need it.
 * @fr Trésorerie à trouver pour que le solde cumulé ne passe jamais sous zéro, période après période. Une année équilibrée peut en avoir besoin.
 *
 * @param {Array<Array<number>>} uses Money out, one amount per period, e.g. B2:B5. @fr Emplois, un montant par période, ex. B2:B5.
 * @param {Array<Array<number>>} sources Money in, one amount per period, e.g. C2:C5. @fr Ressources, un montant par période, ex. C2:C5.
 * @return {number} The amount missing at the worst moment, 0 when none is. @fr Le montant qui manque au pire moment, 0 s'il n'en manque pas.
 * @example =FUNDINGGAP({100; 300; 50}; {120; 150; 200}) → 130
 * @customfunction
 */
export function FUNDINGGAP(uses: unknown, sources: unknown): unknown {
  return answer([USES, SOURCES], [uses, sources], () => {
    const gap = gapOfColumns(uses, sources);
    if (Number.isFinite(gap)) return gap;
    const out = lineOf(USES, uses);
    const into = lineOf(SOURCES, sources);
    if (out.numbers.length === 0 && into.numbers.length === 0) return "";
    if (!holds(out, into) || !holds(into, out)) throw faults.shapes(USES.name, out, SOURCES.name, into);
    const periods = Math.max(out.numbers.length, into.numbers.length);
    const result = fundingGap(overPeriods(out, periods), overPeriods(into, periods));
    if (!Number.isFinite(result)) throw faults.overflow();
    return result;
  });
}

/** The gap of two columns of clean numbers, in one pass; NaN for anything else. */
function gapOfColumns(uses: unknown, sources: unknown): number {
  const out = filledColumn(uses);
  const into = filledColumn(sources);
  if (!out || !into || out.length !== into.length) return Number.NaN;
  let isClean = true;
  const gap = fundingGapOf(out.length, (period) => {
    const use = out.cells[period];
    const source = into.cells[period];
    if (holdsNumber(use) && holdsNumber(source)) return source[0] - use[0];
    isClean = false;
    return 0;
  });
  return isClean ? gap : Number.NaN;
}

/** A single amount repeats in every period; a range must reach as far as the other one has amounts. */
function holds(line: Line, other: Line): boolean {
  return line.length === 1 || line.length >= other.numbers.length;
}

function overPeriods(line: Line, periods: number): Float64Array {
  if (line.numbers.length === periods) return line.numbers;
  const amounts = new Float64Array(periods);
  if (line.length === 1) amounts.fill(line.numbers[0] ?? 0);
  else amounts.set(line.numbers);
  return amounts;
}
