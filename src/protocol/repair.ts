import { LANGUAGES, type Language } from "../shared/language";
import type { Currency, PlannerState } from "./endpoints";
import type { ListedCell } from "./listed-cells";
import { object, oneOf, type Reader, yesOrNo } from "./readers";
import { CURRENCIES } from "./settings-choices";
import { planStartReader } from "./settings-readers";

/** What a repair puts back; each is counted. */
export const REPAIRED_THINGS = [
  "settings",
  "names",
  "keys",
  "columns",
  "tables",
  "formulas",
  "labels",
  "dropdowns",
  "notes",
  "formats",
  "highlights",
  "charts",
  "guards",
] as const;
export type RepairedThing = (typeof REPAIRED_THINGS)[number];

export interface RepairRequest {
  readonly language: Language;
  /** False: says what there is to repair, and writes nothing. */
  readonly confirmed: boolean;
  /** Whether formulas that were typed over are put back, too: what stands there now goes into *Undo*. */
  readonly typedOver: boolean;
  /** Whether rows of Cap's that were deleted are inserted again. */
  readonly rows: boolean;
  /** The person's answer for each setting that the file does not say any more; one that it says stays. */
  readonly settings?: PlanSettingsGiven;
}

export interface PlanSettingsGiven {
  readonly planLanguage?: Language;
  readonly currency?: Currency;
  /** First month of the plan's year, `2026-01`. */
  readonly planStart?: string;
}

/**
 * What the plan's own sheets say of a setting: Cap's words in them, the months that stand in a table, what *Undo* noted.
 * The year in the Vision and the dates of actions only hint at the plan's year, and not at its first month.
 */
export type TraceKind = "words" | "months" | "undo" | "base-year" | "actions";

/** Where a lost setting was read again. */
export interface SettingTrace extends ListedCell {
  readonly kind: TraceKind;
  /** What stands there. */
  readonly says: string;
}

/** A setting that the file does not say any more; without a trace nothing in its sheets tells it. */
export interface LostSetting<T> {
  readonly value: T | null;
  readonly trace: SettingTrace | null;
}

/** Null for a setting that stands in the file. */
export interface LostSettings {
  readonly planLanguage: LostSetting<Language> | null;
  readonly currency: LostSetting<Currency> | null;
  readonly planStart: LostSetting<string> | null;
}

export interface RepairReport {
  readonly isDone: boolean;
  /** Settings that the person has to confirm or to give before anything is put back; null when none is lost. */
  readonly settings: LostSettings | null;
  /** What is missing, or was put back. */
  readonly found: readonly { readonly thing: RepairedThing; readonly count: number }[];
  /** Cells that work something out, over which somebody typed; the first fifty. */
  readonly typedOver: readonly ListedCell[];
  readonly typedOverCount: number;
  /** Rows that were deleted, by the titles of their tables. */
  readonly lostRows: readonly { readonly table: string; readonly count: number }[];
  /** Formulas that their owner rewrote: they stay. */
  readonly edited: number;
  /** Tables that can not be put back, by their titles. */
  readonly damaged: readonly string[];
  readonly state: PlannerState;
}

export interface RepairEndpoints {
  repairPlan: { request: RepairRequest; response: RepairReport };
}

export function repairReaders(language: { readonly read: Reader<Language> }) {
  return {
    repairPlan: object<RepairRequest>({
      language,
      confirmed: { read: yesOrNo },
      typedOver: { read: yesOrNo },
      rows: { read: yesOrNo },
      settings: {
        read: object<PlanSettingsGiven>({
          planLanguage: { read: oneOf<Language>(LANGUAGES), optional: true },
          currency: { read: oneOf(CURRENCIES), optional: true },
          planStart: { read: planStartReader, optional: true },
        }),
        optional: true,
      },
    }),
  };
}
