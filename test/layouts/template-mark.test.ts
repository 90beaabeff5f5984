import { isMark, markName, stageOf } from "../../src/layouts/template-mark";

const PLAN = "1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms";
const COPY = "1CyjNWt1YSB6oGNeLwCeCAkhnVVrqumct85PhwF3vqnt";
const day = (month: number, date: number) => ({ year: 2026, month, day: date });
const mark = markName(PLAN, day(12, 31));

test("a file is a copy for the day on which it was prepared and the next one, then it is somebody’s plan again", () => {
  expect(isMark(mark)).toBe(true);
  expect(stageOf(["cap_review", mark], COPY, day(12, 31))).toBe("copy");
  expect(stageOf([mark], COPY, { year: 2027, month: 1, day: 1 })).toBe("copy");
  // The clock of the person who prepared it is ahead.
  expect(stageOf([mark], COPY, day(12, 30))).toBe("copy");
  expect(stageOf([mark], COPY, { year: 2027, month: 1, day: 2 })).toBe("own");
  expect(stageOf([mark], COPY, { year: 2027, month: 12, day: 31 })).toBe("own");
});

test("the plan itself is never taken for a copy, whatever other marks it holds", () => {
  expect(stageOf([mark], PLAN, day(12, 31))).toBe("prepared");
  expect(stageOf([mark, markName(COPY, day(12, 31))], PLAN, day(12, 31))).toBe("prepared");
  expect(stageOf([], PLAN, day(12, 31))).toBe("own");
});

test.each(["cap_template", "cap_template_20261331_0badf00d", "cap_template_20261231_xyz", "cap_review_v1"])(
  "%s makes no copy of a file",
  (name) => {
    expect(stageOf([name], COPY, day(12, 31))).toBe("own");
  },
);

test("the name that travels with a copy does not tell which file it comes from, and Sheets takes it", () => {
  expect(mark).not.toContain(PLAN.slice(0, 6));
  expect(mark).toMatch(/^[a-z][a-z0-9_]{1,100}$/);
});
