/**
 * The title, or `title (Cap)`, `title (Cap 2)`… when the file has a sheet of that name already: it is not ours to touch.
 * Sheets does not tell `bilan` from `Bilan`.
 */
export function freeTitle(taken: readonly string[], title: string): string {
  const known = new Set(taken.map((each) => each.toLowerCase()));
  let candidate = title;
  for (let number = 1; known.has(candidate.toLowerCase()); number += 1) {
    candidate = number === 1 ? `${title} (Cap)` : `${title} (Cap ${number})`;
  }
  return candidate;
}
