import { LAYOUTS } from "../layouts/all-layouts";
import type { Currency, PlannerState, PlanSettings } from "../protocol/endpoints";
import { SHEET_IDS } from "../protocol/sheets";
import type { Language } from "../shared/language";
import { type FoundSheet, findSheet } from "./plan-file";
import { readSettings } from "./plan-settings";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What the sidebar shows: the plan's settings (or sensible ones to start with), its sheets, the user's other sheets. */
export function plannerState(file: Spreadsheet, userLanguage: Language, today: Date): PlannerState {
  const found = new Map(SHEET_IDS.map((id) => [id, findSheet(file, id)] as const));
  const stored = readSettings(file);
  const settings: PlanSettings = stored
    ? { language: stored.language, year: stored.year, currency: stored.currency }
    : { language: userLanguage, year: nextPlanYear(today), currency: currencyOfLocale(file.getSpreadsheetLocale()) };
  const sheets = SHEET_IDS.map((id) => {
    const sheet = found.get(id) ?? null;
    return {
      id,
      title: sheet?.sheet.getName() ?? LAYOUTS[id].title[settings.language],
      built: sheet?.complete ?? false,
    };
  });
  return { settings, sheets, otherSheets: titlesOfOthers(file, [...found.values(), findSheet(file, "settings")]) };
}

function titlesOfOthers(file: Spreadsheet, ours: readonly (FoundSheet | null)[]): string[] {
  const known = new Set(ours.flatMap((found) => (found ? [found.sheet.getSheetId()] : [])));
  return file
    .getSheets()
    .filter((sheet) => !known.has(sheet.getSheetId()))
    .map((sheet) => sheet.getName());
}

/** From July on, people plan the next year. */
function nextPlanYear(today: Date): number {
  return today.getFullYear() + (today.getMonth() >= 6 ? 1 : 0);
}

const CURRENCIES: Readonly<Record<string, Currency>> = {
  US: "USD",
  GB: "GBP",
  CA: "CAD",
  CH: "CHF",
  MA: "MAD",
};

function currencyOfLocale(locale: string): Currency {
  return CURRENCIES[locale.slice(3)] ?? "EUR";
}
