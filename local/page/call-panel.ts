import type { CallCounts } from "../index";
import { element } from "./dom";
import type { PageWords } from "./words";

const METHODS_SHOWN = 8;

/** Shows what the last action asked of the services: a button with the total, the details below it on demand. */
export function showCalls(place: HTMLElement, counts: CallCounts | null, words: PageWords): void {
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const seconds = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 });
  const figures = (rows: readonly (readonly [string, string])[]) =>
    element("dl", {}, ...rows.flatMap(([figure, name]) => [element("dt", {}, figure), element("dd", {}, name)]));
  const opened = place.querySelector("div")?.hidden === false;
  const details = element("div", { hidden: !opened });
  if (counts) {
    const methods = Object.entries(counts.byMethod).sort(([, a], [, b]) => b - a);
    details.append(
      figures([
        [number.format(counts.reads), words.reads],
        [number.format(counts.writes), words.writes],
        [number.format(counts.readsAfterWrite), words.readsAfterWrite],
        [seconds.format(counts.simulatedMilliseconds / 1000), words.simulated],
      ]),
      figures(methods.slice(0, METHODS_SHOWN).map(([method, times]) => [number.format(times), method])),
    );
  } else details.append(words.noCalls);
  const button = element("button", { type: "button", ariaExpanded: String(opened) });
  button.textContent = counts ? `${words.calls} ${number.format(counts.total)}` : words.calls;
  button.onclick = () => {
    details.hidden = !details.hidden;
    button.ariaExpanded = String(!details.hidden);
  };
  place.replaceChildren(button, details);
}
