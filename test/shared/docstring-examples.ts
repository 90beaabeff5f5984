import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One `@example expression → result` of a docstring. */
export interface DocstringExample {
  readonly file: string;
  readonly line: number;
  readonly expression: string;
  /** As written; JSON. */
  readonly result: string;
}

/** All examples in the docstrings of the files of a folder. */
export function docstringExamples(folder: string): DocstringExample[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) =>
      readFileSync(join(folder, file), "utf8")
        .split("\n")
        .flatMap((text, index) => {
          const [, expression, result] = /@example (.+?) → (.+?)(?: \*\/)?$/.exec(text) ?? [];
          return expression === undefined || result === undefined
            ? []
            : [{ file, line: index + 1, expression, result }];
        }),
    );
}

/** What the expression gives when the exports of a module are in scope. */
export function evaluate(expression: string, exports: Readonly<Record<string, unknown>>): unknown {
  return new Function(...Object.keys(exports), `return (${expression});`)(...Object.values(exports));
}
