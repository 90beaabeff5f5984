import { STEPS } from "../advice/steps";
import { stepState } from "../advice/steps/step-state";
import { LAYOUTS } from "../layouts/all-layouts";
import { sentenceName } from "../layouts/names";
import type { Currency, PlannerState, PlanSettings, SheetStatus } from "../protocol/endpoints";
import { SHEET_IDS, type SheetId } from "../protocol/sheets";
import type { PlanReading } from "../reading/plan-reading";
import type { Language, Words } from "../shared/language";
import { nextPlanYear } from "../shared/next-plan-year";
import type { Built } from "./build-plan";
import { lacksSettings } from "./lost-settings/lost-settings";
import type { PlanFile } from "./plan-file";
import { readSettings, yearOfPlan } from "./plan-settings";
import { versionOf } from "./plan-version";
import { readPlan } from "./read-plan";
import { titlesInFormulas } from "./titles-in-formulas";

/** What the sidebar shows: the plan's settings (or sensible ones to start with) and its sheets. */
export function plannerState(plan: PlanFile, userLanguage: Language, today: Date): PlannerState {
  const stored = readSettings(plan);
  const settings: PlanSettings = {
    language: stored.language ?? userLanguage,
    year: stored.planStart ? yearOfPlan(stored.planStart) : nextPlanYear(today),
    currency: stored.currency ?? currencyOfLocale(plan.file.getSpreadsheetLocale()),
  };
  // An empty file has nothing to read.
  const reading = SHEET_IDS.some((id) => plan.sheet(id)?.complete) ? readPlan(plan, settings.language, today) : null;
  const titles = titlesInFormulas(plan);
  const sheets = SHEET_IDS.map((id) => {
    const found = plan.sheet(id);
    const title = found ? (titles.get(id) ?? plan.titleOf(found)) : LAYOUTS[id].title[settings.language];
    return found?.complete && reading ? { id, title, built: true, ...stepOf(id, reading) } : notBuilt(id, title);
  });
  const version = versionOf(plan);
  return { settings, sheets, course: courseOf(plan), version, ...(lacksSettings(plan) ? { settingsLost: true } : {}) };
}

function stepOf(id: SheetId, reading: PlanReading): Pick<SheetStatus, "status" | "next" | "cell"> {
  const { status, next } = stepState(id, reading);
  return { status, next: next.says, cell: next.place?.cell ?? null };
}

function notBuilt(id: SheetId, title: string): SheetStatus {
  return { id, title, built: false, status: "missing", next: TO_CREATE, cell: null };
}

const TO_CREATE: Words = { fr: "Créez la feuille.", en: "Create the sheet." };

/** The Dashboard's sentence as it stands there now. */
export function courseOf(plan: PlanFile): string | null {
  const dashboard = plan.sheet("dashboard");
  const sentence = plan.ranges.get(sentenceName("dashboard"));
  if (!dashboard?.complete || sentence?.getGridId() !== dashboard.sheetId) return null;
  const value = plan.values(dashboard)[sentence.getRow() - 1]?.[sentence.getColumn() - 1];
  // An error value reads as a text such as #REF!.
  return typeof value === "string" && /^[^#]/.test(value) ? value : null;
}

/** The state after a build, without reading again what was just written. */
export function stateAfterBuild(before: PlannerState, { context, work, arrangements }: Built): PlannerState {
  return {
    settings: { language: context.language, year: context.year, currency: context.currency },
    sheets: before.sheets.map((sheet) => {
      if (work.some(({ id }) => id === sheet.id)) {
        const title = arrangements.get(sheet.id)?.title ?? sheet.title;
        return {
          id: sheet.id,
          title,
          built: true,
          status: "empty" as const,
          next: STEPS[sheet.id].atFirst,
          cell: null,
        };
      }
      return sheet.built ? sheet : { ...sheet, title: LAYOUTS[sheet.id].title[context.language] };
    }),
    // What it says may have changed, and to read it now would wait for all formulas.
    course: work.length === 0 ? before.course : null,
    version: before.version,
    ...(before.settingsLost ? { settingsLost: true } : {}),
  };
}

const CURRENCIES: Readonly<Record<string, Currency>> = {
  US: "USD",
  GB: "GBP",
  CA: "CAD",
  CH: "CHF",
  MA: "MAD",
};

function currencyOfLocale(locale: string): Currency {
  return CURRENCIES[/[_-]([A-Z]{2})$/.exec(locale)?.[1] ?? ""] ?? "EUR";
}
