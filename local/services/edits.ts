/** Tells what a person changes in the page, for onEdit: not what scripts, formulas and formats change. */
import { CellValueType, type ICellData, ICommandService, type Nullable } from "@univerjs/core";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import type { Book } from "./book";
import { RangeObject } from "./range";

/** Milliseconds in which the page takes back what a validation refuses. */
const PAUSE = 60;

/** @param edited gets the values of a single cell as onEdit sees them: texts, dates as their serial number, none when blank */
export function watchEdits(
  book: Book,
  isPerson: () => boolean,
  edited: (range: RangeObject, values: { value?: string; oldValue?: string }) => void,
): void {
  book.injector.get(ICommandService).beforeCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || options?.fromFormula || !isPerson()) return;
    const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const cells = Object.entries((cellValue ?? {}) as Cells).flatMap(([row, line]) =>
      Object.entries(line).map(([column, cell]) => ({ row: Number(row), column: Number(column), cell })),
    );
    const contents = cells.filter(({ cell }) => !cell || ["v", "f", "p"].some((part) => part in cell));
    if (unitId !== book.document.id || contents.length === 0) return;
    const [rows, columns] = [contents.map(({ row }) => row), contents.map(({ column }) => column)];
    const [row, column] = [Math.min(...rows), Math.min(...columns)];
    const area = { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
    const textsNow = () => contents.map((one) => textOf(book.cell(subUnitId, one.row, one.column)));
    const before = textsNow();
    setTimeout(() => {
      const after = textsNow();
      // Refused and taken back, or the same in other words, as when the locale changes.
      if (after.every((text, index) => text === before[index])) return;
      const [value, oldValue] = contents.length === 1 ? [after[0], before[0]] : [];
      const values = { ...(value !== undefined && { value }), ...(oldValue !== undefined && { oldValue }) };
      edited(new RangeObject(book, subUnitId, area), values);
    }, PAUSE);
  });
}

type Cells = Record<string, Record<string, Nullable<ICellData>>>;

function textOf(cell: Nullable<ICellData>): string | undefined {
  if (cell?.p) return cell.p.body?.dataStream?.trim();
  if (cell?.v === undefined || cell.v === null || cell.v === "") return cell?.f ?? undefined;
  return cell.t === CellValueType.BOOLEAN ? String(Number(cell.v) === 1).toUpperCase() : String(cell.v);
}
