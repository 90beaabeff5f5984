/** Which part of an .xlsx file refers to which. */
import type { Package } from "./package";

/** Names of parts by the ids that a part uses for them. */
export function relatedTo(parts: Package, name: string): Map<string, string> {
  const [folder, file] = [name.slice(0, name.lastIndexOf("/") + 1), name.slice(name.lastIndexOf("/") + 1)];
  const xml = textOf(parts, `${folder}_rels/${file}.rels`);
  return new Map(
    [...xml.matchAll(/<Relationship\s[^>]*>/g)].map(([element]) => [
      attribute(element, "Id"),
      new URL(attribute(element, "Target"), `xlsx:///${folder}`).pathname.slice(1),
    ]),
  );
}

/** The parts of the sheets, in their order. */
export function sheetParts(parts: Package): string[] {
  const related = relatedTo(parts, "xl/workbook.xml");
  const sheets = [...textOf(parts, "xl/workbook.xml").matchAll(/<sheet\s[^>]*>/g)];
  return sheets.map(([element]) => related.get(attribute(element, "r:id")) ?? "");
}

/** Text of a part, "" when there is none of that name. */
export function textOf(parts: Package, name: string): string {
  return Buffer.from(parts.get(name) ?? []).toString("utf8");
}

export function attribute(element: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1] ?? "";
}
