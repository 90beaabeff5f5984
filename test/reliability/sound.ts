/**
 * What of an answer no person could read or JSON text would lose, however deep it lies: NaN, an infinity, −0, a Date,
 * undefined. Gives where it stands: `answer.months.3.revenue is NaN`.
 */
export function unsoundParts(value: unknown, at = "answer"): string[] {
  if (typeof value === "number") {
    const isSound = Number.isFinite(value) && !Object.is(value, -0);
    return isSound ? [] : [`${at} is ${Object.is(value, -0) ? "-0" : value}`];
  }
  if (value === null || typeof value === "string" || typeof value === "boolean") return [];
  if (typeof value !== "object" || value instanceof Date) return [`${at} is ${String(value)}`];
  return Object.entries(value).flatMap(([key, each]) => unsoundParts(each, `${at}.${key}`));
}
