import { LAYOUTS } from "../../layouts/all-layouts";
import type { PlanContext } from "../../layouts/plan-context";
import { isMark, markName, stageOf } from "../../layouts/template-mark";
import { MOST_CELLS_LISTED } from "../../protocol/listed-cells";
import { ProblemError } from "../../protocol/problems";
import type { ShareReading, ShareStage } from "../../protocol/share";
import type { CalendarDay } from "../../shared/calendar-day";
import { arrangementsOf } from "../arrangement-of-file";
import { Changes } from "../changes/changes";
import { forgetSteps, readSteps } from "../changes/journal";
import { otherSheets } from "../other-sheets";
import type { FoundSheet, PlanFile } from "../plan-file";
import { refuseOutdated } from "../plan-version";
import { addContents, addCustomContents, countOf, type TypedSheet, typedSheet } from "./typed-sheet";

/** The plan, its settings and the day, as a request finds them. */
export interface SharedPlan {
  readonly plan: PlanFile;
  readonly context: PlanContext;
  readonly today: CalendarDay;
}

/**
 * What whoever gets this file would find in it. Writes nothing.
 * @throws ProblemError `no-plan`, `plan-outdated`, or `table-damaged`.
 */
export function readSharing({ plan, context, today }: SharedPlan): ShareReading {
  const sheets = typedSheets(plan, context);
  const typed = sheets.map((sheet) => ({ title: sheet.title, cells: countOf(sheet) })).filter(({ cells }) => cells > 0);
  const outside = sheets.flatMap(({ title, outside: cells }) => cells.map((cell) => ({ title, cell })));
  return {
    links: linksTo(plan),
    stage: stageHere(plan, today),
    typed,
    cells: typed.reduce((sum, { cells }) => sum + cells, 0),
    steps: readSteps(plan).length,
    outside: outside.slice(0, MOST_CELLS_LISTED),
    outsideCount: outside.length,
    others: otherSheets(plan),
  };
}

/** Marks this file as the one that a copy is about to be made of; changes no cell. */
export function prepareCopy({ plan, today }: SharedPlan): void {
  const [found] = wholeSheets(plan);
  if (!found) throw new ProblemError("no-plan");
  const name = markName(plan.file.getId(), today);
  const others = marksOf(plan).filter((each) => each !== name);
  plan.file.setNamedRange(name, found.sheet.getRange(1, 1));
  for (const other of others) plan.file.removeNamedRange(other);
}

/**
 * Empties a copy of all that people typed into Cap's tables, and of what *Undo* has noted. This can not be undone, so it
 * only ever happens in a copy that was prepared: there the mark is another file's.
 * @throws ProblemError `not-a-copy`, or `share-moved` when there is more to empty than the person has agreed to.
 */
export function emptyCopy({ plan, context, today }: SharedPlan, agreed: number): number {
  if (stageHere(plan, today) !== "copy") throw new ProblemError("not-a-copy");
  const sheets = typedSheets(plan, context);
  const count = sheets.reduce((sum, sheet) => sum + countOf(sheet), 0);
  if (count > agreed) throw new ProblemError("share-moved");
  const marks = marksOf(plan);
  const forget = forgetSteps(plan);
  const changes = new Changes(plan);
  for (const sheet of sheets) addContents(changes, sheet);
  for (const sheet of sheets) addCustomContents(changes, sheet);
  changes.applyForGood();
  forget();
  // Last: until then the same click again goes on. From then on this is a template, and whoever fills it is safe.
  for (const mark of marks) plan.file.removeNamedRange(mark);
  return count;
}

function linksTo({ file }: PlanFile): ShareReading["links"] {
  const [address = ""] = /^.*\/d\/[^/]+/.exec(file.getUrl()) ?? [];
  return { copy: `${address}/copy`, preview: `${address}/template/preview` };
}

function stageHere(plan: PlanFile, today: CalendarDay): ShareStage {
  return stageOf(plan.ranges.keys(), plan.file.getId(), today);
}

function marksOf(plan: PlanFile): string[] {
  return [...plan.ranges.keys()].filter(isMark);
}

function typedSheets(plan: PlanFile, context: PlanContext): TypedSheet[] {
  const found = wholeSheets(plan);
  if (found.length === 0) throw new ProblemError("no-plan");
  refuseOutdated(plan);
  const arrangements = arrangementsOf(plan);
  return found.map((sheet) => typedSheet(plan, sheet, context, arrangements));
}

/** @throws ProblemError `plan-sheet-missing` when the build of a sheet was cut off: what was typed there can not be told from Cap's. */
function wholeSheets(plan: PlanFile): FoundSheet[] {
  const sheets = plan.ownSheets();
  const begun = sheets.find(({ complete }) => !complete);
  if (begun) throw new ProblemError("plan-sheet-missing", { title: LAYOUTS[begun.id].title });
  return sheets;
}
