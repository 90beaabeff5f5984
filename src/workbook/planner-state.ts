import { LAYOUTS } from "../layouts/all-layouts";
import type { Currency, PlannerState, PlanSettings } from "../protocol/endpoints";
import { SHEET_IDS } from "../protocol/sheets";
import type { Language } from "../shared/language";
import { addMonths } from "../shared/year-month";
import type { Built } from "./build-plan";
import type { Imported } from "./import-months";
import { type FoundSheet, findSheet } from "./plan-file";
import { readSettings, yearOfPlan } from "./plan-settings";

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

/** The state after a build, without reading again what was just written. */
export function stateAfterBuild(before: PlannerState, { context, work, arrangements }: Built): PlannerState {
  return {
    settings: { language: context.language, year: context.year, currency: context.currency },
    sheets: before.sheets.map((sheet) =>
      work.some(({ id }) => id === sheet.id)
        ? { ...sheet, title: arrangements.get(sheet.id)?.title ?? sheet.title, built: true }
        : sheet,
    ),
    otherSheets: before.otherSheets,
  };
}

/** The state after an import: the plan's year may have moved. */
export function stateAfterImport(before: PlannerState, { movedTo }: Imported): PlannerState {
  if (movedTo === null) return before;
  return { ...before, settings: { ...before.settings, year: yearOfPlan(addMonths(movedTo, 12)) } };
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
