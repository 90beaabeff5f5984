import type { Place } from "../layouts/arrangement";

export type Content = string | number | boolean;

/** Contents for one rectangle, to be written with one call. */
export interface ContentBatch {
  readonly place: Place;
  readonly contents: readonly (readonly Content[])[];
}

interface OpenBatch {
  place: Place;
  readonly contents: Content[][];
}

/**
 * The cells of a grid that have something to write (null: leave alone), as few rectangles: neighbours of a row go
 * together, then runs of the same columns in the rows below.
 *
 * `from` is where the grid's first cell stands in the sheet.
 */
export function contentBatches(
  grid: readonly (readonly (Content | null)[])[],
  from: { readonly row: number; readonly column: number } = { row: 1, column: 1 },
): ContentBatch[] {
  const batches: OpenBatch[] = [];
  let open = new Map<string, OpenBatch>();
  grid.forEach((line, index) => {
    const next = new Map<string, OpenBatch>();
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

function runsOf(line: readonly (Content | null)[]): { at: number; contents: Content[] }[] {
  const runs: { at: number; contents: Content[] }[] = [];
  line.forEach((content, at) => {
    if (content === null) return;
    const last = runs[runs.length - 1];
    if (last && last.at + last.contents.length === at) last.contents.push(content);
    else runs.push({ at, contents: [content] });
  });
  return runs;
}
