import { impact } from "../plan/impact";
import { holdsNumber, putNumber } from "./clean";
import { elementwise, type Kernel } from "./elementwise";
import type { Parameter } from "./parameters";

const PARAMETERS: readonly Parameter[] = [
  { kind: "number", name: "baseline" },
  { kind: "number", name: "uplift" },
  { kind: "number", name: "margin_rate", default: 1 },
  { kind: "number", name: "one_off_cost", default: 0 },
  { kind: "number", name: "monthly_cost", default: 0 },
  { kind: "number", name: "months", default: 12 },
];

const kernel: Kernel = {
  cell: impact,
  column: (lines, from, baselines, uplifts, marginRate, oneOffCost, monthlyCost, months) => {
    for (let row = from; row < lines.length; row++) {
      const baseline = baselines[row];
      const uplift = uplifts[row];
      if (!holdsNumber(baseline) || !holdsNumber(uplift)) return row;
      const gain = impact(baseline[0], uplift[0], marginRate, oneOffCost, monthlyCost, months);
      if (!putNumber(lines, row, gain)) return row;
    }
    return lines.length;
  },
  across: (baselines, uplifts, marginRate, oneOffCost, monthlyCost, months) => {
    const line = new Array<number>(baselines.length);
    for (let column = 0; column < baselines.length; column++) {
      const baseline = baselines[column] as number;
      const gain = impact(baseline, uplifts[column] as number, marginRate, oneOffCost, monthlyCost, months);
      if (gain - gain !== 0) return null;
      line[column] = gain + 0;
    }
    return line;
  },
};

/**
 * Gain of a change, all else equal: baseline × uplift × margin rate − one-off cost − monthly cost × months. With two arguments: the extra revenue.
 * @fr Gain d'un changement, toutes choses égales par ailleurs : base × hausse × taux de marge − coût unique − coût mensuel × mois. Avec deux arguments : le chiffre d'affaires supplémentaire.
 *
 * @param {number} baseline Yearly revenue that the change acts on, e.g. 619200. @fr Chiffre d'affaires annuel concerné, ex. 619200.
 * @param {number} uplift Relative change: 5% of the baseline, not 5 points, e.g. 5%. @fr Variation relative : 5 % de la base, pas 5 points, ex. 5 %.
 * @param {number} [margin_rate] Share of the extra revenue that is kept, 1 when left out, e.g. 54%. @fr Part du chiffre d'affaires supplémentaire qui reste, 1 par défaut, ex. 54 %.
 * @param {number} [one_off_cost] Cost paid once, 0 when left out, e.g. 6000. @fr Coût payé une fois, 0 par défaut, ex. 6000.
 * @param {number} [monthly_cost] Cost paid each month, 0 when left out, e.g. 100. @fr Coût payé chaque mois, 0 par défaut, ex. 100.
 * @param {number} [months] Months during which the monthly cost is paid, 12 when left out, e.g. 9. @fr Nombre de mois où le coût mensuel est payé, 12 par défaut, ex. 9.
 * @return {number} The gain, in the currency of the baseline; one per row or cell when ranges are given. @fr Le gain, dans la monnaie de la base ; un par ligne ou cellule si des plages sont données.
 * @example =IMPACT(619200; 5%) → 30960
 * @example =IMPACT(619200; 5%; 54%) → 16718.4
 * @example =IMPACT(619200; 5%; 54%; 6000; 100) → 9518.4
 * @customfunction
 */
export function IMPACT(
  baseline: unknown,
  uplift: unknown,
  margin_rate?: unknown,
  one_off_cost?: unknown,
  monthly_cost?: unknown,
  months?: unknown,
): unknown {
  return elementwise(PARAMETERS, [baseline, uplift, margin_rate, one_off_cost, monthly_cost, months], kernel);
}
