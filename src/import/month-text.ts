import { plainWords } from "./column-names";

/** Names and short names of months in French and English, without accents and points. */
const MONTHS = [
  "jan janv janvier january",
  "feb fev fevr fevrier february",
  "mar mars march",
  "apr avr avril april",
  "may mai",
  "jun juin june",
  "jul juil juillet july",
  "aug aou aout august",
  "sep sept septembre september",
  "oct octobre october",
  "nov novembre november",
  "dec decembre december",
];

const NUMBER_BY_NAME = new Map(
  MONTHS.flatMap((list, index) => list.split(" ").map((name) => [name, index + 1] as const)),
);

interface WrittenDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * A date whose month is written as a word, the first of the month when it names no day; null for anything else. A year
 * of two digits counts only behind a hyphen, as spreadsheets write it: `Jan 25` may be a day.
 *
 * `dayInWords("janv. 2025")` → `{ year: 2025, month: 1, day: 1 }`; `"January 15, 2025"`, `"15 janvier 2025"`,
 * `"janv.-25"` and `"2025 Jan"` are read too.
 */
export function dayInWords(text: string): WrittenDay | null {
  const short = /^([^\d\s]+)-(\d{2})$/.exec(text);
  if (short !== null) return written(`20${short[2]}`, short[1], "1");
  const words = plainWords(text).replace(/^1er /, "1 ").split(" ");
  const at = words.findIndex((word) => NUMBER_BY_NAME.has(word));
  const others = words.filter((_, index) => index !== at);
  const year = others.find((word) => /^\d{4}$/.test(word));
  const rest = others.filter((word) => word !== year);
  if (at < 0 || year === undefined || rest.length > 1) return null;
  return written(year, words[at], rest[0] ?? "1");
}

function written(year: string, name: string | undefined, day: string): WrittenDay | null {
  const month = NUMBER_BY_NAME.get(plainWords(name ?? ""));
  return month === undefined || !/^\d{1,2}$/.test(day) ? null : { year: Number(year), month, day: Number(day) };
}
