import type { SeriesLook } from "../layouts/layout";
import { PALETTE } from "../layouts/palette";
import type { PlannedChart, PlannedSeries } from "../layouts/sheet-plan";
import { rangeOf } from "./write-sheet";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Colour and dashes of a series; the dashes say the same as the colour to those who cannot tell colours apart. */
const LOOKS: Readonly<Record<SeriesLook, { readonly color: string; readonly dashes?: readonly number[] }>> = {
  actual: { color: PALETTE.brand },
  plan: { color: PALETTE.target, dashes: [6, 4] },
  forecast: { color: PALETTE.accent, dashes: [2, 3] },
  uses: { color: PALETTE.attackSell.text },
  sources: { color: PALETTE.accent },
};
const LINE_WIDTH = 2;
const TITLE_SIZE = 12;
const TEXT_SIZE = 10;

/** Titles of the charts that lie on a sheet: how a build that was cut off knows which it has inserted already. */
export function chartTitles(sheet: Sheet): string[] {
  return sheet.getCharts().map((chart) => String(chart.getOptions().get("title")));
}

/** Inserts the charts that are not there yet. Reads nothing. */
export function insertCharts(sheet: Sheet, charts: readonly PlannedChart[], present: readonly string[]): void {
  for (const chart of charts) if (!present.includes(chart.title)) insertChart(sheet, chart);
}

function insertChart(sheet: Sheet, chart: PlannedChart): void {
  const builder = sheet
    .newChart()
    .setChartType(Charts.ChartType[TYPES[chart.kind]])
    .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
    .setNumHeaders(1)
    .setPosition(chart.row, chart.column, chart.offset, 0);
  for (const place of [chart.labels, ...chart.series.map((series) => series.place)]) {
    builder.addRange(rangeOf(sheet, place));
  }
  for (const [option, value] of Object.entries(optionsOf(chart))) builder.setOption(option, value);
  sheet.insertChart(builder.build());
}

const TYPES = { column: "COLUMN", bar: "BAR", line: "LINE", combo: "COMBO", waterfall: "WATERFALL" } as const;

/**
 * How a chart looks. Documented for charts in Sheets ("Chart configuration options") are: title and its style, width,
 * height, backgroundColor, legend, bar, hAxis and vAxis with their texts, gridlines, minValue and format, and of series
 * color, type and lineWidth. The rest is seen in published scripts or is what Sheets' own macro recorder writes; where
 * Sheets should not know one of those, it draws the chart with its own default instead.
 */
function optionsOf(chart: PlannedChart): Record<string, unknown> {
  const text = { color: PALETTE.muted, fontSize: TEXT_SIZE };
  const category = { textStyle: text, gridlines: { color: "transparent" } };
  const isLine = chart.kind === "line";
  const amounts = {
    textStyle: text,
    gridlines: { color: PALETTE.line },
    // Short: 12 k rather than 12 000.
    format: chart.percent ? "percent" : "short",
    // Bars stand on zero; a line shows how it moves.
    ...(isLine ? {} : { minValue: 0 }),
  };
  // The axis of the amounts of horizontal bars is the horizontal one.
  const [hAxis, vAxis] = chart.kind === "bar" ? [amounts, category] : [category, amounts];
  return {
    title: chart.title,
    titleTextStyle: { color: PALETTE.ink, fontSize: TITLE_SIZE, bold: true },
    width: chart.width,
    height: chart.height,
    backgroundColor: PALETTE.paper,
    legend: chart.series.length > 1 ? { position: "bottom", textStyle: text } : { position: "none" },
    bar: { groupWidth: "70%" },
    hAxis,
    vAxis,
    series: Object.fromEntries(chart.series.map((series, index) => [index, seriesOptions(chart, series)])),
    // Recorded by Sheets' macro recorder (M): the first range holds the labels, and months are labels, not a scale.
    useFirstColumnAsDomain: true,
    treatLabelsAsText: true,
    ...(chart.kind === "waterfall" ? WATERFALL : {}),
  };
}

function seriesOptions({ kind, series }: PlannedChart, { look, asLine }: PlannedSeries): Record<string, unknown> {
  const { color, dashes } = LOOKS[look];
  const isLine = kind === "line" || asLine;
  return {
    ...(kind === "waterfall" ? {} : { color }),
    ...(kind === "combo" ? { type: isLine ? "line" : "bars" } : {}),
    // Dashes are documented for the same lines outside of Sheets, and used in Sheets by published scripts (M).
    // Recorded by Sheets' macro recorder (M): each bar carries its number.
    ...(kind === "waterfall" || (kind === "bar" && series.length === 1) ? { dataLabel: "value" } : {}),
    ...(isLine ? { lineWidth: LINE_WIDTH, ...(dashes ? { lineDashStyle: dashes } : {}) } : {}),
  };
}

/**
 * Google publishes no name for the colours of a waterfall in Sheets. These are the ones of the documented chart that
 * draws waterfalls elsewhere (confidence L); without them it is blue upwards, red downwards and grey for the total.
 */
const WATERFALL = {
  candlestick: {
    risingColor: { fill: PALETTE.favourable, strokeWidth: 0 },
    fallingColor: { fill: PALETTE.unfavourable, strokeWidth: 0 },
  },
};
