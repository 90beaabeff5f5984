import { canonicalFormula } from "../../../src/layouts/formula-text";
import { columnNumber } from "../../../src/layouts/references";
import { type CellText, type FileCells, isFormula, isSame, type SheetCells } from "./file-cells";

/** A cell that an action told of beforehand, on the sheet in which it notes what can be taken back. */
interface Announced {
  readonly step: number;
  readonly sheetId: number;
  readonly kind: string;
  readonly before: readonly unknown[];
  readonly after: readonly unknown[];
  /** Where its cells stand now, by title and `row:column` of the first; null when they are gone. */
  readonly at: { readonly title: string; readonly row: number; readonly column: number } | null;
}

/** All that the sheet of undo says, read as a person would who knows its columns. */
export function announcedIn(file: FileCells): Announced[] {
  const reference = file.names.get("cap_undo");
  const sheet = file.sheets.find(({ title }) => reference && titleOf(reference) === title);
  if (!sheet) return [];
  const lines: Announced[] = [];
  for (let row = 2; sheet.cells.has(`${row}:1`); row += 1) {
    const [number, , , , rows, id, kind, before, after] = Array.from({ length: 9 }, (_, index) =>
      sheet.cells.get(`${row}:${index + 1}`),
    );
    if (rows === undefined || kind === undefined) continue;
    lines.push({
      step: Number(number),
      sheetId: Number(id),
      kind: String(JSON.parse(kind)).split("/")[1] ?? "",
      before: listIn(before),
      after: listIn(after),
      at: placeIn(rows),
    });
  }
  return lines;
}

/** `'L''an'!B3:F3` → `L'an` */
function titleOf(reference: string): string {
  const title = reference.slice(0, reference.lastIndexOf("!"));
  return title.startsWith("'") ? title.slice(1, -1).replace(/''/g, "'") : title;
}

function listIn(text: CellText | undefined): unknown[] {
  try {
    // Once as the cell holds it, once as it was written into it.
    return JSON.parse(JSON.parse(text ?? '"[]"') as string) as unknown[];
  } catch {
    return [];
  }
}

function placeIn(formula: CellText): Announced["at"] {
  const inner = /^=ROWS\((.+)\)$/.exec(canonicalFormula(formula))?.[1] ?? "";
  const [, letters, row] = /^([A-Z]+)(\d+)/.exec(inner.slice(inner.lastIndexOf("!") + 1)) ?? [];
  if (!letters) return null;
  return { title: inner.slice(0, inner.lastIndexOf("!")), row: Number(row), column: columnNumber(letters) };
}

/** Looks up what was announced of a cell, by its place after the action. */
export class Announcements {
  private readonly byPlace = new Map<string, { before: unknown; after: unknown }[]>();
  readonly titles = new Set<string>();

  constructor(readonly lines: readonly Announced[]) {
    for (const { kind, before, after, at } of lines) {
      if (kind === "title") for (const title of [...before, ...after]) this.titles.add(String(title));
      before.forEach((was, index) => {
        if (!at) return;
        const key = keyOf(kind, at.title, `${at.row}:${at.column + index}`);
        this.byPlace.set(key, [...(this.byPlace.get(key) ?? []), { before: was, after: after[index] }]);
      });
    }
  }

  /** Titles of formulas are in capitals, as formulas are compared. */
  of(kind: string, sheet: SheetCells, place: string): readonly { before: unknown; after: unknown }[] {
    return this.byPlace.get(keyOf(kind, sheet.title, place)) ?? [];
  }
}

const keyOf = (kind: string, title: string, place: string) => `${kind} ${title.toUpperCase()} ${place}`;

/** Whether a line says what stood in a cell. */
export function says(kept: unknown, text: CellText | undefined): boolean {
  if (text === undefined) return kept === null || kept === "";
  if (isFormula(text)) return typeof kept === "string" && isSame(kept, text, true);
  const value: unknown = JSON.parse(text);
  if (typeof kept === "object" && kept !== null) return typeof value === "number";
  if (typeof kept === "boolean") return value === (kept ? 1 : 0) || value === kept;
  if (typeof kept === "string" && typeof value === "string") return kept === value || kept === `'${value}`;
  return kept === value;
}
