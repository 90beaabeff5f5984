import type { Language } from "../shared/language";

const LOCALES: Readonly<Record<Language, string>> = { fr: "fr-FR", en: "en-GB" };

/** Numbers and months as a person of this language writes them. */
export class Figures {
  private readonly locale: string;

  constructor(language: Language) {
    this.locale = LOCALES[language];
  }

  /** `25900` → `25 900` in French. */
  whole(value: number): string {
    return this.number(value, 0);
  }

  /** `1509496.33` → `1 509 496,33` in French; a real minus sign below zero. */
  amount(value: number): string {
    return this.number(value, 2);
  }

  /** `2010-12` → `décembre 2010` */
  month(month: string): string {
    return this.date(month, "long");
  }

  /** `2010-12` → `déc. 2010` */
  shortMonth(month: string): string {
    return this.date(month, "short");
  }

  /** A number that came as text, as in `amount`, without needless decimals; any other text as it is. */
  text(value: string): string {
    if (!/^-?\d+(\.\d+)?$/.test(value)) return value;
    return this.number(Number(value), value.includes(".") ? 2 : 0);
  }

  private number(value: number, decimals: number): string {
    const format = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    return value.toLocaleString(this.locale, format).replace("-", "\u2212");
  }

  private date(month: string, length: "long" | "short"): string {
    const [year, number] = month.split("-").map(Number) as [number, number];
    const day = new Date(Date.UTC(year, number - 1, 1));
    return day.toLocaleDateString(this.locale, { month: length, year: "numeric", timeZone: "UTC" });
  }
}
