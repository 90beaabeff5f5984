import type { Place } from "../layouts/arrangement";

/**
 * The grid without the guarded places, as few rectangles: what a person may edit without being asked.
 * Rows with the same guarded columns are taken together.
 */
export function freePlaces(guarded: readonly Place[], rows: number, columns: number): Place[] {
  const free: Place[] = [];
  let open: { signature: string; from: number } | null = null;
  for (let row = 1; row <= rows + 1; row += 1) {
    const signature = row > rows ? null : signatureOf(guarded, row);
    if (open && open.signature !== signature) {
      free.push(
        ...gaps(open.signature, columns).map((gap) => ({
          ...gap,
          row: open?.from ?? 1,
          rows: row - (open?.from ?? 1),
        })),
      );
      open = null;
    }
    if (!open && signature !== null) open = { signature, from: row };
  }
  return free;
}

/** Guarded columns of a row, `3-4,7-7`. */
function signatureOf(guarded: readonly Place[], row: number): string {
  return guarded
    .filter((place) => row >= place.row && row < place.row + place.rows)
    .sort((a, b) => a.column - b.column)
    .map(({ column, columns }) => `${column}-${column + columns - 1}`)
    .join(",");
}

function gaps(signature: string, columns: number): { column: number; columns: number }[] {
  const result: { column: number; columns: number }[] = [];
  let next = 1;
  for (const run of signature === "" ? [] : signature.split(",")) {
    const [first = 0, last = 0] = run.split("-").map(Number);
    if (first > next) result.push({ column: next, columns: first - next });
    next = Math.max(next, last + 1);
  }
  if (next <= columns) result.push({ column: next, columns: columns - next + 1 });
  return result;
}
