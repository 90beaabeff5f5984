import type { StaticExportEntry } from "oxc-parser";
import type { Problem } from "./problem";
import { type FunctionSource, SourceFile } from "./source-file";

/** One export of the entry file, with the function it comes from wherever that is written. */
export interface EntryExport {
  readonly name: string;
  /** Where the entry file exports it. */
  readonly exportedAt: (sentence: string) => Problem;
  /** Null when it is no function that we can read. */
  readonly origin: { readonly file: SourceFile; readonly source: FunctionSource } | null;
}

type Origin = EntryExport["origin"];

/** All value exports of a file, re-exports followed to the file that declares them. */
export function entryExports(entryPath: string, root: string): EntryExport[] {
  const files = new Map<string, SourceFile>();
  const open = (path: string): SourceFile => {
    const file = files.get(path) ?? new SourceFile(path, root);
    files.set(path, file);
    return file;
  };
  const behind = (file: SourceFile, one: StaticExportEntry): SourceFile | null => {
    const path = file.resolve(one.moduleRequest?.value ?? "");
    return path === null ? null : open(path);
  };
  const isStar = (one: StaticExportEntry): boolean => one.importName.kind === "AllButDefault";

  function originIn(file: SourceFile, name: string, visited: ReadonlySet<string> = new Set()): Origin {
    const key = `${file.path}\0${name}`;
    if (visited.has(key)) return null;
    const seen = new Set([...visited, key]);
    const one = file.exports.find((candidate) => candidate.exportName.name === name);
    if (one?.moduleRequest) {
      const target = behind(file, one);
      return target && one.importName.name !== null ? originIn(target, one.importName.name, seen) : null;
    }
    if (one) {
      const source = file.functions.get(one.localName.name ?? "");
      return source ? { file, source } : null;
    }
    for (const star of file.exports.filter(isStar)) {
      const target = behind(file, star);
      const origin = target && originIn(target, name, seen);
      if (origin) return origin;
    }
    return null;
  }

  function namesOf(file: SourceFile, visited: ReadonlySet<SourceFile> = new Set()): string[] {
    if (visited.has(file)) return [];
    const seen = new Set([...visited, file]);
    return file.exports.flatMap((one) => {
      if (!isStar(one)) return [one.exportName.name ?? "default"];
      const target = behind(file, one);
      return target ? namesOf(target, seen).filter((name) => name !== "default") : [];
    });
  }

  const entry = open(entryPath);
  return [...new Set(namesOf(entry))].map((name) => {
    const own = entry.exports.find((one) => (one.exportName.name ?? "default") === name);
    const star = entry.exports.find(isStar);
    const offset = own?.exportName.start ?? own?.start ?? star?.start ?? 0;
    return { name, exportedAt: (sentence) => entry.problem(offset, sentence), origin: originIn(entry, name) };
  });
}
