import { gridRace, type Race, races } from "../../bench/races";
import { timeInTurns } from "../../bench/timing";
import { IMPACT, VARIANCE } from "../../src/functions";

// Wide margins: this catches work that grows per cell (an object, a text, a second look), not a busy machine.
test.each(races(100_000))("$name: 100,000 clean rows stay close to the bare loop", (race) => {
  const { ours, bare } = timeInTurns({ ours: race.ours, bare: race.bare }, 41);
  expect(ours.median).toBeLessThan(bare.median * 10 + 5);
});

test("blanks at the end of an open range cost nothing", () => {
  const open = Array.from({ length: 500_000 }, (_, row) => [row < 10 ? row : ""]);
  const start = performance.now();
  for (let run = 0; run < 5; run++) expect(VARIANCE(open, open)).toHaveLength(10);
  expect(performance.now() - start).toBeLessThan(2000);
});

test("the races compute the same as the bare loops, by one call and by one for each row", () => {
  const flat = (result: unknown) => [result].flat(4);
  const compare = (name: string, results: readonly unknown[], expected: readonly unknown[]) => {
    expect([name, results.length]).toEqual([name, expected.length]);
    results.forEach((cell, index) => {
      if (typeof cell === "number") expect([name, cell]).toEqual([name, expect.closeTo(expected[index] as number, 6)]);
      else expect([name, cell]).toEqual([name, expected[index]]);
    });
  };
  for (const { name, ours, bare, each } of [...races(50), gridRace(30)] as Race[]) {
    compare(name, flat(ours()), flat(bare()));
    if (each) compare(`${name}, each`, flat(each()), flat(bare()));
  }
  expect(IMPACT(1, 1)).toBe(1);
});
