import type { Words } from "../shared/language";

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
  /** `16718.4`, as the documentation writes it. */
  readonly result: string;
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
