import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { type ParamPattern, parseSync, type StaticExportEntry } from "oxc-parser";
import { BuildError, type Problem, placeIn } from "./problem";

export interface Parameter {
  /** Null for a destructured or rest parameter. */
  readonly name: string | null;
  readonly optional: boolean;
  readonly offset: number;
}

/** A function as a source file declares it. */
export interface FunctionSource {
  readonly offset: number;
  readonly parameters: readonly Parameter[];
  /** Text between the comment marks of the documentation right above, and where it starts. */
  readonly comment: { readonly text: string; readonly offset: number } | null;
}

interface Callable {
  readonly params: readonly ParamPattern[];
}

/** One parsed TypeScript file: what it exports and the functions it declares at its top level. */
export class SourceFile {
  readonly text: string;
  readonly exports: readonly StaticExportEntry[];
  readonly functions = new Map<string, FunctionSource>();

  constructor(
    readonly path: string,
    private readonly root: string,
  ) {
    this.text = readFileSync(path, "utf8");
    const parsed = parseSync(path, this.text);
    const [error] = parsed.errors;
    if (error) throw new BuildError([this.problem(error.labels[0]?.start ?? 0, `${error.message}.`)]);
    this.exports = parsed.module.staticExports.flatMap((statement) => statement.entries).filter((one) => !one.isType);
    const docComments = parsed.comments.filter(({ type, value }) => type === "Block" && value.startsWith("*"));
    const add = (name: string, offset: number, statement: number, callable: Callable): void => {
      const above = docComments.filter(({ end }) => end <= statement).at(-1);
      const touches = above && this.text.slice(above.end, statement).trim() === "";
      const comment = touches ? { text: above.value.slice(1), offset: above.start + 3 } : null;
      this.functions.set(name, { offset, parameters: callable.params.map(parameterOf), comment });
    };
    for (const statement of parsed.program.body) {
      const declared = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
      if (declared?.type === "FunctionDeclaration" && declared.id) {
        add(declared.id.name, declared.id.start, statement.start, declared);
      }
      if (declared?.type !== "VariableDeclaration") continue;
      for (const { id, init } of declared.declarations) {
        const callable = init?.type === "ArrowFunctionExpression" || init?.type === "FunctionExpression";
        if (callable && id.type === "Identifier") add(id.name, id.start, statement.start, init);
      }
    }
  }

  problem(offset: number, sentence: string): Problem {
    const file = relative(this.root, this.path).split(sep).join("/");
    return { file, ...placeIn(this.text, offset), sentence };
  }

  /** The file that an import without extension means, or null when it is not one of ours. */
  resolve(specifier: string): string | null {
    if (!specifier.startsWith(".")) return null;
    const base = join(dirname(this.path), specifier);
    return [`${base}.ts`, join(base, "index.ts")].find((path) => existsSync(path)) ?? null;
  }
}

function parameterOf(pattern: ParamPattern): Parameter {
  const offset = pattern.start;
  if (pattern.type === "Identifier") {
    // The typings say that this is never true; in a parameter it is.
    const { name, optional } = pattern as { readonly name: string; readonly optional?: boolean };
    return { name, optional: optional === true, offset };
  }
  if (pattern.type === "AssignmentPattern" && pattern.left.type === "Identifier") {
    return { name: pattern.left.name, optional: true, offset };
  }
  return { name: null, optional: false, offset };
}
