import fc from "fast-check";
import type { OpenPlan } from "../workbook/open-plan";
import { effort, IS_LONG, SEED, timeLimit } from "./effort";
import { ACTION_KINDS } from "./histories/cap-actions";
import { History, kindsTried, type Story, tried } from "./histories/history";
import { alwaysTried, STARTS, type Start, storiesOf } from "./histories/history-starts";
import { EDIT_KINDS } from "./histories/user-edits";

describe.each(STARTS)("$name", (from) => {
  let plan: OpenPlan;
  let start: string;
  beforeAll(async () => {
    plan = await from.open();
    start = plan.local.snapshot();
  }, timeLimit(300_000));
  afterAll(() => plan.local.dispose());

  test(
    "whatever a person and Cap did in it: no cell is lost, every table is found or reported, repair and build agree",
    () => {
      const always = alwaysTried(from, SEED);
      const found: string[][] = [];
      const property = fc.property(storiesOf(from), (story: Story) => {
        plan.local.restore(start);
        const wrong = wrongAfter(plan, from, story);
        if (!IS_LONG) expect(wrong).toEqual([]);
        else if (wrong.length > 0) found.push(tell(wrong, story));
      });
      const numRuns = always.length + effort({ ci: 0, long: from.long });
      fc.assert(property, { seed: SEED, numRuns, examples: always.map((story) => [story]) });
      expect(found).toEqual([]);
    },
    timeLimit(300_000),
  );
});

function wrongAfter(plan: OpenPlan, from: Start, story: Story): readonly string[] {
  const lived = new History(plan, from.sheets);
  try {
    lived.run(story);
  } catch (thrown) {
    return [...lived.wrong, String(thrown)];
  }
  if (IS_LONG && tried.histories % 20 === 0) process.stderr.write(`${tried.histories} histories\n`);
  return lived.wrong;
}

/** A run of hours goes on after what it finds, and says it at once. */
function tell(wrong: readonly string[], story: Story): string[] {
  const all = [...wrong, JSON.stringify(story)];
  process.stderr.write(`\n${all.join("\n")}\n`);
  return all;
}

test("each kind of edit was made, each action was done, and each that can be taken back was", () => {
  console.info(`Histories with seed ${SEED}: ${JSON.stringify(tried)}`);
  expect([...kindsTried.edits].sort()).toEqual([...EDIT_KINDS].sort());
  expect([...kindsTried.actions].sort()).toEqual([...ACTION_KINDS].sort());
  const neverUndone = ["build", "update", "undo", "preview a repair", "dismiss a finding"];
  expect(ACTION_KINDS.filter((kind) => !kindsTried.undone.has(kind) && !neverUndone.includes(kind))).toEqual([]);
});
