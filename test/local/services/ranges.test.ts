import { openDocument } from "./open-document";

const sizes = (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.getRange("A1:B2");

test("the data must have the size of the range (platform 8)", () => {
  const { sheet } = openDocument();
  expect(() => sizes(sheet).setValues([[1, 2]])).toThrow(
    "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
  );
  expect(() => sizes(sheet).setFormulas([["=1"], ["=2"]])).toThrow(
    "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
  );
});

test.each([
  ["C5:B2", "B2:C5"],
  ["$C$3", "C3"],
  ["A2:B", "A2:B1000"],
  ["B:B", "B1:B1000"],
  ["3:4", "A3:Z4"],
  ["a1", "A1"],
])("%s is %s (platform 8: ranges are normalised)", (typed, normal) => {
  expect(openDocument().sheet.getRange(typed).getA1Notation()).toBe(normal);
});

test("a range outside the grid, upside down or nowhere is refused in Google's words", () => {
  const { sheet, book } = openDocument();
  const outside = "The coordinates of the range are outside the dimensions of the sheet.";
  expect(() => sheet.getRange("A1001")).toThrow(outside);
  expect(() => sheet.getRange("AA1")).toThrow(outside);
  expect(() => sheet.getRange(999, 1, 3)).toThrow(outside);
  expect(() => sheet.getRange(0, 1)).toThrow("The starting row of the range is too small.");
  expect(() => sheet.getRange(1, 1, 0)).toThrow("The number of rows in the range must be at least 1.");
  expect(() => sheet.getRange("nowhere")).toThrow("Range not found");
  expect(() => book.getRange("'No such sheet'!A1")).toThrow("Range not found");
});

test("ranges know where they are and what is beside them", () => {
  const { sheet } = openDocument();
  const range = sheet.getRange(2, 3, 4, 5);
  expect([range.getRow(), range.getColumn(), range.getLastRow(), range.getLastColumn()]).toEqual([2, 3, 5, 7]);
  expect([range.getNumRows(), range.getNumColumns()]).toEqual([4, 5]);
  expect(range.getCell(2, 2).getA1Notation()).toBe("D3");
  expect(range.offset(1, -1).getA1Notation()).toBe("B3:F6");
  expect(range.offset(0, 0, 1).getA1Notation()).toBe("C2:G2");
  expect(range.getSheet().getName()).toBe("Sheet1");
  expect(range.getGridId()).toBe(sheet.getSheetId());
  expect(() => range.offset(0, -3)).toThrow("too small");
});

test("blank cells are empty texts, errors their token (platform 1)", () => {
  const { sheet } = openDocument();
  sheet.getRange("A1").setFormula("=1/0");
  sheet.getRange("B2").setValue(true);
  expect(sizes(sheet).getValues()).toEqual([
    ["#DIV/0!", ""],
    ["", true],
  ]);
  expect(sheet.getRange("A2:B2").isBlank()).toBe(false);
  expect(sheet.getRange("A2").isBlank()).toBe(true);
});

test("texts are parsed like typed input in the locale, numbers and dates are taken as they are (platform 2)", () => {
  const { sheet } = openDocument({ locale: "fr_FR", timeZone: "Europe/Paris" });
  const day = new Date("2026-03-15T00:00:00+01:00");
  sheet.getRange("A1:D1").setValues([["12,5", "1.5", "'007", day]]);
  expect(sheet.getRange("A1:D1").getValues()).toEqual([[12.5, "1.5", "007", day]]);
  expect(sheet.getRange("D1").getDisplayValue()).toBe("15/03/2026");
});

test("formulas are read in the locale and given back in it; names stay English (platform 2)", () => {
  const french = openDocument({ locale: "fr_FR" }).sheet;
  french.getRange("A1").setFormula("=SUM(1;2)");
  french.getRange("A2").setFormula("=SUM(1,2;3)");
  french.getRange("A3").setFormula("=IF(1,2,3)");
  expect(french.getRange("A1:A3").getValues()).toEqual([[3], [4.2], ["#ERROR!"]]);
  expect(french.getRange("A1:A2").getFormulas()).toEqual([["=SUM(1;2)"], ["=SUM(1,2;3)"]]);
  const american = openDocument().sheet;
  american.getRange("A1").setFormula("SUM(1;2)");
  expect([american.getRange("A1").getFormula(), american.getRange("A1").getValue()]).toEqual(["=SUM(1,2)", 3]);
  expect(american.getRange("A2").getFormula()).toBe("");
});

test("a write into a merge reaches only its first cell, and merging again is no error", () => {
  const { sheet } = openDocument();
  const range = sheet
    .getRange("A1:B2")
    .setValues([
      [1, 2],
      [3, 4],
    ])
    .merge();
  expect(range.getValues()).toEqual([
    [1, ""],
    ["", ""],
  ]);
  range.setValue(9).merge();
  expect(range.getValues()).toEqual([
    [9, ""],
    ["", ""],
  ]);
  expect([range.isPartOfMerge(), sheet.getRange("B2").isPartOfMerge(), sheet.getRange("C1").isPartOfMerge()]).toEqual([
    true,
    true,
    false,
  ]);
  range.breakApart();
  expect(range.isPartOfMerge()).toBe(false);
  sheet.getRange("A4:C5").mergeAcross();
  expect(
    sheet
      .getRange("A4:C5")
      .getMergedRanges()
      .map((one) => one.getA1Notation()),
  ).toEqual(["A4:C4", "A5:C5"]);
});

test("copies carry formulas, formats and values, moved references included", () => {
  const { app, sheet } = openDocument();
  sheet.getRange("A1:B1").setValues([[2, 3]]);
  sheet.getRange("C1").setFormula("=A1*$B$1").setFontWeight("bold");
  sheet.getRange("A2").setValue(5);
  sheet.getRange("C1").copyTo(sheet.getRange("C2:C3"));
  expect(sheet.getRange("C2:C3").getFormulas()).toEqual([["=A2*$B$1"], ["=A3*$B$1"]]);
  expect(sheet.getRange("C2").getValue()).toBe(15);
  expect(sheet.getRange("C3").getFontWeight()).toBe("bold");
  sheet.getRange("C2").copyTo(sheet.getRange("E2"), app.CopyPasteType.PASTE_VALUES, false);
  expect([sheet.getRange("E2").getFormula(), sheet.getRange("E2").getValue()]).toEqual(["", 15]);
  sheet.getRange("C2").copyTo(sheet.getRange("F2"), { formatOnly: true });
  expect([sheet.getRange("F2").getValue(), sheet.getRange("F2").getFontWeight()]).toEqual(["", "bold"]);
});

test("rows are sorted by the columns of the sheet, blanks last either way", () => {
  const { sheet } = openDocument();
  const range = sheet.getRange("B2:C5").setValues([
    ["b", 1],
    ["", 2],
    ["a", 3],
    ["b", 4],
  ]);
  range.sort(2);
  expect(range.getValues()).toEqual([
    ["a", 3],
    ["b", 1],
    ["b", 4],
    ["", 2],
  ]);
  range.sort([
    { column: 2, ascending: false },
    { column: 3, ascending: false },
  ]);
  expect(range.getValues()).toEqual([
    ["b", 4],
    ["b", 1],
    ["a", 3],
    ["", 2],
  ]);
});

test("notes belong to cells and follow them", () => {
  const { sheet } = openDocument();
  sheet.getRange("A1:A2").setNotes([["one"], ["two"]]);
  sheet.insertRowBefore(1);
  expect(sheet.getRange("A1:A3").getNotes()).toEqual([[""], ["one"], ["two"]]);
  sheet.getRange("A2").clearNote();
  sheet.getRange("A3").setNote(null);
  expect(sheet.getRange("A1:A3").getNotes()).toEqual([[""], [""], [""]]);
});

test("a note that is written again takes the place of the old one", async () => {
  const { sheet } = openDocument();
  sheet.getRange("A1").setNote("old");
  await new Promise((later) => setTimeout(later, 5));
  sheet.getRange("A1").setNote("new").setNote(null);
  expect(sheet.getRange("A1").getNote()).toBe("");
});

test("a list of ranges does to each what it is told", () => {
  const { sheet } = openDocument();
  sheet.getRangeList(["A1", "C3:D3"]).setBackground("#0000ff").setValue(7);
  expect(sheet.getRange("A1").getBackground()).toBe("#0000ff");
  expect(sheet.getRange("C3:D3").getValues()).toEqual([[7, 7]]);
});

test("dates are those of the spreadsheet's time zone, whatever the script's (platform 8)", () => {
  const { sheet } = openDocument({ locale: "en_US", timeZone: "America/New_York" });
  sheet.getRange("A1").setValue(new Date("2026-03-15T23:30:00-04:00"));
  expect(sheet.getRange("A1").setNumberFormat("yyyy-mm-dd hh:mm").getDisplayValue()).toBe("2026-03-15 23:30");
  sheet.getRange("A2").setValue("2026-03-15").setNumberFormat("yyyy-mm-dd");
  expect(sheet.getRange("A2").getValue()).toEqual(new Date("2026-03-15T00:00:00-04:00"));
});
