import * as functions from "../../src/functions";

const byName: Readonly<Record<string, (...values: unknown[]) => unknown>> = functions;

/** Calls a custom function as a formula of a docstring writes it: `=IMPACT(619200; 5%)`, `{1; 2}` for a column. */
export function calculate(formula: string): unknown {
  const [, name = "", list = ""] = /^=([A-Z]+)\((.*)\)$/.exec(formula) ?? [];
  const work = byName[name];
  if (work === undefined) throw new Error(`${formula} calls no function of ours`);
  const values = list
    .replace(/\{([^}]*)\}/g, (_, cells: string) => `[[${cells.split(";").join("],[")}]]`)
    .replace(/([\d.]+)%/g, "($1/100)")
    .replace(/;/g, ",");
  return work(...(new Function(`return [${values}];`)() as unknown[]));
}

/** What a call answers: its result, or the sentence of its error. */
export function outcome(call: () => unknown): unknown {
  try {
    return call();
  } catch (problem) {
    return (problem as Error).message;
  }
}
