import { STATUS_WORDS } from "../plan/status-words";
import { type Better, variance, variancePoints, varianceRate, varianceStatus } from "../plan/variance";
import type { Language } from "../shared/language";
import { BLANK } from "./cells";
import { elementwise, type Kernel, putNumber, putText } from "./elementwise";
import { numberAt } from "./operand";
import type { ModeWord, Parameter } from "./parameters";

type Output = "value" | "percent" | "points" | "status";

const OUTPUTS: readonly ModeWord<Output>[] = [
  { word: "value", mode: "value", language: "en" },
  { word: "percent", mode: "percent", language: "en" },
  { word: "points", mode: "points", language: null },
  { word: "status", mode: "status", language: "en" },
  { word: "valeur", mode: "value", language: "fr" },
  { word: "pourcentage", mode: "percent", language: "fr" },
  { word: "statut", mode: "status", language: "fr" },
];

const BETTERS: readonly ModeWord<Better>[] = [
  { word: "higher", mode: "higher", language: "en" },
  { word: "lower", mode: "lower", language: "en" },
  { word: "haut", mode: "higher", language: "fr" },
  { word: "bas", mode: "lower", language: "fr" },
];

const PARAMETERS: readonly Parameter[] = [
  { kind: "number", name: "actual" },
  { kind: "number", name: "target" },
  { kind: "word", name: "output", words: OUTPUTS },
  { kind: "word", name: "better", words: BETTERS },
];

// Looked up once, not per cell: some hosts take long to find a global.
const { isNaN: isBlank } = Number;

const kernel: Kernel = (result, actuals, targets, outputs, betters) => {
  for (let row = 0; row < result.rows; row++) {
    for (let column = 0; column < result.columns; column++) {
      const actual = numberAt(actuals, row, column);
      const target = numberAt(targets, row, column);
      const { mode, language } = OUTPUTS[numberAt(outputs, row, column)] as ModeWord<Output>;
      if (mode === "status") {
        const { mode: better } = BETTERS[numberAt(betters, row, column)] as ModeWord<Better>;
        putText(result, row, column, statusText(actual, target, better, language ?? "en"));
      } else if (mode === "percent" && target === 0 && !isBlank(actual)) {
        // Never an error, and the same in both languages. A blank actual stays blank.
        putText(result, row, column, "n/a");
      } else {
        putNumber(result, row, column, amountOf(mode, actual, target));
      }
    }
  }
};

function amountOf(output: Exclude<Output, "status">, actual: number, target: number): number {
  if (output === "value") return variance(actual, target);
  return output === "points" ? variancePoints(actual, target) : (varianceRate(actual, target) ?? BLANK);
}

/** The status in words; blank without a target, as there is nothing to measure. */
function statusText(actual: number, target: number, better: Better, language: Language): string {
  if (isBlank(target)) return "";
  return STATUS_WORDS[isBlank(actual) ? "notMeasured" : varianceStatus(actual, target, better)][language];
}

/**
 * Variance between an actual and its target: the difference, the percentage of the target, the points between two rates, or whether it is favourable. A blank actual is not measured; a percentage of a target of 0 is "n/a".
 * @fr Écart entre un réalisé et son objectif : la différence, le pourcentage de l'objectif, les points entre deux taux, ou son caractère favorable. Un réalisé vide n'est pas mesuré ; le pourcentage d'un objectif nul est « n/a ».
 *
 * @param {number} actual What was measured, e.g. 619200. @fr Le réalisé, ex. 619200.
 * @param {number} target What was planned, e.g. 630000. @fr L'objectif, ex. 630000.
 * @param {string} [output] "value", "percent", "points" or "status"; "value" when left out, e.g. "status". @fr "valeur", "pourcentage", "points" ou "statut" ; "valeur" par défaut, ex. "statut".
 * @param {string} [better] "higher", or "lower" for a cost; "higher" when left out, e.g. "lower". @fr "haut", ou "bas" pour un coût ; "haut" par défaut, ex. "bas".
 * @return {number|string} The variance, or its status in the language of the word; one per row or cell when ranges are given. @fr L'écart, ou son statut dans la langue du mot ; un par ligne ou cellule si des plages sont données.
 * @example =VARIANCE(619200; 630000) → -10800
 * @example =VARIANCE(69; 60; "percent") → 0.15
 * @example =VARIANCE(75%; 50%; "points") → 25
 * @example =VARIANCE(72000; 75600; "status"; "lower") → favourable
 * @example =VARIANCE(619200; 630000; "statut") → défavorable
 * @customfunction
 */
export function VARIANCE(actual: unknown, target: unknown, output?: unknown, better?: unknown): unknown {
  return elementwise(PARAMETERS, [actual, target, output, better], kernel);
}
