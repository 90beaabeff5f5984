/**
 * Every number in an answer, however deep it lies, that a person could not read: NaN, an infinity, −0. Gives where it
 * stands, as `months.3.revenue is NaN`.
 */
export function unsoundNumbers(value: unknown, at = "answer"): string[] {
  if (typeof value === "number") {
    const isSound = Number.isFinite(value) && !Object.is(value, -0);
    return isSound ? [] : [`${at} is ${Object.is(value, -0) ? "-0" : value}`];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => unsoundNumbers(each, `${at}.${key}`));
}
