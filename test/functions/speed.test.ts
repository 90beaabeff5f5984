import { races, time } from "../../bench/functions";
import { IMPACT, VARIANCE } from "../../src/functions";

// Wide margins: this catches work that grows per cell (an object, a text, a second look), not a busy machine.
test.each(races(100_000))("$name: 100,000 clean rows stay close to the bare loop", (race) => {
  const { ours, bare } = time(race);
  expect(ours.median).toBeLessThan(bare.median * 10 + 5);
});

test("blanks at the end of an open range cost nothing", () => {
  const open = Array.from({ length: 500_000 }, (_, row) => [row < 10 ? row : ""]);
  const start = performance.now();
  for (let run = 0; run < 5; run++) expect(VARIANCE(open, open)).toHaveLength(10);
  expect(performance.now() - start).toBeLessThan(2000);
});

test("the races compute the same as the bare loops", () => {
  for (const { name, ours, bare } of races(50)) {
    const flat = (result: unknown) => [result].flat(2);
    const expected = flat(bare());
    flat(ours()).forEach((cell, index) => {
      if (typeof cell === "number") expect([name, cell]).toEqual([name, expect.closeTo(expected[index] as number, 6)]);
      else expect([name, cell]).toEqual([name, expected[index]]);
    });
  }
  expect(IMPACT(1, 1)).toBe(1);
});
