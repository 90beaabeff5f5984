import type { Language } from "../shared/language";

const LOCALES: Readonly<Record<Language, string>> = { fr: "fr-FR", en: "en-GB" };

/** Numbers and months as a person of this language writes them. */
export class Figures {
  private readonly locale: string;
  /** Making one takes longer than a hundred uses of it, and sliders want them all at every move. */
  private readonly formats = new Map<string, Intl.NumberFormat>();

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

  /** At most so many decimals, none of them needless: `0.5` → `0,5` in French. */
  decimal(value: number, most: number): string {
    return this.format(value, { maximumFractionDigits: most });
  }

  /** `0.02` → `2,0 %` in French; a second decimal where it says something. */
  rate(value: number, least = 1, most = 2): string {
    return this.format(value, { style: "percent", minimumFractionDigits: least, maximumFractionDigits: most });
  }

  /** `16718.4` → `16 718 €` in French, without decimals unless they are asked for. */
  money(value: number, currency: string, decimals = 0): string {
    const format = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    return this.format(value, { style: "currency", currency, ...format });
  }

  /** The currency alone: `€`. */
  symbol(currency: string): string {
    return this.money(0, currency).replace("0", "").trim();
  }

  /** A figure of this class with a plus in front when its value is above 0 and it does not read as 0. */
  signed(value: number, text: string): string {
    return value > 0 && /[1-9]/.test(text) ? together(`+${text}`) : text;
  }

  private number(value: number, decimals: number): string {
    return this.format(value, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  }

  /** A real minus sign, never before a zero; in French every space inside a figure is narrow. */
  private format(value: number, options: Intl.NumberFormatOptions): string {
    const key = JSON.stringify(options);
    const format = this.formats.get(key) ?? new Intl.NumberFormat(this.locale, options);
    this.formats.set(key, format);
    const text = format.format(value).replace(/\u00a0/g, "\u202f");
    return together(text.replace("-", /[1-9]/.test(text) ? "\u2212" : ""));
  }

  private date(month: string, length: "long" | "short"): string {
    const [year, number] = month.split("-").map(Number) as [number, number];
    const day = new Date(Date.UTC(year, number - 1, 1));
    return day.toLocaleDateString(this.locale, { month: length, year: "numeric", timeZone: "UTC" });
  }
}

/** `+€5`: no line may end between the sign and the currency. */
function together(text: string): string {
  return text.replace(/^([+\u2212])(?=[^\d\u2060])/, "$1\u2060");
}
