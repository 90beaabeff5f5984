/** Sheets as flat OpenDocument text, and their results back: formulas go without any, so that whoever opens it calculates. */

/** A text that is a day, such as `2026-03-15`, is that date, as it is when it is typed. */
export type Content = string | number | boolean | null | { readonly formula: string };
export type Result = string | number | boolean | null;
export type Grids<T> = ReadonlyMap<string, readonly (readonly T[])[]>;

const names = (name: string) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`;

/** Criteria as in Sheets and Excel: `*` and `?` stand for any letters, capitals do not matter, the whole cell counts. */
const SETTINGS =
  '<table:calculation-settings table:case-sensitive="false" table:use-regular-expressions="false" ' +
  'table:use-wildcards="true" table:search-criteria-must-apply-to-whole-cell="true"/>';

/** @param sheets contents by title, row by row from A1 */
export function openDocument(sheets: Grids<Content>): string {
  const row = (cells: readonly Content[]) => `<table:table-row>${cells.map(cellXml).join("")}</table:table-row>`;
  const tables = [...sheets].map(
    ([title, rows]) => `<table:table table:name="${escaped(title)}">${rows.map(row).join("\n")}</table:table>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${["office", "table"].map(names).join(" ")} xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"
  office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet>${SETTINGS}${tables.join("\n")}</office:spreadsheet></office:body></office:document>`;
}

function cellXml(content: Content): string {
  const cell = (attributes: string) => `<table:table-cell ${attributes}/>`;
  const typed = (type: string, name: string) =>
    cell(`office:value-type="${type}" office:${name}="${escaped(String(content))}"`);
  if (content === null) return cell("");
  if (typeof content === "object") return cell(`table:formula="of:${escaped(openFormula(content.formula))}"`);
  if (typeof content === "number") return typed("float", "value");
  if (typeof content === "boolean") return typed("boolean", "boolean-value");
  return isDay(content) ? typed("date", "date-value") : typed("string", "string-value");
}

export const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);

/** A text in quotes, a logical literal, or an address, perhaps of another sheet. */
const TOKENS = /"(?:[^"]|"")*"|\bTRUE\b|('(?:[^']|'')*')?!?(\$?[A-Z]{1,2}\$?\d+)(?::(\$?[A-Z]{1,2}\$?\d+))?/g;

/** @example openFormula("=IF('Bilan'!$A$1:$B$2;TRUE)") → "=IF([$'Bilan'.$A$1:.$B$2];TRUE())" */
function openFormula(formula: string): string {
  return formula.replace(TOKENS, (token, sheet?: string, first?: string, last?: string) => {
    if (first) return `[${sheet ? `$${sheet}` : ""}.${first}${last ? `:.${last}` : ""}]`;
    return token === "TRUE" ? "TRUE()" : token;
  });
}

const escaped = (text: string) => text.replace(/[&<>"\n]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const unescaped = (text: string) =>
  text.replace(/&(?:#x(\w+)|(\w+));/g, (_, code?: string, name = "") =>
    code ? String.fromCodePoint(Number.parseInt(code, 16)) : (NAMED[name] ?? ""),
  );

interface Element {
  readonly inner: string;
  attribute(name: string): string;
}

/** The results of the formulas in a document that LibreOffice wrote, null elsewhere; errors as their text. */
export function readResults(xml: string): Grids<Result> {
  const repeated = <T>(element: Element, what: string, one: T) =>
    new Array<T>(Number(element.attribute(`table:number-${what}-repeated`) || 1)).fill(one);
  const cells = (row: Element) =>
    elements(row.inner, "table-cell").flatMap((cell) => repeated(cell, "columns", resultOf(cell)));
  const rows = (table: Element) =>
    elements(table.inner, "table-row").flatMap((row) => repeated(row, "rows", cells(row)));
  return new Map(elements(xml, "table").map((table) => [table.attribute("table:name"), rows(table)]));
}

function elements(xml: string, name: string): Element[] {
  const pattern = new RegExp(`<table:${name}( [^>]*?)?(?:/>|>([\\s\\S]*?)</table:${name}>)`, "g");
  return [...xml.matchAll(pattern)].map(([, attributes = "", inner = ""]) => ({
    inner,
    attribute: (wanted) => unescaped(new RegExp(` ${wanted}="([^"]*)"`).exec(attributes)?.[1] ?? ""),
  }));
}

function resultOf({ attribute, inner }: Element): Result {
  if (!attribute("table:formula")) return null;
  if (attribute("calcext:value-type") === "error") return unescaped(inner.replace(/<[^>]*>|\s+/g, ""));
  const value = attribute("office:value");
  if (value) return Number(value);
  const logical = attribute("office:boolean-value");
  if (logical) return logical === "true";
  const day = attribute("office:date-value");
  return day ? Date.parse(`${day.slice(0, 10)}T00:00Z`) / 86_400_000 + 25_569 : attribute("office:string-value");
}
