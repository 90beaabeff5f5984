/** The charts of an .xlsx file, as Sheets keeps those that it has converted. */
import type { Chart } from "../services/chart-store";
import { placeOf } from "./areas";
import { parseChart } from "./hucre";
import type { Package } from "./package";
import { relatedTo, textOf } from "./relationships";

const EMU_PER_PIXEL = 9525;

/** @param sheet name of its part */
export function chartsIn(parts: Package, sheet: string): Chart[] {
  const drawing = [...relatedTo(parts, sheet).values()].find((name) => name.includes("/drawings/drawing"));
  if (!drawing) return [];
  const related = relatedTo(parts, drawing);
  const anchors = textOf(parts, drawing).matchAll(/<xdr:(one|two)CellAnchor.*?<\/xdr:\1CellAnchor>/gs);
  return [...anchors].flatMap(([anchor]) => {
    const xml = textOf(parts, related.get(/<c:chart\s[^>]*r:id="([^"]*)"/.exec(anchor)?.[1] ?? "") ?? "");
    return xml === "" ? [] : (sheetsChart(anchor, xml) ?? []);
  });
}

/** @returns nothing for a kind that local Sheets does not draw, such as a pie */
function sheetsChart(anchor: string, xml: string): Chart | null {
  const read = parseChart(xml);
  const kinds = new Set<string>(read?.kinds ?? []);
  const type = kinds.size > 1 ? "COMBO" : kinds.has("line") ? "LINE" : /barDir val="bar"/.test(xml) ? "BAR" : "COLUMN";
  if (!read || ![...kinds].every((kind) => kind === "bar" || kind === "line")) return null;
  const number = (name: string) => Number(new RegExp(`<xdr:${name}>(-?\\d+)<`).exec(anchor)?.[1] ?? 0);
  const [, width, height] = /<xdr:ext cx="(\d+)" cy="(\d+)"/.exec(anchor) ?? [];
  const size = { ...(width && { width: pixels(width) }), ...(height && { height: pixels(height) }) };
  const series = read.series ?? [];
  const headed = (reference: string | undefined) => {
    const place = placeOf(reference ?? "");
    // In Sheets the header above names the series.
    return place ? [{ sheetId: place.sheet, area: withHeader(place.area) }] : [];
  };
  return {
    id: null,
    type,
    headers: 1,
    hidden: "IGNORE_ROWS",
    row: number("row"),
    column: number("col"),
    offsetX: pixels(number("colOff")),
    offsetY: pixels(number("rowOff")),
    options: {
      title: read.title ?? "",
      ...size,
      legend: { position: read.legend === "bottom" ? "bottom" : "none" },
      series: Object.fromEntries(
        series.map(({ kind, color }, index) => [
          index,
          {
            ...(typeof color === "string" && { color: `#${color}` }),
            ...(type === "COMBO" && { type: kind === "line" ? "line" : "bars" }),
          },
        ]),
      ),
      useFirstColumnAsDomain: true,
    },
    ranges: [...headed(series[0]?.categoriesRef), ...series.flatMap(({ valuesRef }) => headed(valuesRef))],
  };
}

function withHeader(area: NonNullable<Chart["ranges"][number]["area"]>) {
  return area.row > 0 ? { ...area, row: area.row - 1, rows: area.rows + 1 } : area;
}

const pixels = (emu: string | number) => Math.round(Number(emu) / EMU_PER_PIXEL);
