/**
 * How much the tests of this folder try: a bounded part in CI, always the same; far more, and something else each time,
 * in `npm run test:long`. A long run prints its seed; `CAP_SEED=… npm run test:long` tries the same again.
 */
export const IS_LONG = process.env.CAP_LONG === "1";

const HOUR = 60 * 60 * 1000;

/** More or less than a long run tries of itself, which ends within about two hours: `CAP_LONG_FACTOR=10 npm run test:long`. */
const FACTOR = Number(process.env.CAP_LONG_FACTOR ?? 1);

/** Cases to try. */
export function effort({ ci, long }: { readonly ci: number; readonly long: number }): number {
  return IS_LONG ? Math.max(ci, Math.round(long * FACTOR)) : ci;
}

/** What a long run does whole, and CI in part. */
export function inPart<T>({ ci, long }: { readonly ci: T; readonly long: T }): T {
  return IS_LONG ? long : ci;
}

/** For jest: what a test may take, in milliseconds. */
export function timeLimit(ci: number): number {
  return IS_LONG ? 6 * HOUR : ci;
}

/** Options of a property test: `fc.assert(property, runs({ ci: 20, long: 5000 }))`. */
export function runs(cases: { readonly ci: number; readonly long: number }): { numRuns: number; seed: number } {
  return { numRuns: effort(cases), seed: SEED };
}

const FIXED_SEED = 20260101;

export const SEED = Number(process.env.CAP_SEED ?? (IS_LONG ? Date.now() % 2 ** 31 : FIXED_SEED));

if (IS_LONG) console.info(`Seed ${SEED}: CAP_SEED=${SEED} npm run test:long tries the same again.`);
