import { openDocument } from "./open-document";

/** B2:C4 filled, D5 touching it at a corner, B8 alone. */
function island() {
  const opened = openDocument();
  opened.sheet.getRange("B2:C4").setValues([
    ["a", 1],
    ["", 2],
    ["b", 1],
  ]);
  opened.sheet.getRange("D5").setValue("corner");
  opened.sheet.getRange("B8").setValue("alone");
  return opened;
}

test("the region around a cell grows over corners and ends at blanks; in one dimension it stays in its lines", () => {
  const { app, sheet } = island();
  const region = (a1: string, ...dimension: GoogleAppsScript.Spreadsheet.Dimension[]) =>
    (dimension[0]
      ? sheet.getRange(a1).getDataRegion(dimension[0])
      : sheet.getRange(a1).getDataRegion()
    ).getA1Notation();
  expect([region("B2"), region("B8"), region("F20"), region("A1")]).toEqual(["B2:D5", "B8", "F20", "A1:D5"]);
  expect([region("C2", app.Dimension.ROWS), region("C2", app.Dimension.COLUMNS)]).toEqual(["C2:C4", "B2:C2"]);
});

test("the next data cell is where Ctrl and an arrow lead", () => {
  const { app, sheet } = island();
  const { DOWN, UP, NEXT, PREVIOUS } = app.Direction;
  const from = (a1: string, direction: GoogleAppsScript.Spreadsheet.Direction) =>
    sheet.getRange(a1).getNextDataCell(direction).getA1Notation();
  expect([from("C2", DOWN), from("C4", DOWN), from("B2", DOWN), from("B4", DOWN)]).toEqual(["C4", "C1000", "B4", "B8"]);
  expect([from("B1000", UP), from("A4", NEXT), from("Z4", PREVIOUS), from("B2", PREVIOUS)]).toEqual([
    "B8",
    "B4",
    "C4",
    "A2",
  ]);
});

test("duplicates go by all values or by one column, and the rest moves up with its formulas", () => {
  const { sheet } = island();
  const range = sheet.getRange("C2:C4");
  sheet.getRange("C4").setFormula("=1*1");
  expect(range.removeDuplicates().getA1Notation()).toBe("C2:C3");
  expect(range.getValues()).toEqual([[1], [2], [""]]);
  sheet.getRange("E1:F3").setValues([
    ["x", 1],
    ["y", 1],
    ["x", 2],
  ]);
  sheet.getRange("E1:F3").removeDuplicates([6]);
  expect(sheet.getRange("E1:F3").getValues()).toEqual([
    ["x", 1],
    ["x", 2],
    ["", ""],
  ]);
});

test("a sheet's copy has its contents, rules and formats, its own name and the last place; the original stays on show", () => {
  const { app, book, sheet } = island();
  sheet.getRange("B2").setBackground("#ff0000").setDataValidation(app.newDataValidation().requireDate().build());
  sheet.getRange("E1").setFormula("=SUM(C2:C4)");
  const [copy, second] = [sheet.copyTo(book), sheet.copyTo(book)];
  expect([copy.getName(), second.getName(), copy.getIndex(), book.getActiveSheet().getName()]).toEqual([
    "Copy of Sheet1",
    "Copy of Sheet1 2",
    2,
    "Sheet1",
  ]);
  copy.getRange("C2").setValue(10);
  expect([copy.getRange("E1").getValue(), sheet.getRange("E1").getValue()]).toEqual([13, 4]);
  expect([
    copy.getRange("B2").getBackground(),
    String(copy.getRange("B2").getDataValidation()?.getCriteriaType()),
  ]).toEqual(["#ff0000", "DATE_IS_VALID_DATE"]);
});

test("what a spreadsheet does to its sheet on show", () => {
  const { book, sheet } = island();
  book.insertRowBefore(1);
  book.setFrozenRows(1);
  book.hideColumn(sheet.getRange("A:A"));
  expect([book.getSheetName(), book.getFrozenRows(), sheet.isColumnHiddenByUser(1)]).toEqual(["Sheet1", 1, true]);
  expect(book.getSheetValues(3, 2, 1, 2)).toEqual([["a", 1]]);
  book.unhideColumn(sheet.getRange("A:A"));
  expect(sheet.isColumnHiddenByUser(1)).toBe(false);
});

test("check and uncheck tick boxes, also those with values of their own", () => {
  const { sheet } = openDocument();
  const boxes = sheet.getRange("A1:A2").insertCheckboxes();
  expect(boxes.check().getValues()).toEqual([[true], [true]]);
  expect(boxes.uncheck().isChecked()).toBe(false);
  const own = sheet.getRange("B1").insertCheckboxes("oui", "non");
  expect([own.getValue(), own.check().getValue(), own.isChecked()]).toEqual(["non", "oui", true]);
});
