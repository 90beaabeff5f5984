import { basename } from "node:path";
import { type BuildOptions, build, type Message, type Metafile } from "esbuild";
import { BuildError, type Problem } from "./problem";

/** Syntax that Apps Script and every browser of the last years read; class fields and the like are not in it. */
export const TARGET = "es2019";

/** Is told what each module adds to a bundle. */
export type Weigh = (module: string, bytes: number) => void;

/** What esbuild makes, by the names of its files: their texts, and what they consist of. */
export interface BundledFiles {
  readonly texts: ReadonlyMap<string, string>;
  readonly outputs: ReadonlyMap<string, Metafile["outputs"][string]>;
}

/**
 * Text of a bundle made by esbuild, smaller and without a word of its paths.
 *
 * @throws BuildError with what esbuild finds wrong, where it finds it.
 */
export async function bundle(root: string, options: BuildOptions, weigh?: Weigh): Promise<string> {
  const { texts, outputs } = await bundleFiles(root, options);
  for (const { inputs } of outputs.values()) {
    for (const [module, { bytesInOutput }] of Object.entries(inputs)) weigh?.(module, bytesInOutput);
  }
  return [...texts.values()].join("");
}

/**
 * The same where there may be several files.
 *
 * @throws BuildError with what esbuild finds wrong, where it finds it.
 */
export async function bundleFiles(root: string, options: BuildOptions): Promise<BundledFiles> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    bundle: true,
    minify: true,
    target: TARGET,
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true, alwaysStrict: true } },
    ...options,
    metafile: true,
    write: false,
  }).catch((error: Error & { errors?: Message[] }) => {
    if (!error.errors) throw error;
    throw new BuildError(error.errors.map(problemOf));
  });
  return {
    texts: new Map(outputFiles.map(({ path, text }) => [basename(path), text])),
    outputs: new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output])),
  };
}

function problemOf({ text, location }: Message): Problem {
  const { file = "", line = 1, column = 0 } = location ?? {};
  return { file, line, column: column + 1, sentence: `${text}.` };
}
