import type { Language } from "../shared/language";

/** A word that chooses how a function works. */
export interface ModeWord<Mode extends string> {
  readonly word: string;
  readonly mode: Mode;
  /** Language in which the function then answers; null for a word that both languages use. */
  readonly language: Language | null;
}

/** An argument that takes numbers. Without a default it must be given, and a blank cell makes the result blank. */
export interface NumberParameter {
  readonly kind: "number";
  /** As the person who types the formula sees it. */
  readonly name: string;
  /** Used when the argument is left out and where its cells are blank. */
  readonly default?: number;
  /** True for a divisor. */
  readonly notZero?: true;
}

/** An argument that takes one of a few words; the first one when left out or blank. Case and accents do not matter. */
export interface WordParameter {
  readonly kind: "word";
  readonly name: string;
  readonly words: readonly ModeWord<string>[];
}

/** The arguments of a function, in order: all that reading them needs to know. */
export type Parameter = NumberParameter | WordParameter;
