import { readFileSync } from "node:fs";
import { table, verdict } from "../../bench/markdown";
import { FILE, PART_IDS, pageOf, type Texts, textIn } from "../../bench/results";

test("a part is found again as it was written, whatever stands around it", () => {
  const texts: Texts = { calls: "One.\n\n| a |\n| --- |\n| 1 |", bytes: "Two, with ## in it.", browser: "Three." };
  const page = pageOf(texts);
  for (const part of PART_IDS) expect([part, textIn(page, part)]).toEqual([part, texts[part]]);
});

test("goals that are met and not met are counted by part, and a part without goals is not named", () => {
  const goals = table(
    ["goal", ""],
    [true, false, false].map((isMet) => ["some", verdict(isMet)]),
  );
  const page = pageOf({
    calls: goals,
    bytes: "No goal is met here.",
    browser: table(["a", ""], [["b", verdict(true)]]),
  });
  expect(page).toContain("| Service calls | 1 | **2** |\n| The sidebar in a browser | 1 | 0 |\n\n");
  expect(page).not.toContain("| Bytes |");
});

test("the page has every part, the timed ones with machine, day and command", () => {
  const page = readFileSync(FILE, "utf8");
  for (const part of PART_IDS) expect([part, textIn(page, part)]).toEqual([part, expect.stringMatching(/\|/)]);
  for (const part of ["functions", "recalculation", "evaluation", "browser"] as const) {
    expect(textIn(page, part)).toMatch(
      new RegExp(`^\\*\\d{4}-\\d\\d-\\d\\d, .+ processors, Node .+npm run bench -- ${part}\`\\*$`, "m"),
    );
  }
});
