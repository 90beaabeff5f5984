/** Something in the sources that the build refuses: where, and one sentence that says what to do. */
export interface Problem {
  /** Relative to the project's folder, with `/`. */
  readonly file: string;
  /** Counted from 1, as editors do. */
  readonly line: number;
  readonly column: number;
  readonly sentence: string;
}

export class BuildError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ file, line, column, sentence }) => `${file}:${line}:${column}: ${sentence}`).join("\n"));
    this.name = "BuildError";
  }
}

/** Line and column, both from 1, of an offset in a text. */
export function placeIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}
