import { type OpenDocument, openDocument } from "./open-document";

function fill({ app, book, sheet }: OpenDocument): void {
  const other = book.insertSheet("Autre feuille");
  sheet
    .getRange("A1:B1")
    .setValues([["'12", 5]])
    .setBackground("#ff0000")
    .merge();
  sheet.getRange("A2").setFormula("=SUM(total;1)").setNumberFormat("0.0").setNote("why");
  other.getRange("B1:B3").setValues([[1], [2], [3]]);
  book.setNamedRange("total", other.getRange("B1:B3"));
  other.getRange("A1").setDataValidation(app.newDataValidation().requireValueInRange(other.getRange("B1:B3")).build());
  other.getRange("A2").insertCheckboxes();
  other.setConditionalFormatRules(
    ["A1", "A2"].map((cell) =>
      app
        .newConditionalFormatRule()
        .whenCellNotEmpty()
        .setBold(true)
        .setRanges([other.getRange(cell)])
        .build(),
    ),
  );
  other.protect().setUnprotectedRanges([other.getRange("B1")]);
  other.getRange("2:2").addDeveloperMetadata("key", "value");
  other.setFrozenRows(1);
  other.hideColumns(4);
  other.setColumnWidth(1, 33).setTabColor("#00ff00").hideSheet();
}

test("the same steps give the same text in two documents, another step another text", () => {
  const [first, second] = [openDocument({ locale: "fr_FR" }), openDocument({ locale: "fr_FR" })];
  fill(first);
  fill(second);
  expect(second.local.snapshot()).toBe(first.local.snapshot());
  second.sheet.getRange("C9").setNote("x");
  expect(second.local.snapshot()).not.toBe(first.local.snapshot());
});

test("restoring brings everything back: contents, formats, rules, names, protections, metadata, sheets", () => {
  const document = openDocument({ locale: "fr_FR" });
  fill(document);
  const { local, book, app } = document;
  const taken = local.snapshot();
  book.getSheetByName("Autre feuille")?.showSheet().getRange("B1").setValue(100);
  book.deleteSheet(document.sheet);
  book.removeNamedRange("total");
  local.restore(taken);
  expect(local.snapshot()).toBe(taken);
  const sheet = book.getSheets()[0] as GoogleAppsScript.Spreadsheet.Sheet;
  expect([sheet.getRange("A1").getValue(), sheet.getRange("A2").getValue(), sheet.getRange("A2").getNote()]).toEqual([
    "12",
    7,
    "why",
  ]);
  const other = book.getSheetByName("Autre feuille");
  expect(other?.getConditionalFormatRules()[0]?.getRanges()[0]?.getA1Notation()).toBe("A1");
  expect(other?.getProtections(app.ProtectionType.SHEET)[0]?.getUnprotectedRanges()[0]?.getA1Notation()).toBe("B1");
  expect(other?.getRange("2:2").getDeveloperMetadata()[0]?.getValue()).toBe("value");
});

test("a snapshot opens in another document", () => {
  const document = openDocument({ locale: "fr_FR" });
  fill(document);
  const copy = openDocument();
  copy.local.restore(document.local.snapshot());
  expect(copy.local.snapshot()).toBe(document.local.snapshot());
  expect(copy.book.getSpreadsheetLocale()).toBe("fr_FR");
});

test("a restored document is calculated once: nothing of it waits to be calculated again at the next look", async () => {
  const { local, sheet, app } = openDocument({ locale: "fr_FR" });
  sheet.getRange("A1").setFormula("=RAND()");
  sheet.getRange("B1").setDataValidation(app.newDataValidation().requireFormulaSatisfied("=B1>1").build());
  sheet.getRange("B2").setDataValidation(app.newDataValidation().requireValueInRange(sheet.getRange("C1:C3")).build());
  local.restore(local.snapshot());
  const drawn = () => local.document.values(local.document.workbook.getActiveSheet().getSheetId(), 0, 0, 1, 1);
  const before = drawn();
  // Whatever Univer leaves for a moment later.
  await new Promise((resolve) => setImmediate(resolve));
  expect(drawn()).toEqual(before);
});

test("each kind of change is in the next snapshot, though a sheet that nobody changed is not read again", () => {
  const document = openDocument();
  fill(document);
  const { local, book, app, sheet } = document;
  const other = book.getSheetByName("Autre feuille")?.showSheet() as GoogleAppsScript.Spreadsheet.Sheet;
  const cell = sheet.getRange("D4");
  sheet.insertChart(sheet.newChart().asColumnChart().addRange(other.getRange("B1:B3")).setPosition(9, 1, 0, 0).build());
  const changes: Readonly<Record<string, () => unknown>> = {
    contents: () => cell.setValue(1),
    formula: () => cell.setFormula("=total"),
    look: () => cell.setBackground("#112233"),
    format: () => cell.setNumberFormat("0.00"),
    note: () => cell.setNote("mine"),
    "drop-down": () => cell.setDataValidation(app.newDataValidation().requireValueInList(["a"]).build()),
    merge: () => cell.offset(0, 0, 1, 2).merge(),
    highlights: () => other.clearConditionalFormatRules(),
    width: () => sheet.setColumnWidth(2, 77),
    height: () => sheet.setRowHeight(2, 77),
    rows: () => sheet.insertRowsAfter(3, 2),
    columns: () => sheet.deleteColumn(9),
    "hidden row": () => sheet.hideRows(5),
    tab: () => sheet.setTabColor("#445566"),
    "title that a chart of another sheet draws": () => other.setName("Renamed"),
    order: () => {
      book.setActiveSheet(other);
      book.moveActiveSheet(1);
    },
    name: () => book.setNamedRange("total", other.getRange("B1:B2")),
    locale: () => book.setSpreadsheetLocale("fr_FR"),
    "sheet that goes": () => book.deleteSheet(other),
  };
  const missed = Object.entries(changes).flatMap(([what, change]) => {
    const before = local.snapshot();
    change();
    return local.snapshot() === before ? [what] : [];
  });
  expect(missed).toEqual([]);
  const copy = openDocument();
  copy.local.restore(local.snapshot());
  expect(copy.local.snapshot()).toBe(local.snapshot());
});
