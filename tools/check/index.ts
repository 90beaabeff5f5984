import { doSteps } from "./step";
import { CHECKS } from "./steps";

/** `npm run check`: everything that can be said about the code without running it. */
export async function run(): Promise<number> {
  return (await doSteps(CHECKS)).length === 0 ? 0 : 1;
}
