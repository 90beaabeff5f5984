import type { ShareStage } from "../protocol/share";
import { type CalendarDay, calendarDay, dayNumber } from "../shared/calendar-day";

/** A copy is made right after it was prepared. Later, a file that goes back to one is somebody's plan again. */
const DAYS = 2;

const MARK = /^cap_template_(\d{4})(\d\d)(\d\d)_([0-9a-f]{8})$/;

/**
 * Name of the range that says: a copy of this file is about to become a template. It travels with the copy, and says
 * there that the file it was given to is another one.
 *
 * `markName("1Bxi…upms", { year: 2026, month: 11, day: 22 })` → `"cap_template_20261122_7c2f91d4"`
 */
export function markName(fileId: string, { year, month, day }: CalendarDay): string {
  const date = [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("");
  return `cap_template_${date}_${fingerprint(fileId)}`;
}

export function isMark(name: string): boolean {
  return MARK.test(name);
}

/** What the marks among a file's names make of it. */
export function stageOf(names: Iterable<string>, fileId: string, today: CalendarDay): ShareStage {
  const own = fingerprint(fileId);
  const recent = [...names].flatMap((name) => {
    const [, year, month, day, file = ""] = MARK.exec(name) ?? [];
    const on = calendarDay(Number(year), Number(month), Number(day));
    const age = on === null ? DAYS : dayNumber(today) - dayNumber(on);
    // A clock that goes before another one's makes a day of tomorrow.
    return age >= -1 && age < DAYS ? [file] : [];
  });
  // Prepared here: whatever else was, this is the plan.
  if (recent.includes(own)) return "prepared";
  return recent.length > 0 ? "copy" : "own";
}

/** FNV-1a of 32 bits: a copy must not tell which file it comes from. Two files with the same one are both left alone. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
