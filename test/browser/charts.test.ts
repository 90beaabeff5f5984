import type {} from "@univerjs/sheets-ui/facade";
import type { LocalSheets } from "../../local";
import { eventually, type OpenedPage, openPage, PATIENCE } from "./page";
import { typeInCell } from "./typing";

jest.setTimeout(PATIENCE);

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Charts = GoogleAppsScript.Charts.Charts;

let opened: OpenedPage;
beforeAll(async () => {
  opened = await openPage("--project", "test/browser/sample-project", "--language", "fr");
  await opened.page.evaluate(drawCharts);
}, PATIENCE);
afterAll(() => opened?.close());

/** Runs in the page: three months with a blank and a text, and a chart of each kind over two columns of them. */
function drawCharts(): void {
  const { services, document } = window.localSheets as LocalSheets;
  const [app, charts] = [services.SpreadsheetApp as App, services.Charts as Charts];
  const sheet = app.getActiveSheet();
  sheet.getRange("A1:C5").setValues([
    ["Mois", "Réalisé", "Prévu"],
    ["janv.", 12000, 10000],
    ["févr.", "", 11000],
    ["mars", "à venir", 12000],
    ["avr.", -4000, 13000],
  ]);
  sheet.setFrozenRows(1);
  const { COLUMN, BAR, LINE, COMBO, WATERFALL } = charts.ChartType;
  [COLUMN, LINE, COMBO, WATERFALL, BAR].forEach((type, index) => {
    const builder = sheet
      .newChart()
      .setChartType(type)
      .addRange(sheet.getRange("A1:A5"))
      .addRange(sheet.getRange("B1:B5"))
      .setNumHeaders(1)
      .setPosition(8 + 15 * Math.floor(index / 2), 2, (index % 2) * 516, 5)
      .setOption("title", `Titre ${type}`)
      .setOption("width", 500)
      .setOption("height", 280)
      .setOption("vAxis.format", "short")
      .setOption("series", { 0: { color: "#0B3D5C" }, 1: { color: "#8C95A4", lineDashStyle: [6, 4] } });
    if (type !== WATERFALL) builder.addRange(sheet.getRange("C1:C5"));
    sheet.insertChart(builder.build());
  });
  document.workbook.getActiveSheet().refreshCanvas();
}

const chart = (type: string) => opened.page.locator(`.chart svg[aria-label="Titre ${type}"]`);

/** Numbers that a chart's marks stand for, in the order in which they are drawn. */
const valuesOf = (type: string) =>
  chart(type)
    .locator("rect.mark")
    .evaluateAll((marks) => marks.map((mark) => Number(mark.getAttribute("data-value"))));

test("bars stand for the numbers of their cells; blanks and texts are gaps", async () => {
  await chart("COLUMN").waitFor();
  expect(await valuesOf("COLUMN")).toEqual([12000, -4000, 10000, 11000, 12000, 13000]);
  expect(await valuesOf("BAR")).toEqual([12000, -4000, 10000, 11000, 12000, 13000]);
  expect(await chart("COLUMN").locator(".label").allTextContents()).toEqual(["janv.", "févr.", "mars", "avr."]);
  await opened.screenshot("charts-fr");
  expect(opened.complaints).toEqual([]);
});

test("a line is interrupted at gaps, and dashed as its option says", async () => {
  const lines = chart("LINE").locator("path.mark");
  expect(await lines.count()).toBe(2);
  expect((await lines.first().getAttribute("d"))?.match(/M/g)).toHaveLength(2);
  expect(await lines.nth(1).getAttribute("stroke-dasharray")).toBe("6 4");
  // A number between two gaps would not be seen as a line.
  expect(await chart("LINE").locator("circle").count()).toBe(2);
});

test("a combo chart has bars and a line, a waterfall its steps and their total", async () => {
  expect(await valuesOf("COMBO")).toEqual([12000, -4000]);
  expect(await chart("COMBO").locator("path.mark").count()).toBe(1);
  expect(await valuesOf("WATERFALL")).toEqual([12000, -4000, 8000]);
  expect(await chart("WATERFALL").locator(".label").last().textContent()).toBe("Sous-total");
});

test("the axis is written in the marks of the file's locale", async () => {
  const ticks = await chart("COLUMN").locator(".tick").allTextContents();
  expect(ticks).toContain("10\u00a0k");
  expect(ticks).toContain("−5\u00a0k");
});

test("a chart stands at its cell, and scrolls with it under the frozen rows", async () => {
  const { page } = opened;
  const cell = await page.evaluate(() => {
    const sheet = (window.localSheets as LocalSheets).document.workbook.getActiveSheet();
    const { x, y } = sheet.getRange("B8").getCellRect();
    const canvases = [...document.querySelectorAll("#spreadsheet canvas")].map((one) => one.getBoundingClientRect());
    const grid = canvases.reduce((largest, one) => (one.height > largest.height ? one : largest));
    return { x: grid.x + x, y: grid.y + y };
  });
  const at = async (type: string) => (await chart(type).boundingBox()) ?? { x: 0, y: 0 };
  const before = await at("COLUMN");
  expect([Math.round(before.x - cell.x), Math.round(before.y - cell.y)]).toEqual([0, 5]);
  expect(Math.round((await at("LINE")).x - before.x)).toBe(516);

  await page.evaluate(() => {
    const sheet = (window.localSheets as LocalSheets).document.workbook.getActiveSheet();
    sheet.scrollToCell(9, 0);
  });
  const rows = 8 * 21;
  await eventually(async () => expect(Math.round(before.y - (await at("COLUMN")).y)).toBe(rows));
  // Its upper part is behind the frozen row.
  const clip = await page
    .locator(".chart")
    .first()
    .evaluate((one) => one.style.clipPath);
  expect(clip).toMatch(/^inset\([1-9]/);
  await opened.screenshot("charts-scrolled-fr");
  await page.evaluate(() => {
    (window.localSheets as LocalSheets).document.workbook.getActiveSheet().scrollToCell(0, 0);
  });
  await eventually(async () => expect(Math.round((await at("COLUMN")).y)).toBe(Math.round(before.y)));
});

test("a chart changes with its cells, and moves with the rows above it", async () => {
  const { page } = opened;
  const { y } = (await chart("COLUMN").boundingBox()) ?? { y: 0 };
  await typeInCell(page, "B3", "=B2/2");
  await eventually(async () => expect((await valuesOf("COLUMN")).slice(0, 3)).toEqual([12000, 6000, -4000]));
  expect((await valuesOf("WATERFALL")).at(-1)).toBe(14000);
  await page.evaluate(() => {
    const { services } = window.localSheets as LocalSheets;
    (services.SpreadsheetApp as App).getActiveSheet().insertRowsBefore(6, 2);
  });
  await eventually(async () => expect(Math.round(((await chart("COLUMN").boundingBox())?.y ?? 0) - y)).toBe(42));
});

test("charts of another sheet are not shown, and come back with their sheet", async () => {
  const { page } = opened;
  await page.evaluate(() => {
    ((window.localSheets as LocalSheets).services.SpreadsheetApp as App).getActiveSpreadsheet().insertSheet("Autre");
  });
  await eventually(async () => expect(await page.locator(".chart").count()).toBe(0));
  await page.evaluate(() => {
    const book = ((window.localSheets as LocalSheets).services.SpreadsheetApp as App).getActiveSpreadsheet();
    book.getSheets()[0]?.activate();
  });
  await eventually(async () => expect(await page.locator(".chart").count()).toBe(5));
  expect(opened.complaints).toEqual([]);
});
