import type { CashCurve } from "../../plan/what-if";
import { place, svg } from "./svg";
import { setText } from "./what-if-view";

const WIDTH = 268;
const HEIGHT = 128;
const LEFT = 6;
const RIGHT = 24;
const TOP = 18;
const BOTTOM = 34;
/** Of a label's letters, above the point or below it. */
const ABOVE = -7;
const BELOW = 14;

const across = (quarter: number) => LEFT + (quarter * (WIDTH - LEFT - RIGHT)) / 4;

/** Two lines from the start of the year to the end of each quarter: without the change dashed, with it solid. */
export function cashChart(quarters: readonly string[]) {
  const zero = svg("line", { class: "zero", x1: across(0), x2: WIDTH - 2 });
  const without = svg("polyline", { class: "without" });
  const withIt = svg("polyline", { class: "with" });
  const dots = quarters.map(() => svg("circle", { class: "dot", r: 3 }));
  const labels = quarters.map(() => svg("text", { class: "value" }));
  const names = quarters.map((name, index) => {
    const node = svg("text", { class: "axis", x: across(index + 1), y: HEIGHT - 4 });
    node.textContent = name;
    return node;
  });
  const node = svg(
    "svg",
    { class: "cash", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, "aria-hidden": "true", focusable: "false" },
    zero,
    without,
    withIt,
    ...dots,
    ...labels,
    ...names,
  );
  return {
    node,
    /** `amount` writes a label. */
    show({ without: planned, with: changed }: CashCurve, amount: (value: number) => string): void {
      const before = planned.quarters.map(({ running }) => running);
      const after = changed?.quarters.map(({ running }) => running) ?? before;
      const most = Math.max(0, ...before, ...after);
      const span = most - Math.min(0, ...before, ...after) || 1;
      const down = (value: number) => TOP + ((most - value) / span) * (HEIGHT - TOP - BOTTOM);
      const points = (values: readonly number[]) =>
        [0, ...values].map((value, index) => `${across(index)},${down(value).toFixed(1)}`).join(" ");
      place(zero, { y1: down(0), y2: down(0) });
      place(without, { points: points(before) });
      place(withIt, { points: points(after) });
      after.forEach((value, index) => {
        const [dot, label] = [dots[index], labels[index]];
        if (!dot || !label) return;
        const [x, y] = [across(index + 1), down(value)];
        place(dot, { cx: x, cy: y, class: value < 0 ? "dot below" : "dot" });
        place(label, { x, y: y + (value < 0 ? BELOW : ABOVE) });
        setText(label, amount(value));
      });
    },
  };
}
