import { type OpenPlan, openPlan } from "./open-plan";

let plan: OpenPlan;
let built: string;
beforeAll(async () => {
  plan = await openPlan({
    locale: "fr_FR",
    userLocale: "fr_FR",
    built: { language: "en", year: 2024, currency: "GBP", sheets: ["actions"] },
  });
  built = plan.local.snapshot();
});
afterAll(() => plan.local.dispose());
beforeEach(() => plan.local.restore(built));

const settings = () => plan.file.getRangeByName("cap_settings_plan") as GoogleAppsScript.Spreadsheet.Range;
/** The value of a setting: the third column, below keys and header. */
const setting = (row: 1 | 2 | 3) => settings().getCell(row + 2, 3);
const build = () => plan.build({ language: "fr", year: 2030, currency: "CAD", sheets: ["priorities"] });
const state = () => plan.call("readPlanner", {}).settings;

test.each<[string, 1 | 2 | 3, unknown]>([
  ["language", 1, "klingon"],
  ["language", 1, 42],
  ["currency", 2, "bottle caps"],
  ["start of the year", 3, "soon"],
  ["start of the year", 3, "01/01/1492"],
])("a %s (row %d) overwritten with %p is one sentence, and nothing is built in another", (_, row, nonsense) => {
  setting(row).setValue(nonsense);
  const before = plan.local.snapshot();
  expect(plan.problem("buildPlan", { language: "fr", year: 2030, currency: "CAD", sheets: ["priorities"] })).toMatch(
    /^Ce fichier ne dit plus dans quelle langue, .*«\u202fRéparer le plan\u202f»/,
  );
  expect(plan.local.snapshot()).toBe(before);
  expect(setting(row).getDisplayValue()).toBe(String(nonsense));
  expect(["fr", "en"]).toContain(state().language);
});

test("settings whose rows were put in another order are still read by their keys", () => {
  const lines = settings().offset(2, 0, 2, 3);
  lines.setValues(lines.getValues().reverse());
  expect(setting(1).getValue()).toBe("GBP");
  expect(state()).toEqual({ language: "en", year: 2024, currency: "GBP" });
});

test("settings that lost their name are still read in their place", () => {
  plan.file.removeNamedRange("cap_settings_plan");
  expect(state()).toEqual({ language: "en", year: 2024, currency: "GBP" });
  expect(build()).toMatchObject({ created: ["priorities"], state: { settings: { language: "en" } } });
});

test.each<[string, () => void]>([
  ["their keys", () => settings().offset(0, 0, 1, 3).clearContent()],
  ["a row", () => settings().getSheet().deleteRow(setting(3).getRow())],
])("settings that lost %s are one sentence, and nothing is built", (_, damage) => {
  damage();
  const before = plan.local.snapshot();
  expect(plan.problem("buildPlan", { language: "fr", year: 2030, currency: "CAD" })).toMatch(
    /^Le tableau «\u202fLe plan\u202f» est incomplet\u202f: /,
  );
  expect(plan.local.snapshot()).toBe(before);
});

test("a plan that lost the table of reasons keeps building", () => {
  const reasons = plan.file.getRangeByName("cap_settings_dismissed") as GoogleAppsScript.Spreadsheet.Range;
  reasons.clearContent();
  plan.file.removeNamedRange("cap_settings_dismissed");
  expect(build().created).toEqual(["priorities"]);
});

test("a sheet that lost a column the build does not need keeps the others buildable", () => {
  const actions = plan.file.getRangeByName("cap_actions_actions") as GoogleAppsScript.Spreadsheet.Range;
  actions.getSheet().deleteColumn(actions.getColumn() + 2);
  expect(build().created).toEqual(["priorities"]);
});
