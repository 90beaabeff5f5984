import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { bundleLocalSheets } from "../../local/engine/bundle-options";
import { build } from "../build";
import { makeWhenChanged } from "../content-hash";
import { cacheFolder, projectRoot } from "../project";

/** What jest's moduleNameMapper puts in place of `local`, which holds Univer and does not load unbundled. */
const LOCAL_BUNDLES = { "local.cjs": "local/index.ts", "local-engine.cjs": "local/engine/index.ts" };

/** Makes what tests load from the sources as they are now: local Sheets, dist/ and the function help. */
export async function prepareTests(): Promise<void> {
  mkdirSync(cacheFolder, { recursive: true });
  const inputs = ["local", "package-lock.json"].map((path) => resolve(projectRoot, path));
  for (const [name, entry] of Object.entries(LOCAL_BUNDLES)) {
    const bundle = resolve(cacheFolder, name);
    const make = (unfinished: string) => bundleLocalSheets(unfinished, { root: projectRoot, entry });
    await orNothing(bundle, () => makeWhenChanged(bundle, inputs, make));
  }
  await orNothing(resolve(projectRoot, "dist"), async () => {
    const { docs } = await build();
    writeFileSync(resolve(cacheFolder, "function-docs.cjs"), `exports.functionDocs = ${JSON.stringify(docs)};\n`);
  });
}

/** What can not be made is not left behind either: the tests that need it fail, and all others still run. */
async function orNothing(path: string, make: () => Promise<unknown>): Promise<void> {
  try {
    await make();
  } catch (error) {
    rmSync(path, { recursive: true, force: true });
    console.error(`\nThere is no ${path} for the tests that need it:\n${(error as Error).message}`);
  }
}
