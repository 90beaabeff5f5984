import { type BuildOptions, build, type Message } from "esbuild";
import { BuildError, type Problem } from "./problem";

/** Syntax that Apps Script and every browser of the last years read; class fields and the like are not in it. */
export const TARGET = "es2019";

/** Is told what each module adds to a bundle. */
export type Weigh = (module: string, bytes: number) => void;

/**
 * Text of a bundle made by esbuild, smaller and without a word of its paths.
 *
 * @throws BuildError with what esbuild finds wrong, where it finds it.
 */
export async function bundle(root: string, options: BuildOptions, weigh?: Weigh): Promise<string> {
  const { outputFiles, metafile } = await build({
    metafile: weigh !== undefined,
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    target: TARGET,
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true, alwaysStrict: true } },
    ...options,
  }).catch((error: Error & { errors?: Message[] }) => {
    if (!error.errors) throw error;
    throw new BuildError(error.errors.map(problemOf));
  });
  for (const { inputs } of Object.values(metafile?.outputs ?? {})) {
    for (const [module, { bytesInOutput }] of Object.entries(inputs)) weigh?.(module, bytesInOutput);
  }
  return (outputFiles ?? []).map((file) => file.text).join("");
}

function problemOf({ text, location }: Message): Problem {
  const { file = "", line = 1, column = 0 } = location ?? {};
  return { file, line, column: column + 1, sentence: `${text}.` };
}
