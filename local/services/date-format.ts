/** Dates as text by the patterns of Java's SimpleDateFormat, in English as Apps Script does. */
import { serialOfDate } from "../engine/serial-dates";
import { Exception } from "./surface";

const PATTERN = /'((?:[^']|'')*)'|([A-Za-z])\2*/g;

/** `formatDate(d, "Europe/Paris", "yyyy-MM-dd HH:mm")` → `2026-03-15 12:00` */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  // The clock of the zone, kept in the UTC fields of a date.
  const clock = new Date(Math.round((serialOfDate(date, timeZone) - 25569) * 86_400_000));
  const offset = Math.round((clock.getTime() - date.getTime()) / 60_000);
  const word = (options: Intl.DateTimeFormatOptions) => clock.toLocaleString("en-US", { timeZone: "UTC", ...options });
  const hours = clock.getUTCHours();
  const signed = (colon: string) => {
    const [h, m] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) =>
      String(part).padStart(2, "0"),
    );
    return `${offset < 0 ? "-" : "+"}${h}${colon}${m}`;
  };
  const fields: readonly [letters: string, field: (size: number) => string | number][] = [
    ["y", (size) => (size === 2 ? clock.getUTCFullYear() % 100 : clock.getUTCFullYear())],
    ["M", (size) => (size > 2 ? word({ month: size > 3 ? "long" : "short" }) : clock.getUTCMonth() + 1)],
    ["d", () => clock.getUTCDate()],
    ["E", (size) => word({ weekday: size > 3 ? "long" : "short" })],
    ["u", () => clock.getUTCDay() || 7],
    ["H", () => hours],
    ["h", () => hours % 12 || 12],
    ["a", () => (hours < 12 ? "AM" : "PM")],
    ["m", () => clock.getUTCMinutes()],
    ["s", () => clock.getUTCSeconds()],
    ["S", () => clock.getUTCMilliseconds()],
    ["Z", () => signed("")],
    ["X", (size) => (offset === 0 ? "Z" : size > 2 ? signed(":") : signed("").slice(0, size > 1 ? 5 : 3))],
    ["z", () => (offset === 0 ? "GMT" : `GMT${signed(":")}`)],
  ];
  return pattern.replace(PATTERN, (all: string, quoted: string | undefined, letter: string | undefined) => {
    if (letter === undefined) return all === "''" ? "'" : (quoted ?? "").replace(/''/g, "'");
    const field = fields.find(([one]) => one === letter)?.[1];
    if (!field) throw new Exception(`Invalid argument: ${letter}`);
    return String(field(all.length)).padStart(all.length, "0");
  });
}
