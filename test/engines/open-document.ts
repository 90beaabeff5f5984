/** Sheets as flat OpenDocument text, and back: plain values, and formulas without results, so that the reader calculates. */

/** What a cell holds. A text that is a day, such as `2026-03-15`, is that date, as it is when it is typed. */
export type Content = string | number | boolean | null | { readonly formula: string };
export type Result = string | number | boolean | null;

const NAMESPACES = ["office", "table", "text"].map(
  (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
);

/** Criteria as in Sheets and Excel: `*` and `?` stand for any letters, capitals do not matter, the whole cell counts. */
const SETTINGS =
  '<table:calculation-settings table:case-sensitive="false" table:use-regular-expressions="false" ' +
  'table:use-wildcards="true" table:search-criteria-must-apply-to-whole-cell="true">' +
  '<table:null-date table:date-value="1899-12-30"/></table:calculation-settings>';

/** Contents by title of sheet, row by row from A1. */
export function openDocument(sheets: ReadonlyMap<string, readonly (readonly Content[])[]>): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<office:document ${NAMESPACES.join(" ")} xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3"`,
    ' office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>',
    SETTINGS,
    ...[...sheets].map(
      ([title, rows]) => `<table:table table:name="${escaped(title)}">${rows.map(rowXml).join("\n")}</table:table>`,
    ),
    "</office:spreadsheet></office:body></office:document>",
  ].join("\n");
}

const rowXml = (row: readonly Content[]) => `<table:table-row>${row.map(cellXml).join("")}</table:table-row>`;

function cellXml(content: Content): string {
  if (content === null) return "<table:table-cell/>";
  if (typeof content === "object") {
    return `<table:table-cell table:formula="${escaped(`of:${openFormula(content.formula)}`)}"/>`;
  }
  const typed = (type: string, attribute: string) =>
    `<table:table-cell office:value-type="${type}" office:${attribute}="${escaped(String(content))}"/>`;
  if (typeof content === "number") return typed("float", "value");
  if (typeof content === "boolean") return typed("boolean", "boolean-value");
  return isDay(content) ? typed("date", "date-value") : typed("string", "string-value");
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}

/** A text in quotes, a logical literal, or an address, perhaps of another sheet. */
const TOKENS = /"(?:[^"]|"")*"|\bTRUE\b|('(?:[^']|'')*'!)?(\$?[A-Z]{1,2}\$?\d+)(?::(\$?[A-Z]{1,2}\$?\d+))?/g;

/** @example openFormula("=IF('Bilan'!$A$1:$B$2;TRUE)") → "=IF([$'Bilan'.$A$1:.$B$2];TRUE())" */
function openFormula(formula: string): string {
  return formula.replace(TOKENS, (token, sheet?: string, first?: string, last?: string) => {
    if (first) return `[${sheet ? `$${sheet.slice(0, -1)}` : ""}.${first}${last ? `:.${last}` : ""}]`;
    return token === "TRUE" ? "TRUE()" : token;
  });
}

const ENTITIES = { "&": "amp", "<": "lt", ">": "gt", '"': "quot", "'": "apos" } as const;

function escaped(text: string): string {
  return text.replace(/[&<>"\n]/g, (sign) =>
    sign === "\n" ? "&#10;" : `&${ENTITIES[sign as keyof typeof ENTITIES]};`,
  );
}

function unescaped(text: string): string {
  const named = new Map(Object.entries(ENTITIES).map(([sign, name]) => [name as string, sign]));
  return text.replace(/&(?:#(\d+)|(\w+));/g, (_, code?: string, name = "") =>
    code ? String.fromCodePoint(Number(code)) : (named.get(name) ?? ""),
  );
}

/** The results of the formulas of a document that LibreOffice wrote, null elsewhere; errors as their text. */
export function readResults(xml: string): Map<string, Result[][]> {
  return new Map(
    elements(xml, "table").map(({ attributes, inner }) => [
      unescaped(attribute(attributes, "table:name")),
      elements(inner, "table-row").flatMap((row) =>
        repeated(
          row.attributes,
          "rows",
          elements(row.inner, "(?:covered-)?table-cell").flatMap((cell) =>
            repeated(cell.attributes, "columns", resultOf(cell)),
          ),
        ),
      ),
    ]),
  );
}

interface Element {
  readonly attributes: string;
  readonly inner: string;
}

function elements(xml: string, name: string): Element[] {
  const pattern = new RegExp(`<table:(${name})((?: [^>]*?)?)(?:/>|>([\\s\\S]*?)</table:\\1>)`, "g");
  return [...xml.matchAll(pattern)].map(([, , attributes = "", inner = ""]) => ({ attributes, inner }));
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
}

function repeated<T>(attributes: string, what: "rows" | "columns", one: T): T[] {
  return new Array<T>(Number(attribute(attributes, `number-${what}-repeated`) || 1)).fill(one);
}

function resultOf({ attributes, inner }: Element): Result {
  if (!attributes.includes("table:formula=")) return null;
  if (attribute(attributes, "calcext:value-type") === "error") return unescaped(inner.replace(/<[^>]*>|\s+/g, ""));
  const type = attribute(attributes, "office:value-type");
  if (type === "date") return serialOfDay(attribute(attributes, "office:date-value"));
  if (type === "boolean") return attribute(attributes, "office:boolean-value") === "true";
  if (type === "string" || type === "") return unescaped(attribute(attributes, "office:string-value"));
  return Number(attribute(attributes, "office:value"));
}

/** Days since 30 December 1899. */
function serialOfDay(day: string): number {
  return Date.parse(`${day.slice(0, 10)}T00:00Z`) / 86_400_000 + 25_569;
}
