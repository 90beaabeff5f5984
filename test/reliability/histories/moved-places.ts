import type { OpenPlan } from "../../workbook/open-plan";

interface Shift {
  readonly sheet: string;
  readonly along: "row" | "column";
  /** From 1. */
  readonly at: number;
  /** Below zero: deleted. */
  readonly count: number;
}

interface Structural {
  readonly subUnitId: string;
  readonly range: { startRow: number; endRow: number; startColumn: number; endColumn: number };
}

/** Where cells are after rows and columns were inserted or deleted: the engine tells of each. */
export class MovedPlaces {
  constructor(private readonly shifts: readonly Shift[]) {}

  isMoved(sheet: string): boolean {
    return this.shifts.some((shift) => shift.sheet === sheet);
  }

  /** Null when its row or column was deleted. */
  now(sheet: string, at: string): string | null {
    let [row, column] = at.split(":").map(Number) as [number, number];
    for (const shift of this.shifts) {
      if (shift.sheet !== sheet) continue;
      const place = shift.along === "row" ? row : column;
      if (place < shift.at) continue;
      if (shift.count < 0 && place < shift.at - shift.count) return null;
      if (shift.along === "row") row += shift.count;
      else column += shift.count;
    }
    return `${row}:${column}`;
  }
}

/** Does something and says where every cell is after it. */
export function watchingMoves<T>(
  { local }: OpenPlan,
  act: () => T,
): { readonly result: T; readonly moves: MovedPlaces } {
  const shifts: Shift[] = [];
  const listener = local.document.workbook.onCommandExecuted(({ id, params }) => {
    const [, what, along] = /^sheet\.mutation\.(insert|remove|move)-(row|col)s?$/.exec(id) ?? [];
    if (!what) return;
    if (what === "move") throw new Error("An action moves rows or columns: nothing says where they are.");
    const { subUnitId, range } = params as Structural;
    const [first, last] = along === "row" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    shifts.push({
      sheet: subUnitId,
      along: along === "row" ? "row" : "column",
      at: first + 1,
      count: (what === "insert" ? 1 : -1) * (last - first + 1),
    });
  });
  try {
    return { result: act(), moves: new MovedPlaces(shifts) };
  } finally {
    listener.dispose();
  }
}
