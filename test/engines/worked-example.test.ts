import { readFileSync } from "node:fs";
import { type Compared, compareWithExample } from "../../tools/worked-example/compare";
import { ENTRIES, NOT_SHOWN } from "../../tools/worked-example/entries";
import { leavesOf } from "../../tools/worked-example/leaves";
import { workedExamplePage } from "../../tools/worked-example/page";
import example from "../../tools/worked-example/worked-example.json";
import { openPlan } from "../workbook/open-plan";

const paths = [...leavesOf(example.expected).keys()];

test("every result of the example has its cell, or a reason why it has none, and no cell is named in vain", () => {
  const forgotten = paths.filter((path) => !ENTRIES.has(path) && !NOT_SHOWN.some(([which]) => which.test(path)));
  expect(forgotten).toEqual([]);
  expect([...ENTRIES.keys()].filter((path) => !paths.includes(path))).toEqual([]);
});

describe.each(["fr", "en"] as const)("the worked example typed into the built plan, in %s", (language) => {
  let results: Compared[];
  beforeAll(async () => {
    const locale = { fr: "fr_FR", en: "en_US" }[language];
    const { local } = await openPlan({ locale, timeZone: "UTC", built: { language } });
    results = await compareWithExample(language, local);
    local.dispose();
  }, 180_000);

  test("has every expected result in its cell, in local Sheets and in LibreOffice", () => {
    expect(results.filter(({ agrees }) => !agrees)).toEqual([]);
    expect(results.length).toBeGreaterThan(300);
  });

  if (language === "en") {
    test("is what docs/worked-example.md says (npm run example writes it)", () => {
      expect(readFileSync("docs/worked-example.md", "utf8")).toBe(workedExamplePage(results));
    });
  }
});
