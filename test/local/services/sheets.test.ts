import { openDocument } from "./open-document";

test("a document starts with one sheet of 1000 rows and 26 columns (platform: default grid)", () => {
  const { book, sheet } = openDocument();
  expect(book.getSheets()).toHaveLength(1);
  expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1000, 26]);
});

test("a new sheet becomes active, comes after the active one, and its name must be free (platform 8)", () => {
  const { book } = openDocument();
  const sheet = book.insertSheet("Review");
  expect(book.getActiveSheet().getName()).toBe("Review");
  expect(sheet.getIndex()).toBe(2);
  expect(() => book.insertSheet("Review")).toThrow(
    'A sheet with the name "Review" already exists. Please enter another name.',
  );
  book.insertSheet("First", 0);
  expect(book.getSheets().map((one) => one.getName())).toEqual(["First", "Sheet1", "Review"]);
  expect(() => sheet.setName("First")).toThrow('A sheet with the name "First" already exists.');
  expect(sheet.setName("Review").getName()).toBe("Review");
});

test("sheets without a name get the next one in the language of the spreadsheet", () => {
  expect(openDocument().book.insertSheet().getName()).toBe("Sheet2");
  expect(openDocument({ locale: "fr_FR" }).book.insertSheet().getName()).toBe("Feuille 2");
});

test("sheets move, hide, show and go; the last one stays", () => {
  const { book, sheet } = openDocument();
  const second = book.insertSheet("Second");
  book.moveActiveSheet(1);
  expect(second.getIndex()).toBe(1);
  sheet.hideSheet();
  expect(sheet.isSheetHidden()).toBe(true);
  expect(() => second.hideSheet()).toThrow("You can't hide all the sheets");
  expect(sheet.showSheet().isSheetHidden()).toBe(false);
  book.deleteSheet(second);
  expect(book.getSheetByName("Second")).toBeNull();
  expect(() => book.deleteSheet(sheet)).toThrow("You can't remove all the sheets in a document.");
  const other = book.insertSheet("Other").hideSheet();
  expect(() => book.deleteSheet(sheet)).toThrow("You can't remove all the visible sheets in a document.");
  book.deleteSheet(other);
});

test.each(["L'année 15/03", "Plan [2026]", "Cap!", "Quoi ?", "a*b"])(
  "formulas and names follow a sheet that is called %s, and give its values",
  (title) => {
    const { book, sheet } = openDocument();
    sheet.getRange("B2").setValue(7);
    book.setNamedRange("mine", sheet.getRange("B2"));
    const reading = book.insertSheet("Reading").getRange("A1").setFormula("=Sheet1!B2+1");
    sheet.setName(title);
    sheet.insertRowBefore(1);
    sheet.getRange("B3").setValue(8);
    expect([book.getRangeByName("mine")?.getA1Notation(), reading.getValue()]).toEqual(["B3", 9]);
    sheet.setName("Again");
    expect([book.getRangeByName("mine")?.getSheet().getName(), reading.getFormula()]).toEqual(["Again", "=Again!B3+1"]);
  },
);

test("a sheet is found by its id, which is a number", () => {
  const { book } = openDocument();
  const sheet = book.insertSheet("Known");
  expect(Number.isInteger(sheet.getSheetId())).toBe(true);
  expect(book.getSheetById(sheet.getSheetId())?.getName()).toBe("Known");
});

test("rows and columns are inserted and deleted with what they hold, never all of them", () => {
  const { sheet } = openDocument();
  sheet.getRange("A1:A3").setValues([[1], [2], [3]]);
  sheet.getRange("B1").setFormula("=SUM(A1:A3)");
  sheet.insertRowsAfter(1, 2);
  sheet.insertColumnBefore(1);
  expect(sheet.getRange("B1:B5").getValues()).toEqual([[1], [""], [""], [2], [3]]);
  expect(sheet.getRange("C1").getFormula()).toBe("=SUM(B1:B5)");
  sheet.deleteRows(2, 2);
  sheet.deleteColumn(1);
  expect(sheet.getRange("B1").getFormula()).toBe("=SUM(A1:A3)");
  expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1000, 26]);
  expect(() => sheet.deleteRows(1, 1000)).toThrow("You can't delete all the rows on the sheet.");
  expect(() => sheet.deleteRows(1000, 2)).toThrow("Those rows are out of bounds.");
});

