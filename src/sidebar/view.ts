import type { PageName } from "../protocol/page-names";
import type { ProblemCode } from "../protocol/problems";
import { element } from "./dom";
import type { Session } from "./session";

interface ButtonOptions {
  readonly id: string;
  readonly look?: "primary" | "danger" | "quiet";
  /** What a screen reader says when the visible word alone would be the same on several buttons. */
  readonly label?: string;
  /** For a choice that is made or not; a button without it does something. */
  readonly pressed?: boolean;
  readonly click: () => unknown;
}

/** A button; while something runs it keeps its place and the focus but does nothing. */
export function button(
  session: Session,
  text: string,
  { id, look, label, pressed, click }: ButtonOptions,
): HTMLButtonElement {
  const waiting = session.running !== null;
  return element(
    "button",
    {
      type: "button",
      id,
      class: look,
      "aria-label": label,
      "aria-pressed": pressed === undefined ? undefined : String(pressed),
      "aria-disabled": waiting ? "true" : undefined,
      click: () => {
        if (!waiting) click();
      },
    },
    text,
  );
}

/** The way to another page of the sidebar, under the name of what is done there. */
export function pageButton(
  session: Session,
  page: PageName,
  { id, look, label }: Pick<ButtonOptions, "id" | "look" | "label">,
): HTMLButtonElement {
  const optional = { ...(look ? { look } : {}), ...(label ? { label } : {}) };
  const { pages, toHome } = session.words;
  return button(session, page === "home" ? toHome : pages[page], { id, ...optional, click: () => session.visit(page) });
}

/** After an action that can be taken back: to the page that shows it and does that. `leave` tidies up behind. */
export function takeBackButton(session: Session, leave: () => void = () => {}): HTMLButtonElement {
  return button(session, session.words.takeBack, {
    id: "take-back",
    look: "quiet",
    click: () => {
      leave();
      session.visit("undo");
    },
  });
}

/** What runs, beside the place where it was asked for: a bar that moves, or that fills when the share is known. */
export function progress({ running }: Session, action: string, measured = false): HTMLElement | null {
  if (running?.action !== action) return null;
  const bar = element("div", {
    class: measured ? "bar" : "bar moving",
    role: "progressbar",
    "aria-label": running.label,
    id: measured ? `progress-${action}` : undefined,
  });
  bar.appendChild(element("i"));
  const elapsed = element("span", { id: "elapsed", "aria-hidden": "true" });
  return element("div", { class: "running" }, element("p", {}, `${running.label} `, elapsed), bar);
}

/** Fills a measured bar without drawing all anew; the share is from 0 to 1. */
export function showProgress(action: string, share: number): void {
  const bar = document.getElementById(`progress-${action}`);
  if (bar === null) return;
  const percent = Math.round(share * 100);
  bar.setAttribute("aria-valuenow", String(percent));
  (bar.firstElementChild as HTMLElement).style.width = String(percent).concat("%");
}

/** Problems that another page settles. */
const SETTLED_ON: { readonly [C in ProblemCode]?: PageName } = {
  "table-damaged": "repair",
  "settings-missing": "repair",
  "no-place-for-reasons": "repair",
  "plan-outdated": "home",
};

/** What went wrong on this page: a sentence that ends with the next step, and the technical words on demand. */
export function failureBox(session: Session): HTMLElement | null {
  const { failure, page, words } = session;
  if (failure?.page !== page) return null;
  const way = SETTLED_ON[failure.detail as ProblemCode];
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
    element(
      "div",
      { class: "actions" },
      way !== undefined && way !== page && pageButton(session, way, { id: "settle" }),
      button(session, words.failures.retry, { id: "retry", click: failure.retry }),
    ),
  );
}

/** The shape of a page that is on its way, as the sidebar itself is drawn first. */
export function outline(): HTMLElement {
  const shapes = ["shape", "shape tall", "shape tall", "shape tall"];
  return element(
    "div",
    { id: "outline", "aria-hidden": "true" },
    shapes.map((shape) => element("div", { class: shape })),
  );
}

/** A part of a page that opens and closes; it stays as the user left it, else as `open` says. */
export function section(
  { sections }: Session,
  { id, heading, open, note }: { id: string; heading: string; open: boolean; note?: string },
  ...content: (Node | null)[]
): HTMLElement {
  const details = element("details", { open: sections.get(id) ?? open });
  const click = () => sections.set(id, !details.open);
  const aside = note === undefined ? null : element("span", { class: "note" }, note);
  const summary = element("summary", { id: `${id}-summary`, click }, element("h2", {}, heading), aside);
  details.append(summary, element("div", { class: "body" }, content));
  return element("section", { id, tabindex: -1 }, details);
}

/** What a person may want to see of a sentence, on demand; it stays open while they go from one to the next. */
export function onDemand({ sections }: Session, id: string, words: string, ...content: (Node | false)[]): HTMLElement {
  const summary = element("summary", { id, click: () => sections.set(id, !details.open) }, words);
  const details: HTMLDetailsElement = element("details", { open: sections.get(id) ?? false }, summary, content);
  return details;
}

/** A label above its control. */
export function field(id: string, label: string, control: HTMLElement): HTMLElement {
  return element("div", { class: "field" }, element("label", { for: id }, label), control);
}

/** A drop-down of values and their words. */
export function menu(
  id: string,
  options: readonly (readonly [value: string, text: string])[],
  chosen: string,
  choose: (value: string) => void,
  disabled = false,
): HTMLSelectElement {
  const select = element(
    "select",
    { id, disabled, change: () => choose(select.value) },
    options.map(([value, text]) => element("option", { value, selected: value === chosen }, text)),
  );
  return select;
}
