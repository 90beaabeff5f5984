import { join } from "node:path";
import { RecordingScreen } from "../../../local";
import { readProject } from "../../../local/project";
import { openDocument } from "./open-document";

async function openSample(name: string) {
  const screen = new RecordingScreen();
  const project = await readProject(join(__dirname, "samples", name));
  return { screen, project, ...openDocument({ project, screen, timeZone: "Europe/Paris" }) };
}

test("a report builder in two files: menu, totals, formats, toast, custom function with its help", async () => {
  const { local, screen, book, sheet } = await openSample("report-builder");
  sheet
    .setName("Data")
    .getRange("A1:B4")
    .setValues([
      ["Shop", "Sales"],
      ["b", 2],
      ["a", 3],
      ["b", 5],
    ]);
  local.open();
  expect(local.menus[0]?.entries.map((entry) => entry.functionName)).toEqual(["buildReport", "clearReport"]);
  expect(local.run("buildReport")).toBe(10);
  expect(local.run("buildReport")).toBe(10);
  const report = book.getSheetByName("Report");
  expect(report?.getDataRange().getValues()).toEqual([
    ["Shop", "Sales"],
    ["a", 3],
    ["b", 7],
    ["Total", 10],
  ]);
  expect([
    report?.getRange("Z1").getFontColor(),
    report?.getRange("A4").getFontWeight(),
    report?.getFrozenRows(),
  ]).toEqual(["#ffffff", "bold", 1]);
  expect(screen.toasts.at(-1)).toEqual({ message: "2026: 2 lines", title: "Report", seconds: 3 });
  sheet.getRange("D2").setFormula("=WITHTAX(B2:B4)");
  expect(sheet.getRange("D2:D4").getValues()).toEqual([[2.4], [3.5999999999999996], [6]]);
  local.run("clearReport");
  expect(book.getSheetByName("Report")).toBeNull();
});

test("a form in the sidebar that appends rows under a lock", async () => {
  const { local, screen, sheet } = await openSample("contact-form");
  local.open();
  local.run(local.menus[0]?.entries[0]?.functionName ?? "");
  expect([screen.sidebar?.title, screen.sidebar?.html.includes("google.script.run")]).toEqual(["New contact", true]);
  const form = { name: "Garance", email: "g@example.org" };
  expect(local.runFromClient("addContact", form)).toEqual({ row: 1, last: "g@example.org" });
  expect(local.runFromClient("addContact", form)).toEqual({ row: 2, last: "g@example.org" });
  expect(() => local.runFromClient("addContact", { name: "x" })).toThrow("The e-mail address is missing.");
  expect(sheet.getRange("A2:B2").getValues()).toEqual([["Garance", "g@example.org"]]);
});

test("late orders: sort, rules, borders, names, protection, a question", async () => {
  const { app, book, local, screen, sheet } = await openSample("late-orders");
  sheet.getRange("A1:C3").setValues([
    ["Order", "Due", "State"],
    ["x", 3, "open"],
    ["y", 1, "done"],
  ]);
  screen.answers.push({ pressed: "OK" });
  expect(local.run("markLateOrders")).toBe(true);
  expect(sheet.getRange("A2:A3").getValues()).toEqual([["y"], ["x"]]);
  expect(book.getRangeByName("orders")?.getA1Notation()).toBe("A2:C3");
  expect(sheet.getProtections(app.ProtectionType.RANGE)[0]?.isWarningOnly()).toBe(true);
  expect(sheet.getRange("C3").getDataValidation()?.getAllowInvalid()).toBe(false);
});

test("a task list: old menu, strict states, time stamps, regions, a copy, a question, and what is lacking is named", async () => {
  const { book, local, screen } = await openSample("task-tracker");
  local.open();
  expect(local.menus[0]?.entries.map((entry) => entry.caption)).toEqual(["Set up", "Archive", "", "Count"]);
  local.run("setUp");
  const sheet = book.getSheetByName("Tasks") as GoogleAppsScript.Spreadsheet.Sheet;
  expect(sheet.getRange("A1:B5").getValues()).toEqual([
    ["Task", "State"],
    ["Call home", "done"],
    ["Pay the rent", "open"],
    ["Water the plants", "open"],
    ["", ""],
  ]);
  expect([book.getRangeByName("tasks")?.getA1Notation(), sheet.getTabColor()]).toEqual(["A1:E4", "#6aa84f"]);
  local.type("Tasks", "B3", "done");
  expect(sheet.getRange("D3:E3").getValues()).toEqual([[new Date(2026, 2, 15), "open to done"]]);
  expect(() => local.type("Tasks", "B3", "lost")).toThrow("Please enter one of the following values: open, done.");
  local.type("Tasks", "B3", "");
  expect(sheet.getRange("E3").getValue()).toBe("done to nothing");
  screen.answers.push({ pressed: "YES" });
  expect([local.run("count"), sheet.getRange("G1").getValue()]).toEqual([4, 1]);
  expect(() => local.run("archive")).toThrow("Local Sheets does not have Range.createTextFinder yet");
  const copy = book.getSheetByName("Archive");
  expect([
    copy?.getIndex(),
    copy?.getRange("A2").getValue(),
    copy?.getRange("B9").getDataValidation() === null,
  ]).toEqual([book.getNumSheets(), "Call home", false]);
});

test("a folder without code is refused in one sentence", async () => {
  await expect(readProject(join(__dirname, "../../fixtures"))).rejects.toThrow("No .gs or .js file in");
});
