/** Draws a chart as Sheets would: column, bar, line, combo and waterfall, from its options and numbers. */
import type { ShownChart } from "../services/chart-contents";
import { optionAt } from "../services/chart-store";
import { type Bar, barsOf, drawnAs, labelOf } from "./chart-bars";
import { drawLegend } from "./chart-legend";
import { colorOf, INK, LINE, lookOf, MUTED, PADDING, seriesOption, strokeOf } from "./chart-look";
import { type Scale, scaleFor, writeTick } from "./chart-scale";
import { shape, type TextLook, text, textWidth, wrapped } from "./svg";

const SIZE = { width: 600, height: 371 };
const GAP = 6;
const SLANT = 35;
/** Share of a bar chart's width that its labels may take. */
const LABEL_SHARE = 0.38;

interface Frame {
  readonly chart: ShownChart;
  readonly scale: Scale;
  readonly categories: readonly string[];
  /** Numbers lie across the page, categories one below the other. */
  readonly lying: boolean;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function sizeOf({ options }: ShownChart): { width: number; height: number } {
  return { width: Number(options.width ?? SIZE.width), height: Number(options.height ?? SIZE.height) };
}

/** @param words for a total that Sheets adds, and for a chart without a number, in the file's language */
export function drawChart(chart: ShownChart, locale: string, words: { total: string; empty: string }): SVGElement {
  const { width, height } = sizeOf(chart);
  const title = String(chart.options.title ?? "");
  const background = chart.options.backgroundColor;
  const picture = shape(
    "svg",
    { width, height, viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": title },
    shape("rect", {
      ...{ x: 0.5, y: 0.5, width: width - 1, height: height - 1 },
      ...{ fill: typeof background === "string" ? background : "#ffffff", stroke: LINE },
    }),
  );
  const look = lookOf(chart, "titleTextStyle", { size: 16, color: MUTED });
  const lines = wrapped(title, width - 2 * PADDING, look, 2);
  lines.forEach((line, index) => {
    picture.append(text(line, PADDING, PADDING + look.size * (0.9 + index * 1.25), look));
  });
  const top = PADDING + lines.length * look.size * 1.25 + PADDING * 0.75;
  const legend = drawLegend(chart, width, height);
  picture.append(legend.picture);

  const bars = barsOf(chart);
  const drawn = [
    ...bars.flatMap(({ from, to }) => [from, to]),
    ...chart.series.flatMap(({ values }, index) => (drawnAs(chart, index) === "line" ? values : [])),
  ].filter((value): value is number => value !== null);
  if (drawn.length === 0) {
    const middle = { "text-anchor": "middle", class: "empty" };
    picture.append(text(words.empty, width / 2, (top + height) / 2, { size: 11, color: MUTED }, middle));
    return picture;
  }
  const lying = chart.type === "BAR";
  const axis = lying ? "hAxis" : "vAxis";
  const least = optionAt(chart.options, `${axis}.viewWindow.min`) ?? optionAt(chart.options, `${axis}.minValue`);
  const scale = scaleFor(typeof least === "number" ? [...drawn, least] : drawn, bars.length > 0);
  const categories = chart.type === "WATERFALL" ? [...chart.labels, words.total] : chart.labels;
  const box = { left: PADDING, top, right: width - PADDING, bottom: height - legend.height };
  const frame = drawAxes({ chart, scale, categories, lying, ...box }, picture, locale);
  if (chart.type === "WATERFALL") picture.append(...drawConnectors(frame, bars));
  for (const bar of bars) {
    // Of a waterfall's total no cell says how it reads.
    const isTotal = chart.type === "WATERFALL" && bar === bars.at(-1);
    const label = isTotal ? writeTick(Math.round(bar.to), undefined, locale) : bar.label;
    picture.append(...drawBar(frame, { ...bar, label }));
  }
  chart.series.forEach((_, index) => {
    if (drawnAs(chart, index) === "line") picture.append(...drawLine(frame, index));
  });
  return picture;
}

/** Writes the labels of both axes and gives the frame that is left between them. */
function drawAxes(outer: Frame, picture: SVGElement, locale: string): Frame {
  const { chart, scale, categories, lying } = outer;
  const [amounts, names] = lying ? ["hAxis", "vAxis"] : ["vAxis", "hAxis"];
  const look = lookOf(chart, `${amounts}.textStyle`, { size: 11, color: MUTED });
  const nameLook = lookOf(chart, `${names}.textStyle`, { size: 11, color: MUTED });
  const ticks = scale.ticks.map((value) => writeTick(value, optionAt(chart.options, `${amounts}.format`), locale));
  const widest = (texts: readonly string[], of: TextLook) => Math.max(0, ...texts.map((one) => textWidth(one, of)));
  const nameWidth = Math.min(widest(categories, nameLook), (outer.right - outer.left) * LABEL_SHARE);
  const left = outer.left + (lying ? nameWidth : widest(ticks, look)) + GAP;
  const step = (outer.right - left) / Math.max(categories.length, 1);
  const lines = categories.map((name) => wrapped(name, step - 4, nameLook, 2));
  const fits = lines.every((one) => !one.some((line) => line.endsWith("…")));
  const slanted = Math.min(widest(categories, nameLook), 100) * Math.sin((SLANT * Math.PI) / 180);
  const rows = Math.max(1, ...lines.map((one) => one.length));
  const below = lying ? look.size : fits ? rows * nameLook.size * 1.2 : slanted + nameLook.size;
  const frame = { ...outer, left, bottom: outer.bottom - below - GAP };

  scale.ticks.forEach((value, index) => {
    const [x, y] = place(frame, 0, value);
    const color =
      value === 0 && scale.min < 0 ? MUTED : String(optionAt(chart.options, `${amounts}.gridlines.color`) ?? LINE);
    const ends = lying
      ? { x1: x, x2: x, y1: frame.top, y2: frame.bottom }
      : { x1: frame.left, x2: frame.right, y1: y, y2: y };
    picture.append(shape("line", { ...ends, stroke: color, "shape-rendering": "crispEdges" }));
    const tick = ticks[index] as string;
    picture.append(
      lying
        ? text(tick, x, frame.bottom + GAP + look.size, look, { "text-anchor": "middle", class: "tick" })
        : text(tick, frame.left - GAP, y + look.size * 0.35, look, { "text-anchor": "end", class: "tick" }),
    );
  });
  categories.forEach((name, category) => {
    const [x, y] = middleOf(frame, category);
    if (lying) {
      const shown = wrapped(name, nameWidth, nameLook, 2);
      shown.forEach((line, row) => {
        const down = (row - (shown.length - 1) / 2) * nameLook.size * 1.15 + nameLook.size * 0.35;
        picture.append(text(line, frame.left - GAP, y + down, nameLook, { "text-anchor": "end", class: "label" }));
      });
    } else if (fits) {
      lines[category]?.forEach((line, row) => {
        const down = frame.bottom + GAP + nameLook.size * (1 + row * 1.15);
        picture.append(text(line, x, down, nameLook, { "text-anchor": "middle", class: "label" }));
      });
    } else {
      const [shown] = wrapped(name, 100, nameLook, 1);
      const down = frame.bottom + GAP + nameLook.size * 0.7;
      const turned = { "text-anchor": "end", transform: `rotate(${-SLANT} ${x} ${down})`, class: "label" };
      picture.append(text(shown ?? "", x, down, nameLook, turned));
    }
  });
  return frame;
}

function drawBar(frame: Frame, { series, category, from, to, color, label, slot, slots }: Bar): SVGElement[] {
  const { chart, lying } = frame;
  const share = Number.parseFloat(String(optionAt(chart.options, "bar.groupWidth") ?? "62%")) / 100;
  const step = (lying ? frame.bottom - frame.top : frame.right - frame.left) / frame.categories.length;
  const thick = (step * share) / slots;
  const [x, y] = middleOf(frame, category);
  const start = (lying ? y : x) - (step * share) / 2 + slot * thick;
  const [[x1, y1], [x2, y2]] = [place(frame, 0, from), place(frame, 0, to)];
  const box = lying
    ? { x: Math.min(x1, x2), y: start, width: Math.abs(x2 - x1), height: thick }
    : { x: start, y: Math.min(y1, y2), width: thick, height: Math.abs(y2 - y1) };
  const bar = shape("rect", { ...box, fill: color, class: "mark", "data-series": series, "data-value": to - from });
  if (!label) return [bar];
  const look: TextLook = { size: 10, color: INK };
  const negative = to < from;
  const beyond = negative ? -4 : 4;
  const end = textWidth(label, look);
  // Where the frame ends, the number stands inside its bar.
  const inside = lying && (negative ? x2 - end - 4 < frame.left : x2 + end + 4 > frame.right + PADDING);
  const anchor = negative === inside ? "start" : "end";
  const at = lying
    ? text(
        label,
        inside ? x2 - beyond : x2 + beyond,
        start + thick / 2 + 3.5,
        inside ? { ...look, color: "#ffffff" } : look,
        {
          "text-anchor": anchor,
        },
      )
    : text(label, start + thick / 2, negative ? y2 + 11 : y2 - 4, look, { "text-anchor": "middle" });
  return [bar, at];
}

/** A thin line from the end of each step to the next. */
function drawConnectors(frame: Frame, bars: readonly Bar[]): SVGElement[] {
  return bars.slice(1).map((bar, index) => {
    const before = bars[index] as Bar;
    const [, y] = place(frame, 0, before.to);
    const [[x1], [x2]] = [middleOf(frame, before.category), middleOf(frame, bar.category)];
    return shape("line", { x1, x2, y1: y, y2: y, stroke: MUTED, "stroke-width": 0.5, class: "connector" });
  });
}

/** One path, interrupted at gaps; a number between two gaps is a point. */
function drawLine(frame: Frame, series: number): SVGElement[] {
  const { chart } = frame;
  const values = chart.series[series]?.values ?? [];
  const color = colorOf(chart, series);
  const points = values.map((value, category) => (value === null ? null : place(frame, category, value)));
  const path = points.map((point, index) => point && `${points[index - 1] ? "L" : "M"}${point[0]} ${point[1]}`);
  const style = { ...strokeOf(chart, series), fill: "none", class: "mark", "data-series": series };
  const size = Number(seriesOption(chart.options, series, "pointSize") ?? chart.options.pointSize ?? 0) / 2;
  const alone = (index: number) => !points[index - 1] && !points[index + 1];
  return [
    shape("path", { ...style, d: path.filter(Boolean).join(" ") }),
    ...points.flatMap((point, index) => {
      const radius = size || (alone(index) ? 2.5 : 0);
      if (!point || !radius) return [];
      return [shape("circle", { cx: point[0], cy: point[1], r: radius, fill: color })];
    }),
    ...points.flatMap((point, index) => {
      const label = labelOf(chart, series, index);
      if (!point || !label) return [];
      return [text(label, point[0], point[1] - 6, { size: 10, color: INK }, { "text-anchor": "middle" })];
    }),
  ];
}

/** Where a number of a category stands. */
function place(frame: Frame, category: number, value: number): readonly [x: number, y: number] {
  const [x, y] = middleOf(frame, category);
  const along = frame.scale.at(value);
  return frame.lying
    ? [frame.left + along * (frame.right - frame.left), y]
    : [x, frame.bottom - along * (frame.bottom - frame.top)];
}

function middleOf({ categories, lying, left, top, right, bottom }: Frame, category: number): readonly [number, number] {
  const along = (category + 0.5) / categories.length;
  return lying ? [left, top + along * (bottom - top)] : [left + along * (right - left), bottom];
}
