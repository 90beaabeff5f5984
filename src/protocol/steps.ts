/**
 * How far a person came with one of the seven steps.
 * - `missing`: its sheet is not there
 * - `empty`: nothing was typed yet
 * - `attention`: something in it needs a decision before anything else
 */
export type StepStatus = "missing" | "empty" | "started" | "complete" | "attention";
