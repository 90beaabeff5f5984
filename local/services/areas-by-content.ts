import type { Area } from "./a1-notation";

/**
 * Where each content of a grid stands, as few areas as its lines and what lies below one another make: Univer takes long
 * for a rule of a thousand single cells.
 */
export function areasByContent<T>(of: Area, grid: readonly (readonly T[])[]): Map<T, Area[]> {
  const found = new Map<T, Area[]>();
  /** Areas that end in the line before, by content and columns. */
  let above = new Map<T, Map<string, Area>>();
  grid.forEach((line, row) => {
    const ending: typeof above = new Map();
    for (let start = 0, end = 0; start < line.length; start = end) {
      const content = line[start] as T;
      while (end < line.length && line[end] === content) end += 1;
      const columns = `${start} ${end}`;
      const upper = above.get(content)?.get(columns);
      const area = { row: of.row + row, column: of.column + start, rows: 1, columns: end - start };
      const grown = upper ? { ...upper, rows: upper.rows + 1 } : area;
      const areas = found.get(content) ?? [];
      if (upper) areas[areas.indexOf(upper)] = grown;
      else areas.push(grown);
      found.set(content, areas);
      const others = ending.get(content) ?? new Map();
      ending.set(content, others.set(columns, grown));
    }
    above = ending;
  });
  return found;
}
