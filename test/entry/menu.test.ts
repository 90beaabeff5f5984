import { type LocalSheets, type LocalSheetsOptions, openLocalSheets } from "../../local";
import { readProject } from "../../local/project";

async function open(options: LocalSheetsOptions): Promise<LocalSheets> {
  const local = openLocalSheets({ project: await readProject("dist"), ...options });
  local.open();
  return local;
}

/** Caption by caption, what each does; a list in place of a sub-menu, null for the line between. */
const ACTIONS = [
  "openPlanner",
  "openCheck",
  "openImport",
  "openWhatIf",
  null,
  ["openUndo", "openRepair", "recalculateFunctions"],
  "openShare",
  "openHelp",
];

describe.each(["NONE", "LIMITED"] as const)("opening the file under the authorisation %s", (openAs) => {
  test.each([
    ["fr", "Ouvrir le planificateur"],
    ["fr_CA", "Ouvrir le planificateur"],
    ["en_GB", "Open the planner"],
    ["tlh_QO", "Open the planner"],
  ])("gives the menu in the user's language: %s", async (userLocale, caption) => {
    const errors = jest.spyOn(console, "error").mockImplementation(() => {});
    const local = await open({ openAs, userLocale, locale: "de_DE" });
    const entries = local.menus.flatMap((menu) => menu.entries);
    expect(entries[0]).toMatchObject({ caption, functionName: "openPlanner" });
    const actions = entries.map((entry) =>
      entry.entries.length > 0 ? entry.entries.map(({ functionName }) => functionName) : entry.functionName,
    );
    expect(actions).toEqual(ACTIONS);
    // A forbidden call would have been refused, and told here.
    expect(errors).not.toHaveBeenCalled();
    errors.mockRestore();
    local.dispose();
  });

  test("asks the file for nothing", async () => {
    const local = await open({ openAs });
    const before = local.snapshot();
    local.calls.start();
    local.open();
    const { byMethod } = local.calls.counts();
    expect(
      Object.keys(byMethod).filter((method) => !/^(Session|SpreadsheetApp\.getUi|Ui|Menu)\b/.test(method)),
    ).toEqual([]);
    expect(local.snapshot()).toBe(before);
    local.dispose();
  });
});

test("right after the installation the menu is there without opening again", async () => {
  const local = openLocalSheets({ project: await readProject("dist"), userLocale: "fr" });
  local.run("onInstall");
  expect(local.menus).toHaveLength(1);
  local.dispose();
});

/** What a person would see of a menu action: the sidebars that open and the toasts. */
async function onScreen(userLocale = "fr") {
  const pages: { title: string; html: string }[] = [];
  const toasts: string[] = [];
  const local = await open({
    userLocale,
    locale: "fr_FR",
    screen: {
      showSidebar: (page) => void pages.push(page),
      showDialog: () => {},
      toast: (message) => void toasts.push(message),
      alert: () => "CLOSE",
      prompt: () => ({ pressed: "CLOSE", text: "" }),
    },
  });
  return { local, pages, toasts };
}

test("the menu opens the sidebar, which is called Cap, where its item says", async () => {
  const { local, pages } = await onScreen();
  const openers = ACTIONS.flat().filter((action) => action?.startsWith("open")) as string[];
  for (const action of openers) local.run(action);
  expect(pages.map(({ title }) => title)).toEqual(Array(8).fill("Cap"));
  expect(pages.map(({ html }) => /data-page="([a-z-]+)"/.exec(html.slice(-80))?.[1])).toEqual([
    undefined,
    "check",
    "import",
    "what-if",
    "undo",
    "repair",
    "share",
    "help",
  ]);
  local.dispose();
});

test("recalculating edits each formula that calls one of our functions, and nothing else", async () => {
  const { local, toasts } = await onScreen();
  const app = local.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  const sheet = app.getActiveSpreadsheet().getSheets()[0] as GoogleAppsScript.Spreadsheet.Sheet;
  local.run("recalculateFunctions");
  sheet.getRange("B2").setFormula("=IMPACT(619200;1/20)");
  sheet.getRange("C2").setFormula("=IF(B2>0;impact(B2;1/2);0)");
  sheet.getRange("B3").setFormula('="IMPACT("&B2');
  sheet.getRange("C3").setFormula("=SUM(B2;1)");
  sheet.getRange("B4").setValue("IMPACT(1)");
  const before = { formulas: sheet.getDataRange().getFormulas(), values: sheet.getDataRange().getValues() };
  local.run("recalculateFunctions");
  expect(sheet.getDataRange().getValues()).toEqual(before.values);
  const edited = sheet.getDataRange().getFormulas();
  expect(edited.flat().filter((formula, index) => formula !== before.formulas.flat()[index])).toHaveLength(2);
  expect(edited.map((line) => line.map((formula) => formula.trim()))).toEqual(before.formulas);
  local.run("recalculateFunctions");
  expect(sheet.getDataRange().getFormulas()).toEqual(before.formulas);
  expect(toasts).toEqual([
    "Aucune cellule n’appelle une fonction de Cap.",
    "2 cellules sont recalculées.",
    "2 cellules sont recalculées.",
  ]);
  local.dispose();
});
