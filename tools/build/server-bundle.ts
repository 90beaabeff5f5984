import { resolve } from "node:path";
import { bundle } from "./bundle";
import type { Global } from "./globals";
import { stubsOf } from "./stubs";

/** Text of Code.js: the whole server side as one value, then one declaration per global. */
export async function serverBundle(root: string, globals: readonly Global[]): Promise<string> {
  const code = await bundle(root, {
    entryPoints: [resolve(root, "src/addon.ts")],
    format: "iife",
    globalName: "Cap",
    platform: "neutral",
  });
  return `${code.trimEnd()}\n${stubsOf(globals)}`;
}
