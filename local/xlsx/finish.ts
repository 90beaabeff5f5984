/** What the library does not write, or not as the schema has it, done in the parts that it wrote. */
import { quoteSheetName } from "../services/a1-notation";
import type { Chart } from "../services/chart-store";
import { type LineOver, linesOver } from "./charts";
import { type Package, pack, unpack } from "./package";

const EMU_PER_PIXEL = 9525;

export interface WrittenSheet {
  /** Its place among the sheets, from 1. */
  readonly number: number;
  readonly title: string;
  readonly hasNotes: boolean;
  readonly charts: readonly Chart[];
  /** Pixels of a column, counted from 0. */
  readonly widthOf: (column: number) => number;
  /** Rows, from 0, that do not grow with what stands in them. */
  readonly fixedRows: ReadonlySet<number>;
}

/** @param sheets all of them, in order: the library numbers their parts after them, and charts one by one */
export function finish(bytes: Uint8Array, sheets: readonly WrittenSheet[]): Uint8Array {
  const parts = unpack(bytes);
  change(parts, "xl/workbook.xml", (xml) => quotedTitles(xml, sheets));
  change(parts, "xl/styles.xml", sizesBeforeColours);
  for (const sheet of sheets) {
    change(parts, `xl/worksheets/sheet${sheet.number}.xml`, (xml) => growing(xml, sheet));
    if (sheet.hasNotes) change(parts, `xl/drawings/vmlDrawing${sheet.number}.vml`, roomyNotes);
    if (sheet.charts.length > 0) {
      change(parts, `xl/drawings/drawing${sheet.number}.xml`, (xml) => placedExactly(xml, sheet));
    }
  }
  sheets
    .flatMap(({ charts }) => charts)
    .forEach((chart, index) => {
      change(parts, `xl/charts/chart${index + 1}.xml`, (xml) => paleGrid(withLines(xml, linesOver(chart))));
    });
  return pack(parts);
}

function change(parts: Package, name: string, edit: (xml: string) => string): void {
  const part = parts.get(name);
  if (!part) throw new Error(`The .xlsx file has no part ${name}.`);
  parts.set(name, Buffer.from(edit(Buffer.from(part).toString("utf8"))));
}

/** Excel would offer to repair a file in which a print area says `Tableau de bord!$A$1`, without quotes. */
function quotedTitles(xml: string, sheets: readonly WrittenSheet[]): string {
  const names = /(<definedName name="_xlnm\.[^>]* localSheetId="(\d+)"[^>]*>)([^<]*)/g;
  return xml.replace(names, (_, start: string, index: string, places: string) => {
    const title = escaped(sheets[Number(index)]?.title ?? "");
    return start + places.replaceAll(`${title}!`, () => `${quoteSheetName(title)}!`);
  });
}

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** The schema has the size of a font before its colour. */
function sizesBeforeColours(xml: string): string {
  return xml.replace(/(<color [^>]*\/>)(<sz [^>]*\/>)/g, "$2$1");
}

/** A note gets four rows, which is too few for a sentence or two. */
function roomyNotes(xml: string): string {
  return xml.replace(/(<x:Anchor>(?:\d+,){6})(\d+)/g, (_, start: string, last: string) => start + (Number(last) + 3));
}

/** Heights that follow from the words are no heights that somebody chose. */
function growing(xml: string, { fixedRows }: WrittenSheet): string {
  return xml.replace(/(<row r="(\d+)" ht="[^"]*") customHeight="1"/g, (all, start: string, row: string) =>
    fixedRows.has(Number(row) - 1) ? all : start,
  );
}

/** Charts where they are to the pixel, and as large: from one corner, since heights of rows depend on the program. */
function placedExactly(xml: string, { charts, widthOf }: WrittenSheet): string {
  let next = 0;
  const corner = /<xdr:twoCellAnchor[^>]*><xdr:from>.*?<\/xdr:from><xdr:to>.*?<\/xdr:to>/gs;
  const anchored = xml.replace(corner, () => {
    const { row, column, offsetX, offsetY, options } = charts[next++] as Chart;
    let [at, left] = [column, offsetX];
    while (left >= widthOf(at)) left -= widthOf(at++);
    const cell = `<xdr:col>${at}</xdr:col><xdr:colOff>${emu(left)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${emu(offsetY)}</xdr:rowOff>`;
    const size = `<xdr:ext cx="${emu(options.width ?? 600)}" cy="${emu(options.height ?? 371)}"/>`;
    return `<xdr:oneCellAnchor><xdr:from>${cell}</xdr:from>${size}`;
  });
  return anchored.replaceAll("</xdr:twoCellAnchor>", "</xdr:oneCellAnchor>");
}

const emu = (pixels: unknown) => Math.round(Number(pixels) * EMU_PER_PIXEL);

/** Takes series out of a chart of bars and draws them as lines over it, on the same axes. */
function withLines(xml: string, lines: readonly LineOver[]): string {
  if (lines.length === 0) return xml;
  const taken: string[] = [];
  const bars = xml.replace(/<c:ser><c:idx val="(\d+)"\/>.*?<\/c:ser>/gs, (series, index: string) => {
    const line = lines.find((one) => one.index === Number(index));
    if (!line) return series;
    taken.push(asLine(series, line));
    return "";
  });
  const axes = /<c:axId [^>]*\/><c:axId [^>]*\/>(?=<\/c:barChart>)/.exec(xml)?.[0];
  const grouping = '<c:grouping val="standard"/><c:varyColors val="0"/>';
  const chart = `<c:lineChart>${grouping}${taken.join("")}<c:marker val="1"/>${axes}</c:lineChart>`;
  return bars.replace("</c:barChart>", `</c:barChart>${chart}`);
}

/** A line is not filled, and has to say so that it has no marks. */
function asLine(series: string, { width, dash }: LineOver): string {
  const colour = /<a:srgbClr [^>]*\/>/.exec(series)?.[0] ?? "";
  const stroke = `<a:ln w="${emu(width)}"><a:solidFill>${colour}</a:solidFill><a:prstDash val="${dash}"/></a:ln>`;
  return series
    .replace(
      /<c:spPr>.*?<\/c:spPr>(?:<c:invertIfNegative [^>]*\/>)?/s,
      `<c:spPr>${stroke}</c:spPr><c:marker><c:symbol val="none"/></c:marker>`,
    )
    .replace("</c:ser>", '<c:smooth val="0"/></c:ser>');
}

/** Without a look of their own, lines of the grid are black. */
function paleGrid(xml: string): string {
  const line = `<c:spPr><a:ln w="${emu(1)}"><a:solidFill><a:srgbClr val="E5E7EB"/></a:solidFill></a:ln></c:spPr>`;
  return xml.replaceAll("<c:majorGridlines/>", `<c:majorGridlines>${line}</c:majorGridlines>`);
}
