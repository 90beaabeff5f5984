import { element } from "./dom";
import type { Figures } from "./figures";
import type { Planner } from "./planner";
import type { Place, ViewState } from "./view-state";
import type { Dictionary } from "./words";

/** What every panel gets to draw itself with. */
export interface View {
  readonly state: ViewState;
  readonly words: Dictionary;
  readonly figures: Figures;
  readonly planner: Planner;
}

interface ButtonOptions {
  readonly id: string;
  readonly look?: "primary" | "danger" | "quiet";
  /** What a screen reader says when the visible word alone would be the same on several buttons. */
  readonly label?: string;
  readonly click: () => unknown;
}

/** A button; while something runs it keeps its place and the focus but does nothing. */
export function button({ state }: View, text: string, { id, look, label, click }: ButtonOptions): HTMLButtonElement {
  const waiting = state.running !== null;
  return element(
    "button",
    {
      type: "button",
      id,
      class: look,
      "aria-label": label,
      "aria-disabled": waiting ? "true" : undefined,
      click: () => {
        if (!waiting) click();
      },
    },
    text,
  );
}

/** A bar that moves, or that fills when the share is known; `id` lets the reading fill it without a new drawing. */
export function progressBar(label: string, id?: string): HTMLElement {
  const bar = element("div", { class: id ? "bar" : "bar moving", role: "progressbar", "aria-label": label, id });
  bar.appendChild(element("i"));
  return element("div", { class: "running" }, element("p", {}, label), bar);
}

/** What went wrong at this place: a sentence that ends with the next step, and the technical words on demand. */
export function failureBox(view: View, place: Place): HTMLElement | null {
  const { failure } = view.state;
  if (failure?.place !== place) return null;
  const { words } = view;
  const technical = failure.kind !== "problem" || failure.detail.includes(":");
  return element(
    "div",
    { class: "failure" },
    element("p", {}, failure.sentence),
    technical &&
      failure.detail !== "" &&
      element(
        "details",
        {},
        element("summary", {}, words.failures.detail),
        element("p", { class: "detail" }, failure.detail),
      ),
    button(view, words.failures.retry, { id: `retry-${place}`, click: failure.retry }),
  );
}

/** A section that opens and closes; it stays as the user left it, else as `open` says. */
export function section(
  { state }: View,
  { id, heading, open, note }: { id: string; heading: string; open: boolean; note?: string },
  ...content: (Node | null)[]
): HTMLElement {
  const details = element("details", { open: state.sections.get(id) ?? open });
  const click = () => state.sections.set(id, !details.open);
  const aside = note === undefined ? null : element("span", { class: "note" }, note);
  const summary = element("summary", { id: `${id}-summary`, click }, element("h2", {}, heading), aside);
  details.append(summary, element("div", { class: "body" }, content));
  return element("section", { id, tabindex: -1 }, details);
}
