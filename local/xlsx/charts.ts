/** Charts, from what Sheets keeps of them to what the library writes. */
import { formatAddress, quoteSheetName } from "../services/a1-notation";
import { type Chart, optionAt } from "../services/chart-store";
import type { SheetChart } from "./hucre";
import { POINTS } from "./units";

type Series = SheetChart["series"][number];

/**
 * Only Sheets leaves a gap where a formula gives an empty text; others draw a zero, to which a line falls and of which a
 * column shows nothing. So lines are columns, but for the first of several, which is a line over them. And Excel has no
 * waterfall that other programs know: columns up and down from the axis say the same, one beside the other.
 */
const KINDS: Readonly<Record<string, SheetChart["type"]>> = {
  COLUMN: "column",
  BAR: "bar",
  LINE: "column",
  COMBO: "column",
  WATERFALL: "column",
};
/** Of a chart that does not say it. */
const USUAL_COLOUR = "#3366CC";
/** What goes up and what goes down have one colour here: not every program gives negative columns another one. */
const NEITHER = "#4A5A70";

/** @param headerOf text in the first cell of a range, which names its series */
export function excelChart(chart: Chart, headerOf: (range: Chart["ranges"][number]) => string): SheetChart {
  const { type, options, ranges, row, column } = chart;
  const kind = KINDS[type];
  if (!kind) throw new Error(`No .xlsx form of charts of type ${type} yet`);
  const [labels, ...drawn] = ranges;
  const text = (path: string) => optionAt(options, path) as string | undefined;
  const [category, amounts] = kind === "bar" ? (["vAxis", "hAxis"] as const) : (["hAxis", "vAxis"] as const);
  const axisText = (axis: string) => ({
    labelFontSize: Number(optionAt(options, `${axis}.textStyle.fontSize`) ?? 10) * POINTS,
    labelColor: hex(text(`${axis}.textStyle.color`) ?? "#000000"),
  });
  return {
    type: kind,
    title: text("title") ?? "",
    titleBold: true,
    titleFontSize: Number(optionAt(options, "titleTextStyle.fontSize") ?? 12) * POINTS,
    titleColor: hex(text("titleTextStyle.color") ?? "#000000"),
    altText: text("title") ?? "",
    series: drawn.map((range, index) => series(chart, labels, range, headerOf(range), index)),
    anchor: { from: { row, col: column }, to: { row: row + 14, col: column + 6 } },
    legend: text("legend.position") === "bottom" ? "bottom" : false,
    legendFontSize: Number(optionAt(options, "legend.textStyle.fontSize") ?? 10) * POINTS,
    gapWidth: 60,
    // What was one line after the other stands in one place.
    ...(type === "LINE" && { overlap: 100 }),
    dispBlanksAs: "gap",
    axes: {
      // Where bars go below zero, their names stay at the edge.
      x: {
        ...axisText(category),
        tickLblPos: "low",
        majorTickMark: "none",
        minorTickMark: "none",
        ...(kind === "bar" && { reverse: true }),
      },
      y: {
        ...axisText(amounts),
        gridlines: { major: true },
        majorTickMark: "none",
        minorTickMark: "none",
        numberFormat: { formatCode: text(`${amounts}.format`) === "percent" ? "0%" : "#,##0" },
        // The names of bars run downwards, and their axis stays below.
        ...(kind === "bar" && { crosses: "max" as const }),
      },
    },
    chartSpaceFillColor: hex(text("backgroundColor") ?? "#FFFFFF"),
  };
}

function series(
  { type, options }: Chart,
  labels: Chart["ranges"][number] | undefined,
  range: Chart["ranges"][number],
  name: string,
  index: number,
): Series {
  const look = (name: string) => optionAt(options, `series.${index}.${name}`);
  return {
    name,
    values: reference(range),
    ...(labels && { categories: reference(labels) }),
    color: hex((look("color") as string | undefined) ?? (type === "WATERFALL" ? NEITHER : USUAL_COLOUR)),
    ...(look("dataLabel") === "value" && {
      dataLabels: { showValue: true, numberFormat: { formatCode: "#,##0" }, fontSize: 8 },
    }),
  };
}

/** All but the header. */
function reference({ sheetId, area }: Chart["ranges"][number]): string {
  if (!sheetId || !area) return "#REF!";
  const data = { ...area, row: area.row + 1, rows: area.rows - 1 };
  return `${quoteSheetName(sheetId)}!${formatAddress(data, "$")}`;
}

const hex = (color: string) => color.replace("#", "").toUpperCase();

export interface LineOver {
  /** Which series of the chart, from 0. */
  readonly index: number;
  /** Pixels. */
  readonly width: number;
  /** Name of the dashes in drawings. */
  readonly dash: string;
}

const DASHES: Readonly<Record<string, string>> = { "2,3": "sysDot", "6,4": "dash" };

/** Series of a chart that are lines over its columns, which the library does not write. */
export function linesOver({ type, options, ranges }: Chart): LineOver[] {
  const isLine = (index: number) =>
    type === "COMBO" ? optionAt(options, `series.${index}.type`) === "line" : type === "LINE" && index === 0;
  const several = ranges.length > 2;
  return ranges.slice(1).flatMap((_, index) => {
    const look = (name: string) => optionAt(options, `series.${index}.${name}`);
    const dash = DASHES[String(look("lineDashStyle"))] ?? "solid";
    return several && isLine(index) ? [{ index, width: Number(look("lineWidth") ?? 2), dash }] : [];
  });
}
