import { doSteps } from "../check/step";
import { CHECKS } from "../check/steps";
import { runProgram } from "../program";
import { withoutSecondEngine } from "./without-second-engine";

/** Tests that drive a real browser: after the others, so that two of them have the machine to themselves. */
const IN_BROWSER = ["test/browser/", "test/sidebar/"];

/** Tests that have a long form: they try far more, and something else each time. */
const LONG = ["test/reliability/", "test/template/", "test/engines/template-files"];

/**
 * `npm test`: the checks, then all tests. Arguments go to jest: `npm test -- test/plan -t bridge`.
 * `npm run test:long`: the tests that have a long form alone, in that form, for hours.
 */
export async function run(args: string[]): Promise<number> {
  if (args[0] === "--long") return runLong(args.slice(1));
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

async function runLong(args: readonly string[]): Promise<number> {
  const options = ["-c", "test/jest.config.mjs", "--maxWorkers=100%", "--testPathPatterns", ...LONG, ...args];
  const { code } = await runProgram("jest", "jest", options, { show: true, env: { CAP_LONG: "1" } });
  return code;
}
