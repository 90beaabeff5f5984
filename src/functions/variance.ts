import { STATUS_WORDS } from "../plan/status-words";
import {
  type Better,
  type VarianceStatus,
  variance,
  variancePoints,
  varianceRate,
  varianceStatus,
} from "../plan/variance";
import { BLANK } from "./cells";
import { elementwise, type Kernel } from "./elementwise";
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

/** The texts that can be answered. What a percentage of nothing is, is the same in both languages: never an error. */
const STATUSES = Object.keys(STATUS_WORDS) as VarianceStatus[];
const ANSWERS = [
  "n/a",
  ...STATUSES.map((status) => STATUS_WORDS[status].en),
  ...STATUSES.map((status) => STATUS_WORDS[status].fr),
];
const NOT_APPLICABLE = 1;

// Looked up once, not per cell: some hosts take long to find a global.
const { isNaN: isBlank } = Number;

const kernel: Kernel = (results, texts, actuals, targets, outputs, betters) => {
  for (let i = 0; i < results.length; i++) {
    const actual = actuals[i] as number;
    const target = targets[i] as number;
    const { mode, language } = OUTPUTS[outputs[i] as number] as ModeWord<Output>;
    if (mode === "value") results[i] = variance(actual, target);
    else if (mode === "points") results[i] = variancePoints(actual, target);
    else if (mode === "percent") {
      const rate = varianceRate(actual, target);
      // A blank actual stays blank even against a target of 0.
      if (rate === null && !isBlank(actual)) texts[i] = NOT_APPLICABLE;
      else results[i] = rate ?? BLANK;
    } else if (isBlank(target)) {
      // Without a target there is nothing to measure: the cell is blank.
      results[i] = BLANK;
    } else {
      const { mode: better } = BETTERS[betters[i] as number] as ModeWord<Better>;
      const status = isBlank(actual) ? "notMeasured" : varianceStatus(actual, target, better);
      texts[i] = NOT_APPLICABLE + 1 + STATUSES.indexOf(status) + (language === "fr" ? STATUSES.length : 0);
    }
  }
};

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
 * @example =VARIANCE(64.5; 60; "percent") → 0.075
 * @example =VARIANCE(75%; 50%; "points") → 25
 * @example =VARIANCE(72000; 75600; "status"; "lower") → favourable
 * @example =VARIANCE(619200; 630000; "statut") → défavorable
 * @customfunction
 */
export function VARIANCE(actual: unknown, target: unknown, output?: unknown, better?: unknown): unknown {
  return elementwise(PARAMETERS, [actual, target, output, better], kernel, ANSWERS);
}
