import type { Words } from "../../shared/language";

const ROOM = 60;

/** A text of the user within a sentence: on one line, and cut where there is no room. Never anything but text. */
export function shortened(text: string, room = ROOM): string {
  const letters = Array.from(text.replace(/[\s\p{Cc}]+/gu, " ").trim());
  return letters.length <= room
    ? letters.join("")
    : `${letters
        .slice(0, room - 1)
        .join("")
        .trimEnd()}…`;
}

/** The same between quotation marks. */
export function quoted(text: string): Words {
  const short = shortened(text);
  return { fr: `«\u202f${short}\u202f»`, en: `“${short}”` };
}
