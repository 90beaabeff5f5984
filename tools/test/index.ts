import { doSteps } from "../check/step";
import { CHECKS } from "../check/steps";
import { runProgram } from "../program";
import { withoutSecondEngine } from "./without-second-engine";

/** Tests that drive a real browser: after the others, so that two of them have the machine to themselves. */
const IN_BROWSER = ["test/browser/", "test/sidebar/"];

/** `npm test`: the checks, then all tests. Arguments go to jest: `npm test -- test/plan -t bridge`. */
export async function run(args: string[]): Promise<number> {
  const failed = await doSteps(CHECKS);
  const missing = withoutSecondEngine(console.log);
  const chosen = args.some((arg) => !arg.startsWith("-"));
  const runs = chosen
    ? [[...args, ...missing]]
    : [
        [
          ...args,
          "--maxWorkers=100%",
          "--testPathIgnorePatterns",
          "/node_modules/",
          ...IN_BROWSER,
          ...missing.slice(1),
        ],
        [...args, "--maxWorkers=2", "--testPathPatterns", ...IN_BROWSER],
      ];
  let worst = 0;
  for (const options of runs) {
    console.log(`Tests: ${options.join(" ")}`);
    const { code } = await runProgram("jest", "jest", ["-c", "test/jest.config.mjs", ...options], { show: true });
    worst = Math.max(worst, code);
  }
  if (failed.length > 0) console.error(`Before the tests, this failed: ${failed.join("; ")}.`);
  return worst === 0 && failed.length === 0 ? 0 : 1;
}
