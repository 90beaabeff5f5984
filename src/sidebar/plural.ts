/** French counts zero as one: `0 feuille`, `1 feuille`, `2 feuilles`. */
export function pluralFr(count: number, one: string, many: string): string {
  return Math.abs(count) < 2 ? one : many;
}

/** English does not: `0 sheets`, `1 sheet`, `2 sheets`. */
export function pluralEn(count: number, one: string, many: string): string {
  return Math.abs(count) === 1 ? one : many;
}
