import { addMonths, type YearMonth } from "../../shared/year-month";
import { element } from "../dom";
import { field, menu } from "../view";
import { type ImportView, type Preview, partialMonths } from "./import-view";

const MONTHS_OF_REVIEW = 12;

/** The twelve months of a review that is still empty: every possible start, latest first, and the one where it stands. */
export function periodMenu({ text, figures, page }: ImportView, preview: Preview): HTMLElement | null {
  const { summary, places, answers } = preview;
  const { months, proposedStart } = summary;
  if (!places.reviewMoves || answers.start === null) return null;
  const partial = partialMonths(preview, new Date());
  const lastStart = Math.max(0, months.length - MONTHS_OF_REVIEW);
  const own = places.review[0];
  const starts = [...new Set([...months.slice(0, lastStart + 1).map(({ month }) => month), own, answers.start])]
    .filter((month) => month !== undefined)
    .sort()
    .reverse();
  const options = starts.map((month): [string, string] => {
    const last = addMonths(month as YearMonth, MONTHS_OF_REVIEW - 1);
    const remark =
      month === proposedStart
        ? ` (${text.proposed})`
        : partial.some((each) => each >= month && each <= last)
          ? ` (${text.includesPartial})`
          : "";
    return [month, text.periodOption(figures.shortMonth(month), figures.shortMonth(last)) + remark];
  });
  return element(
    "div",
    { class: "stack" },
    field(
      "period",
      text.period,
      menu("period", options, answers.start, (start) => page.answer({ start })),
    ),
    proposedStart === null && element("p", { class: "notice" }, text.fewerThanTwelve(Math.min(12, months.length))),
  );
}
