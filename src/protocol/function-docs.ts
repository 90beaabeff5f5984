import type { Words } from "../shared/language";

export interface FunctionParameterDoc {
  /** As the user reads it in Sheets: `margin_rate`. */
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  readonly text: Words;
}

export interface FunctionExample {
  /** `=IMPACT(619200; 5%; 54%)` */
  readonly formula: string;
  /** `16718.4`, as the documentation writes it. */
  readonly result: string;
}

/** Help of one custom function, read by the build from the comment above its source. */
export interface FunctionDoc {
  readonly name: string;
  readonly description: Words;
  readonly parameters: readonly FunctionParameterDoc[];
  readonly returns: { readonly type: string; readonly text: Words };
  readonly examples: readonly FunctionExample[];
}
