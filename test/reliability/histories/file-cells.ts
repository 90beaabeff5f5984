import { canonicalFormula } from "../../../src/layouts/formula-text";
import type { OpenPlan } from "../../workbook/open-plan";

/** What stands in a cell: a formula as it stands there, or a value as JSON text. */
export type CellText = string;

export interface SheetCells {
  /** The engine's own id: it stays through renames and moves. */
  readonly key: string;
  /** As the services give it. */
  readonly id: number;
  readonly title: string;
  /** By `row:column` from 1; empty cells are left out. */
  readonly cells: ReadonlyMap<string, CellText>;
  readonly notes: ReadonlyMap<string, string>;
  /** All of it, looks included. */
  readonly whole: string;
}

export interface FileCells {
  readonly snapshot: string;
  readonly sheets: readonly SheetCells[];
  /** Named ranges, without those that the engine itself keeps. */
  readonly names: ReadonlyMap<string, string>;
}

interface Snapshot {
  readonly sheets: readonly {
    readonly grid: { readonly name: string };
    readonly cells: Readonly<Record<string, Readonly<Record<string, { f?: string; v?: unknown }>>>>;
    readonly notes: readonly (readonly [row: number, column: number, note: string])[];
  }[];
  readonly names: readonly { name: string; formulaOrRefString: string; hidden?: boolean }[];
}

/** All contents of a file, taken from the document itself and not through what Cap reads it with; `known`: of the same file, earlier. */
export function fileCells({ local, file }: OpenPlan, known: FileCells | null = null): FileCells {
  const snapshot = local.snapshot();
  if (snapshot === known?.snapshot) return known;
  const { sheets, names } = JSON.parse(snapshot) as Snapshot;
  const keys = local.document.workbook.getSheets().map((sheet) => sheet.getSheetId());
  const ids = file.getSheets().map((sheet) => sheet.getSheetId());
  return {
    snapshot,
    sheets: sheets.map(({ grid, cells, notes, ...rest }, index) => ({
      key: keys[index] as string,
      id: ids[index] as number,
      title: grid.name,
      cells: contentsOf(cells),
      notes: new Map(notes.map(([row, column, note]) => [`${row + 1}:${column + 1}`, note])),
      // Of a person's own sheets only is it ever asked for.
      get whole() {
        return JSON.stringify({ grid, cells, notes, ...rest });
      },
    })),
    names: new Map(
      names.filter(({ hidden }) => !hidden).map(({ name, formulaOrRefString }) => [name, formulaOrRefString]),
    ),
  };
}

function contentsOf(cells: Snapshot["sheets"][0]["cells"]): Map<string, CellText> {
  const contents = new Map<string, CellText>();
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, { f, v }] of Object.entries(line)) {
      const at = `${Number(row) + 1}:${Number(column) + 1}`;
      if (f) contents.set(at, f);
      else if (v !== undefined && v !== null && v !== "") contents.set(at, JSON.stringify(v));
    }
  }
  return contents;
}

const REFERENCE =
  /("(?:[^"]|"")*")|(?:'(?:[^']|'')*'!|[\p{L}_][\p{L}\d_.]*!)?(?:#REF!|\$?[A-Z]{1,3}\$?\d+(?![\p{L}\d_(])(?::\$?[A-Z]{1,3}\$?\d+)?)/gu;

const shapes = new Map<CellText, CellText>();

/** A formula without the cells that it reads: rows that are inserted and sheets that are renamed change only those. */
export function shapeOf(text: CellText): CellText {
  if (!isFormula(text)) return text;
  const known = shapes.get(text);
  if (known !== undefined) return known;
  const shape = canonicalFormula(text.replace(REFERENCE, (_, words?: string) => words ?? "\u2022"));
  // Of a run of hours the texts are many.
  if (shapes.size > 50_000) shapes.clear();
  shapes.set(text, shape);
  return shape;
}

export function isFormula(text: CellText): boolean {
  return text.startsWith("=");
}

/** Whether the same stands there; `moved`: formulas may read other places. */
export function isSame(before: CellText | undefined, after: CellText | undefined, moved: boolean): boolean {
  if (before === after) return true;
  if (before === undefined || after === undefined || !isFormula(before) || !isFormula(after)) return false;
  return moved ? shapeOf(before) === shapeOf(after) : canonicalFormula(before) === canonicalFormula(after);
}
