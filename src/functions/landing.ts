import { landing, landingOfTotals } from "../plan/landing";
import { answer } from "./answer";
import { filledColumn, holdsNumber } from "./clean";
import { faults } from "./faults";
import { type Line, lineOf, placeOfPeriod } from "./line";
import type { NumberParameter } from "./parameters";

// Looked up once, not per period: some hosts take long to find a global.
const { isNaN: isBlank } = Number;

const ACTUALS: NumberParameter = { kind: "number", name: "actuals" };
const PLAN: NumberParameter = { kind: "number", name: "plan" };

/**
 * Where the year will land, respecting the seasons: actual to date + remaining plan × (actual to date ÷ plan to date). "To date" is the run of filled actuals; with none yet, the plan's total.
 * @fr Atterrissage de fin d'année, saisons comprises : réalisé à date + reste du plan × (réalisé à date ÷ plan à date). « À date » va jusqu'au dernier réalisé rempli ; s'il n'y en a pas, le total du plan.
 *
 * @param {Array<Array<number>>} actuals One actual per period, first ones first, blank when not measured yet, e.g. B2:B13. @fr Un réalisé par période, dans l'ordre, vide si non mesuré, ex. B2:B13.
 * @param {Array<Array<number>>} plan One planned amount per period of the year, e.g. C2:C13. @fr Un montant prévu par période de l'année, ex. C2:C13.
 * @return {number} The total of the year to expect. @fr Le total de l'année à attendre.
 * @example =LANDING({110; 110}; {100; 100; 200; 100}) → 550
 * @customfunction
 */
export function LANDING(actuals: unknown, plan: unknown): unknown {
  return answer([ACTUALS, PLAN], [actuals, plan], () => {
    const total = landingOfColumns(actuals, plan);
    if (Number.isFinite(total)) return total + 0;
    const measured = lineOf(ACTUALS, actuals);
    const planned = lineOf(PLAN, plan);
    if (measured.numbers.length === 0 && planned.numbers.length === 0) return "";
    checkNoGap(measured);
    checkNoGap(planned);
    if (measured.numbers.length > planned.length) throw faults.shapes(ACTUALS.name, measured, PLAN.name, planned);
    if (measured.numbers.length > planned.numbers.length) {
      throw faults.unplanned(placeOfPeriod(planned, planned.numbers.length));
    }
    const result = landing(measured.numbers, planned.numbers);
    if (!Number.isFinite(result)) throw faults.overflow();
    return result + 0;
  });
}

/** The landing of two columns of clean numbers, in one pass; NaN for anything else. */
function landingOfColumns(actuals: unknown, plan: unknown): number {
  const measured = filledColumn(actuals);
  const planned = filledColumn(plan);
  if (!measured || !planned || measured.length > planned.length) return Number.NaN;
  const { cells: actualRows, length: periodsToDate } = measured;
  const { cells: planRows, length: periods } = planned;
  let actualToDate = 0;
  let planToDate = 0;
  let remaining = 0;
  for (let period = 0; period < periodsToDate; period++) {
    const actual = actualRows[period];
    const expected = planRows[period];
    if (!holdsNumber(actual) || !holdsNumber(expected)) return Number.NaN;
    actualToDate += actual[0];
    planToDate += expected[0];
  }
  for (let period = periodsToDate; period < periods; period++) {
    const expected = planRows[period];
    if (!holdsNumber(expected)) return Number.NaN;
    remaining += expected[0];
  }
  return landingOfTotals(actualToDate, planToDate, remaining);
}

/** A blank before a value would silently shift what "to date" means. */
function checkNoGap(line: Line): void {
  const { numbers } = line;
  for (let period = 0; period < numbers.length; period++) {
    if (isBlank(numbers[period])) throw faults.gap(placeOfPeriod(line, period));
  }
}
