/**
 * Gain of a change, all else equal: baseline × uplift.
 * Gain d’un changement, toutes choses égales par ailleurs : base × hausse.
 *
 * @param {number} baseline Yearly revenue, e.g. 619200. · Chiffre d’affaires annuel, ex. 619200.
 * @param {number} [margin_rate] Share that is kept, e.g. 54%. · Part conservée, ex. 54 %.
 * @param {string} [output] "value" or "percent", e.g. "percent". · "valeur" ou "pourcentage", ex. "pourcentage".
 * @return {number} The gain. · Le gain.
 * @customfunction
 */
function IMPACT(baseline, margin_rate, output){return Cap.IMPACT(baseline, margin_rate, output)}
