import fc from "fast-check";
import type { OpenPlan } from "../workbook/open-plan";
import { effort, IS_LONG, SEED, timeLimit } from "./effort";
import { ACTION_KINDS } from "./histories/cap-actions";
import { History, kindsTried, type Story, tried } from "./histories/history";
import { alwaysTried, STARTS, storiesOf } from "./histories/history-starts";
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
      const property = fc.property(storiesOf(from), (story: Story) => {
        plan.local.restore(start);
        const lived = new History(plan, from.sheets);
        lived.run(story);
        if (IS_LONG) tell(lived.wrong, story);
        expect(lived.wrong).toEqual([]);
      });
      const numRuns = always.length + effort({ ci: 0, long: from.long });
      fc.assert(property, { seed: SEED, numRuns, examples: always.map((story) => [story]) });
    },
    timeLimit(300_000),
  );
});

/** Of a run of hours: how far it is, and what it found before that is made smaller. */
function tell(wrong: readonly string[], story: Story): void {
  if (wrong.length > 0) process.stderr.write(`\n${wrong.join("\n")}\n${JSON.stringify(story)}\n`);
  if (tried.histories % 20 === 0) process.stderr.write(`${tried.histories} histories\n`);
}

test("each kind of edit was made, each action was done, and each that can be taken back was", () => {
  console.info(`Histories with seed ${SEED}: ${JSON.stringify(tried)}`);
  expect([...kindsTried.edits].sort()).toEqual([...EDIT_KINDS].sort());
  expect([...kindsTried.actions].sort()).toEqual([...ACTION_KINDS].sort());
  const neverUndone = ["build", "update", "undo", "preview a repair", "dismiss a finding"];
  expect(ACTION_KINDS.filter((kind) => !kindsTried.undone.has(kind) && !neverUndone.includes(kind))).toEqual([]);
});
