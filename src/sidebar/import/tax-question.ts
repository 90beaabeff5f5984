import { element } from "../dom";
import { button, field } from "../view";
import { type ImportView, type Preview, rateOf, revenueColumn } from "./import-view";

/** Asks whether the amounts include VAT where they may; once answered, says so and lets it be changed. */
export function taxQuestion(view: ImportView, preview: Preview): HTMLElement | null {
  const { text, session, page } = view;
  const { summary, answers } = preview;
  const header = revenueColumn(summary)?.header;
  if (header === undefined || (summary.tax === "excluded" && answers.taxIncluded === false)) return null;
  if (answers.taxIncluded === null) {
    return element(
      "div",
      { class: "question", role: "group", "aria-labelledby": "tax-question" },
      element("p", { id: "tax-question" }, text.whichTax[summary.tax === "sums-included" ? "sums" : "header"](header)),
      element(
        "div",
        { class: "actions" },
        button(session, text.taxIncluded, { id: "tax-included", click: () => page.answer({ taxIncluded: true }) }),
        button(session, text.taxExcluded, { id: "tax-excluded", click: () => page.answer({ taxIncluded: false }) }),
      ),
    );
  }
  const change = button(session, text.changeTax[answers.taxIncluded ? "excluded" : "included"], {
    id: "swap-tax",
    look: "quiet",
    click: () => page.answer({ taxIncluded: !answers.taxIncluded }),
  });
  if (!answers.taxIncluded) return element("p", { class: "notice" }, `${text.takenExcluded(header)} `, change);
  return element(
    "div",
    { class: "notice" },
    element("p", {}, text.takenIncluded(header, percent(view, rateOf(preview))), " ", change),
    rateField(view, preview),
  );
}

/** Typed only when the plan does not know the rate. */
function rateField({ text, page }: ImportView, preview: Preview): HTMLElement | null {
  const { places, answers } = preview;
  if (places.vatRate !== null) return null;
  const input = element("input", {
    id: "tax-rate",
    type: "text",
    inputmode: "decimal",
    value: answers.taxRate,
    "aria-invalid": rateOf(preview) === null ? "true" : undefined,
    change: () => page.answer({ taxRate: input.value }),
  });
  return field("tax-rate", text.taxRate, input);
}

function percent({ figures }: ImportView, rate: number | null): string | null {
  return rate === null ? null : figures.text(String(Math.round(rate * 1000) / 10));
}
