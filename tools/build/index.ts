import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { FunctionDoc } from "../../src/protocol/function-docs";
import { projectRoot } from "../project";
import { type Global, readGlobals } from "./globals";
import { readManifest } from "./manifest";
import { BuildError } from "./problem";
import { serverBundle } from "./server-bundle";
import { sidebarBundle } from "./sidebar-bundle";
import { type BuiltFile, measured, overBudget } from "./sizes";

export interface BuildOptions {
  /** Folder that holds src/ and appsscript.json; default the project's. */
  readonly root?: string;
  /** Default `dist` in that folder. */
  readonly outdir?: string;
}

export interface BuildResult {
  readonly outdir: string;
  readonly files: readonly BuiltFile[];
  readonly globals: readonly Global[];
  readonly docs: readonly FunctionDoc[];
}

/**
 * Builds what `clasp push` sends: Code.js, the pages of HtmlService and appsscript.json, and nothing else in that
 * folder.
 * Nothing is written unless all of it is right.
 *
 * @throws BuildError with every problem and its place.
 */
export async function build({
  root = projectRoot,
  outdir = resolve(root, "dist"),
}: BuildOptions = {}): Promise<BuildResult> {
  const manifest = readManifest(root);
  const globals = readGlobals(root);
  const docs = globals.flatMap((one) => one.doc ?? []);
  const [server, { sidebar, pages }] = await Promise.all([serverBundle(root, globals), sidebarBundle(root, docs)]);
  const files = [
    measured("Code.js", server.code),
    ...(pages === null ? [] : [measured("Pages.html", pages)]),
    ...(server.planner === null ? [] : [measured("Planner.html", server.planner)]),
    measured("Sidebar.html", sidebar),
    measured("appsscript.json", manifest),
  ];
  const tooBig = overBudget(files);
  if (tooBig.length > 0) throw new BuildError(tooBig);
  write(outdir, files);
  return { outdir, files, globals, docs };
}

/** Each file appears whole: someone may be reading the previous one. */
function write(outdir: string, files: readonly BuiltFile[]): void {
  mkdirSync(outdir, { recursive: true });
  for (const { name, text } of files) {
    const unfinished = resolve(outdir, `../.${name}.${process.pid}`);
    writeFileSync(unfinished, text);
    renameSync(unfinished, resolve(outdir, name));
  }
  const names = files.map(({ name }) => name);
  for (const stranger of readdirSync(outdir).filter((name) => !names.includes(name))) {
    rmSync(resolve(outdir, stranger), { recursive: true });
  }
}

export async function run(): Promise<number> {
  try {
    const { files, globals } = await build();
    console.log(`Built ${globals.length} globals into dist/:`);
    for (const { name, bytes, gzipBytes } of files) {
      console.log(`  ${name.padEnd(16)} ${String(bytes).padStart(7)} bytes, ${String(gzipBytes).padStart(6)} gzipped`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    console.error(error.message);
    return 1;
  }
}
