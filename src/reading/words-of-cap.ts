import { LAYOUTS } from "../layouts/all-layouts";
import { fillWords } from "../layouts/fill-words";
import type { LayoutId } from "../layouts/layout";
import type { PlanContext } from "../layouts/plan-context";
import type { Currency } from "../protocol/endpoints";
import { CURRENCIES } from "../protocol/settings-choices";
import { LANGUAGES, type Language, type Words } from "../shared/language";

/** One of the plan's sheets as it stands. */
export interface SheetValues {
  readonly id: LayoutId;
  readonly values: readonly (readonly unknown[])[];
}

/** What most of Cap's words say, and the first of them; rows and columns count from 1. */
export interface Told<T> {
  readonly value: T;
  readonly sheet: LayoutId;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** In which a text of Cap's may have been written; no currency for one that names none. */
interface Origin {
  readonly language: Language;
  readonly currency: Currency | null;
}

/** The language of the titles, headers and labels that Cap wrote; null when none of them stands any more. */
export function languageTold(sheets: readonly SheetValues[]): Told<Language> | null {
  return told(sheets, ({ language }) => language);
}

/** The currency that they name: `Revenue (€)`. */
export function currencyTold(sheets: readonly SheetValues[]): Told<Currency> | null {
  return told(sheets, ({ currency }) => currency);
}

/** A text counts when all that it may come from agree. */
function told<T>(sheets: readonly SheetValues[], tells: (origin: Origin) => T | null): Told<T> | null {
  const votes = new Map<T, { count: number; first: Told<T> }>();
  for (const { id, values } of sheets) {
    const origins = originsOf(id);
    values.forEach((line, row) => {
      line.forEach((text, column) => {
        const all = typeof text === "string" ? (origins.get(text) ?? []).map(tells) : [];
        const [value] = all;
        if (text === "" || value === undefined || value === null || all.some((each) => each !== value)) return;
        const first = { value, sheet: id, row: row + 1, column: column + 1, text: String(text) };
        const vote = votes.get(value) ?? { count: 0, first };
        votes.set(value, { ...vote, count: vote.count + 1 });
      });
    });
  }
  const most = Math.max(0, ...[...votes.values()].map(({ count }) => count));
  return [...votes.values()].find(({ count }) => count === most)?.first ?? null;
}

/** Every text that a sheet of this kind may hold, in all languages and currencies. */
function originsOf(id: LayoutId): Map<string, Origin[]> {
  const origins = new Map<string, Origin[]>();
  for (const words of wordsIn(LAYOUTS[id])) {
    for (const language of LANGUAGES) {
      const currencies = words[language].includes("{currency}") ? CURRENCIES : [null];
      for (const currency of currencies) {
        const text = fillWords(words, { currency: currency ?? "EUR" } as PlanContext, language);
        origins.set(text, [...(origins.get(text) ?? []), { language, currency }]);
      }
    }
  }
  return origins;
}

/** All texts of a layout, wherever they stand in it. */
function wordsIn(part: unknown): Words[] {
  if (typeof part !== "object" || part === null) return [];
  const { fr, en } = part as Partial<Words>;
  if (typeof fr === "string" && typeof en === "string") return [{ fr, en }];
  return Object.values(part).flatMap(wordsIn);
}
