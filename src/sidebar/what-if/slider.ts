import { pulledTwice } from "../../plan/model";
import {
  bestMonth,
  leverOf,
  readout,
  SLIDER_UNITS,
  type SliderKind,
  sliderRange,
  typedRange,
} from "../../plan/what-if";
import { readNumber, readNumberWith } from "../../shared/number-text";
import { element } from "../dom";
import { type LivePart, money, type Shown, setText, type WhatIfView } from "./what-if-view";

/** A lever: its name, a number that can be typed, a slider, and what it does to what it is called after. */
export function slider(view: WhatIfView, kind: SliderKind): LivePart {
  const { text, figures, plan, read, question, page } = view;
  const range = sliderRange(kind, plan.today, read.lastYear);
  const typed = typedRange(kind, plan.today);
  const label = `${text.levers[kind]} (${unitOf(view, kind)})`;
  const id = `lever-${kind}`;
  const told = element("p", { class: "hint", id: `${id}-told` });
  const remark = element("p", { class: "remark", id: `${id}-remark`, hidden: true });

  const handle = element("input", {
    type: "range",
    id: `${id}-slider`,
    min: range.least,
    max: range.most,
    step: range.step,
    "aria-label": label,
    "aria-describedby": `${id}-remark`,
    input: () => {
      question.move(kind, Number(Number(handle.value).toFixed(range.decimals)));
      writeNumber();
      page.update();
    },
  });
  const number = element("input", {
    type: "text",
    id,
    inputmode: "decimal",
    autocomplete: "off",
    maxlength: 20,
    "aria-describedby": `${id}-told ${id}-remark`,
    input: () => {
      const value = readTyped(number.value, view);
      if (value === null || value < typed.least || value > typed.most) {
        question.move(kind, 0);
        question.wrong.set(kind, number.value);
      } else question.move(kind, value);
      page.update();
    },
    change: () => {
      if (!question.wrong.has(kind)) writeNumber();
    },
  });

  function writeNumber(): void {
    number.value = question.wrong.get(kind) ?? valueText(view, kind, question.value(kind));
  }
  writeNumber();

  return {
    node: element("div", { class: "lever" }, element("label", { for: id }, label), number, handle, told, remark),
    show: (shown) => {
      const value = question.value(kind);
      if (Number(handle.value) !== value) handle.value = String(value);
      // Another part of the page may have set it back.
      if (value === 0 && !question.wrong.has(kind) && document.activeElement !== number) writeNumber();
      const change = readoutOf(view, kind, value, shown);
      setText(told, change);
      handle.setAttribute("aria-valuetext", `${valueText(view, kind, value)} ${unitOf(view, kind)}, ${change}`);
      const isWrong = question.wrong.has(kind);
      number.setAttribute("aria-invalid", String(isWrong));
      const limits = [typed.least, typed.most].map((limit) => figures.decimal(limit, 2)) as [string, string];
      const said = isWrong ? text.wrong(...limits) : remarks(view, kind, shown);
      setText(remark, said);
      remark.hidden = said === "";
      remark.className = isWrong ? "wrong" : "remark";
    },
  };
}

/** As a person of this language writes it, else as any. Nothing is 0, and so is a sign that waits for its number. */
export function readTyped(text: string, { session }: Pick<WhatIfView, "session">): number | null {
  const bare = text.replace(/[\s%]+$/, "");
  if (/^\s*[+\-\u2212]?$/.test(bare)) return 0;
  const own = readNumberWith(bare, session.language === "fr" ? "," : ".");
  const value = typeof own === "number" ? own : readNumber(bare);
  return typeof value === "number" ? value : null;
}

const SIGNLESS: readonly SliderKind[] = ["extraOrders", "saving"];

/** The slider's number as it stands in its field: `+5`, `−0,5`, `4 000`. */
export function valueText({ figures }: Pick<WhatIfView, "figures">, kind: SliderKind, value: number): string {
  const text = figures.decimal(value, 2);
  return SIGNLESS.includes(kind) ? text : figures.signed(value, text);
}

function unitOf({ text, figures, read }: WhatIfView, kind: SliderKind): string {
  return text.units[SLIDER_UNITS[kind]](figures.symbol(read.currency));
}

function readoutOf(view: WhatIfView, kind: SliderKind, value: number, { base }: Shown): string {
  const { text, plan } = view;
  const { before, after } = readout(kind, value, plan.today, base);
  const [old, now] = [before, after].map((each) => amountText(view, kind, each));
  const change = old === now && value === 0 ? (old ?? "") : `${old} → ${now}`;
  return text.readout[kind](change, money(view, plan.today.costPerPaidSession, 2));
}

function amountText(view: WhatIfView, kind: SliderKind, amount: number): string {
  const { figures } = view;
  switch (kind) {
    case "freeTraffic":
    case "paidTraffic":
    case "extraOrders":
      return figures.whole(amount);
    case "conversion":
    case "costOfGoods":
    case "returns":
      return figures.rate(amount);
    case "basket":
    case "price":
    case "logistics":
      return money(view, amount, 2);
    case "saving":
      return money(view, amount);
  }
}

/** What an owner should know of this move before trusting it. */
function remarks(view: WhatIfView, kind: SliderKind, shown: Shown): string {
  const { plan, question, text } = view;
  const under = shown.onPlan ? plan.priorities.flatMap(({ levers }) => levers) : [];
  const twice = pulledTwice([under, [leverOf(kind, question.value(kind))]]).some((lever) => lever.kind === kind);
  return [beyondBest(view, kind, shown), twice ? text.alreadyPulled : ""].filter((said) => said !== "").join(" ");
}

/** A word of warning once a rate is better than the shop's best month. */
function beyondBest(view: WhatIfView, kind: SliderKind, { base }: Shown): string {
  const { question, read, plan, text } = view;
  if ((kind !== "conversion" && kind !== "basket") || question.value(kind) <= 0) return "";
  const best = bestMonth(kind, read.lastYear);
  const { after } = readout(kind, question.value(kind), plan.today, base);
  return best !== null && after > best ? text.beyond(amountText(view, kind, best)) : "";
}
