import type { WhatIfBase } from "../../plan/what-if";
import { addMonths, type YearMonth } from "../../shared/year-month";
import { element } from "../dom";
import { field, menu } from "../view";
import { hasPlan } from "./question";
import type { WhatIfView } from "./what-if-view";

/** What the change comes on top of, and from which month on. */
export function terms(view: WhatIfView): HTMLElement {
  return element("div", { class: "stack" }, bases(view), start(view));
}

function bases({ plan, question, page, text }: WhatIfView): HTMLElement | null {
  if (!hasPlan(plan)) return null;
  const chosen = question.baseOf(plan);
  const option = (base: WhatIfBase, label: string) =>
    element(
      "div",
      { class: "option" },
      element("input", {
        type: "radio",
        name: "base",
        id: `base-${base}`,
        checked: base === chosen,
        change: () => {
          question.start(base);
          page.update();
        },
      }),
      element("label", { for: `base-${base}` }, label),
    );
  return element(
    "fieldset",
    {},
    element("legend", {}, text.base.legend),
    option("plan", text.base.plan(plan.priorities.length)),
    option("today", text.base.today),
  );
}

function start({ read, question, page, text, figures }: WhatIfView): HTMLElement {
  const months = Array.from({ length: 12 }, (_, index) => figures.month(addMonths(read.planStart as YearMonth, index)));
  return field(
    "start-month",
    text.start,
    menu(
      "start-month",
      months.map((month, index) => [String(index + 1), month]),
      String(question.startMonth),
      (month) => {
        question.startMonth = Number(month);
        page.update();
      },
    ),
  );
}
