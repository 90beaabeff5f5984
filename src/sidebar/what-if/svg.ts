const NAMESPACE = "http://www.w3.org/2000/svg";

type Attributes = Readonly<Record<string, string | number>>;

/** An element of a drawing. Looks are classes, places are attributes: no style of its own. */
export function svg<T extends keyof SVGElementTagNameMap>(
  tag: T,
  attributes: Attributes = {},
  ...children: readonly Node[]
): SVGElementTagNameMap[T] {
  const node = document.createElementNS(NAMESPACE, tag);
  place(node, attributes);
  node.append(...children);
  return node;
}

export function place(node: SVGElement, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, String(value));
}
