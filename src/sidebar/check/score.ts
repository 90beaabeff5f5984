import type { Score } from "../../protocol/check";
import { element } from "../dom";
import type { CheckWords } from "./words";

/** The score, and on demand every point that was taken away. */
export function score(words: CheckWords, { points, lines: all }: Score): HTMLElement {
  const lines = all.filter(({ count }) => count > 0);
  const row = (label: string, value: string) =>
    element("tr", {}, element("th", { scope: "row" }, label), element("td", { class: "number" }, value));
  const taken = lines.reduce((sum, line) => sum + line.points, 0);
  return element(
    "div",
    { class: "score" },
    element(
      "p",
      { class: "points" },
      element("span", { class: "unseen" }, `${words.scoreLabel} `),
      words.score(points),
    ),
    element("meter", {
      min: 0,
      max: 100,
      low: 50,
      high: 80,
      optimum: 100,
      value: points,
      "aria-label": words.scoreLabel,
    }),
    lines.length > 0 &&
      element(
        "details",
        { class: "minor" },
        element("summary", {}, words.arithmetic),
        element(
          "table",
          {},
          element(
            "tbody",
            {},
            row(words.start, "100"),
            lines.map(({ severity, count, points: each }) =>
              row(words.takenFor(words.severities[severity], count), `\u2212${each}`),
            ),
          ),
          element("tfoot", {}, row(words.result, String(points))),
        ),
        taken > 100 && element("p", { class: "hint" }, words.floor),
      ),
  );
}
