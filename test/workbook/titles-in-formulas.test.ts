import { type OpenPlan, openPlan } from "./open-plan";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

let plan: OpenPlan;
let built: string;
beforeAll(async () => {
  plan = await openPlan({ built: { sheets: ["vision", "actions"] } });
  built = plan.local.snapshot();
});
afterAll(() => plan.local.dispose());
beforeEach(() => plan.local.restore(built));

const titles = () => Object.fromEntries(plan.call("readPlanner", {}).sheets.map(({ id, title }) => [id, title]));
const sheet = (title: string) => plan.file.getSheetByName(title) as Sheet;
const formulaOf = (row: number) =>
  (plan.file.getRangeByName("cap_settings_sheets") as GoogleAppsScript.Spreadsheet.Range).getCell(row + 2, 3);
const titlesAsked = () => {
  plan.local.calls.start();
  titles();
  return plan.local.calls.counts().byMethod["Sheet.getName"] ?? 0;
};

test("no sheet is asked for its title when the sidebar opens, and a sheet that was renamed has its new one", () => {
  sheet("Vision").setName("L'an 1 – (rêve!)");
  expect(titles()).toMatchObject({ vision: "L'an 1 – (rêve!)", actions: "Actions", review: "Review" });
  expect(titlesAsked()).toBe(0);
});

test("a sheet that is built later is known by its formula, too", () => {
  plan.build({ sheets: ["funding"] });
  sheet("Funding").setName("Banque");
  expect(titles()).toMatchObject({ funding: "Banque", vision: "Vision" });
  expect(titlesAsked()).toBe(0);
});

test.each([
  ["was cleared", ""],
  ["says something else", "=COLUMNS(A1)"],
  ["lost its sheet", "=COLUMNS(#REF!)"],
])("a sheet whose formula %s is asked for its title", (_, formula) => {
  sheet("Vision").setName("Cap 2030");
  formulaOf(1).setValue(formula);
  expect(titles()).toMatchObject({ vision: "Cap 2030" });
  expect(titlesAsked()).toBe(1);
});

test("a sheet that was deleted has its usual title, and its formula again when it is built anew", () => {
  plan.file.deleteSheet(sheet("Actions"));
  expect(titles()).toMatchObject({ actions: "Actions", vision: "Vision" });
  plan.build({ sheets: ["actions"] });
  expect(formulaOf(6).getFormula()).toMatch(/Actions/);
  expect(titlesAsked()).toBe(0);
});
