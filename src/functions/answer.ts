import type { Language } from "../shared/language";
import { languageIn } from "./cells";
import { Fault } from "./faults";
import type { Parameter } from "./parameters";

/**
 * Does the work of a function; a fault becomes an error whose message is its sentence in the language of the call,
 * as that is all a person can read on the cell.
 */
export function answer<Result>(
  parameters: readonly Parameter[],
  values: readonly unknown[],
  work: () => Result,
): Result {
  try {
    return work();
  } catch (problem) {
    if (problem instanceof Fault) throw new Error(problem.words[languageOfCall(parameters, values)]);
    throw problem;
  }
}

/** The language of the first mode word that has one, else English. */
function languageOfCall(parameters: readonly Parameter[], values: readonly unknown[]): Language {
  for (const [index, parameter] of parameters.entries()) {
    if (parameter.kind !== "word") continue;
    const language = languageIn(values[index], parameter);
    if (language !== null) return language;
  }
  return "en";
}
