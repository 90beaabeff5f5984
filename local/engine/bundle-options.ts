/** How Univer is bundled: once for Node (jest cannot load it unbundled) and once in the page. */
import { type BuildOptions, build, type Plugin } from "esbuild";
import { signaturesPlugin } from "../services/signatures";
import { languageGlobals } from "./language-globals";
import { univerChanges } from "./univer-changes";

/** Dictionaries that break words at the end of a line: 5 MB that no sheet needs. */
const withoutHyphenation: Plugin = {
  name: "without-hyphenation",
  setup(build) {
    build.onLoad({ filter: /engine-render[\\/]lib[\\/]es[\\/].+-[\w-]{8}\.js$/ }, () => ({
      contents: "export {}",
    }));
  },
};

/** What any bundle that holds the engine needs; `native` keeps Univer's own asynchronous calculation, to compare with. */
export function univerBundleOptions({ native = false } = {}) {
  return {
    bundle: true,
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"', SYNCHRONOUS_CALCULATION: String(!native) },
    plugins: [withoutHyphenation, univerChanges({ native }), signaturesPlugin()],
    logLevel: "warning",
    logOverride: { "equals-new-object": "silent", "direct-eval": "silent" },
  } satisfies BuildOptions;
}

/**
 * Writes local Sheets as one CommonJS file for Node.
 * @param options.root The repository, default the current folder.
 * @param options.entry File whose exports the bundle has, default `local/index.ts`.
 */
export async function bundleLocalSheets(
  outfile: string,
  { native = false, root = process.cwd(), entry = "local/index.ts" } = {},
): Promise<void> {
  const options = univerBundleOptions({ native });
  await build({
    ...options,
    plugins: [...options.plugins, languageGlobals.plugin],
    inject: languageGlobals.inject,
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    platform: "node",
    format: "cjs",
    mainFields: ["module", "main"],
    external: ["esbuild", "oxc-parser"],
  });
}
