/** What a spreadsheet's locale decides: separators, order of dates, names of months, words for true and false. */
import { numfmt } from "@univerjs/core";
import { type Notation, notationOf } from "./notation";

export interface Locale extends Notation {
  /** Language and country, `fr_FR`, as Apps Script names them. */
  readonly name: string;
  /** BCP 47, `fr-FR`, for Intl. */
  readonly tag: string;
  readonly group: string;
  readonly monthFirst: boolean;
  /** Format that a typed or written date gets. */
  readonly dateFormat: string;
  /** Words for true and false, the locale's first. */
  readonly booleans: readonly [yes: string, no: string];
}

/** Languages that do not write TRUE and FALSE in their cells. */
const BOOLEANS: Readonly<Record<string, readonly [string, string]>> = {
  fr: ["VRAI", "FAUX"],
  de: ["WAHR", "FALSCH"],
  es: ["VERDADERO", "FALSO"],
  it: ["VERO", "FALSO"],
  pt: ["VERDADEIRO", "FALSO"],
  nl: ["WAAR", "ONWAAR"],
};

const known = new Map<string, Locale>();

/** A locale by its name; one that nobody has heard of behaves like its language, else like en_US. */
export function localeNamed(name: string): Locale {
  const found = known.get(name) ?? readLocale(name);
  known.set(name, found);
  return found;
}

function readLocale(name: string): Locale {
  const tag = [name.replace(/_/g, "-"), name.split(/[_-]/)[0] ?? ""].find(isSupported) ?? "en-US";
  const parts = new Intl.NumberFormat(tag, { numberingSystem: "latn", useGrouping: true }).formatToParts(1234567.5);
  const part = (type: string) => parts.find((one) => one.type === type)?.value;
  const notation = notationOf(tag);
  const { decimal } = notation;
  const language = tag.split("-")[0] ?? "en";
  const booleans = BOOLEANS[language] ?? (["TRUE", "FALSE"] as const);
  const date = new Intl.DateTimeFormat(tag, { calendar: "gregory", numberingSystem: "latn", ...DAY }).formatToParts(0);
  const order = date.filter(({ type }) => type !== "literal").map(({ type }) => type);
  const slash = date.find(({ type }) => type === "literal")?.value.trim() || "/";
  const locale: Locale = {
    name: tag.replace("-", "_"),
    tag,
    ...notation,
    group: part("group") ?? (decimal === "," ? "." : ","),
    monthFirst: order[0] === "month",
    dateFormat: order.map((type) => PATTERNS[type]?.[order[0] === "month" ? 1 : 0]).join(slash),
    booleans,
  };
  const names = (kind: "month" | "weekday", style: "long" | "short") =>
    Array.from({ length: kind === "month" ? 12 : 7 }, (_, index) =>
      new Intl.DateTimeFormat(tag, { [kind]: style, timeZone: "UTC", calendar: "gregory", day: "numeric" })
        // 4 January 1970 is a Sunday; beside a day, months take the form they have in dates.
        .formatToParts(kind === "month" ? Date.UTC(1970, index, 1) : Date.UTC(1970, 0, 4 + index))
        .reduce((name, { type, value }) => (type === kind ? value : name), ""),
    );
  numfmt.addLocale(
    {
      group: locale.group,
      decimal,
      preferMDY: locale.monthFirst,
      bool: [...booleans],
      mmmm: names("month", "long"),
      mmm: names("month", "short"),
      dddd: names("weekday", "long"),
      ddd: names("weekday", "short"),
    },
    locale.name,
  );
  return locale;
}

const DAY = { year: "numeric", month: "2-digit", day: "2-digit", timeZone: "UTC" } as const;
const PATTERNS: Readonly<Record<string, readonly [string, string]>> = {
  year: ["yyyy", "yyyy"],
  month: ["mm", "m"],
  day: ["dd", "d"],
};

function isSupported(tag: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false; // not a language tag at all, such as "no such thing"
  }
}
