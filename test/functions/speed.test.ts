import { builtFunctions } from "../../bench/built-functions";
import { gridRace, type Race, races } from "../../bench/races";
import { timeInTurns } from "../../bench/timing";
import { IMPACT, VARIANCE } from "../../src/functions";

// Wide margins: this catches work that grows per cell (an object, a text, a second look), not a busy machine.
test.each(races(100_000, builtFunctions()))("$name: 100,000 clean rows stay close to the bare loop", (race) => {
  const { ours, bare } = timeInTurns({ ours: race.ours, bare: race.bare }, 41);
  expect(ours.low).toBeLessThan(bare.median * 10 + 5);
});

test("blanks at the end of an open range cost nothing", () => {
  const open = Array.from({ length: 500_000 }, (_, row) => [row < 10 ? row : ""]);
  const start = performance.now();
  for (let run = 0; run < 5; run++) expect(VARIANCE(open, open)).toHaveLength(10);
  expect(performance.now() - start).toBeLessThan(2000);
});

test("the races compute the same as the bare loops, bit for bit, by one call and by one for each row", () => {
  const flat = (result: unknown) => [result].flat(4);
  for (const { name, ours, bare, each } of [...races(50), gridRace(30)] as Race[]) {
    expect([name, ...flat(ours())]).toEqual([name, ...flat(bare())]);
    if (each) expect([name, ...flat(each())]).toEqual([name, ...flat(bare())]);
  }
  expect(IMPACT(1, 1)).toBe(1);
});
