import { STATUS_WORDS } from "../plan/status-words";
import { type Better, variance, variancePoints, varianceRate, varianceStatus } from "../plan/variance";
import type { Language } from "../shared/language";
import { BLANK } from "./cells";
import { type Column, holdsNumber, putNumber } from "./clean";
import { elementwise, type Kernel, type ResultCell } from "./elementwise";
import type { ModeWord, Parameter } from "./parameters";

type Amount = "value" | "percent" | "points";
type Output = Amount | "status";

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

const outputOf = (place: number) => OUTPUTS[place] as ModeWord<Output>;
const betterOf = (place: number) => (BETTERS[place] as ModeWord<Better>).mode;

const kernel: Kernel = {
  cell: (actual = BLANK, target = BLANK, output = 0, better = 0) => {
    const { mode, language } = outputOf(output);
    if (mode === "status") return statusText(actual, target, betterOf(better), language ?? "en");
    // Never an error, and the same in both languages. A blank actual stays blank.
    if (mode === "percent" && target === 0 && !Number.isNaN(actual)) return "n/a";
    return amountOf(mode, actual, target);
  },
  column: (lines, from, actuals, targets, output, better) => {
    const { mode, language } = outputOf(output);
    return mode === "status"
      ? columnOfTexts(lines, from, actuals, targets, betterOf(better), language ?? "en")
      : columnOfAmounts(lines, from, actuals, targets, mode);
  },
  across: (actuals, targets, output) => {
    const { mode } = outputOf(output);
    if (mode === "status") return null;
    const line = new Array<number>(actuals.length);
    for (let column = 0; column < actuals.length; column++) {
      const amount = amountOf(mode, actuals[column] as number, targets[column] as number);
      if (amount - amount !== 0) return null;
      line[column] = amount + 0;
    }
    return line;
  },
};

function columnOfAmounts(lines: ResultCell[][], from: number, actuals: Column, targets: Column, output: Amount) {
  for (let row = from; row < lines.length; row++) {
    const actual = actuals[row];
    const target = targets[row];
    if (!holdsNumber(actual) || !holdsNumber(target)) return row;
    if (!putNumber(lines, row, amountOf(output, actual[0], target[0]))) return row;
  }
  return lines.length;
}

function columnOfTexts(
  lines: ResultCell[][],
  from: number,
  actuals: Column,
  targets: Column,
  better: Better,
  language: Language,
): number {
  for (let row = from; row < lines.length; row++) {
    const actual = actuals[row];
    const target = targets[row];
    if (!holdsNumber(actual) || !holdsNumber(target)) return row;
    lines[row] = [STATUS_WORDS[varianceStatus(actual[0], target[0], better)][language]];
  }
  return lines.length;
}

function amountOf(output: Amount, actual: number, target: number): number {
  if (output === "value") return variance(actual, target);
  return output === "points" ? variancePoints(actual, target) : (varianceRate(actual, target) ?? BLANK);
}

/** The status in words; blank without a target, as there is nothing to measure. */
function statusText(actual: number, target: number, better: Better, language: Language): string {
  if (Number.isNaN(target)) return "";
  return STATUS_WORDS[Number.isNaN(actual) ? "notMeasured" : varianceStatus(actual, target, better)][language];
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
