import { configureGlobal } from "../node_modules/fast-check/lib/cjs/fast-check.js";
import { SEED } from "./reliability/effort";

/**
 * What tests get for `fast-check`: the same cases in each CI run, so that a change is only ever blamed for its own
 * faults; others each time in `npm run test:long`, whose printed seed repeats them.
 */
configureGlobal({ seed: SEED });

export * from "../node_modules/fast-check/lib/cjs/fast-check.js";
export { default } from "../node_modules/fast-check/lib/cjs/fast-check.js";
