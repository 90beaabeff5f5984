import type { Language, Words } from "../shared/language";

/** What a person reads about one parameter. */
export interface ParameterHelp {
  /** As the user reads it in Sheets: `margin_rate`. */
  readonly name: string;
  readonly optional: boolean;
  readonly text: Words;
}

export interface FunctionExample {
  /** `=IMPACT(619200; 5%; 54%)` */
  readonly formula: string;
  /** `16718.4`, or one value after the other with a comma: as an English cell shows it. */
  readonly result: string;
}

/**
 * The result of an example as cells of that language show it. Formulas need no such thing: with `;` and no decimals they
 * are the same in both.
 *
 * `resultIn("fr", "16718.4")` → `16718,4`; `resultIn("fr", "-1.5, 2")` → `-1,5 ; 2`
 */
export function resultIn(language: Language, result: string): string {
  if (language === "en") return result;
  return result.replace(/, /g, "\u202f; ").replace(/(\d)\.(\d)/g, "$1,$2");
}

/** What a person reads about one custom function. */
export interface FunctionHelp {
  readonly name: string;
  readonly description: Words;
  readonly parameters: readonly ParameterHelp[];
  readonly returns: { readonly text: Words };
  readonly examples: readonly FunctionExample[];
}

/** Help of one custom function with the types that Sheets reads, as the build finds it in the comment above its source. */
export interface FunctionDoc extends FunctionHelp {
  readonly parameters: readonly (ParameterHelp & { readonly type: string })[];
  readonly returns: { readonly type: string; readonly text: Words };
}
