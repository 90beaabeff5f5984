import { resolve } from "node:path";
import type { BuildOptions } from "esbuild";
import { bundle, type Weigh } from "./bundle";
import type { Global } from "./globals";
import { safeInHtml } from "./html-safe";
import { plannerStubsOf, stubsOf } from "./stubs";

/** Is told what each module adds to each of the two files. */
export type WeighServer = (file: "Code.js" | "Planner.html", ...added: Parameters<Weigh>) => void;

export interface ServerBundle {
  /** Code.js: what formulas and the menu need, as one value, then one declaration per global. */
  readonly code: string;
  /** Planner.html: what the sidebar calls; null when it calls nothing. */
  readonly planner: string | null;
}

/**
 * The server side in two files. Apps Script evaluates all of its script files at every call, for a single cell too; the
 * sidebar's endpoints, ten times as large, therefore stand in a file that is only text until one of them is called.
 */
export async function serverBundle(
  root: string,
  globals: readonly Global[],
  weigh?: WeighServer,
): Promise<ServerBundle> {
  const [later, always] = [true, false].map((isEndpoint) =>
    globals.filter(({ kind }) => (kind === "endpoint") === isEndpoint),
  ) as [Global[], Global[]];
  const code = await exportsOf(root, always, "Cap", weigh && ((...added) => weigh("Code.js", ...added)));
  if (later.length === 0) return { code: `${code}\n${stubsOf(always)}`, planner: null };
  const planner = safeInHtml(
    await exportsOf(root, later, "Planner", weigh && ((...added) => weigh("Planner.html", ...added))),
  );
  return {
    code: `${code}\n${stubsOf(always)}${plannerStubsOf(later)}`,
    // Its value is what the last statement names.
    planner: `<script>${planner}Planner</script>\n`,
  };
}

async function exportsOf(root: string, globals: readonly Global[], globalName: string, weigh?: Weigh): Promise<string> {
  const names = globals.map(({ name }) => name).join(", ");
  const options: BuildOptions = {
    stdin: {
      contents: `export { ${names} } from "./src/addon";`,
      resolveDir: resolve(root),
      loader: "ts",
    },
    format: "iife",
    globalName,
    platform: "neutral",
    // HtmlService takes what looks like a comment out of template literals.
    ...(globalName === "Planner" ? { supported: { "template-literal": false } } : {}),
  };
  const code = await bundle(root, options, weigh);
  return code.trimEnd();
}
