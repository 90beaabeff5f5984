import { LAYOUTS } from "../layouts/all-layouts";
import { type Arrangement, arrange } from "../layouts/arrangement";
import type { LayoutId } from "../layouts/layout";
import { stepsFrom } from "../layouts/migrations/all-migrations";
import { replacedContents } from "../layouts/migrations/sheet-update";
import { sheetName } from "../layouts/names";
import type { PlanContext } from "../layouts/plan-context";
import { planSheet } from "../layouts/plan-sheet";
import { PLAN_TABLE, UNREAD_TABLES } from "../layouts/settings";
import type { SheetPlan } from "../layouts/sheet-plan";
import type { BuildRequest } from "../protocol/endpoints";
import { ProblemError } from "../protocol/problems";
import { SHEET_IDS } from "../protocol/sheets";
import type { Language } from "../shared/language";
import { arrangementOf } from "./arrangement-of-file";
import { type Content, type ContentBatch, contentBatches, scatteredBatches } from "./content-batches";
import { findLinks, type Links } from "./links";
import { refuseLostSettings } from "./lost-settings/lost-settings";
import type { FoundSheet, PlanFile } from "./plan-file";
import { readSettings, startOfYear, yearOfPlan } from "./plan-settings";
import { refuseOutdated } from "./plan-version";
import { refuseChanged } from "./refuse-changed";
import { gridFor, makeSheet, type Start, startOf } from "./sheet-start";
import { freeTitle, type TitleTaken, takenTitles } from "./sheet-titles";
import { insertCharts } from "./write-charts";
import { markComplete, writeAllContents, writeAppearance, writeBatches } from "./write-sheet";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a build did, for its report. */
export interface Built {
  readonly context: PlanContext;
  /** The sheets that it made, or completed because a former build was cut off. */
  readonly work: readonly Start[];
  readonly arrangements: ReadonlyMap<LayoutId, Arrangement>;
}

/**
 * Builds the sheets that are asked for and not there yet: first everything is read and planned, then written in batches
 * without another read. Sheets that are whole stay exactly as their owner left them.
 * @throws ProblemError `plan-outdated` when others are of an earlier version: a new sheet may read what they lack;
 * `settings-missing` when they lost the settings with which they were built.
 */
export function buildPlan(plan: PlanFile, request: BuildRequest): Built {
  const { file } = plan;
  const context = contextFor(plan, request);
  const wanted: readonly LayoutId[] = ["settings", ...(request.sheets ?? SHEET_IDS)];
  const work = [...new Set(wanted)].filter((id) => !plan.sheet(id)?.complete).map((id) => startOf(plan, id));
  if (work.length === 0) return { context, work, arrangements: new Map() };
  refuseOutdated(plan);
  const found = plan.ownSheets();
  // A sheet that has its name, but not its title, was refused the one that seemed free.
  const isTaken = takenTitles(
    plan,
    work.some(({ sheet, title }) => sheet !== null && title === null),
  );
  const arrangements = arrangeAll(plan, found, work, context.language, isTaken);
  refuseLostSettings(plan);
  const plans = work.map(({ id }) => planSheet(LAYOUTS[id], context, arrangements));
  const links = linksOf(plan, found, context, arrangements);
  const former = work.map((start) => formerContents(start, arrangements, context));
  const births = work.map(({ id, sheet }) => (sheet ? "" : freeTitle(isTaken, sheetName(id))));
  const position = plan.sheets().length;
  const begun = work.flatMap(({ id, isBlank }) => (isBlank ? [] : (plan.sheet(id) ?? [])));
  refuseChanged(plan, [...begun, ...links.filter(({ batches }) => batches.length > 0).map(({ found }) => found)]);

  // From here on nothing is read. Settings are made first and stay behind the others that are inserted now.
  let inserted = 0;
  const made = work.map((start, index) => {
    const sheet = makeSheet(file, start, plans[index] as SheetPlan, births[index] as string, position + inserted);
    if (!start.sheet && start.id !== "settings") inserted += 1;
    return sheet;
  });
  work.forEach((start, index) => {
    writeSheet(file, made[index] as Sheet, plans[index] as SheetPlan, start, context);
    writeBatches(made[index] as Sheet, former[index] ?? []);
  });
  for (const { found, batches } of links) writeBatches(found.sheet, batches);
  work.forEach(({ charts }, index) => {
    insertCharts(made[index] as Sheet, plans[index]?.charts ?? [], charts);
  });
  work.forEach((start, index) => {
    finishSheet(file, made[index] as Sheet, plans[index] as SheetPlan, start);
  });
  const first = made[work.findIndex(({ id }) => id !== "settings")];
  if (first) file.setActiveSheet(first);
  return { context, work, arrangements };
}

