import fc from "fast-check";
import type { OpenPlan } from "../workbook/open-plan";
import { runs, SEED, timeLimit } from "./effort";
import { History, tried } from "./histories/history";
import { history, openStart, STARTS } from "./histories/history-starts";

describe.each(STARTS)("a plan of $sheets", (from) => {
  let plan: OpenPlan;
  let start: string;
  beforeAll(async () => {
    plan = await openStart(from);
    start = plan.local.snapshot();
  }, timeLimit(300_000));
  afterAll(() => plan.local.dispose());

  test(
    "whatever a person and Cap did in it: no cell is lost, every table is found or reported, repair and build agree",
    () => {
      const property = fc.property(history, (steps) => {
        plan.local.restore(start);
        const lived = new History(plan, from.sheets);
        lived.run(steps);
        expect(lived.wrong).toEqual([]);
      });
      fc.assert(property, runs(from));
      console.info(`Histories with seed ${SEED}: ${JSON.stringify(tried)}`);
    },
    timeLimit(300_000),
  );
});
