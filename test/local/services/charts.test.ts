import { type OpenDocument, openDocument } from "./open-document";

type Charts = GoogleAppsScript.Charts.Charts;

/** Months with sales and a target; a document whose charts a test makes. */
function openSales(): OpenDocument & {
  charts: Charts;
  made: (titles?: string) => GoogleAppsScript.Spreadsheet.EmbeddedChart;
} {
  const document = openDocument();
  const { sheet } = document;
  const charts = document.service<Charts>("Charts");
  sheet.getRange("A3:C6").setValues([
    ["Month", "Sales", "Target"],
    ["Jan", 1200, 1000],
    ["Feb", "", 1000],
    ["Mar", "none", 1500],
  ]);
  const made = (title = "Sales") =>
    sheet
      .newChart()
      .setChartType(charts.ChartType.COMBO)
      .addRange(sheet.getRange("A3:A6"))
      .addRange(sheet.getRange("B3:B6"))
      .addRange(sheet.getRange("C3:C6"))
      .setMergeStrategy(charts.ChartMergeStrategy.MERGE_COLUMNS)
      .setNumHeaders(1)
      .setPosition(8, 2, 10, 20)
      .setOption("title", title)
      .setOption("legend", { position: "none" })
      .build();
  return { ...document, charts, made };
}

const ranges = (chart: GoogleAppsScript.Spreadsheet.EmbeddedChart) =>
  chart.getRanges().map((range) => `${range.getSheet().getName()}!${range.getA1Notation()}`);
const place = (chart: GoogleAppsScript.Spreadsheet.EmbeddedChart) => {
  const info = chart.getContainerInfo();
  return [info.getAnchorRow(), info.getAnchorColumn(), info.getOffsetX(), info.getOffsetY()];
};

test("a chart is only there once it is inserted, and tells what it was built with", () => {
  const { sheet, charts, made } = openSales();
  const chart = made();
  expect([sheet.getCharts().length, chart.getChartId()]).toEqual([0, null]);
  sheet.insertChart(chart);
  const [found] = sheet.getCharts() as [GoogleAppsScript.Spreadsheet.EmbeddedChart];
  expect(found.getChartId()).toEqual(chart.getChartId());
  expect(ranges(found)).toEqual(["Sheet1!A3:A6", "Sheet1!B3:B6", "Sheet1!C3:C6"]);
  expect(place(found)).toEqual([8, 2, 10, 20]);
  const options = found.getOptions();
  expect([options.get("title"), options.get("legend.position"), options.get("legend"), options.get("width")]).toEqual([
    "Sales",
    "none",
    { position: "none" },
    null,
  ]);
  expect([found.getNumHeaders(), found.modify().getChartType()]).toEqual([1, charts.ChartType.COMBO]);
  expect(`${found} ${found.modify()} ${found.modify().asBarChart()}`).toBe(
    "EmbeddedChart EmbeddedChartBuilder EmbeddedBarChartBuilder",
  );
});

test("options given whole and by their path are the same; setters of single builders too", () => {
  const { sheet, charts } = openSales();
  const builder = sheet.newChart().asColumnChart();
  const chart = builder
    .setTitle("Sales")
    .setColors(["#0B3D5C"])
    .setLegendPosition(charts.Position.BOTTOM)
    .setOption("series", { 0: { color: "red" } })
    .setOption("series.0.type", "line")
    .setOption("series", { 1: { color: "blue" } })
    .build();
  const options = chart.getOptions();
  expect(["title", "colors", "legend.position", "series"].map((name) => options.get(name))).toEqual([
    "Sales",
    ["#0B3D5C"],
    "bottom",
    { 0: { color: "red", type: "line" }, 1: { color: "blue" } },
  ]);
  // The builder that the other was made from builds the same chart.
  expect(builder.getChartType()).toBe(charts.ChartType.COLUMN);
});

test("an updated chart changes in place, a removed one is gone, another one's stay", () => {
  const { sheet, made } = openSales();
  sheet.insertChart(made("first"));
  sheet.insertChart(made("second"));
  const [first, second] = sheet.getCharts();
  if (!first || !second) throw new Error("no charts");
  const changed = first.modify().removeRange(sheet.getRange("B3:B6")).setPosition(1, 1, 0, 0).setOption("title", "1st");
  expect(sheet.getCharts()[0]?.getOptions().get("title")).toBe("first");
  sheet.updateChart(changed.build());
  expect(sheet.getCharts().map((chart) => [chart.getOptions().get("title"), place(chart)[0]])).toEqual([
    ["1st", 1],
    ["second", 8],
  ]);
  expect(sheet.getCharts().map((chart) => ranges(chart).length)).toEqual([2, 3]);
  sheet.removeChart(first);
  expect(sheet.getCharts().map((chart) => chart.getOptions().get("title"))).toEqual(["second"]);
  expect(() => sheet.removeChart(first)).toThrow("not in this sheet");
});

