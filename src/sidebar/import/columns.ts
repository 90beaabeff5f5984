import type { FiguresSummary } from "../../protocol/figures";
import { element } from "../dom";
import { type ImportView, revenueColumn } from "./import-view";

/** Which column of the export was taken for what: a wrong guess must be seen before it is written. */
export function columns({ text, session }: ImportView, summary: FiguresSummary): HTMLElement {
  const measures = text.measures(session.currency);
  const names = { ...measures, ...text.roles };
  const revenue = revenueColumn(summary);
  return element(
    "details",
    { class: "minor" },
    element("summary", {}, text.columns),
    element(
      "dl",
      {},
      summary.columns.map((column) => [
        element("dt", {}, column === revenue ? measures.revenue : names[column.role]),
        element("dd", {}, column.header),
      ]),
    ),
  );
}
