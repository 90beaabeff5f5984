import type { Language } from "./language";

/**
 * Things one after the other, as within a sentence.
 *
 * @example listText(["a", "b", "c"], "fr") → "a, b et c"
 * @example listText(["a", "b"], "en") → "a and b"
 */
export function listText(items: readonly string[], language: Language): string {
  const last = items[items.length - 1] ?? "";
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(", ")} ${language === "fr" ? "et" : "and"} ${last}`;
}
