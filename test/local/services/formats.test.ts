import { openDocument } from "./open-document";

test("number formats are written in US notation and shown in the locale (platform 2)", () => {
  const french = openDocument({ locale: "fr_FR" }).sheet.getRange("A1").setValue(1234.5).setNumberFormat("#,##0.00");
  expect([french.getDisplayValue(), french.getNumberFormat()]).toEqual(["1\u202f234,50", "#,##0.00"]);
  const american = openDocument().sheet.getRange("A1").setValue(0.0512).setNumberFormat("0.0%");
  expect(american.getDisplayValue()).toBe("5.1%");
  expect(
    openDocument({ locale: "de_DE" }).sheet.getRange("A1").setValue(0.5).setNumberFormat("0.0").getDisplayValue(),
  ).toBe("0,5");
});

test("each format reads back what was set, one by one and as a table, and null brings the default", () => {
  const { app, sheet } = openDocument();
  const range = sheet.getRange("A1:B1");
  range
    .setBackgrounds([["red", "#ABCDEF"]])
    .setFontColor("#112233")
    .setFontWeights([["bold", "normal"]]);
  range.setFontStyle("italic").setFontSize(14).setFontFamily("Roboto").setFontLine("underline");
  range
    .setHorizontalAlignment("right")
    .setVerticalAlignments([["top", "middle"]])
    .setWrap(true)
    .setNumberFormats([["0", "0.0"]]);
  expect(range.getBackgrounds()).toEqual([["#ff0000", "#abcdef"]]);
  expect(range.getFontColors()).toEqual([["#112233", "#112233"]]);
  expect(range.getFontWeights()).toEqual([["bold", "normal"]]);
  expect([range.getFontStyle(), range.getFontSize(), range.getFontFamily(), range.getFontLine()]).toEqual([
    "italic",
    14,
    "Roboto",
    "underline",
  ]);
  expect([range.getHorizontalAlignment(), range.getVerticalAlignments()]).toEqual(["right", [["top", "middle"]]]);
  expect([range.getWrap(), range.getNumberFormats()]).toEqual([true, [["0", "0.0"]]]);
  expect(String(range.setWrapStrategy(app.WrapStrategy.CLIP).getWrapStrategy())).toBe("CLIP");
  range.setBackground(null).setFontColor(null).setFontWeight(null).setFontLine("none").setHorizontalAlignment(null);
  expect(range.getBackgrounds()).toEqual([["#ffffff", "#ffffff"]]);
  expect([range.getFontColor(), range.getFontWeight(), range.getFontLine()]).toEqual(["#000000", "normal", "none"]);
  range.clearFormat();
  expect([range.getFontSize(), range.getNumberFormat(), range.getWrap()]).toEqual([10, "General", false]);
});

test("a colour that nobody knows is accepted and does nothing (platform 8)", () => {
  const { sheet } = openDocument();
  expect(sheet.getRange("A1").setBackground("no such colour").getBackground()).toBe("#ffffff");
});

test("borders go to the edges they are meant for, false takes them away and null leaves them", () => {
  const { app, sheet, local } = openDocument();
  const range = sheet
    .getRange("A1:B2")
    .setBorder(true, null, true, null, false, true, "#ff0000", app.BorderStyle.SOLID_THICK);
  const edges = (row: number, column: number) => {
    const { workbook } = local.document;
    const style = workbook.getSheetBySheetId("0")?.getRange(row, column).getCellStyleData();
    return Object.keys(style?.bd ?? {})
      .filter((edge) => style?.bd?.[edge as "t"])
      .sort()
      .join("");
  };
  expect([edges(0, 0), edges(1, 1)]).toEqual(["bt", "bt"]);
  range.setBorder(false, true, null, null, null, false);
  expect([edges(0, 0), edges(1, 0), edges(1, 1)]).toEqual(["l", "bl", "b"]);
});