test("charts and their ranges follow rows and columns; with its own row deleted a chart stays where it is", () => {
  const { sheet, made } = openSales();
  sheet.insertChart(made());
  const now = () => sheet.getCharts().map((chart) => [place(chart).slice(0, 2), ranges(chart)[1]])[0];
  sheet.insertRowsBefore(1, 2);
  sheet.insertColumnBefore(1);
  expect(now()).toEqual([[10, 3], "Sheet1!C5:C8"]);
  sheet.insertRowAfter(6);
  expect(now()).toEqual([[11, 3], "Sheet1!C5:C9"]);
  sheet.insertRowBefore(11);
  expect(now()).toEqual([[12, 3], "Sheet1!C5:C9"]);
  sheet.deleteRow(12);
  expect(now()).toEqual([[11, 3], "Sheet1!C5:C9"]);
  sheet.deleteColumn(3);
  expect(sheet.getCharts().map(ranges)).toEqual([["Sheet1!B5:B9", "Sheet1!C5:C9"]]);
});

test("charts go with their sheet, and are copied with it", () => {
  const { book, sheet, made } = openSales();
  sheet.insertChart(made());
  const copy = sheet.copyTo(book).setName("Copy");
  expect(copy.getCharts().map(ranges)).toEqual([["Copy!A3:A6", "Copy!B3:B6", "Copy!C3:C6"]]);
  book.deleteSheet(sheet);
  expect(copy.getCharts()).toHaveLength(1);
  expect(book.insertSheet("Other").getCharts()).toEqual([]);
});

test("a snapshot holds charts, whatever their number was", () => {
  const first = openSales();
  first.sheet.insertChart(first.made("gone"));
  first.sheet.removeChart(first.sheet.getCharts()[0] as GoogleAppsScript.Spreadsheet.EmbeddedChart);
  const without = first.local.snapshot();
  first.sheet.insertChart(first.made());
  first.sheet.insertChart(first.made("second"));
  const taken = first.local.snapshot();
  expect(taken).not.toBe(without);
  const second = openDocument();
  second.local.restore(taken);
  expect(second.local.snapshot()).toBe(taken);
  expect(
    second.sheet
      .getParent()
      .getSheets()[0]
      ?.getCharts()
      .map((chart) => ranges(chart)[2]),
  ).toEqual(["Sheet1!C3:C6", "Sheet1!C3:C6"]);
  second.local.restore(without);
  expect(second.local.snapshot()).toBe(without);
});

test("what it shows comes from its calculated cells: numbers as their cells show them, anything else a gap", () => {
  const { local, book, sheet, made } = openSales();
  book.setSpreadsheetLocale("fr_FR");
  sheet.getRange("C6").setFormula("=C4*1,5").setNumberFormat("#,##0.0");
  sheet.insertChart(made());
  const id = () => local.document.workbook.getActiveSheet().getSheetId();
  const [shown] = local.charts(id());
  expect(shown).toMatchObject({ type: "COMBO", row: 7, column: 1, labels: ["Jan", "Feb", "Mar"] });
  expect(shown?.series).toEqual([
    { name: "Sales", values: [1200, null, null], texts: ["1200", "", "none"] },
    { name: "Target", values: [1000, 1000, 1500], texts: ["1000", "1000", "1\u202f500,0"] },
  ]);
  sheet.getRange("C4").setValue(2000);
  expect(local.charts(id())[0]?.series[1]?.values).toEqual([2000, 1000, 3000]);
  sheet.hideRows(5);
  expect(local.charts(id())[0]?.labels).toEqual(["Jan", "Mar"]);
});

test("reading what is inserted waits for it; preparing a chart is no call to the document", () => {
  const { local, sheet, made } = openSales();
  local.calls.start();
  sheet.insertChart(made());
  expect(local.calls.counts()).toMatchObject({ reads: 0, writes: 1 });
  expect(sheet.getCharts()[0]?.getOptions().get("title")).toBe("Sales");
  expect(local.calls.counts()).toMatchObject({ reads: 1, writes: 1, readsAfterWrite: 1 });
});

test("wrong arguments are refused as Google does, what is not drawn here by its name", () => {
  const { sheet, charts, made } = openSales();
  const builder = sheet.newChart() as unknown as Record<string, (...values: unknown[]) => unknown>;
  expect(() => builder.setChartType?.("COLUMN")).toThrow(
    "The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.setChartType.",
  );
  expect(() => builder.addRange?.("A1:A3")).toThrow("The parameters (String) don't match the method signature");
  expect(() => builder.setPosition?.(1, 1)).toThrow("The parameters (number,number) don't match");
  expect(() => (sheet as unknown as Record<string, (chart: unknown) => void>).insertChart?.(builder)).toThrow(
    "The parameters (SpreadsheetApp.EmbeddedChartBuilder) don't match",
  );
  expect(builder.setTitle).toBeUndefined();
  expect(() => sheet.newChart().setChartType(charts.ChartType.PIE)).toThrow(
    "Local Sheets does not have charts of type PIE yet",
  );
  expect(() => sheet.newChart().asPieChart()).toThrow("Local Sheets does not have EmbeddedChartBuilder.asPieChart yet");
  expect(() => sheet.newChart().asLineChart().useLogScale()).toThrow(
    "Local Sheets does not have EmbeddedLineChartBuilder.useLogScale yet",
  );
  expect(() => made().getAs("image/png")).toThrow("Local Sheets does not have EmbeddedChart.getAs yet");
  expect(() => charts.newPieChart()).toThrow("Local Sheets does not have Charts.newPieChart yet");
});
