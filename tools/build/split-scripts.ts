import { basename } from "node:path";
import type { BuildOptions, Plugin } from "esbuild";
import { bundle, bundleFiles, type Weigh } from "./bundle";

/** Two scripts of one graph of modules, for one page in which they run one after the other. */
export interface SplitScripts {
  readonly first: string;
  readonly later: string;
}

/**
 * Bundles two entry files so that a module which both need stands once: in the first script, which leaves it in the page
 * for the later one. esbuild finds out which modules those are; only modules can import them from each other, so its
 * pieces are then made into scripts, with the page between them.
 *
 * What is shared lies in the page under the name of its piece, which holds a hash of it: a script from another build does
 * not find it, and fails at once rather than take one function for another.
 */
export async function splitScripts(
  root: string,
  entries: { readonly first: string; readonly later: string },
  options: BuildOptions,
  weigh?: (script: keyof SplitScripts, ...added: Parameters<Weigh>) => void,
): Promise<SplitScripts> {
  const { texts, outputs } = await bundleFiles(root, {
    ...options,
    entryPoints: { ...entries },
    format: "esm",
    splitting: true,
    outdir: "split",
  });
  const pieces = [...outputs].filter(([, { entryPoint }]) => entryPoint === undefined);
  const laterPiece = "later.js";
  for (const [name, { inputs }] of outputs) {
    const script = name === laterPiece ? "later" : "first";
    for (const [module, { bytesInOutput }] of Object.entries(inputs)) weigh?.(script, module, bytesInOutput);
  }
  const script = (contents: string, resolved: ReadonlyMap<string, string>) =>
    bundle(root, { ...options, stdin: { contents }, format: "iife", plugins: [inMemory(resolved)] });
  const left = pieces.map(([name, { exports }]) => {
    const names = `{${exports.join()}}`;
    return { name, names, place: `window[${JSON.stringify(name)}]` };
  });
  const leave = left.map(({ name, names, place }) => `import ${names} from "./${name}";${place}=${names};`);
  const taken = left.map(({ name, names, place }) => [name, `export const ${names}=${place};`] as const);
  return {
    first: await script(`import "./first.js";${leave.join("")}`, texts),
    later: await script(`import "./${laterPiece}";`, new Map([...texts, ...taken])),
  };
}

/** Modules by their file name, wherever they are imported from. */
function inMemory(modules: ReadonlyMap<string, string>): Plugin {
  return {
    name: "in-memory",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\// }, ({ path }) => ({ path: basename(path), namespace: "in-memory" }));
      onLoad({ filter: /.*/, namespace: "in-memory" }, ({ path }) => ({
        contents: modules.get(path) ?? "",
        loader: "js",
      }));
    },
  };
}
