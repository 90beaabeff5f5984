/** Tells what a person changes in the page, for onEdit: not what scripts, formulas and formats change. */
import { CellValueType, type ICellData, ICommandService, type Nullable } from "@univerjs/core";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import type { Book } from "./book";
import { RangeObject } from "./range";

/** Milliseconds in which the page takes back what a validation refuses. */
const PAUSE = 100;

/** @param edited gets the values of a single cell as onEdit sees them: texts, dates as their serial number, none when blank */
export function watchEdits(
  book: Book,
  isPerson: () => boolean,
  edited: (range: RangeObject, values: { value?: string; oldValue?: string }) => void,
): void {
  /** Each cell of one sheet that has changed lately, with its text before that. */
  let changed = new Map<string, { row: number; column: number; before: string | undefined }>();
  let sheetId = "";
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const isThere = (id: string) => book.document.workbook.getSheetBySheetId(id) !== null;

  const tell = () => {
    // The file may have been opened anew, as another person or from a snapshot, since the edit.
    if (!isThere(sheetId)) return void changed.clear();
    const cells = [...changed.values()].map((one) => ({
      ...one,
      after: textOf(book.cell(sheetId, one.row, one.column)),
    }));
    changed = new Map();
    // Refused and taken back, or the same in other words, as when the locale changes.
    if (cells.every(({ before, after }) => before === after)) return;
    const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
    const [row, column] = [Math.min(...rows), Math.min(...columns)];
    const area = { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
    const [single] = cells.length === 1 ? cells : [];
    edited(new RangeObject(book, sheetId, area), {
      ...(single?.after !== undefined && { value: single.after }),
      ...(single?.before !== undefined && { oldValue: single.before }),
    });
  };

  book.injector.get(ICommandService).beforeCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || options?.fromFormula || !isPerson()) return;
    const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    if (unitId !== book.document.id || !isThere(subUnitId)) return;
    clearTimeout(waiting);
    if (subUnitId !== sheetId && changed.size > 0) tell();
    sheetId = subUnitId;
    for (const [row, line] of Object.entries((cellValue ?? {}) as Cells)) {
      for (const [column, cell] of Object.entries(line)) {
        const key = `${row} ${column}`;
        if ((cell && !["v", "f", "p"].some((part) => part in cell)) || changed.has(key)) continue;
        const place = { row: Number(row), column: Number(column) };
        changed.set(key, { ...place, before: textOf(book.cell(sheetId, place.row, place.column)) });
      }
    }
    if (changed.size > 0) waiting = setTimeout(tell, PAUSE);
  });
}

type Cells = Record<string, Record<string, Nullable<ICellData>>>;

function textOf(cell: Nullable<ICellData>): string | undefined {
  if (cell?.p) return cell.p.body?.dataStream?.trim();
  if (cell?.v === undefined || cell.v === null || cell.v === "") return cell?.f ?? undefined;
  return cell.t === CellValueType.BOOLEAN ? String(Number(cell.v) === 1).toUpperCase() : String(cell.v);
}