test("sizes, hidden lines, frozen panes, gridlines and tab colour keep what they are given", () => {
  const { sheet } = openDocument();
  sheet.setColumnWidth(2, 140).setColumnWidths(3, 2, 60).setRowHeight(1, 40).setRowHeightsForced(2, 2, 10);
  expect([2, 3, 4, 5].map((column) => sheet.getColumnWidth(column))).toEqual([140, 60, 60, 100]);
  expect([1, 2, 3, 4].map((row) => sheet.getRowHeight(row))).toEqual([40, 10, 10, 21]);
  sheet.hideRows(5, 2);
  sheet.hideColumns(6);
  expect([sheet.isRowHiddenByUser(6), sheet.isRowHiddenByUser(7), sheet.isColumnHiddenByUser(6)]).toEqual([
    true,
    false,
    true,
  ]);
  sheet.showRows(5, 2);
  expect(sheet.isRowHiddenByUser(6)).toBe(false);
  sheet.setFrozenRows(3);
  sheet.setFrozenColumns(1);
  expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([3, 1]);
  sheet.setFrozenRows(0);
  expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([0, 1]);
  expect(sheet.hasHiddenGridlines()).toBe(false);
  expect(sheet.setHiddenGridlines(true).hasHiddenGridlines()).toBe(true);
  expect(sheet.getTabColor()).toBeNull();
  expect(sheet.setTabColor("#0b3d5c").getTabColor()).toBe("#0b3d5c");
  expect(sheet.setTabColor(null).getTabColor()).toBeNull();
});

test("the used part ends with the last content, spilled results included, and formats do not count", () => {
  const { sheet } = openDocument();
  expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([0, 0, "A1"]);
  sheet.getRange("F9").setBackground("#ff0000");
  sheet.getRange("B2").setFormula("=SEQUENCE(3;2)");
  expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([4, 3, "A1:C4"]);
  sheet.appendRow(["x", 1]);
  expect(sheet.getRange("A5:B5").getValues()).toEqual([["x", 1]]);
});

test("columns fit their longest text", () => {
  const { sheet } = openDocument();
  sheet.getRange("A1:B1").setValues([["a", "Chiffre d'affaires hors taxes de l'exercice"]]);
  sheet.autoResizeColumns(1, 2);
  expect(sheet.getColumnWidth(1)).toBeLessThan(40);
  expect(sheet.getColumnWidth(2)).toBeGreaterThan(250);
});

test("the active range is the one that was activated", () => {
  const { app, book } = openDocument();
  const other = book.insertSheet("Other");
  book.getSheets()[0]?.getRange("B2:C3").activate();
  expect(app.getActiveRange().getA1Notation()).toBe("B2:C3");
  expect(app.getActiveSheet().getIndex()).toBe(1);
  app.setActiveSheet(other);
  expect(book.getActiveSheet().getName()).toBe("Other");
});

test("clearing a sheet takes contents, formats or notes, and its size stays", () => {
  const { sheet } = openDocument();
  const cell = sheet.getRange("B2").setValue(5).setBackground("red").setNote("n");
  sheet.clearFormats();
  expect([cell.getBackground(), cell.getValue()]).toEqual(["#ffffff", 5]);
  sheet.clearContents();
  expect([cell.getValue(), cell.getNote()]).toEqual(["", "n"]);
  cell.setValue(1).setBackground("red");
  sheet.clear();
  expect([cell.getValue(), cell.getBackground()]).toEqual(["", "#ffffff"]);
});

test("what refers to moved columns and rows follows them, on whatever sheet the person is", () => {
  const { book, sheet } = openDocument();
  sheet.getRange("A1:C2").setValues([
    [1, 2, "=A1+B1"],
    [3, 4, "=SUM(A2:B2)"],
  ]);
  const other = book.insertSheet("Other");
  other.getRange("A1").setFormula("=Sheet1!A1+Sheet1!$B$2");
  book.setNamedRange("first", sheet.getRange("A1"));
  // As Google's own example: A to B before E become C to D.
  sheet.moveColumns(sheet.getRange("A1:B1"), 5);
  expect(sheet.getRange("A1:D2").getFormulas()[0]).toEqual(["=C1+D1", "", "", ""]);
  expect(sheet.getRange("A2").getFormula()).toBe("=SUM(C2:D2)");
  expect(other.getRange("A1").getFormula()).toBe("=Sheet1!C1+Sheet1!$D$2");
  expect(book.getRangeByName("first")?.getA1Notation()).toBe("C1");
  sheet.moveRows(sheet.getRange("A2"), 1);
  expect(sheet.getRange("A1:A2").getFormulas()).toEqual([["=SUM(C1:D1)"], ["=C2+D2"]]);
  expect(other.getRange("A1").getValue()).toBe(5);
  expect(book.getActiveSheet().getName()).toBe("Other");
});

test("rows and columns do not move into merged cells", () => {
  const { sheet } = openDocument();
  sheet.getRange("B2:C3").merge();
  expect(() => sheet.moveColumns(sheet.getRange("A1"), 3)).toThrow("merged cells");
  expect(() => sheet.moveRows(sheet.getRange("A2"), 5)).toThrow("merged cells");
});
