import type { WhatIfCourse } from "../../plan/what-if";
import { addMonths, type YearMonth } from "../../shared/year-month";
import { element } from "../dom";
import { missingNotice } from "./missing-notice";
import { type LivePart, money, type Shown, setText, signedMoney, type WhatIfView } from "./what-if-view";

/** Two lines that stay in sight while sliders move: what it brings, and whether the path is kept. */
export function headline(view: WhatIfView): LivePart {
  const { text } = view;
  const gain = element("p", { class: "gain" });
  const revenue = element("span", {});
  const course = element("span", {});
  return {
    // The sentences below say the same, and more.
    node: element("div", { "aria-hidden": "true" }, gain, element("p", {}, revenue, " ", course)),
    show: ({ answer: { extra, course: against }, still }) => {
      setText(gain, still ? text.answer.still : text.answer.gain(signedMoney(view, extra.operatingResult)));
      setText(revenue, still ? "" : text.answer.revenue(signedMoney(view, extra.revenue)));
      setText(course, against === null ? "" : shortly(view, against));
      course.className = against === null ? "" : lookOf(against);
    },
  };
}

/** The answer in words. */
export function answer(view: WhatIfView): LivePart {
  const { text } = view;
  const change = element("p", {});
  const first = element("p", {});
  const result = element("p", {});
  const tied = element("p", {});
  const year = element("p", {});
  const against = element("p", { class: "verdict" });
  const noPath = missingNotice(view, "vision");
  const node = element(
    "section",
    { id: "what-if-answer", class: "stack", tabindex: -1, "aria-labelledby": "what-if-answer-heading" },
    element("h2", { id: "what-if-answer-heading" }, text.answer.heading),
    change,
    first,
    result,
    tied,
    year,
    against,
    noPath,
    element("p", { class: "hint" }, text.answer.costs),
  );
  return {
    node,
    show: (shown) => {
      const parts = sentences(view, shown);
      const texts = [parts.change, parts.first, parts.result, parts.tied, parts.year, parts.against];
      [change, first, result, tied, year, against].forEach((paragraph, index) => {
        setText(paragraph, texts[index] ?? "");
        paragraph.hidden = texts[index] === "";
      });
      const { course } = shown.answer;
      against.className = course === null ? "verdict" : `verdict ${lookOf(course)}`;
    },
  };
}

/** What a screen reader says once the sliders rest. */
export function spoken(view: WhatIfView, shown: Shown): string {
  const { change, first, against } = sentences(view, shown);
  return [change, first, against.replace(/^[▲▼●] /, "")].filter((sentence) => sentence !== "").join(" ");
}

function sentences(view: WhatIfView, { answer: { extra, firstYear, result, course }, still }: Shown) {
  const { text } = view;
  return {
    change: still
      ? text.answer.still
      : text.answer.fullYear(signedMoney(view, extra.revenue), signedMoney(view, extra.operatingResult)),
    first: still ? "" : firstYearText(view, firstYear),
    result: still ? "" : text.answer.result(money(view, result.before), money(view, result.after)),
    tied: still ? "" : tiedUp(view, extra.workingCapital),
    year:
      course === null
        ? ""
        : `${text.path.year(money(view, course.firstYear), money(view, course.path))} ${text.path.fullYear(money(view, course.fullYear))}`,
    against: course === null ? "" : inFull(view, course),
  };
}

function firstYearText(view: WhatIfView, { revenue, gain }: Shown["answer"]["firstYear"]): string {
  const { text, figures, read, question } = view;
  if (revenue === null || gain === null) return text.answer.noSeasons;
  const month = figures.month(addMonths(read.planStart as YearMonth, question.startMonth - 1));
  return text.answer.firstYear(month, signedMoney(view, revenue), signedMoney(view, gain));
}

function tiedUp(view: WhatIfView, workingCapital: number): string {
  const { text } = view;
  if (Math.round(workingCapital) === 0) return "";
  const amount = money(view, Math.abs(workingCapital));
  return workingCapital > 0 ? text.answer.tiedUp(amount) : text.answer.freed(amount);
}

function shortly(view: WhatIfView, { missing }: WhatIfCourse): string {
  const { short } = view.text.path;
  if (Math.round(missing) === 0) return short.on;
  return missing > 0 ? short.behind(money(view, missing)) : short.ahead(money(view, -missing));
}

function inFull(view: WhatIfView, { missing, missingRate }: WhatIfCourse): string {
  const { text, figures } = view;
  if (Math.round(missing) === 0) return text.path.on;
  if (missing < 0) return text.path.ahead(money(view, -missing));
  const rate = missingRate === null ? "–" : figures.signed(missingRate, figures.rate(missingRate, 1, 1));
  return text.path.behind(money(view, missing), rate);
}

function lookOf({ missing }: WhatIfCourse): string {
  return Math.round(missing) > 0 ? "behind" : "ahead";
}
