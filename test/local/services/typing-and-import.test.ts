import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openDocument } from "./open-document";

test("what a person types is read in the locale and fires onEdit", () => {
  const { local, sheet } = openDocument({
    locale: "fr_FR",
    code: "function onEdit(e) { e.range.offset(0, 1).setValue(e.value + '|' + e.oldValue + '|' + e.authMode); }",
  });
  local.type("Feuille 1", "A1", "12,5");
  local.type("Feuille 1", "A1", "15/03/2026");
  expect(sheet.getRange("A1").getDisplayValue()).toBe("15/03/2026");
  expect(sheet.getRange("B1").getValue()).toBe("15/03/2026|12.5|LIMITED");
});

test("a CSV becomes a sheet, each cell read as if typed, whatever its separator, quotes and line ends", () => {
  const { local, book } = openDocument({ locale: "fr_FR" });
  local.importCsv("Ventes", '\uFEFFdate;montant;note\r\n2026-03-15;12,5;"a;""b""\nc"\r\n;;\r\n');
  const sheet = book.getSheetByName("Ventes");
  expect(sheet?.getRange("A1:C3").getValues()).toEqual([
    ["date", "montant", "note"],
    [new Date("2026-03-15T00:00:00+01:00"), 12.5, 'a;"b"\nc'],
    ["", "", ""],
  ]);
  local.importCsv("Ventes", "a,b\n1,2");
  expect(sheet?.getDataRange().getValues()).toEqual([
    ["a", "b"],
    [1, 2],
  ]);
});

test("a real shop's 25,900 orders are imported in reasonable time", () => {
  const { local, book } = openDocument();
  const text = readFileSync(join(__dirname, "../../fixtures/online-retail-orders.csv"), "utf8");
  // Of the processor, not of the clock: other tests run beside this one.
  const start = process.cpuUsage();
  local.importCsv("Orders", text);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(20_000);
  expect(book.getSheetByName("Orders")?.getLastRow()).toBe(25_901);
});
