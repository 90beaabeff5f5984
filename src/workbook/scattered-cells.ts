import type { Place } from "../layouts/arrangement";
import { columnLetters } from "../layouts/references";
import type { Content, ContentBatch } from "./content-batches";

/** One word, and every place in which it is to stand. */
export interface SameContent {
  readonly content: Content;
  /** `L12:L14` */
  readonly ranges: readonly string[];
}

/** From so many rectangles on it is looked for fewer calls. */
const MANY = 40;

/**
 * The states of a thousand actions, each to be put into another language, are hundreds of small rectangles but four words:
 * those are written by word, all places of it with one call. Formulas, of which each is another, stay in their rectangles.
 */
export function bySameContent(batches: readonly ContentBatch[]): {
  readonly batches: readonly ContentBatch[];
  readonly same: readonly SameContent[];
} {
  const small = batches.filter(({ contents }) => contents.flat().every(isPlain));
  const places = placesByContent(small);
  if (small.length < MANY || places.size >= small.length) return { batches, same: [] };
  return {
    batches: batches.filter(({ contents }) => !contents.flat().every(isPlain)),
    same: [...places].map(([content, cells]) => ({ content, ranges: runsDown(cells) })),
  };
}

function isPlain(content: Content): boolean {
  return typeof content !== "string" || !content.startsWith("=");
}

type Cell = Pick<Place, "row" | "column">;

function placesByContent(batches: readonly ContentBatch[]): Map<Content, Cell[]> {
  const places = new Map<Content, Cell[]>();
  for (const { place, contents } of batches) {
    contents.forEach((line, down) => {
      line.forEach((content, right) => {
        const cell = { row: place.row + down, column: place.column + right };
        const known = places.get(content);
        if (known) known.push(cell);
        else places.set(content, [cell]);
      });
    });
  }
  return places;
}

/** Cells below one another are one range. */
function runsDown(cells: readonly Cell[]): string[] {
  const runs: { column: number; first: number; last: number }[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const run = runs[runs.length - 1];
    if (run && run.column === column && run.last + 1 === row) run.last = row;
    else runs.push({ column, first: row, last: row });
  }
  return runs.map(({ column, first, last }) => `${columnLetters(column)}${first}:${columnLetters(column)}${last}`);
}
