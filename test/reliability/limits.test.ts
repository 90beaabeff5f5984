import { type Measured, measureActions } from "../../tools/limits/actions";
import { BIG, type FileSize, growFile, makeSmall } from "../../tools/limits/big-file";
import { LONGEST_ANSWER, MINUTES } from "../../tools/limits/platform-limits";
import { type OpenPlan, openPlan } from "../workbook/open-plan";
import { IS_LONG, timeLimit } from "./effort";

/** Long: every action, in the whole file. Local Sheets takes many minutes to work its formulas out. */
const SIZE: FileSize = IS_LONG ? BIG : { actions: 160, candidates: 60, foreignSheets: 40 };

let plan: OpenPlan;
let small: readonly Measured[];
let big: readonly Measured[];

beforeAll(async () => {
  plan = await openPlan({ locale: "fr_FR", built: { language: "fr" }, example: true });
  makeSmall(plan.file, "fr");
  const begin = plan.local.snapshot();
  small = measureActions(plan.local, "fr", { all: IS_LONG });
  // Both begin alike: what was written already would not be written again.
  plan.local.restore(begin);
  growFile(plan.file, "fr", SIZE);
  big = measureActions(plan.local, "fr", { all: IS_LONG });
  console.info(`${small.length} actions in a small file and in one of ${JSON.stringify(SIZE)}.`);
}, timeLimit(180_000));
afterAll(() => plan.local.dispose());

const calls = ({ name, counts: { reads, writes, readsAfterWrite } }: Measured) => ({
  name,
  reads,
  writes,
  readsAfterWrite,
});

/**
 * Each lists what there is of something, up to a bound: titles of sheets, words to translate in eight sheets, at each of which
 * it looks again before it writes.
 */
const BOUNDED: Readonly<Record<string, { reads: number; writes: number }>> = {
  listSheets: { reads: 80, writes: 0 },
  "changeSettings, a language": { reads: 91, writes: 640 },
  "changeSettings, back": { reads: 97, writes: 640 },
  "changeSettings, asked for a language": { reads: 70, writes: 5 },
  "buildPlan, one sheet missing": { reads: 45, writes: 95 },
};

test("no action calls the service more often because there are more rows, ideas or sheets", () => {
  const fixed = (all: readonly Measured[]) => all.filter(({ name }) => !(name in BOUNDED)).map(calls);
  expect(fixed(big)).toEqual(fixed(small));
  for (const { name, counts } of [...small, ...big]) {
    const bound = BOUNDED[name];
    if (!bound) continue;
    expect({ name, within: counts.reads <= bound.reads && counts.writes <= bound.writes }).toEqual({
      name,
      within: true,
    });
  }
  // What is bounded by words or sheets of the plan is not read more often in a big file, either.
  const readsOf = (all: readonly Measured[], name: string) => all.find((one) => one.name === name)?.counts.reads ?? 0;
  for (const name of Object.keys(BOUNDED).filter((each) => each !== "listSheets"))
    expect({ name, grows: readsOf(big, name) > readsOf(small, name) }).toEqual({ name, grows: false });
});

test("opening the sidebar and checking the plan read each sheet once, and nothing is read after a write but a new landing", () => {
  const reads = (name: string) => big.find((each) => each.name === name)?.counts.reads;
  expect(reads("readPlanner")).toBeLessThanOrEqual(17);
  expect(reads("checkPlan")).toBeLessThanOrEqual(17);
  const waiting = big.filter(({ counts }) => counts.readsAfterWrite > 0).map(({ name }) => name);
  expect(waiting).toEqual(["importMonths, 24 months written"]);
});

test("every action ends well within the limits of a script, with the latencies that people report", () => {
  for (const { name, counts } of big) {
    expect({ name, ends: counts.simulatedMilliseconds < MINUTES * 60_000 }).toEqual({ name, ends: true });
  }
});

test("no answer to the sidebar grows with the file: what is long is cut, and counted", () => {
  for (const { name, answer } of big) {
    expect({ name, fits: answer < LONGEST_ANSWER }).toEqual({ name, fits: true });
  }
  const report = plan.call("checkPlan", { language: "fr" });
  const rows = SIZE.actions - 42;
  expect(report.findings.length).toBeLessThan(80);
  const counted = report.score.lines.reduce((sum, { count }) => sum + count, 0);
  const more = report.more.reduce((sum, { count }) => sum + count, 0);
  expect(report.findings.length + more).toBe(counted);
  expect(more).toBeGreaterThan(rows / 4);
});
