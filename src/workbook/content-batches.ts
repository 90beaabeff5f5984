import type { Place } from "../layouts/arrangement";

export type Content = string | number | boolean;

/** Contents for one rectangle, to be written with one call. */
export type ContentBatch = CellBatch<Content>;

/** Anything that cells of one rectangle get with one call. */
export interface CellBatch<T> {
  readonly place: Place;
  readonly contents: readonly (readonly T[])[];
}

interface OpenBatch<T> {
  place: Place;
  readonly contents: T[][];
}

/**
 * The cells of a grid that have something to write (null: leave alone), as few rectangles: neighbours of a row go
 * together, then runs of the same columns in the rows below.
 *
 * `from` is where the grid's first cell stands in the sheet.
 */
export function contentBatches<T = Content>(
  grid: readonly (readonly (T | null)[])[],
  from: { readonly row: number; readonly column: number } = { row: 1, column: 1 },
): CellBatch<T>[] {
  const batches: OpenBatch<T>[] = [];
  let open = new Map<string, OpenBatch<T>>();
  grid.forEach((line, index) => {
    const next = new Map<string, OpenBatch<T>>();
    for (const run of runsOf(line)) {
      const columns = run.contents.length;
      const key = `${run.at}:${columns}`;
      let batch = open.get(key);
      if (batch) batch.place = { ...batch.place, rows: batch.place.rows + 1 };
      else {
        batch = { place: { row: from.row + index, column: from.column + run.at, rows: 1, columns }, contents: [] };
        batches.push(batch);
      }
      batch.contents.push(run.contents);
      next.set(key, batch);
    }
    open = next;
  });
  return batches;
}

function runsOf<T>(line: readonly (T | null)[]): { at: number; contents: T[] }[] {
  const runs: { at: number; contents: T[] }[] = [];
  line.forEach((content, at) => {
    if (content === null) return;
    const last = runs[runs.length - 1];
    if (last && last.at + last.contents.length === at) last.contents.push(content);
    else runs.push({ at, contents: [content] });
  });
  return runs;
}

/** Cells here and there, as few rectangles. */
export function scatteredBatches(
  cells: readonly { readonly row: number; readonly column: number; readonly content: Content }[],
): ContentBatch[] {
  const rows = Math.max(0, ...cells.map(({ row }) => row));
  const columns = Math.max(0, ...cells.map(({ column }) => column));
  const grid = Array.from({ length: rows }, () => new Array<Content | null>(columns).fill(null));
  for (const { row, column, content } of cells) (grid[row - 1] as (Content | null)[])[column - 1] = content;
  return contentBatches(grid);
}
