import { type Counted, countBuilds, countUse } from "../../bench/calls";
import { realShop } from "../../bench/counted-file";
import { exactTexts } from "../../bench/exact";
import { writtenText } from "../../bench/results";
import { SHEET_IDS } from "../../src/protocol/sheets";
import { openPlan } from "../workbook/open-plan";

let counted: readonly Counted[];

beforeAll(async () => {
  const [empty, filled] = await Promise.all([
    openPlan({ timeZone: "UTC" }),
    openPlan({ timeZone: "UTC", built: { language: "en" }, example: true }),
  ]);
  counted = [...countBuilds(empty.local, realShop()), ...countUse(filled.local)];
  empty.local.dispose();
  filled.local.dispose();
}, 180_000);

const countsOf = (action: string) => (counted.find((each) => each.action === action) as Counted).counts;

test("counts and bytes are as bench/results.md has them (else read why, and run npm run bench -- --counts)", async () => {
  for (const [part, text] of Object.entries(await exactTexts(counted))) {
    expect(`${part}: ${text}`).toBe(`${part}: ${writtenText(part as never)}`);
  }
}, 60_000);

test("no build reads after it wrote, and looking at a plan writes nothing", () => {
  const builds = counted.filter(({ action }) => action.startsWith("Build"));
  expect(builds).toHaveLength(SHEET_IDS.length + 2);
  for (const { action, counts } of builds) expect([action, counts.readsAfterWrite]).toEqual([action, 0]);
  for (const action of ["Open the sidebar, new file", "Open the sidebar", "Check the plan"]) {
    expect([action, countsOf(action).writes]).toEqual([action, 0]);
  }
});

test("a list that is a hundred times as long is read with as many calls", () => {
  const [short, long] = counted.filter(({ action }) => action.startsWith("Read ")) as [Counted, Counted];
  expect(long.counts.cellsRead).toBeGreaterThan(20 * short.counts.cellsRead);
  expect([long.counts.reads, long.counts.writes]).toEqual([short.counts.reads, short.counts.writes]);
});

test("each kind of property of a new sheet takes one call, whatever its size", () => {
  const { byMethod } = countsOf("Build all");
  for (const method of ["setNumberFormats", "setBackgrounds", "setFontColors", "setNotes", "setDataValidations"]) {
    expect([method, byMethod[`Range.${method}`]]).toEqual([method, SHEET_IDS.length + 1]);
  }
  // Contents, and once more the cells that call our own functions.
  expect(byMethod["Range.setValues"]).toBeLessThanOrEqual(2 * SHEET_IDS.length + 6);
});

test("a validation is made once a sheet and kind, however many cells have it", () => {
  const { byMethod } = countsOf("Build all");
  expect(byMethod["SpreadsheetApp.newDataValidation"]).toBeLessThanOrEqual(8 * SHEET_IDS.length);
});
