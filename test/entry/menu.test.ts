import { type LocalSheets, type LocalSheetsOptions, openLocalSheets } from "../../local";
import { readProject } from "../../local/project";

async function open(options: LocalSheetsOptions): Promise<LocalSheets> {
  const local = openLocalSheets({ project: await readProject("dist"), ...options });
  local.open();
  return local;
}

describe.each(["NONE", "LIMITED"] as const)("opening the file under the authorisation %s", (openAs) => {
  test.each([
    ["fr", "Ouvrir le planificateur"],
    ["fr_CA", "Ouvrir le planificateur"],
    ["en_GB", "Open the planner"],
    ["tlh_QO", "Open the planner"],
  ])("gives the menu in the user's language: %s", async (userLocale, caption) => {
    const errors = jest.spyOn(console, "error").mockImplementation(() => {});
    const local = await open({ openAs, userLocale, locale: "de_DE" });
    expect(local.menus.flatMap(({ entries }) => entries)).toEqual([
      expect.objectContaining({ caption, functionName: "openPlanner" }),
    ]);
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

test("the menu opens the sidebar, which is called Cap", async () => {
  const shown: string[] = [];
  const local = await open({
    screen: {
      showSidebar: ({ title }) => void shown.push(title),
      showDialog: () => {},
      toast: () => {},
      alert: () => "CLOSE",
      prompt: () => ({ pressed: "CLOSE", text: "" }),
    },
  });
  local.run("openPlanner");
  expect(shown).toEqual(["Cap"]);
  local.dispose();
});
