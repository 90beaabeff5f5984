/** Days since 30 December 1899 on the clock of a time zone, as cells hold them, and instants, as scripts hold them. */

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

const clocks = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** Milliseconds that the zone's clock is ahead of UTC at an instant. */
function offsetAt(instant: number, timeZone: string): number {
  if (timeZone === "UTC") return 0;
  const key = timeZone + Math.floor(instant / 900_000); // clocks change on quarter hours
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  clocks.set(timeZone, clock);
  const name = clock.formatToParts(instant).find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign, hours = 0, minutes = 0, seconds = 0] = /([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(name) ?? [];
  const offset = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * (sign === "-" ? -1000 : 1000);
  if (offsets.size > 10_000) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

/** 46096.5 in Europe/Paris → 2026-03-15T11:00Z, to the millisecond. */
export function dateOfSerial(serial: number, timeZone: string): Date {
  const clock = Math.round(EPOCH + serial * DAY);
  const instant = clock - offsetAt(clock, timeZone);
  // Near a change of the clock the first guess may lie on the wrong side of it.
  return new Date(clock - offsetAt(instant, timeZone));
}

/** 2026-03-15T11:00Z in Europe/Paris → 46096.5. */
export function serialOfDate(date: Date, timeZone: string): number {
  return (date.getTime() + offsetAt(date.getTime(), timeZone) - EPOCH) / DAY;
}
