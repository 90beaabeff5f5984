import { RecordingScreen } from "../../../local";
import { openDocument } from "./open-document";

const quiet = () => jest.spyOn(console, "error").mockImplementation(() => undefined);
afterEach(() => jest.restoreAllMocks());

const menuOf = (top: string, inOnOpen = "") => `${top}
  function onOpen(e) { ${inOnOpen}
    var ui = SpreadsheetApp.getUi();
    ui.createAddonMenu().addItem("Open " + Session.getActiveUserLocale() + " " + e.authMode, "go_").addSeparator()
      .addSubMenu(ui.createMenu("More").addItem("Ask", "ask")).addToUi();
  }
  function go_() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("<b>x</b>").setTitle("Cap")); }
  function ask() { return SpreadsheetApp.getUi().prompt("Name", "Yours?", SpreadsheetApp.getUi().ButtonSet.OK_CANCEL).getResponseText(); }`;

test.each(["NONE", "LIMITED"] as const)(
  "in %s onOpen makes its menu from the user's language alone (platform 3)",
  (openAs) => {
    const { local } = openDocument({
      code: menuOf(""),
      openAs,
      locale: "en_US",
      userLocale: "fr_FR",
      addOnName: "Cap",
    });
    local.open();
    expect(local.menus).toEqual([
      {
        caption: "Cap",
        functionName: null,
        addOn: true,
        entries: [
          { caption: `Open fr ${openAs}`, functionName: "go_", entries: [] },
          { caption: "", functionName: null, entries: [] },
          { caption: "More", functionName: null, entries: [{ caption: "Ask", functionName: "ask", entries: [] }] },
        ],
      },
    ]);
  },
);

test.each([
  ["reads the spreadsheet", "SpreadsheetApp.getActiveSpreadsheet();"],
  ["reads properties", "PropertiesService.getUserProperties();"],
])("a project that %s while it loads has no menu in NONE, and has one in LIMITED (platform 3)", (_what, statement) => {
  const log = quiet();
  const none = openDocument({ code: menuOf(statement), openAs: "NONE" }).local;
  none.open();
  expect(none.menus).toEqual([]);
  expect(String(log.mock.calls[0])).toContain("You do not have permission to call");
  const limited = openDocument({ code: menuOf(statement), openAs: "LIMITED" }).local;
  limited.open();
  expect(limited.menus).toHaveLength(1);
});

test("onOpen can show nothing, a click in the menu can (platform 3)", () => {
  quiet();
  const screen = new RecordingScreen();
  const { local } = openDocument({ code: menuOf("", "go_();"), screen });
  local.open();
  expect([local.menus, screen.sidebar]).toEqual([[], null]);
  local.run("go_");
  expect(screen.sidebar).toEqual({ title: "Cap", html: "<b>x</b>", width: 300, height: 300 });
  screen.answers.push({ pressed: "OK", text: "Garance" });
  expect(local.run("ask")).toBe("Garance");
  expect(screen.questions).toEqual([{ title: "Name", prompt: "Yours?", buttons: "OK_CANCEL" }]);
});

test("custom functions read the document and the locale, write nothing and show nothing (platform 1 and 3)", () => {
  const { local, sheet } = openDocument({
    locale: "fr_FR",
    code: `
      function READS() { return SpreadsheetApp.getActiveSheet().getRange("B1").getValue() + Session.getActiveUserLocale(); }
      function WRITES() { SpreadsheetApp.getActiveSheet().getRange("B1").setValue(1); }
      function SHOWS() { SpreadsheetApp.getUi(); }
      function hidden_() { return 1; }`,
  });
  sheet.getRange("B1").setValue("x");
  sheet.getRange("A1:A4").setFormulas([["=READS()"], ["=WRITES()"], ["=SHOWS()"], ["=hidden_()"]]);
  expect(sheet.getRange("A1:A4").getValues()).toEqual([["xfr"], ["#ERROR!"], ["#ERROR!"], ["#NAME?"]]);
  expect(local.document.errorMessage("0", 1, 0)).toContain(
    "You do not have permission to call SpreadsheetApp.Range.setValue",
  );
  expect(sheet.getRange("B1").getValue()).toBe("x");
});

test("each run loads the code anew, and locks end with it", () => {
  const simulation = { locked: false };
  const { local } = openDocument({
    simulation,
    code: `var count = 0;
      function next() { return ++count; }
      function lock() { LockService.getDocumentLock().waitLock(10); return LockService.getDocumentLock().hasLock(); }
      function held() { return LockService.getDocumentLock().hasLock(); }`,
  });
  expect([local.run("next"), local.run("next")]).toEqual([1, 1]);
  expect([local.run("lock"), local.run("held")]).toEqual([true, false]);
  simulation.locked = true;
  expect(() => local.run("lock")).toThrow("Lock timeout: another process was holding the lock for too long.");
});

test("a project cannot replace a function of Sheets, and its own answer in any case of letters", () => {
  const code = "function SUM() { return 'mine'; } function Twice(x) { return x * 2; }";
  const { sheet } = openDocument({ code });
  sheet.getRange("A1:A2").setFormulas([["=SUM(1;2)"], ["=TWICE(4)"]]);
  expect(sheet.getRange("A1:A2").getValues()).toEqual([[3], [8]]);
});
