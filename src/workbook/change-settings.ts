import { firstDayFormula } from "../layouts/first-day";
import type { PlanContext } from "../layouts/plan-context";
import type { PlannerState } from "../protocol/endpoints";
import { ProblemError } from "../protocol/problems";
import type {
  ChangeSettingsRequest,
  InputConflict,
  InputSetting,
  MovedFigures,
  SettingsChange,
  SettingsReading,
  SettingsReport,
} from "../protocol/settings";
import { addMonths, type YearMonth } from "../shared/year-month";
import { Changes } from "./changes/changes";
import { refuseLostSettings } from "./lost-settings/lost-settings";
import type { PlanFile } from "./plan-file";
import { changeSetting, readSettings as readStored, yearOfPlan } from "./plan-settings";
import { refuseOutdated } from "./plan-version";
import {
  addRelabelling,
  hasRelabelling,
  type PlanRelabelling,
  planRelabelling,
  relabelled,
} from "./relabel/relabel-plan";
import { conventionWord, readInputs, type SettingCell, settingCell } from "./setting-cells";
import { typedMonthFigures } from "./typed-months";

const INPUTS = ["vat", "days", "advertising"] as const;

/** Every setting of a plan as it stands in the file; what was lost is what a new plan would begin with. */
export function settingsOf(plan: PlanFile, { settings }: PlannerState): SettingsReading {
  const { planStart } = readStored(plan);
  return {
    planLanguage: settings.language,
    currency: settings.currency,
    planStart: planStart ?? `${settings.year}-01`,
    inputs: readInputs(plan),
  };
}

/** A cell of the plan that is to hold another value. */
interface InputWrite {
  readonly setting: InputSetting;
  readonly value: number | string | null;
  readonly content: number | string | null;
  readonly cell: SettingCell;
}

/** What a change comes down to: found by reading alone. */
interface Work {
  readonly relabelling: PlanRelabelling | null;
  readonly figures: MovedFigures | null;
  readonly inputs: readonly InputWrite[];
  readonly conflicts: readonly InputConflict[];
  /** Of the plan itself. */
  readonly settings: readonly (readonly [setting: "language" | "currency" | "plan_start", content: string])[];
}

/**
 * Changes the settings that differ. What rewrites sheets or brings figures under other months waits for a yes: until then
 * nothing is written. The settings of the plan itself are written last, so that a run that was cut off is done again.
 */
export function changeSettings(
  plan: PlanFile,
  before: PlannerState,
  { change, confirmed }: ChangeSettingsRequest,
): SettingsReport {
  refuseLostSettings(plan);
  if (!plan.sheet("settings")) throw new ProblemError("no-plan");
  const settings = settingsOf(plan, before);
  const work = workOf(plan, settings, change);
  const asks = (work.relabelling !== null && hasRelabelling(work.relabelling)) || work.figures !== null;
  const isDone = confirmed || !asks;
  if (isDone) write(plan, work);
  const after = isDone ? settingsAfter(settings, change, work) : settings;
  return {
    isDone,
    relabelled: work.relabelling && relabelled(work.relabelling),
    figures: work.figures,
    conflicts: work.conflicts,
    changed: isDone ? changedSettings(settings, after) : [],
    settings: after,
    state: isDone ? stateAfter(before, after, work) : before,
  };
}

function workOf(plan: PlanFile, settings: SettingsReading, change: SettingsChange): Work {
  const { planLanguage = settings.planLanguage, currency = settings.currency, planStart = settings.planStart } = change;
  const target = contextOf({ ...settings, planLanguage, currency, planStart });
  const relabels = change.planLanguage !== undefined || change.currency !== undefined;
  // Every cell is compared with what this version of Cap writes there.
  if (relabels) refuseOutdated(plan);
  const { inputs, conflicts } = inputsOf(plan, settings, change, target);
  const stored = readStored(plan);
  return {
    // The plan's start is not in any word: months are formulas.
    relabelling: relabels ? planRelabelling(plan, contextOf(settings), target) : null,
    figures: planStart === settings.planStart ? null : movedFigures(plan, settings.planStart, planStart),
    inputs,
    conflicts,
    settings: [
      ...(planStart === settings.planStart ? [] : [["plan_start", firstDayFormula(planStart as YearMonth)] as const]),
      ...(change.currency === undefined || stored.currency === currency ? [] : [["currency", currency] as const]),
      ...(change.planLanguage === undefined || stored.language === planLanguage
        ? []
        : [["language", planLanguage] as const]),
    ],
  };
}

function contextOf({ planLanguage, currency, planStart }: SettingsReading): PlanContext {
  const start = planStart as YearMonth;
  return { language: planLanguage, currency, planStart: start, year: yearOfPlan(start) };
}

function movedFigures(plan: PlanFile, from: string, to: string): MovedFigures | null {
  const count = typedMonthFigures(plan);
  const first = (start: string) => addMonths(start as YearMonth, -12);
  return count === 0 ? null : { count, from: first(from), to: first(to) };
}

function inputsOf(plan: PlanFile, settings: SettingsReading, change: SettingsChange, target: PlanContext) {
  const inputs: InputWrite[] = [];
  const conflicts: InputConflict[] = [];
  for (const setting of INPUTS) {
    const asked = change[setting];
    const now = settings.inputs[setting].value;
    if (asked === undefined || asked.value === now) continue;
    const cell = settingCell(plan, setting);
    if (cell === null || asked.shown !== now) {
      conflicts.push({ setting, shown: asked.shown, now, asked: asked.value });
      continue;
    }
    const content =
      change.advertising && setting === "advertising"
        ? conventionWord(change.advertising.value, target.language)
        : asked.value;
    inputs.push({ setting, value: asked.value, content, cell });
  }
  return { inputs, conflicts };
}

function write(plan: PlanFile, { relabelling, inputs, settings }: Work): void {
  const changes = new Changes(plan);
  if (relabelling) addRelabelling(changes, relabelling);
  for (const { cell, content } of inputs) cell.change(changes, content);
  for (const [setting, content] of settings) changeSetting(plan, changes, setting, content);
  changes.apply("settings", relabelling ? { language: relabelling.target.language } : {});
}

function settingsAfter(before: SettingsReading, change: SettingsChange, { inputs }: Work): SettingsReading {
  const { planLanguage = before.planLanguage, currency = before.currency, planStart = before.planStart } = change;
  const written = Object.fromEntries(inputs.map(({ setting, value }) => [setting, { isThere: true, value }]));
  return { planLanguage, currency, planStart, inputs: { ...before.inputs, ...written } };
}

function changedSettings(before: SettingsReading, after: SettingsReading): (keyof SettingsChange)[] {
  const own = (["planLanguage", "currency", "planStart"] as const).filter((key) => before[key] !== after[key]);
  return [...own, ...INPUTS.filter((key) => before.inputs[key].value !== after.inputs[key].value)];
}

/** The planner as it is now, without reading again what was just written. */
function stateAfter(before: PlannerState, settings: SettingsReading, { relabelling }: Work): PlannerState {
  const { planLanguage, currency, planStart } = settings;
  const { titleOf } = relabelling ?? {};
  return {
    ...before,
    settings: { language: planLanguage, currency, year: yearOfPlan(planStart as YearMonth) },
    sheets: before.sheets.map((sheet) => ({ ...sheet, title: titleOf?.(sheet.id) ?? sheet.title })),
    // It may say something else now, and to read it would wait for all formulas.
    course: null,
  };
}
