/** What stands for each number of a chart: bars side by side, lines, or the steps of a waterfall. */
import type { ShownChart } from "../services/chart-contents";
import { optionAt } from "../services/chart-store";
import { colorOf, seriesOption } from "./chart-look";

export type Drawn = "bars" | "line";

export interface Bar {
  readonly series: number;
  readonly category: number;
  readonly from: number;
  readonly to: number;
  readonly color: string;
  /** Written at its end. */
  readonly label: string;
  /** Place among the bars of its category. */
  readonly slot: number;
  readonly slots: number;
}

/** What Sheets takes without an option. */
const RISING = "#4285f4";
const FALLING = "#ea4335";
const TOTAL = "#757575";

/** In a combo chart that does not say, the last series is a line. */
export function drawnAs({ type, options, series }: ShownChart, index: number): Drawn {
  if (type === "LINE") return "line";
  if (type !== "COMBO") return "bars";
  const own = seriesOption(options, index, "type") ?? options.seriesType;
  if (own !== undefined) return own === "line" ? "line" : "bars";
  return index > 0 && index === series.length - 1 ? "line" : "bars";
}

export function barsOf(chart: ShownChart): Bar[] {
  if (chart.type === "WATERFALL") return stepsOf(chart);
  const standing = chart.series.flatMap((_, index) => (drawnAs(chart, index) === "bars" ? [index] : []));
  const stacked = Boolean(chart.options.isStacked) && chart.options.isStacked !== "false";
  const height = new Map<string, number>();
  return standing.flatMap((series, order) =>
    (chart.series[series]?.values ?? []).flatMap((value, category) => {
      if (value === null) return [];
      const pile = `${category} ${Math.sign(value)}`;
      const from = stacked ? (height.get(pile) ?? 0) : 0;
      height.set(pile, from + value);
      const place = stacked ? { slot: 0, slots: 1 } : { slot: order, slots: standing.length };
      const label = labelOf(chart, series, category);
      return [{ series, category, from, to: from + value, color: colorOf(chart, series), label, ...place }];
    }),
  );
}

/** Each number from where the last one ended, then their total, as Sheets adds it by default. */
function stepsOf(chart: ShownChart): Bar[] {
  const [series] = chart.series;
  const color = (name: string) => optionAt(chart.options, `candlestick.${name}.fill`);
  let reached = 0;
  const steps = (series?.values ?? []).flatMap((value, category): Bar[] => {
    if (value === null) return [];
    const from = reached;
    reached += value;
    const own = value < 0 ? (color("fallingColor") ?? FALLING) : (color("risingColor") ?? RISING);
    const label = labelOf(chart, 0, category);
    return [{ series: 0, category, from, to: reached, color: String(own), label, slot: 0, slots: 1 }];
  });
  if (steps.length === 0) return steps;
  const total = { series: 0, category: chart.labels.length, from: 0, to: reached, color: TOTAL, slot: 0, slots: 1 };
  return [...steps, { ...total, label: "" }];
}

export function labelOf({ options, series }: ShownChart, index: number, category: number): string {
  return seriesOption(options, index, "dataLabel") === "value" ? (series[index]?.texts[category] ?? "") : "";
}
