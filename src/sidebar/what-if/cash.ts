import type { FundingTable } from "../../plan/model";
import { element } from "../dom";
import { cashChart } from "./cash-chart";
import { missingNotice } from "./missing-notice";
import { hasPlan } from "./question";
import { svg } from "./svg";
import { type LivePart, money, type Shown, setText, type WhatIfView } from "./what-if-view";

/** The running balance by quarter, as a curve, in words and in a table. */
export function cash(view: WhatIfView): LivePart {
  const { text, figures } = view;
  const chart = cashChart(text.quarters);
  const about = element("p", { class: "hint" });
  const lowest = element("p", {});
  const notice = missingNotice(view, "funding");
  const cells = text.quarters.map(() => [element("td", { class: "number" }), element("td", { class: "number" })]);
  const node = element(
    "section",
    { id: "what-if-cash", class: "stack", tabindex: -1, "aria-labelledby": "what-if-cash-heading" },
    element("h2", { id: "what-if-cash-heading" }, text.cash.heading),
    about,
    chart.node,
    lowest,
    table(view, cells),
    notice,
  );
  return {
    node,
    show: (shown) => {
      const { cash: curve } = shown.answer;
      chart.show(curve, (value) => figures.whole(value));
      setText(about, aboutOf(view, shown));
      setText(lowest, lowestOf(view, shown));
      lowest.hidden = lowest.textContent === "";
      // Of today’s shop, when that was chosen, the Funding sheet is not asked.
      if (notice) notice.hidden = !shown.onPlan && hasPlan(view.plan);
      cells.forEach((pair, index) => {
        [curve.without, curve.with].forEach((funding, column) => {
          const running = funding?.quarters[index]?.running;
          const cell = pair[column];
          if (!cell) return;
          setText(cell, running === undefined ? "–" : figures.whole(running));
          cell.className = (running ?? 0) < 0 ? "number negative" : "number";
        });
      });
    },
  };
}

function aboutOf({ text, figures, plan }: WhatIfView, { onPlan, answer }: Shown): string {
  if (!onPlan) return text.cash.today;
  const share = plan.funding?.marginShare ?? null;
  return share === null
    ? text.cash.plan
    : `${text.cash.plan} ${text.cash.share(figures.rate(answer.cash.share, 0, 0))}`;
}

function lowestOf(view: WhatIfView, { still, onPlan, answer: { cash: curve } }: Shown): string {
  const { text } = view;
  const said = ({ lowest, lowestQuarter }: FundingTable) =>
    [money(view, lowest), text.quarters[lowestQuarter - 1] ?? ""] as const;
  const before = text.cash.lowest(...said(curve.without));
  if (still || curve.with === null) return onPlan ? before : "";
  // Without a plan there is nothing to compare with.
  return onPlan ? `${before} ${text.cash.lowestWith(...said(curve.with))}` : text.cash.lowest(...said(curve.with));
}

function table({ text, read, figures }: WhatIfView, cells: readonly (readonly HTMLElement[])[]): HTMLElement {
  const { quarter, caption, without, with: withIt } = text.cash;
  const swatch = (look: string) =>
    svg(
      "svg",
      { class: "cash swatch", viewBox: "0 0 20 6", "aria-hidden": "true", focusable: "false" },
      svg("polyline", { class: look, points: "1,3 19,3" }),
    );
  return element(
    "table",
    {},
    element("caption", {}, `${caption} (${figures.symbol(read.currency)})`),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        element("th", { scope: "col" }, quarter),
        element("th", { scope: "col", class: "number" }, swatch("without"), ` ${without}`),
        element("th", { scope: "col", class: "number" }, swatch("with"), ` ${withIt}`),
      ),
    ),
    element(
      "tbody",
      {},
      text.quarters.map((name, index) => element("tr", {}, element("th", { scope: "row" }, name), cells[index] ?? [])),
    ),
  );
}
