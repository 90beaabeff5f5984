import { LANGUAGES, type Language } from "../shared/language";
import type { RequestOf } from "./endpoints";
import { expected, number, object, oneOf, orNull, type Reader, yesOrNo } from "./readers";
import {
  CONVENTIONS,
  type Convention,
  DAYS_BASES,
  type InputChange,
  type SettingsChange,
  type SettingsEndpoints,
} from "./settings";
import { CURRENCIES, FIRST_YEAR, LAST_YEAR } from "./settings-choices";

/** Longer than anything that the page shows of a cell. */
const LONGEST_TEXT = 500;

/** A month with which the plan of a known year can start: `2025-12` starts the plan of 2026. */
export const planStartReader: Reader<string> = (value, name) => {
  const parts = typeof value === "string" ? /^(\d{4})-(0[1-9]|1[0-2])$/.exec(value) : null;
  const year = parts ? Number(parts[1]) + (Number(parts[2]) > 6 ? 1 : 0) : 0;
  if (parts && year >= FIRST_YEAR && year <= LAST_YEAR) return value as string;
  throw expected(`«\u202f${name}\u202f» doit être un mois comme 2026-01`, `“${name}” must be a month such as 2026-01`);
};

const numberOrText: Reader<number | string> = (value, name) => {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (typeof value === "string" && value.length <= LONGEST_TEXT) return value;
  throw expected(
    `«\u202f${name}\u202f» doit être un nombre ou un texte`,
    `“${name}” must be a number or a text of at most ${LONGEST_TEXT} letters`,
  );
};

const days: Reader<number> = (value, name) => {
  if (DAYS_BASES.some((basis) => basis === value)) return value as number;
  throw expected(`«\u202f${name}\u202f» doit être 360 ou 365`, `“${name}” must be 360 or 365`);
};

const change = <T>(value: Reader<T>) => ({
  read: object<InputChange<T>>({
    shown: { read: orNull(numberOrText) },
    value: { read: value } as never,
  }),
  optional: true as const,
});

const language = { read: oneOf<Language>(LANGUAGES) };

export const SETTINGS_READERS: { readonly [N in keyof SettingsEndpoints]: Reader<RequestOf<N>> } = {
  readSettings: object<RequestOf<"readSettings">>({ language }),
  changeSettings: object<RequestOf<"changeSettings">>({
    language,
    change: {
      read: object<SettingsChange>({
        planLanguage: { ...language, optional: true },
        currency: { read: oneOf(CURRENCIES), optional: true },
        planStart: { read: planStartReader, optional: true },
        vat: change(orNull(number(0, 1))),
        days: change(days),
        advertising: change(oneOf<Convention>(CONVENTIONS)),
      }),
    },
    confirmed: { read: yesOrNo },
  }),
};
