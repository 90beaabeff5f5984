import { fork } from "node:child_process";

/** Milliseconds: half of the runs took between `low` and `high`. */
export interface Times {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/**
 * How the engine is told to keep still. V8 guesses, place by place in the code, which lists live long, from where a
 * collection happened to fall: a guess makes one side of a race up to three times slower than the other, so that both do
 * without. Room for all that a call makes leaves no collection in the middle, one thread none beside. A script that was
 * compiled before is compiled again.
 */
const QUIET = [
  "--expose-gc",
  "--no-allocation-site-pretenuring",
  "--min-semi-space-size=256",
  "--max-semi-space-size=256",
  "--single-threaded",
  "--no-compilation-cache",
];

/**
 * Times of several kinds of work, in turns, so that what disturbs one disturbs the others. Garbage is collected outside the
 * times where the engine lets us (see `inQuietProcess`): none pays for what another left.
 */
export function timeInTurns<K extends string>(
  work: Readonly<Record<K, () => unknown>>,
  runs: number,
): Record<K, Times> {
  const kinds = Object.keys(work) as K[];
  const times = new Map(kinds.map((kind) => [kind, [] as number[]]));
  for (let run = 0; run < runs; run++) {
    for (const kind of kinds) times.get(kind)?.push(milliseconds(work[kind]));
  }
  // The first calls are the engine's, to learn and to compile.
  const entries = kinds.map((kind) => [kind, quartiles((times.get(kind) ?? []).slice(runs / 4))]);
  return Object.fromEntries(entries) as Record<K, Times>;
}

/** Time of the processor, not of the clock: what else the machine does counts less. */
function milliseconds(work: () => unknown): number {
  globalThis.gc?.({ type: "minor" });
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function quartiles(times: readonly number[]): Times {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] as number;
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
}

/** Bytes that a call makes beside its result, the least of a few calls: the engine itself makes some, too. Only quietly. */
export function bytesBeside(work: () => unknown): number {
  work();
  return Math.max(0, Math.min(...Array.from({ length: 5 }, () => bytesBesideOnce(work))));
}

function bytesBesideOnce(work: () => unknown): number {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const result = work();
  const made = process.memoryUsage().heapUsed - before;
  globalThis.gc?.();
  const kept = process.memoryUsage().heapUsed - before;
  // Nothing may let go of the result before it was weighed.
  if (result === undefined) throw new Error("A call gave nothing.");
  return made - Math.max(0, kept);
}

/** Starts this very command again with its flags, to do one part, and gives what that sends back. */
export function inQuietProcess(part: string): Promise<string> {
  return new Promise((done, fail) => {
    const child = fork(process.argv[1] as string, ["bench", "--quiet", part], { execArgv: QUIET });
    let answer: string | null = null;
    child.on("message", (message) => {
      answer = String(message);
    });
    child.on("error", fail).on("close", (code) => {
      if (answer === null) fail(new Error(`The part ${part} ended with ${code} and without an answer.`));
      else done(answer);
    });
  });
}
