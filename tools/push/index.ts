import { run as runBuild } from "../build";
import { runProgram } from "../program";

/** `npm run push`: builds, then sends dist/ to the Apps Script project that .clasp.json names. Arguments go to clasp. */
export async function run(args: string[]): Promise<number> {
  const built = await runBuild();
  if (built !== 0) return built;
  // Without --force, clasp leaves everything out when the manifest has changed, and calls that a success.
  return (await runProgram("@google/clasp", "clasp", ["push", "--force", ...args], { show: true })).code;
}
