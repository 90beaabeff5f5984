import { plainWords } from "./column-names";

const TOTAL =
  /^(?:grand |sub ?|sous )?(?:total|totals|totaux|sum|somme|moyenne|moyennes|average|averages|mean|summary|overall)\b/;

/**
 * Whether a row repeats what the others say: it has a word such as “Total” or “Moyenne” where the date should stand, or
 * no date and such a word in any cell. A customer called Total has a date.
 */
export function isTotalRow(cells: readonly unknown[], date: number): boolean {
  const named = (cell: unknown) => typeof cell === "string" && !/^\s*\d/.test(cell) && TOTAL.test(plainWords(cell));
  const place = cells[date];
  const noDate = place === null || place === undefined || (typeof place === "string" && place.trim() === "");
  return named(place) || (noDate && cells.some(named));
}