/** The plan in the file keeps its language, year and currency; only what is not there is taken from the request. */
function contextFor(plan: PlanFile, { language, year, currency }: BuildRequest): PlanContext {
  const stored = readSettings(plan);
  const planStart = stored.planStart ?? startOfYear(year);
  return {
    language: stored.language ?? language,
    currency: stored.currency ?? currency,
    year: yearOfPlan(planStart),
    planStart,
  };
}

function arrangeAll(
  plan: PlanFile,
  found: readonly FoundSheet[],
  work: readonly Start[],
  language: Language,
  isTaken: TitleTaken,
): Map<LayoutId, Arrangement> {
  const arrangements = new Map<LayoutId, Arrangement>();
  for (const { id, title } of work) {
    const given = title ?? freeTitle(isTaken, LAYOUTS[id].title[language]);
    arrangements.set(id, arrange(LAYOUTS[id], given));
  }
  for (const sheet of found) {
    const title = arrangements.get(sheet.id)?.title ?? plan.titleOf(sheet);
    arrangements.set(sheet.id, arrangementOf(plan, sheet, title));
  }
  refuseDamagedSettings(arrangements);
  return arrangements;
}

/** Every sheet reads the settings: without them none can be built. No formula reads the dismissed findings. */
function refuseDamagedSettings(arrangements: ReadonlyMap<LayoutId, Arrangement>): void {
  const settings = arrangements.get("settings");
  const needed = LAYOUTS.settings.blocks.filter(({ id }) => !UNREAD_TABLES.includes(id));
  const table = needed.find(({ id }) => settings?.damaged?.has(id) || isShort(settings, id));
  if (table?.kind === "table") throw new ProblemError("table-damaged", { title: table.title });
}

/** A setting's row is gone; of the words of vanity, people may delete as many as they like. */
function isShort(settings: Arrangement | undefined, table: string): boolean {
  return table === PLAN_TABLE.id && (settings?.blocks.get(table)?.lost?.size ?? 0) > 0;
}

/** Formulas of whole sheets that waited for one that is built now. */
function linksOf(
  plan: PlanFile,
  found: readonly FoundSheet[],
  context: PlanContext,
  arrangements: ReadonlyMap<LayoutId, Arrangement>,
): Links[] {
  return found.filter(({ complete }) => complete).map((sheet) => findLinks(plan, sheet, context, arrangements));
}

/** What an earlier version of Cap wrote before its build was cut off, and this one writes differently. */
function formerContents(
  { id, isBlank, current }: Start,
  arrangements: ReadonlyMap<LayoutId, Arrangement>,
  context: PlanContext,
): ContentBatch[] {
  const arrangement = arrangements.get(id);
  if (isBlank || !arrangement) return [];
  const steps = stepsFrom(id, 0);
  return scatteredBatches(replacedContents({ id, steps, arrangement, current }, arrangements, context).replaced);
}

function writeSheet(file: Spreadsheet, sheet: Sheet, plan: SheetPlan, start: Start, context: PlanContext): void {
  writeAppearance(file, sheet, plan, { grid: gridFor(start, plan), kept: start.kept }, context);
  if (start.isBlank) writeAllContents(sheet, plan);
  else writeBatches(sheet, contentBatches(missing(plan, start, false)));
}

function finishSheet(file: Spreadsheet, sheet: Sheet, plan: SheetPlan, start: Start): void {
  writeBatches(sheet, contentBatches(missing(plan, start, true)));
  markComplete(file, sheet, plan);
}

/**
 * The difference between what a sheet should hold and what it holds: only empty cells are filled, so that whatever a
 * person typed since a build was cut off stays.
 */
function missing(plan: SheetPlan, { isEmpty }: Start, custom: boolean): (Content | null)[][] {
  return plan.cells.map((line, row) =>
    line.map((cell, column) => (cell?.custom === custom && isEmpty(row + 1, column + 1) ? cell.content : null)),
  );
}
