import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { FunctionDoc } from "../../src/protocol/function-docs";
import { KINDS, type Kind, readDocComment } from "./doc-comment";
import { type EntryExport, entryExports } from "./entry-exports";
import { functionDoc } from "./function-docs";
import { BuildError, type Problem } from "./problem";
import { nameProblem } from "./reserved-names";

/** A function that Apps Script sees. */
export interface Global {
  readonly name: string;
  readonly kind: Kind;
  readonly parameters: readonly string[];
  /** Of custom functions. */
  readonly doc: FunctionDoc | null;
}

const TAGS = KINDS.map((kind) => `@${kind}`).join(", ");

/**
 * The globals of the add-on: the exports of its entry file.
 *
 * @throws BuildError naming every export that is not a well-named, documented function with exactly one kind.
 */
export function readGlobals(root: string): Global[] {
  const entry = resolve(root, "src/addon.ts");
  if (!existsSync(entry)) {
    throw new BuildError([{ file: "src/addon.ts", line: 1, column: 1, sentence: "There is no entry file." }]);
  }
  const read = entryExports(entry, root).map(readGlobal);
  const problems = read.flatMap((one) => one.problems);
  if (problems.length > 0) throw new BuildError(problems.sort(byPlace));
  return read.flatMap(({ global }) => global ?? []);
}

function byPlace(one: Problem, other: Problem): number {
  return one.file.localeCompare(other.file) || one.line - other.line || one.column - other.column;
}

function readGlobal({ name, exportedAt, origin }: EntryExport): { global?: Global; problems: Problem[] } {
  if (!origin) return { problems: [exportedAt(`${name} is exported but is no function of ours.`)] };
  const { file, source } = origin;
  const kinds = source.comment ? readDocComment(source.comment.text, source.comment.offset).kinds : [];
  const [kind] = kinds;
  if (!kind) return { problems: [file.problem(source.offset, `${name} does not say what it is for: tag it ${TAGS}.`)] };
  if (kinds.length > 1) {
    const tags = kinds.map((one) => `@${one}`).join(" and ");
    return { problems: [file.problem(source.offset, `${name} is tagged ${tags}: keep one.`)] };
  }
  const problems: Problem[] = [];
  const badName = nameProblem(name, kind);
  if (badName) problems.push(file.problem(source.offset, badName));
  for (const { offset } of source.parameters.filter((parameter) => parameter.name === null)) {
    problems.push(file.problem(offset, `A parameter of ${name} has no plain name that its users could read.`));
  }
  const documented = kind === "customfunction" ? functionDoc(name, file, source) : null;
  problems.push(...(documented?.problems ?? []));
  const parameters = source.parameters.flatMap((parameter) => parameter.name ?? []);
  return { global: { name, kind, parameters, doc: documented?.doc ?? null }, problems };
}
