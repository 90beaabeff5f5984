/** Milliseconds in which the page paints what it says before work that holds it. */
export const PAINT = 30;

type Properties<T extends HTMLElement> = Partial<Omit<T, "style" | "dataset">> & { readonly role?: string };

/** A new element: `element("button", { onclick: close }, "Close")`; texts become text nodes, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Properties<HTMLElementTagNameMap[K]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** An element that index.html is known to have. */
export function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no #${id}.`);
  return found;
}
