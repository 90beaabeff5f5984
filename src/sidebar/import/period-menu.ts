import { element } from "../dom";
import { field, menu } from "../view";
import type { ImportView, Preview } from "./import-view";

/** The twelve months to take: every possible start, latest first, with the one we propose. */
export function periodMenu({ text, figures, page }: ImportView, { summary, start }: Preview): HTMLElement {
  const { months, partialMonths, proposedStart } = summary;
  const lastStart = Math.max(0, months.length - 12);
  const options = months
    .slice(0, lastStart + 1)
    .map(({ month }, index): [string, string] => {
      const taken = months.slice(index, index + 12).map((each) => each.month);
      const last = taken[taken.length - 1] ?? month;
      const remark =
        month === proposedStart
          ? ` (${text.proposed})`
          : taken.some((each) => partialMonths.includes(each))
            ? ` (${text.includesPartial})`
            : "";
      return [month, text.periodOption(figures.shortMonth(month), figures.shortMonth(last)) + remark];
    })
    .reverse();
  return element(
    "div",
    { class: "stack" },
    field(
      "period",
      text.period,
      menu("period", options, start, (month) => page.startAt(month)),
    ),
    proposedStart === null && element("p", { class: "notice" }, text.fewerThanTwelve(Math.min(12, months.length))),
  );
}
