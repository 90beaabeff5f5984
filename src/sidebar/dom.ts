type Child = Node | string | null | false | readonly Child[];

type Attributes = Readonly<Record<string, string | number | boolean | ((event: Event) => void) | undefined>>;

/**
 * An element with its attributes and children. Texts become text nodes, so nothing a user wrote is ever read as HTML.
 * A function is a listener (`click`, `input`), `true` an attribute without value; false and undefined leave it out.
 *
 * `element("button", { type: "button", click: save }, "Save")`
 */
export function element<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[T] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") node.addEventListener(name, value);
    else if (value !== undefined && value !== false) node.setAttribute(name, value === true ? "" : String(value));
  }
  append(node, children);
  return node;
}

function append(node: Node, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null || child === false) continue;
    if (child instanceof Node) node.appendChild(child);
    else if (typeof child === "string") node.appendChild(document.createTextNode(child));
    else append(node, child);
  }
}

/**
 * Puts new content in place and gives the focus back to the element that had it, found again by its id; when it is gone,
 * to the section it was in, so that the keyboard goes on from there.
 */
export function replaceContent(parent: HTMLElement, ...children: readonly Child[]): void {
  const focused = parent.contains(document.activeElement) ? document.activeElement : null;
  const ids = [focused?.id, focused?.closest("section")?.id];
  parent.textContent = "";
  append(parent, children);
  for (const id of ids) {
    const found = id ? document.getElementById(id) : null;
    found?.focus();
    if (found) break;
  }
}
