import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { run as runBuild } from "../build";
import { runProgram } from "../program";
import { projectRoot } from "../project";

/** `npm run push`: builds, then sends dist/ to the Apps Script project that .clasp.json names. Arguments go to clasp. */
export async function run(args: string[]): Promise<number> {
  const { scriptId } = JSON.parse(readFileSync(resolve(projectRoot, ".clasp.json"), "utf8"));
  if (!scriptId) {
    console.error("Put your script's id into .clasp.json first: it stands in the settings of its Apps Script project.");
    return 1;
  }
  const built = await runBuild();
  if (built !== 0) return built;
  // Without --force, clasp leaves everything out when the manifest has changed, and calls that a success.
  return (await runProgram("@google/clasp", "clasp", ["push", "--force", ...args], { show: true })).code;
}
