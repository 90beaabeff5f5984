import { LAYOUTS } from "../../layouts/all-layouts";
import type { LayoutId } from "../../layouts/layout";
import type { PlanContext } from "../../layouts/plan-context";
import { columnLetters } from "../../layouts/references";
import { ProblemError } from "../../protocol/problems";
import type { LostSetting, LostSettings, PlanSettingsGiven, SettingTrace } from "../../protocol/repair";
import { yearTold } from "../../reading/traces-of-the-year";
import { currencyTold, languageTold, type Told } from "../../reading/words-of-cap";
import type { Language } from "../../shared/language";
import { nextPlanYear } from "../../shared/next-plan-year";
import type { YearMonth } from "../../shared/year-month";
import { notedStart } from "../changes/noted-start";
import type { FoundSheet, PlanFile } from "../plan-file";
import { canStart, readSettings, type StoredSettings, settingAmong, startOfYear, yearOfPlan } from "../plan-settings";
import { readPlan } from "../read-plan";

/** What a plan that lost settings says of them. */
export interface LostInFile {
  readonly report: LostSettings;
  /** Those that stand in the file still. */
  readonly stored: StoredSettings;
}

/** Whether there is a plan, and its settings do not say what all its sheets share. */
export function lacksSettings(plan: PlanFile): boolean {
  if (planSheets(plan).length === 0) return false;
  return !isWhole(readSettings(plan));
}

/**
 * For work that writes what the settings say into the plan's sheets.
 * @throws ProblemError `settings-missing`: nobody would see that it wrote another year or currency than the rest has.
 */
export function refuseLostSettings(plan: PlanFile): void {
  if (lacksSettings(plan)) throw new ProblemError("settings-missing");
}

/** Null for a plan whose settings are whole, as far as a repair does not find them again by itself. */
export function lostSettings(plan: PlanFile, userLanguage: Language, now: Date): LostInFile | null {
  const sheets = planSheets(plan);
  if (sheets.length === 0) return null;
  const stored = settingsInFile(plan);
  if (isWhole(stored) && plan.sheet("settings")?.complete) return null;
  const values = sheets.map((found) => ({ id: found.id, values: plan.values(found) }));
  return {
    stored,
    report: {
      planLanguage: stored.language ? null : byWords(plan, languageTold(values)),
      currency: stored.currency ? null : byWords(plan, currencyTold(values)),
      planStart: stored.planStart ? null : startTold(plan, userLanguage, now),
    },
  };
}

/**
 * What the plan is to be in: as the file says, else as the person answered, else, for a look without an answer, as its
 * sheets tell or as a new plan would begin.
 */
export function contextToRepair(
  plan: PlanFile,
  lost: LostInFile | null,
  { user, now, given = {} }: { readonly user: Language; readonly now: Date; readonly given?: PlanSettingsGiven },
): PlanContext {
  const stored = lost?.stored ?? settingsInFile(plan);
  const { planLanguage, currency, planStart } = lost?.report ?? {};
  const start = (stored.planStart ??
    given.planStart ??
    planStart?.value ??
    startOfYear(nextPlanYear(now))) as YearMonth;
  return {
    language: stored.language ?? given.planLanguage ?? planLanguage?.value ?? user,
    currency: stored.currency ?? given.currency ?? currency?.value ?? "EUR",
    planStart: start,
    year: yearOfPlan(start),
  };
}

/** @throws ProblemError `settings-missing` when a lost setting has no answer. */
export function refuseUnanswered({ report }: LostInFile, given: PlanSettingsGiven | undefined): void {
  const lost = Object.keys(report) as (keyof LostSettings)[];
  if (lost.some((setting) => report[setting] !== null && given?.[setting] === undefined)) {
    throw new ProblemError("settings-missing");
  }
}

export function countLost({ report }: LostInFile): number {
  return Object.values(report).filter((lost) => lost !== null).length;
}

/** As a repair finds them: also those of a table that lost its name or keys, but not its rows. */
export function settingsInFile(plan: PlanFile): StoredSettings {
  const stored = readSettings(plan);
  return isWhole(stored) ? stored : { ...settingsWithoutKeys(plan), ...stored };
}

function isWhole({ language, currency, planStart }: StoredSettings): boolean {
  return language !== undefined && currency !== undefined && planStart !== undefined;
}

function planSheets(plan: PlanFile): FoundSheet[] {
  return plan.ownSheets().filter(({ id, complete }) => complete && id !== "settings");
}

function settingsWithoutKeys(plan: PlanFile): StoredSettings {
  const found = plan.sheet("settings");
  if (!found?.complete) return {};
  const ids = ["language", "currency", "plan_start"] as const;
  const told = plan
    .allValues(found)
    .flatMap((line) => ids.flatMap((id) => (line.includes(id) ? settingAmong(plan, id, line) : [])));
  return Object.assign({}, ...told);
}

function byWords<T>(plan: PlanFile, told: Told<T> | null): LostSetting<T> {
  if (told === null) return { value: null, trace: null };
  const { value, sheet, row, column, text } = told;
  return { value, trace: traceAt(plan, "words", sheet, `${columnLetters(column)}${row}`, text) };
}

/** What *Undo* noted of the settings says more than a year that some date only hints at. */
function startTold(plan: PlanFile, userLanguage: Language, now: Date): LostSetting<string> {
  const told = yearTold(readPlan(plan, userLanguage, now));
  const noted = told?.kind === "months" ? null : notedStart(plan);
  if (noted && canStart(noted.start)) {
    return { value: noted.start, trace: { kind: "undo", title: noted.title, cell: noted.cell, says: noted.says } };
  }
  if (!told || !canStart(told.start)) return { value: null, trace: null };
  return { value: told.start, trace: traceAt(plan, told.kind, told.place.sheet, told.place.cell, told.says) };
}

const LONGEST_TEXT = 60;

function traceAt(
  plan: PlanFile,
  kind: SettingTrace["kind"],
  sheet: LayoutId,
  cell: string,
  says: string,
): SettingTrace {
  const found = plan.sheet(sheet);
  const title = found ? plan.titleOf(found) : LAYOUTS[sheet].title.en;
  return { kind, sheet, title, cell, says: says.length > LONGEST_TEXT ? `${says.slice(0, LONGEST_TEXT)}…` : says };
}
