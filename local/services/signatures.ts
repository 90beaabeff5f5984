/**
 * Reads the Apps Script typings into a table that the strict layer checks calls against.
 * Runs in Node when local Sheets is bundled; the bundle imports the result as `local:signatures`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "esbuild";
import { parseSync } from "oxc-parser";
import type { ClassSignatures, Signatures } from "./signature-table";

/** Typings of what the services implement; of all the others only the name of the global is kept. */
const IMPLEMENTED = /\.(spreadsheet|charts|base|html|properties|lock|cache|utilities|script)\.d\.ts$/;
const SERVICE_OF_NAMESPACE: Readonly<Record<string, string>> = {
  Spreadsheet: "SpreadsheetApp",
  HTML: "HtmlService",
  Properties: "PropertiesService",
  Lock: "LockService",
  Cache: "CacheService",
  Script: "ScriptApp",
  Charts: "Charts",
};
const SIMPLE: Readonly<Record<string, string>> = {
  TSNumberKeyword: "number",
  TSStringKeyword: "String",
  TSBooleanKeyword: "Boolean",
  TSNullKeyword: "null",
  TSUndefinedKeyword: "",
  TSTypeLiteral: "Object",
  TSObjectKeyword: "Object",
};
const NUMBERS = new Set(["Integer", "Byte", "BigNumber"]);

// The nodes are walked by name only; the parser's own types would not make that safer.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Node = any;

interface Found {
  readonly namespace: string;
  readonly body: readonly Node[];
  readonly parents: readonly string[];
}

export function readSignatures(root = process.cwd()): Signatures {
  const classes = new Map<string, Found>();
  const enums: Record<string, string[]> = {};
  const aliases = new Map<string, Node>();
  const globals: Record<string, string> = {};

  const declared = (node: Node, namespace: string, whole: boolean): void => {
    const inner: Node = node.type === "ExportNamedDeclaration" ? node.declaration : node;
    if (inner.type === "TSModuleDeclaration") {
      for (const child of inner.body.body) declared(child, inner.id.name ?? namespace, whole);
    } else if (inner.type === "VariableDeclaration") {
      for (const one of inner.declarations)
        globals[one.id.name] = lastName(one.id.typeAnnotation?.typeAnnotation) ?? "";
    } else if (!whole) return;
    else if (inner.type === "TSEnumDeclaration") {
      enums[inner.id.name] = inner.body.members.map((member: Node) => member.id.name);
    } else if (inner.type === "TSTypeAliasDeclaration") aliases.set(inner.id.name, inner.typeAnnotation);
    else if (inner.type === "TSInterfaceDeclaration") {
      const parents = (inner.extends ?? []).map((one: Node) => lastName(one.expression));
      const before = classes.get(inner.id.name)?.body ?? [];
      classes.set(inner.id.name, { namespace, body: [...before, ...inner.body.body], parents });
    }
  };
  const folder = typingsFolder(root);
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".d.ts"))) {
    const program = parseSync(file, readFileSync(join(folder, file), "utf8")).program;
    for (const node of program.body) declared(node, "", IMPLEMENTED.test(file));
  }

  const kinds = (node: Node): string[] => {
    if (node.type in SIMPLE) return [SIMPLE[node.type] as string].filter(Boolean);
    if (node.type === "TSUnionType") return [...new Set<string>(node.types.flatMap(kinds))];
    if (node.type === "TSArrayType") return kinds(node.elementType).map((kind) => `${kind}[]`);
    if (node.type === "TSLiteralType") return [typeof node.literal.value === "number" ? "number" : "String"];
    if (node.type !== "TSTypeReference") return ["any"];
    const name = lastName(node) as string;
    const inner = node.typeArguments?.params[0];
    // An array of a union may mix its members: `Array<string | null>` is one kind, "(String|null)[]".
    if (name === "Array") return [kinds(inner).length > 1 ? `(${kinds(inner).join("|")})[]` : `${kinds(inner)[0]}[]`];
    if (NUMBERS.has(name)) return ["number"];
    if (name === "Char") return ["String"];
    if (aliases.has(name)) return kinds(aliases.get(name));
    return [name === "Date" || name === "Object" || classes.has(name) || name in enums ? name : "any"];
  };
  const parameter = (node: Node): string => {
    const rest = node.type === "RestElement";
    const type: Node = (rest ? node.argument : node).typeAnnotation ?? node.typeAnnotation;
    return (rest ? "…" : node.optional ? "?" : "") + (rest ? "any" : kinds(type.typeAnnotation).join("|"));
  };
  const signaturesOf = (name: string): ClassSignatures => {
    const { namespace, body, parents } = classes.get(name) as Found;
    const known = parents.filter((parent) => classes.has(parent)).map(signaturesOf);
    const methods: Record<string, string[][]> = Object.assign({}, ...known.map((one) => one.methods));
    const constants: Record<string, string> = Object.assign({}, ...known.map((one) => one.constants));
    const own = new Set<string>();
    for (const member of body) {
      const key: string = member.key?.name;
      if (member.type === "TSPropertySignature") {
        const type = member.typeAnnotation.typeAnnotation;
        if (type.type === "TSTypeQuery") constants[key] = lastName(type.exprName) as string;
      } else if (member.type === "TSMethodSignature") {
        methods[key] = [...(own.has(key) ? (methods[key] as string[][]) : []), member.params.map(parameter)];
        own.add(key);
      }
    }
    return { service: SERVICE_OF_NAMESPACE[namespace] ?? "", methods, constants };
  };
  return { classes: Object.fromEntries([...classes.keys()].map((name) => [name, signaturesOf(name)])), enums, globals };
}

/** Name at the end of `GoogleAppsScript.Base.Date`. */
function lastName(node: Node): string | undefined {
  if (!node) return undefined;
  const name = node.typeName ?? node.exprName ?? node;
  return name.right?.name ?? name.property?.name ?? name.name;
}

function typingsFolder(root: string): string {
  return dirname(createRequire(join(root, "package.json")).resolve("@types/google-apps-script/package.json"));
}

/** esbuild plugin that answers `import signatures from "local:signatures"`. */
export function signaturesPlugin(): Plugin {
  return {
    name: "apps-script-signatures",
    setup(build) {
      build.onResolve({ filter: /^local:signatures$/ }, ({ path }) => ({ path, namespace: "signatures" }));
      build.onLoad({ filter: /.*/, namespace: "signatures" }, () => ({
        contents: JSON.stringify(readSignatures(build.initialOptions.absWorkingDir)),
        loader: "json",
      }));
    },
  };
}
