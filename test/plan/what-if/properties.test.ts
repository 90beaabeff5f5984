import fc from "fast-check";
import { driversOf, type Results, worth, yearOf } from "../../../src/plan/model";
import {
  leverOf,
  type PlannedPriority,
  readout,
  SLIDERS,
  type SliderKind,
  sliderRange,
  strongest,
  typedRange,
  type WhatIfPlan,
  whatIf,
} from "../../../src/plan/what-if";
import { levers, months, startMonth, terms } from "../model/random-shops";

const shop = fc.tuple(months, terms).map(([all, known]) => ({ all, today: driversOf(yearOf(all), known) }));
const amount = fc.integer({ min: -50_000, max: 50_000 });
const quarters = fc.tuple(amount, amount, amount, amount);
const priority: fc.Arbitrary<PlannedPriority> = fc.record({ levers, startMonth, runningCost: amount });
const base = fc.constantFrom("plan" as const, "today" as const);
const plan: fc.Arbitrary<WhatIfPlan> = fc
  .record({
    shop,
    priorities: fc.array(priority, { maxLength: 4 }),
    path: fc.option(amount),
    funding: fc.option(
      fc.record({
        uses: quarters,
        sources: quarters,
        marginShare: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      }),
    ),
  })
  .map(({ shop: { all, today }, ...rest }) => ({ today, lastYear: all.map(({ revenue }) => revenue), ...rest }));

const near = (value: number, reference: number, scale: number) => {
  if (!(Math.abs(value - reference) <= 1e-9 * (Math.abs(scale) + 1))) throw new Error(`${value} is not ${reference}`);
};
const size = (results: Results) => Object.values(results).reduce((most, each) => Math.max(most, Math.abs(each)), 0);

test("with every slider at 0 nothing changes, to the last digit", () => {
  fc.assert(
    fc.property(plan, startMonth, base, (asked, start, from) => {
      const still = SLIDERS.map((kind) => leverOf(kind, 0));
      const answer = whatIf(asked, { levers: still, startMonth: start, base: from });
      expect(Object.values(answer.extra).every((line) => line === 0)).toBe(true);
      expect(answer.result.after).toBe(answer.result.before);
      expect([0, null]).toContain(answer.firstYear.revenue);
      expect([0, null]).toContain(answer.firstYear.gain);
      if (answer.cash.with) expect(answer.cash.with).toEqual(answer.cash.without);
      expect(answer.course).toEqual(whatIf(asked, { levers: [], startMonth: start, base: from }).course);
    }),
    { numRuns: 150 },
  );
});

test("changes together are what the model says of them together, and not their sum", () => {
  fc.assert(
    fc.property(plan, levers, levers, (asked, one, other) => {
      const answer = whatIf(asked, { levers: [...one, ...other], startMonth: 1, base: "today" });
      const model = worth(asked.today, [...one, ...other]);
      const onTop = whatIf(
        { ...asked, priorities: [{ levers: one, startMonth: 1, runningCost: 0 }] },
        { levers: other, startMonth: 1, base: "plan" },
      );
      for (const line of Object.keys(model) as (keyof Results)[]) {
        near(answer.extra[line], model[line], size(model));
        near(
          onTop.extra[line] + worth(asked.today, one)[line],
          model[line],
          size(model) + size(worth(asked.today, one)),
        );
      }
    }),
    { numRuns: 150 },
  );
});

test("the first year from its first month on is the full year, and a later start never counts an earlier month", () => {
  fc.assert(
    fc.property(plan, levers, (asked, pulls) => {
      const from = (start: number) => whatIf(asked, { levers: pulls, startMonth: start, base: "today" });
      const { extra, firstYear } = from(1);
      if (firstYear.revenue === null) return;
      // Months that cancel each other out make shares far beyond the year.
      const scale = asked.lastYear.reduce<number>((sum, each) => sum + Math.abs(each ?? 0), 0);
      const year = Math.abs(asked.lastYear.reduce<number>((sum, each) => sum + (each ?? 0), 0));
      near(firstYear.revenue, extra.revenue, (size(extra) * scale) / year);
      const share = (asked.lastYear[11] ?? 0) / asked.lastYear.reduce<number>((sum, each) => sum + (each ?? 0), 0);
      near(from(12).firstYear.revenue ?? 0, extra.revenue * share, (size(extra) * scale) / year);
    }),
    { numRuns: 150 },
  );
});

test("every slider of every shop can stand at 0, moves in whole steps and stays within what may be typed", () => {
  fc.assert(
    fc.property(shop, fc.constantFrom(...SLIDERS), ({ all, today }, kind) => {
      const { least, most, step, decimals } = sliderRange(kind, today, all);
      const typed = typedRange(kind, today);
      expect(least).toBeLessThanOrEqual(0);
      expect(most).toBeGreaterThan(0);
      expect(step).toBeGreaterThan(0);
      for (const end of [least, most]) {
        expect(Math.abs(end / step - Math.round(end / step))).toBeLessThan(1e-6);
        expect(end).toBe(Number(end.toFixed(decimals)));
      }
      expect((most - least) / step).toBeLessThanOrEqual(500);
      // A rate of cost beyond all revenue has no room upwards.
      if (kind !== "costOfGoods" && kind !== "returns") expect(most).toBeLessThanOrEqual(typed.most);
      expect(least).toBeGreaterThanOrEqual(typed.least - 1e-9);
    }),
    { numRuns: 600 },
  );
});

test("a slider at 0 reads the same before and after, and no figure is ever none", () => {
  fc.assert(
    fc.property(shop, fc.constantFrom(...SLIDERS), fc.integer({ min: -90, max: 90 }), ({ today }, kind, value) => {
      const still = readout(kind, 0, today, today);
      expect(still.after).toBe(still.before);
      expect(Number.isFinite(readout(kind, value, today, today).after)).toBe(true);
    }),
  );
});

test("the strongest of the sliders moved is one that was moved", () => {
  const values = fc.dictionary(fc.constantFrom<SliderKind>(...SLIDERS), fc.constantFrom(-5, 0, 5));
  fc.assert(
    fc.property(shop, values, ({ today }, moved) => {
      const kind = strongest(today, moved);
      const any = Object.values(moved).some((value) => value !== 0);
      expect(kind === null ? null : moved[kind] !== 0).toBe(any ? true : null);
    }),
  );
});
