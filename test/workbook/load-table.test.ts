import { type OpenPlan, openPlan } from "./open-plan";

let plan: OpenPlan;
beforeAll(async () => {
  plan = await openPlan({ built: { language: "en", sheets: ["priorities", "actions"] } });
}, 100_000);
afterAll(() => plan.local.dispose());

const table = () => plan.file.getRangeByName("cap_actions_load") as GoogleAppsScript.Spreadsheet.Range;
const people = () =>
  table()
    .getValues()
    .slice(2)
    .map((line) => line[1]);

test("the table of loads names each person once, whatever the name, also after one of its rows was deleted", () => {
  plan.fill("actions", "actions", "who", ["?", "Ana", "Ben", "Ana", "'=Jo", "", "Person", "ana", "Zoe"]);
  expect(people()).toEqual(["?", "Ana", "Ben", "=Jo", "Person", "Zoe", "", ""]);
  expect(plan.cell("actions", "actions", "person", 4).getValue()).toBe(2);
  table()
    .getSheet()
    .deleteRow(table().getRow() + 3);
  expect(people()).toEqual(["?", "Ana", "Ben", "=Jo", "Person", "Zoe", ""]);
});
