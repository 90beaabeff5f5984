import { titleOf } from "../changes/sheet-changes";
import type { SheetVersions } from "./versions";

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** What a chart may be called now, and what it is to be called. */
type ChartTitles = ReadonlyMap<string, string>;

/** Titles of charts that read differently in another version. */
export function chartTitlesToChange({ target, others }: SheetVersions): ChartTitles {
  const titles = new Map<string, string>();
  for (const { plan } of others) {
    plan.charts.forEach(({ title }, index) => {
      const wanted = target.plan.charts[index]?.title;
      if (wanted !== undefined && wanted !== title) titles.set(title, wanted);
    });
  }
  return titles;
}

/** The charts whose title is still Cap's, each with its new one. */
export function chartsToChange(
  charts: readonly Chart[],
  titles: ChartTitles,
): { chart: Chart; from: string; title: string }[] {
  return charts.flatMap((chart) => {
    const from = titleOf(chart);
    const title = titles.get(from);
    return title === undefined ? [] : [{ chart, from, title }];
  });
}
