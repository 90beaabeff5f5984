export type Gain = number;

/**
 * Gain of a change.
 * @fr Gain d’un changement.
 * @param {number} baseline Yearly revenue, e.g. 619200. @fr Chiffre d’affaires annuel, ex. 619200.
 * @return {number} The gain. @fr Le gain.
 * @example =IMPACT(619200) → 1
 * @customfunction
 */
export function GAIN(baseline: unknown): unknown {
  return baseline === undefined ? 0 : 1;
}
