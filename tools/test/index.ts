import { doSteps } from "../check/step";
import { CHECKS } from "../check/steps";
import { runProgram } from "../program";
import { withoutSecondEngine } from "./second-engine";

/** `npm test`: the checks, then all tests. Arguments go to jest: `npm test -- test/plan -t bridge`. */
export async function run(args: string[]): Promise<number> {
  const failed = await doSteps(CHECKS);
  console.log(args.length > 0 ? `Tests: ${args.join(" ")}` : "Tests");
  const missing = withoutSecondEngine(console.log);
  const { code } = await runProgram("jest", "jest", ["-c", "test/jest.config.mjs", ...args, ...missing], {
    show: true,
  });
  if (failed.length > 0) console.error(`Before the tests, this failed: ${failed.join("; ")}.`);
  return code === 0 && failed.length === 0 ? 0 : 1;
}
