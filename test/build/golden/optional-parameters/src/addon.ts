/**
 * Gain of a change, all else equal:
 * baseline × uplift.
 * @fr Gain d’un changement, toutes choses égales par ailleurs :
 * base × hausse.
 *
 * @param {number} baseline Yearly revenue, e.g. 619200.
 *   @fr Chiffre d’affaires annuel, ex. 619200.
 * @param {number} [margin_rate] Share that is kept,
 *   e.g. 54%. @fr Part conservée,
 *   ex. 54 %.
 * @param {string} [output] "value" or "percent", e.g. "percent". @fr "valeur" ou "pourcentage", ex. "pourcentage".
 * @return {number} The gain. @fr Le gain.
 * @example
 * =IMPACT(619200) → 619200
 * =IMPACT(619200; 5%) → 30960
 * @throws a sentence when an argument is no number
 * @customfunction
 */
export const IMPACT = (baseline: unknown, margin_rate: unknown = 1, output?: unknown): unknown => {
  return output ?? Number(baseline) * Number(margin_rate);
};
