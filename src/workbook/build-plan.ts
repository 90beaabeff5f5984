import { LAYOUTS } from "../layouts/all-layouts";
import { type Arrangement, arrange } from "../layouts/arrangement";
import type { LayoutId } from "../layouts/layout";
import type { PlanContext } from "../layouts/plan-context";
import { planSheet } from "../layouts/plan-sheet";
import type { SheetPlan } from "../layouts/sheet-plan";
import type { BuildRequest } from "../protocol/endpoints";
import { SHEET_IDS } from "../protocol/sheets";
import type { Language } from "../shared/language";
import { type Content, contentBatches } from "./content-batches";
import { findLinks, type Link, writeLinks } from "./links";
import { arrangementOf, type FoundSheet, findSheet } from "./plan-file";
import { readSettings, startOfYear } from "./plan-settings";
import { freeTitle } from "./sheet-titles";
import { markComplete, rangeOf, writeAllContents, writeAppearance, writeBatches } from "./write-sheet";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A sheet that this build makes, or completes because a former build was cut off. */
interface Work {
  readonly id: LayoutId;
  readonly unfinished: Sheet | null;
  /** Cells of an unfinished sheet that hold something already. */
  readonly isEmpty: (row: number, column: number) => boolean;
}

/** What a build did, for its report. */
export interface Built {
  readonly context: PlanContext;
  readonly work: readonly Work[];
  readonly arrangements: ReadonlyMap<LayoutId, Arrangement>;
}

/**
 * Builds the sheets that are asked for and not there yet: first everything is read and planned, then written in batches
 * without another read. Sheets that are whole stay exactly as their owner left them.
 */
export function buildPlan(file: Spreadsheet, request: BuildRequest): Built {
  const wanted: readonly LayoutId[] = ["settings", ...(request.sheets ?? SHEET_IDS)];
  const found = new Map<LayoutId, FoundSheet>();
  for (const id of ["settings", ...SHEET_IDS] as const) {
    const sheet = findSheet(file, id);
    if (sheet) found.set(id, sheet);
  }
  const work = wanted.filter((id) => !found.get(id)?.complete).map((id) => workOn(id, found.get(id)));
  const context = contextFor(file, request, found);
  const arrangements = arrangeAll(file, found, work, context.language);
  const plans = work.map(({ id }) => planSheet(LAYOUTS[id], context, arrangements));
  const links = work.length === 0 ? [] : linksOf(found, context, arrangements);
  const position = file.getNumSheets();

  // From here on nothing is read.
  const made = work.map(
    ({ unfinished }, index) =>
      unfinished ?? addSheet(file, plans[index] as SheetPlan, position + Math.max(0, index - 1)),
  );
  work.forEach((each, index) => {
    writeSheet(file, made[index] as Sheet, plans[index] as SheetPlan, each, context);
  });
  writeLinks(links);
  work.forEach((each, index) => {
    finishSheet(file, made[index] as Sheet, plans[index] as SheetPlan, each);
  });
  const first = made[work.findIndex(({ id }) => id !== "settings")];
  if (first) file.setActiveSheet(first);
  return { context, work, arrangements };
}

/** Formulas of whole sheets that waited for one that is built now. */
function linksOf(
  found: ReadonlyMap<LayoutId, FoundSheet>,
  context: PlanContext,
  arrangements: ReadonlyMap<LayoutId, Arrangement>,
): Link[] {
  return [...found.values()]
    .filter(({ complete }) => complete)
    .flatMap((sheet) => findLinks(sheet, planSheet(LAYOUTS[sheet.id], context, arrangements)));
}

function workOn(id: LayoutId, found: FoundSheet | undefined): Work {
  if (!found) return { id, unfinished: null, isEmpty: () => true };
  const grid = found.sheet.getDataRange();
  const values = grid.getValues();
  const formulas = grid.getFormulas();
  const isEmpty = (row: number, column: number) => {
    const value = values[row - 1]?.[column - 1] ?? "";
    return value === "" && (formulas[row - 1]?.[column - 1] ?? "") === "";
  };
  return { id, unfinished: found.sheet, isEmpty };
}

/** The plan in the file keeps its language, year and currency; only a file without one takes those of the request. */
function contextFor(
  file: Spreadsheet,
  { language, year, currency }: BuildRequest,
  found: ReadonlyMap<LayoutId, FoundSheet>,
): PlanContext {
  const stored = found.get("settings")?.complete ? readSettings(file) : null;
  return stored ?? { language, year, currency, planStart: startOfYear(year) };
}

function arrangeAll(
  file: Spreadsheet,
  found: ReadonlyMap<LayoutId, FoundSheet>,
  work: readonly Work[],
  language: Language,
): Map<LayoutId, Arrangement> {
  const arrangements = new Map<LayoutId, Arrangement>();
  for (const sheet of found.values()) arrangements.set(sheet.id, arrangementOf(file, sheet));
  for (const { id, unfinished } of work) {
    if (!unfinished) arrangements.set(id, arrange(LAYOUTS[id], freeTitle(file, LAYOUTS[id].title[language])));
  }
  return arrangements;
}

/** A new sheet, named at once so that a build that is cut off finds it again. Settings stay behind the others. */
function addSheet(file: Spreadsheet, plan: SheetPlan, position: number): Sheet {
  const sheet = file.insertSheet(plan.title, position);
  file.setNamedRange(plan.anchor.name, rangeOf(sheet, plan.anchor.place));
  return sheet;
}

function writeSheet(file: Spreadsheet, sheet: Sheet, plan: SheetPlan, work: Work, context: PlanContext): void {
  writeAppearance(file, sheet, plan, context);
  if (work.unfinished) writeBatches(sheet, contentBatches(missing(plan, work, false)));
  else writeAllContents(sheet, plan);
}

function finishSheet(file: Spreadsheet, sheet: Sheet, plan: SheetPlan, work: Work): void {
  writeBatches(sheet, contentBatches(missing(plan, work, true)));
  markComplete(file, sheet, plan);
}

/**
 * The difference between what a sheet should hold and what it holds: only empty cells are filled, so that whatever a
 * person typed since a build was cut off stays.
 */
function missing(plan: SheetPlan, { isEmpty }: Work, custom: boolean): (Content | null)[][] {
  return plan.cells.map((line, row) =>
    line.map((cell, column) => (cell?.custom === custom && isEmpty(row + 1, column + 1) ? cell.content : null)),
  );
}
