import { parseSync } from "oxc-parser";

interface Node {
  readonly type: string;
  readonly operator?: string;
  readonly [key: string]: unknown;
}

/** Syntax that came after ES2019, as the parser names it. */
const NEWER_NODES = [
  "AccessorProperty",
  "ChainExpression",
  "ExportAllDeclaration",
  "ExportNamedDeclaration",
  "ImportDeclaration",
  "ImportExpression",
  "MetaProperty",
  "PrivateIdentifier",
  "PropertyDefinition",
  "StaticBlock",
];
const NEWER_OPERATORS = ["??", "??=", "||=", "&&="];

/** What of ES2020 and later a script uses, each named once; `refused` adds kinds of nodes, such as TemplateLiteral. */
export function newerSyntax(code: string, refused: readonly string[] = []): string[] {
  const { program, errors } = parseSync("script.js", code, { sourceType: "script" });
  if (errors.length > 0) return errors.map((error) => error.message);
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (typeof value !== "object" || value === null || !("type" in value)) return;
    const node = value as Node;
    if ([...NEWER_NODES, ...refused].includes(node.type)) found.add(node.type);
    if (node.operator && NEWER_OPERATORS.includes(node.operator)) found.add(node.operator);
    if (typeof node.bigint === "string") found.add("BigInt");
    if (typeof node.value === "number" && String(node.raw).includes("_")) found.add("numeric separator");
    const flags = (node.regex as { flags?: string } | undefined)?.flags ?? "";
    if (/[dv]/.test(flags)) found.add(`regular expression flag ${flags}`);
    Object.values(node).forEach(visit);
  };
  visit(program);
  return [...found];
}
