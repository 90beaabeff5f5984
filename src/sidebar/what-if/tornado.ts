import { type TornadoBar, tornado as tornadoOf } from "../../plan/model";
import { element } from "../dom";
import { svg } from "./svg";
import { type LivePart, type Shown, setText, signedMoney, type WhatIfView } from "./what-if-view";

const SHARE = 10 / 100;
/** Half of a bar's drawing, which is as wide as the page. */
const HALF = 100;

/** What each driver alone does to the result, the strongest first; it changes with what the change comes on top of. */
export function tornado(view: WhatIfView): LivePart {
  const { text, session } = view;
  const hint = element("p", { class: "hint" });
  const list = element("ol", { class: "tornado" });
  let drawn: Shown["base"] | null = null;
  const node = element(
    "section",
    { id: "what-if-tornado", class: "stack", tabindex: -1, "aria-labelledby": "what-if-tornado-heading" },
    element("h2", { id: "what-if-tornado-heading" }, text.tornado.heading),
    hint,
    list,
  );
  return {
    node,
    show: ({ base, onPlan }) => {
      if (drawn === base) return;
      drawn = base;
      setText(hint, text.tornado.hint(onPlan && view.plan.priorities.length > 0));
      const bars = tornadoOf(base, SHARE);
      const widest = Math.max(...bars.map(({ swing }) => swing)) || 1;
      list.textContent = "";
      list.append(...bars.map((bar) => line({ ...view, session }, bar, widest)));
    },
  };
}

function line(view: WhatIfView, { driver, down, up }: TornadoBar, widest: number): HTMLElement {
  const { tornado: words } = view.text;
  const size = (value: number) => Math.min(HALF, (Math.abs(value) / widest) * HALF);
  const [worse, better] = down < up ? [down, up] : [up, down];
  return element(
    "li",
    {},
    element("span", { class: "driver" }, words.drivers[driver]),
    svg(
      "svg",
      { viewBox: `0 0 ${2 * HALF} 8`, preserveAspectRatio: "none", "aria-hidden": "true", focusable: "false" },
      svg("rect", { class: "worse", x: HALF - size(worse), y: 0, width: size(worse), height: 8 }),
      svg("rect", { class: "better", x: HALF, y: 0, width: size(better), height: 8 }),
    ),
    element("span", { class: "hint" }, words.effect(signedMoney(view, down), signedMoney(view, up))),
  );
}
