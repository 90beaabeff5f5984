import type { Language } from "../shared/language";
import type { Currency, PlannerState } from "./endpoints";
import type { ListedCell } from "./listed-cells";

/** Days in the year, as a bank or the calendar counts. */
export const DAYS_BASES = [360, 365] as const;

/** Whether the bank page's break-even counts advertising among what follows sales or among what is decided beforehand. */
export const CONVENTIONS = ["variable", "fixed"] as const;
export type Convention = (typeof CONVENTIONS)[number];

/** The settings that are cells of the plan, each in one place. */
export interface InputSettings {
  /** Review, from 0 to 1. */
  readonly vat: number | null;
  /** Review. */
  readonly days: number | null;
  /** Funding. */
  readonly advertising: Convention | null;
}

export type InputSetting = keyof InputSettings;

/** A cell as the page shows it. */
export interface InputReading {
  /** False while its sheet is not there, or its table is damaged. */
  readonly isThere: boolean;
  /** What stands there, a convention by its key; null for nothing. A text is something that Cap does not know. */
  readonly value: number | string | null;
}

/** Every setting of a plan as it stands in the file. */
export interface SettingsReading {
  readonly planLanguage: Language;
  readonly currency: Currency;
  /** First month of the plan's year, `2026-01`. */
  readonly planStart: string;
  readonly inputs: Readonly<Record<InputSetting, InputReading>>;
}

/** A cell's new value beside the one that the page showed, so that nobody's change is lost unseen. */
export interface InputChange<T> {
  readonly shown: number | string | null;
  readonly value: T;
}

/** Only what is to change. */
export interface SettingsChange {
  readonly planLanguage?: Language;
  readonly currency?: Currency;
  /** `2025-12`, from the first to the last month that can be planned. */
  readonly planStart?: string;
  readonly vat?: InputChange<number | null>;
  readonly days?: InputChange<number>;
  readonly advertising?: InputChange<Convention>;
}

export interface ChangeSettingsRequest {
  /** Of the answer. */
  readonly language: Language;
  readonly change: SettingsChange;
  /** The user's yes to what was asked. */
  readonly confirmed: boolean;
}

/** What another language or currency does, or did, to the sheets. */
export interface Relabelled {
  /** Labels, headers, notes and titles. */
  readonly words: number;
  readonly formulas: number;
  /** What people picked from Cap's drop-downs. */
  readonly choices: number;
  /** Cells of Cap's that their owner edited: they stay as they are. */
  readonly leftWords: number;
  readonly leftFormulas: number;
  /** The first fifty of them, formulas first. */
  readonly leftCells: readonly ListedCell[];
  /** Tables that were passed over, by their titles. */
  readonly damaged: readonly string[];
}

/** Figures that would stand under other months. */
export interface MovedFigures {
  /** Cells that hold a figure. */
  readonly count: number;
  /** First month of the review now, and after the change. */
  readonly from: string;
  readonly to: string;
}

/** A cell that somebody changed since the page showed it: it was not written. */
export interface InputConflict {
  readonly setting: InputSetting;
  readonly shown: number | string | null;
  readonly now: number | string | null;
  readonly asked: number | string | null;
}

export interface SettingsReport {
  /** False while a question waits for its yes: then nothing has been written. */
  readonly isDone: boolean;
  readonly relabelled: Relabelled | null;
  readonly figures: MovedFigures | null;
  readonly conflicts: readonly InputConflict[];
  /** Settings that have another value than before. */
  readonly changed: readonly (keyof SettingsChange)[];
  readonly settings: SettingsReading;
  readonly state: PlannerState;
}

export interface SettingsEndpoints {
  readSettings: { request: { readonly language: Language }; response: SettingsReading };
  changeSettings: { request: ChangeSettingsRequest; response: SettingsReport };
}
