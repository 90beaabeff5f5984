import { parseSync } from "oxc-parser";

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** What a script names: `window.fetch("a")` names `window`, `fetch` and `window.fetch`, and holds the text `a`. */
export interface Named {
  /** Identifiers and the properties that are asked for, also as `window["fetch"]`. */
  readonly names: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
}

export function namedIn(code: string): Named {
  const { program, errors } = parseSync("script.js", code, { sourceType: "script" });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  const names = new Set<string>();
  const texts = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (typeof value !== "object" || value === null || !("type" in value)) return;
    const node = value as Node;
    if (node.type === "Identifier") names.add(node.name as string);
    if (node.type === "ImportExpression") names.add("import()");
    if (node.type === "Literal" && typeof node.value === "string") texts.add(node.value);
    const [owner, property] = [node.object, node.property] as (Node | undefined)[];
    const isText = node.computed === true && property?.type === "Literal";
    if (isText) names.add(String(property?.value));
    if (owner?.type === "Identifier") names.add(`${owner.name}.${isText ? property?.value : property?.name}`);
    Object.values(node).forEach(visit);
  };
  visit(program);
  return { names, texts };
}
