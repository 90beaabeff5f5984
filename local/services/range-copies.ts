/** Copies and sorts cells with all that they hold; relative references of their formulas move along. */
import type { ICellData } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Book } from "./book";
import { RangeObject } from "./range";
import { NO_CONTENT } from "./range-merges";
import { EnumMember } from "./surface";

export type SortKey = number | { readonly column: number; readonly ascending?: boolean };

export function copyRange(from: RangeObject, to: RangeObject, how: unknown, transposed: boolean | undefined): void {
  const type = how instanceof EnumMember ? how.name() : "PASTE_NORMAL";
  const { formatOnly, contentsOnly } = (how instanceof EnumMember ? {} : (how ?? {})) as Record<string, boolean>;
  if (transposed || !/^PASTE_(NORMAL|VALUES|FORMAT|FORMULA)$/.test(type)) {
    throw new Error(`Local Sheets does not have Range.copyTo with ${type}${transposed ? " transposed" : ""} yet`);
  }
  const { book, area } = from;
  book.document.calculate();
  const cells = from.map((r, c) => ({ ...from.cell(r, c) }) as ICellData);
  const withContent = !formatOnly && type !== "PASTE_FORMAT";
  const withStyle = !contentsOnly && /NORMAL|FORMAT/.test(type);
  // A smaller destination grows to the source, a larger one is filled with repetitions of it.
  const rows = Math.max(to.area.rows, area.rows);
  const columns = Math.max(to.area.columns, area.columns);
  new RangeObject(book, to.sheetId, { ...to.area, rows, columns }).patch((r, c) => {
    const [fromRow, fromColumn] = [r % area.rows, c % area.columns];
    const cell = cells[fromRow]?.[fromColumn] as ICellData;
    const down = to.area.row + r - (area.row + fromRow);
    const right = to.area.column + c - (area.column + fromColumn);
    const content = contentOf(book, type === "PASTE_VALUES" ? { ...cell, f: null } : cell, down, right);
    return {
      ...(withContent && { ...NO_CONTENT, ...content }),
      ...(withStyle && { s: cell.s ? book.style(from.sheetId, area.row + fromRow, area.column + fromColumn) : null }),
    };
  });
}

/** @param spec a column of the sheet, `{column, ascending}`, or several of them, the most important first */
export function sortRange(range: RangeObject, spec: SortKey | readonly SortKey[]): void {
  const { book, area, sheetId } = range;
  const keys = [spec]
    .flat()
    .map((key) => (typeof key === "number" ? { column: key } : (key as { column: number; ascending?: boolean })));
  const values = range.getValues();
  const cells = range.map((r, c) => ({
    ...contentOf(book, range.cell(r, c) ?? {}, 0, 0),
    s: book.style(sheetId, area.row + r, area.column + c),
  }));
  const order = values.map((_, index) => index);
  order.sort((a, b) => {
    for (const { column, ascending = true } of keys) {
      const at = column - 1 - area.column;
      const difference = compare(values[a]?.[at], values[b]?.[at], ascending);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  range.patch((r, c) => {
    const from = order[r] as number;
    const cell = cells[from]?.[c] as ICellData;
    return {
      ...NO_CONTENT,
      ...contentOf(book, cell, r - from, 0),
      s: Object.keys(cell.s ?? {}).length > 0 ? cell.s : null,
    };
  });
}

/** Numbers and dates before texts before booleans; blanks last in either direction. */
function compare(a: unknown, b: unknown, ascending: boolean): number {
  const rank = (value: unknown) =>
    value === "" ? 3 : typeof value === "boolean" ? 2 : typeof value === "string" ? 1 : 0;
  const [rankA, rankB] = [rank(a), rank(b)];
  if (rankA === 3 || rankB === 3) return rankA - rankB;
  const texts = typeof a === "string" && typeof b === "string";
  const difference = rankA - rankB || (texts ? a.localeCompare(b) : Number(a) - Number(b));
  return ascending ? difference : -difference;
}

function contentOf(book: Book, { v, t, f }: ICellData, down: number, right: number): ICellData {
  if (f) return { v: null, f: book.injector.get(LexerTreeBuilder).moveFormulaRefOffset(f, right, down) };
  return v === undefined || v === null ? { v: null } : { v, ...(t !== undefined && { t }) };
}
