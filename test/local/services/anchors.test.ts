import { openDocument } from "./open-document";

describe("named ranges", () => {
  test("they follow inserted and deleted rows and columns, a renamed sheet and a moved one", () => {
    const { book, sheet } = openDocument();
    book.setNamedRange("cap_sales", sheet.getRange("B2:C4"));
    sheet.insertRowsBefore(1, 2);
    sheet.insertColumnAfter(1);
    sheet.deleteRow(5);
    sheet.setName("Ventes d'été");
    expect(book.getRangeByName("cap_sales")?.getA1Notation()).toBe("C4:D5");
    expect(book.getRangeByName("CAP_SALES")?.getSheet().getName()).toBe("Ventes d'été");
    expect(sheet.getRange("cap_sales").getA1Notation()).toBe("C4:D5");
  });

  test("rows inserted inside make them grow, and formulas use them", () => {
    const { book, sheet } = openDocument();
    sheet.getRange("A1:A2").setValues([[1], [2]]);
    book.setNamedRange("sales", sheet.getRange("A1:A2"));
    sheet.getRange("C1").setFormula("=SUM(sales)");
    sheet.insertRowAfter(1);
    sheet.getRange("A2").setValue(10);
    expect(book.getRangeByName("sales")?.getA1Notation()).toBe("A1:A3");
    expect(sheet.getRange("C1").getValue()).toBe(13);
  });

  test("they are listed, moved, renamed and removed; a wrong name is refused", () => {
    const { book, sheet } = openDocument();
    book.setNamedRange("b_name", sheet.getRange("A1"));
    book.setNamedRange("a_name", sheet.getRange("B1"));
    book.setNamedRange("a_name", sheet.getRange("C1"));
    expect(book.getNamedRanges().map((name) => `${name.getName()} ${name.getRange().getA1Notation()}`)).toEqual([
      "a_name C1",
      "b_name A1",
    ]);
    book.getNamedRanges()[0]?.setRange(sheet.getRange("D1:D2")).setName("z_name");
    expect(book.getRangeByName("z_name")?.getA1Notation()).toBe("D1:D2");
    expect(sheet.getNamedRanges()).toHaveLength(2);
    book.removeNamedRange("b_name");
    book.getNamedRanges()[0]?.remove();
    expect(book.getNamedRanges()).toEqual([]);
    expect(book.getRangeByName("b_name")).toBeNull();
    expect(() => book.removeNamedRange("b_name")).toThrow("does not exist");
    for (const wrong of ["A1", "two words", "1st", "true"]) {
      expect(() => book.setNamedRange(wrong, sheet.getRange("A1"))).toThrow("invalid");
    }
  });

  test("a named range whose cells are deleted is gone", () => {
    const { book, sheet } = openDocument();
    book.setNamedRange("gone", sheet.getRange("A3"));
    sheet.deleteRow(3);
    expect(book.getRangeByName("gone")).toBeNull();
  });
});

describe("protections", () => {
  test("Range.protect adds each time, Sheet.protect gives the existing one (platform 8)", () => {
    const { app, sheet, book } = openDocument();
    sheet.getRange("A1:B2").protect().setDescription("computed").setWarningOnly(true);
    sheet.getRange("A1:B2").protect();
    sheet.protect().setDescription("whole");
    expect(sheet.protect().getDescription()).toBe("whole");
    const ranges = sheet.getProtections(app.ProtectionType.RANGE);
    expect(ranges.map((one) => [one.getDescription(), one.isWarningOnly()])).toEqual([
      ["computed", true],
      ["", false],
    ]);
    expect(book.getProtections(app.ProtectionType.SHEET)).toHaveLength(1);
  });

  test("they follow rows and columns, with the ranges that they leave open", () => {
    const { app, sheet } = openDocument();
    sheet.getRange("B2:B3").protect();
    sheet.protect().setUnprotectedRanges([sheet.getRange("A2"), sheet.getRange("C2:C9")]);
    sheet.insertRowBefore(1);
    sheet.insertColumnBefore(1);
    expect(sheet.getProtections(app.ProtectionType.RANGE)[0]?.getRange().getA1Notation()).toBe("C3:C4");
    const whole = sheet.getProtections(app.ProtectionType.SHEET)[0];
    expect(whole?.getUnprotectedRanges().map((range) => range.getA1Notation())).toEqual(["B3", "D3:D10"]);
    whole?.remove();
    expect(sheet.getProtections(app.ProtectionType.SHEET)).toEqual([]);
    expect(sheet.getProtections(app.ProtectionType.RANGE)).toHaveLength(1);
  });

  test("they are no named ranges, and go with their sheet", () => {
    const { app, book } = openDocument();
    const sheet = book.insertSheet("Other");
    sheet.getRange("A1").protect();
    expect(book.getNamedRanges()).toEqual([]);
    book.deleteSheet(sheet);
    expect(book.getProtections(app.ProtectionType.RANGE)).toEqual([]);
  });
});

describe("developer metadata", () => {
  test("they lie on the spreadsheet, a sheet, a whole row or column, nowhere else (platform 7)", () => {
    const { app, book, sheet } = openDocument();
    book.addDeveloperMetadata("version", "3");
    sheet.addDeveloperMetadata("cap", "review", app.DeveloperMetadataVisibility.PROJECT);
    sheet.getRange("4:4").addDeveloperMetadata("row", "totals");
    expect(() => sheet.getRange("A1:B1").addDeveloperMetadata("no")).toThrow(
      "arbitrary ranges is not currently supported",
    );
    sheet.insertRowsBefore(1, 2);
    const [row] = sheet.createDeveloperMetadataFinder().withKey("row").find();
    expect(row?.getLocation().getRow()?.getA1Notation()).toBe("A6:Z6");
    expect(sheet.getRange("6:6").getDeveloperMetadata()[0]?.getValue()).toBe("totals");
    expect(sheet.getRange("4:4").getDeveloperMetadata()).toEqual([]);
    expect(book.getDeveloperMetadata().map((one) => one.getKey())).toEqual(["version"]);
    const [own] = sheet.getDeveloperMetadata();
    expect([own?.getValue(), String(own?.getVisibility()), own?.getLocation().getSheet()?.getName()]).toEqual([
      "review",
      "PROJECT",
      "Sheet1",
    ]);
    own?.setValue("done").setKey("cap2");
    expect(book.createDeveloperMetadataFinder().withKey("cap2").withValue("done").find()).toHaveLength(1);
    own?.remove();
    expect(sheet.getDeveloperMetadata()).toEqual([]);
  });
});
