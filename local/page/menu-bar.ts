import { element } from "./dom";

/** One line of a menu: an action, a sub-menu, or a separator when it has neither. */
export interface MenuLine {
  readonly caption: string;
  readonly action?: () => void;
  readonly lines?: readonly MenuLine[];
}

/** Draws menus that open by click, hover (sub-menus) and keyboard: arrows move, Escape closes. */
export function drawMenus(place: HTMLElement, menus: readonly MenuLine[]): void {
  const bar = element("div", { className: "menus" });
  place.replaceChildren(bar);
  const close = () => {
    for (const list of bar.querySelectorAll<HTMLElement>("[role=menu]")) list.hidden = true;
    for (const button of bar.querySelectorAll("[aria-expanded]")) button.setAttribute("aria-expanded", "false");
    document.removeEventListener("pointerdown", closeOutside, true);
    window.removeEventListener("blur", close);
  };
  const closeOutside = (event: Event) => {
    if (!bar.contains(event.target as Node)) close();
  };
  bar.addEventListener("click", () => {
    if (!bar.querySelector("[aria-expanded=true]")) return;
    document.addEventListener("pointerdown", closeOutside, true);
    // A press in a frame is not told to the page, only that it lost the focus.
    window.addEventListener("blur", close);
  });
  bar.append(...menus.map((menu) => topMenu(menu, close)));
  bar.onkeydown = (event) => moveFocus(bar, event, close);
}

function topMenu(menu: MenuLine, close: () => void): HTMLElement {
  const { button, list } = opener(menu, close);
  button.onclick = () => {
    const opening = list.hidden;
    close();
    list.hidden = !opening;
    button.setAttribute("aria-expanded", String(opening));
  };
  button.onpointerenter = () => {
    const another = button.closest(".menus")?.querySelector(":scope > .menu > [aria-expanded=true]");
    if (another && another !== button) button.click();
  };
  return element("div", { className: "menu" }, button, list);
}

function opener(menu: MenuLine, close: () => void) {
  const list = element(
    "div",
    { role: "menu", hidden: true },
    ...(menu.lines ?? []).map((line) => drawLine(line, close)),
  );
  const button = element("button", { type: "button", ariaExpanded: "false", ariaHasPopup: "menu" }, menu.caption);
  // A click gives no focus in Safari, and the arrows move from where the focus is.
  button.onpointerdown = () => button.focus();
  return { button, list };
}

function drawLine(line: MenuLine, close: () => void): HTMLElement {
  if (line.lines) {
    const { button, list } = opener(line, close);
    const show = (shown: boolean) => {
      list.hidden = !shown;
      button.setAttribute("aria-expanded", String(shown));
    };
    button.onclick = () => show(true);
    const menu = element("div", { className: "menu" }, button, list);
    menu.onpointerenter = () => show(true);
    menu.onpointerleave = () => show(false);
    return menu;
  }
  const { action } = line;
  if (!action) return line.caption ? element("div", { className: "empty" }, line.caption) : element("hr");
  return element(
    "button",
    {
      type: "button",
      role: "menuitem",
      onclick: () => {
        close();
        action();
      },
    },
    line.caption,
  );
}

function moveFocus(bar: HTMLElement, event: KeyboardEvent, close: () => void): void {
  const focused = document.activeElement;
  if (event.key === "Escape" || event.key === "Tab") close();
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !(focused instanceof HTMLElement)) return;
  event.preventDefault();
  const own = focused.nextElementSibling;
  const list = own?.matches("[role=menu]:not([hidden])") && step > 0 ? own : focused.closest("[role=menu]");
  const buttons = [...(list ?? bar).querySelectorAll<HTMLElement>("button")].filter((button) => button.offsetParent);
  buttons[(buttons.indexOf(focused) + step + buttons.length) % buttons.length]?.focus();
}
