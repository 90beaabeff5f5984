import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { bundleLocalSheets } from "../../local/engine/bundle-options";
import { build } from "../build";
import { BuildError } from "../build/problem";
import { makeWhenChanged } from "../content-hash";
import { cacheFolder, projectRoot } from "../project";

/** What jest's moduleNameMapper puts in place of `local`, which holds Univer and does not load unbundled. */
const LOCAL_BUNDLES = { "local.cjs": "local/index.ts", "local-engine.cjs": "local/engine/index.ts" };

/**
 * Makes local Sheets as tests load it, dist/ and the function help. A build that fails leaves no dist/ behind, so that
 * the tests that need it say so, and the others still run.
 */
export async function prepareTests(): Promise<void> {
  mkdirSync(cacheFolder, { recursive: true });
  const inputs = ["local", "package-lock.json"].map((path) => resolve(projectRoot, path));
  for (const [name, entry] of Object.entries(LOCAL_BUNDLES)) {
    const bundle = resolve(cacheFolder, name);
    await makeWhenChanged(bundle, inputs, (unfinished) => bundleLocalSheets(unfinished, { root: projectRoot, entry }));
  }
  try {
    const { docs } = await build();
    const help = `exports.functionDocs = ${JSON.stringify(docs)};\n`;
    writeFileSync(resolve(cacheFolder, "function-docs.cjs"), help);
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    rmSync(resolve(projectRoot, "dist"), { recursive: true, force: true });
    console.error(`\nThe build failed; tests that need it will too.\n${error.message}`);
  }
}
