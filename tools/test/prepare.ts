import { linkSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { bundleLocalSheets } from "../../local/engine/bundle-options";
import { build } from "../build";
import { makeWhenChanged } from "../content-hash";
import { cacheFolder, projectRoot } from "../project";

/** What jest's moduleNameMapper puts in place of `local`, which holds Univer and does not load unbundled. */
const LOCAL_BUNDLES = { "local.cjs": "local/index.ts", "local-engine.cjs": "local/engine/index.ts" };

const RUNS = resolve(cacheFolder, "tests");

/**
 * Makes what tests load from the sources as they are now: local Sheets, dist/ and the function help. Each run has a
 * folder of its own, so that another run that starts meanwhile takes nothing away from it.
 */
export async function prepareTests(): Promise<void> {
  forgetEndedRuns();
  const folder = resolve(RUNS, String(process.pid));
  mkdirSync(folder, { recursive: true });
  const inputs = ["local", "package-lock.json"].map((path) => resolve(projectRoot, path));
  for (const [name, entry] of Object.entries(LOCAL_BUNDLES)) {
    const bundle = resolve(cacheFolder, name);
    const make = (unfinished: string) => bundleLocalSheets(unfinished, { root: projectRoot, entry });
    if (await orNothing(bundle, () => makeWhenChanged(bundle, inputs, make))) linkSync(bundle, resolve(folder, name));
  }
  await orNothing(resolve(projectRoot, "dist"), async () => {
    const { docs } = await build();
    writeFileSync(resolve(folder, "function-docs.cjs"), `exports.functionDocs = ${JSON.stringify(docs)};\n`);
  });
}

/** What can not be made is not left behind either: the tests that need it fail, and all others still run. */
async function orNothing(path: string, make: () => Promise<unknown>): Promise<boolean> {
  try {
    await make();
    return true;
  } catch (error) {
    rmSync(path, { recursive: true, force: true });
    console.error(`\nThere is no ${path} for the tests that need it:\n${(error as Error).message}`);
    return false;
  }
}

/** Takes the folders away of runs whose process is gone: they are named by its number, and nothing else is touched. */
function forgetEndedRuns(): void {
  mkdirSync(RUNS, { recursive: true });
  for (const name of readdirSync(RUNS)) {
    if (/^\d+$/.test(name) && !isRunning(Number(name))) rmSync(resolve(RUNS, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (error) {
    // A process of somebody else runs too.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
