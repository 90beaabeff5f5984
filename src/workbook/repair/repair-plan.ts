import { LAYOUTS } from "../../layouts/all-layouts";
import { type Arrangement, arrange } from "../../layouts/arrangement";
import type { LayoutId, Table } from "../../layouts/layout";
import type { PlanContext } from "../../layouts/plan-context";
import { PLAN_TABLE, SETTINGS } from "../../layouts/settings";
import { type ListedCell, MOST_CELLS_LISTED } from "../../protocol/listed-cells";
import { ProblemError } from "../../protocol/problems";
import { REPAIRED_THINGS, type RepairedThing, type RepairReport, type RepairRequest } from "../../protocol/repair";
import type { Language, Words } from "../../shared/language";
import { arrangementsOf } from "../arrangement-of-file";
import { Changes } from "../changes/changes";
import { findLinks, type Links } from "../links";
import {
  contextToRepair,
  countLost,
  type LostInFile,
  lostSettings,
  refuseUnanswered,
} from "../lost-settings/lost-settings";
import { makeSettings } from "../lost-settings/make-settings";
import { type FoundSheet, PlanFile } from "../plan-file";
import { addLostSettings } from "../plan-settings";
import { outdatedSheets, refuseOutdated } from "../plan-version";
import { layoutHere } from "../relabel/versions";
import { type Faulty, mendKeys, mendTable, movesNothing } from "./mend-table";
import {
  addCustomRepair,
  addRepair,
  cellsIn,
  countsOf,
  type SheetRepair,
  sheetRepair,
  writeSurroundings,
} from "./repair-sheet";
import { type TableFault, tableFault } from "./table-fault";

/** More insertions than a damaged plan can need. */
const MOST_STEPS = 300;

type Outcome = Omit<RepairReport, "state" | "isDone">;

/** The parts of a plan that a repair looks at, and in what they are to be. */
interface Scope {
  readonly context: PlanContext;
  readonly lost: LostInFile | null;
  /** A plan of an earlier version without its settings gets those, and what reads them: the rest waits for its update. */
  readonly settingsOnly: boolean;
}

/**
 * Puts back what is missing of a plan: first its settings, if they are lost, as the person says; then the tables' names,
 * keys, columns and, if asked for, rows, one after the other, since each moves what is below; then contents and looks, all
 * read before the first is written. Nothing that stands in a cell is replaced, except formulas over which somebody typed,
 * if asked for, and settings that nobody can read. Writes nothing unless confirmed.
 *
 * @throws ProblemError `no-plan`, `settings-missing` when confirmed without an answer for each lost setting, or
 * `plan-outdated`; then nothing is written.
 */
export function repairPlan(plan: PlanFile, user: Language, now: Date, request: RepairRequest): Outcome {
  if (builtSheets(plan).length === 0) throw new ProblemError("no-plan");
  const lost = lostSettings(plan, user, now);
  if (lost === null) refuseOutdated(plan);
  else if (request.confirmed) refuseUnanswered(lost, request.settings);
  const context = contextToRepair(plan, lost, { user, now, ...(request.settings ? { given: request.settings } : {}) });
  const scope: Scope = { context, lost, settingsOnly: outdatedSheets(plan).length > 0 };
  const faults = faultsOf(plan, scope, true);
  const lostRows = faults.flatMap(({ table, fault }) =>
    fault.kind === "rows" && !isSetting(table, scope) ? [{ table, count: fault.ids.length }] : [],
  );
  const done: Partial<Record<RepairedThing, number>> = {};
  count(done, "settings", lost ? Math.max(1, countLost(lost)) : 0);
  for (const { fault } of faults) count(done, THING_OF[fault.kind], sizeOf(fault));
  const mended = request.confirmed
    ? mendTables(withSettings(plan, scope), scope, request.rows)
    : { plan, isMended: false, isKept: false };
  const sheets = contentsOf(mended.plan, scope, { typedOver: request.typedOver, moved: mended.isMended });
  const links = scope.settingsOnly ? brokenLinks(mended.plan, scope) : [];
  for (const repair of sheets) {
    for (const [thing, size] of Object.entries(countsOf(repair))) count(done, thing as RepairedThing, size);
  }
  count(
    done,
    "formulas",
    links.reduce((sum, { batches }) => sum + cellsIn(batches), 0),
  );
  if (request.confirmed) write(mended.plan, { sheets, links, scope }, mended.isKept);
  return {
    settings: request.confirmed ? null : (lost?.report ?? null),
    found: REPAIRED_THINGS.flatMap((thing) => (done[thing] ? [{ thing, count: done[thing] as number }] : [])),
    ...typedOverIn(sheets),
    lostRows: lostRows.map(({ table, count: size }) => ({ table: table.title[context.language], count: size })),
    edited: sheets.reduce((sum, { cells }) => sum + cells.edited, 0),
    damaged: damagedIn(mended.plan, scope, request.confirmed ? [] : faults.map(({ table }) => table)).map(
      (title) => title[context.language],
    ),
  };
}

/** The file with its sheet of settings. */
function withSettings(plan: PlanFile, { context, lost }: Scope): PlanFile {
  if (lost === null || plan.sheet("settings")?.complete) return plan;
  makeSettings(plan, context);
  SpreadsheetApp.flush();
  return new PlanFile(plan.file);
}

/** A row of the table that says what the plan is in: it comes back with the answers that were given. */
function isSetting(table: Table, { lost }: Scope): boolean {
  return lost !== null && table === PLAN_TABLE;
}

const THING_OF: Readonly<Record<TableFault["kind"], RepairedThing | null>> = {
  name: "names",
  keys: "keys",
  "key-row": "keys",
  header: "labels",
  column: "columns",
  gone: "tables",
  rows: null,
};

function sizeOf(fault: TableFault): number {
  return fault.kind === "keys" || fault.kind === "key-row" ? fault.keys.length : 1;
}

function count(done: Partial<Record<RepairedThing, number>>, thing: RepairedThing | null, size: number): void {
  if (thing !== null && size > 0) done[thing] = (done[thing] ?? 0) + size;
}

function builtSheets(plan: PlanFile): FoundSheet[] {
  return plan.ownSheets().filter(({ complete }) => complete);
}

function sheetsIn(plan: PlanFile, { settingsOnly }: Scope): FoundSheet[] {
  return builtSheets(plan).filter(({ id }) => !settingsOnly || id === "settings");
}

function faultsOf(plan: PlanFile, scope: Scope, withRows: boolean): Faulty[] {
  return sheetsIn(plan, scope).flatMap((sheet) =>
    LAYOUTS[sheet.id].blocks.flatMap((table) => {
      if (table.kind !== "table" || (scope.settingsOnly && table !== PLAN_TABLE)) return [];
      const fault = tableFault(plan, sheet, LAYOUTS[sheet.id], table, scope.context);
      return fault === null || (fault.kind === "rows" && !withRows && !isSetting(table, scope))
        ? []
        : [{ sheet, table, fault }];
    }),
  );
}

interface Mended {
  /** The file as it is now. */
  readonly plan: PlanFile;
  readonly isMended: boolean;
  /** Whether something of it is in *Undo*. */
  readonly isKept: boolean;
}

/**
 * Mends one fault after the other, reading the file anew each time. A fault that is still there after it was mended is
 * left: the table is said to be damaged.
 */
function mendTables(first: PlanFile, scope: Scope, withRows: boolean): Mended {
  let plan = first;
  let isKept = false;
  const tried = new Set<string>();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const faults = faultsOf(plan, scope, withRows).filter((faulty) => !tried.has(identity(faulty)));
    const still = faults.filter(movesNothing);
    const now = still.length > 0 ? still : faults.slice(0, 1);
    if (now.length === 0) return { plan, isMended: step > 0, isKept };
    for (const faulty of now) tried.add(identity(faulty));
    isKept = mendKeys(plan, now, isKept) || isKept;
    for (const faulty of now) mendTable(plan, faulty, scope.context);
    SpreadsheetApp.flush();
    plan = new PlanFile(first.file);
  }
  return { plan, isMended: true, isKept };
}

/** A column that was inserted and is lacking still is the same fault, wherever the next one would come. */
function identity({ sheet, table, fault }: Faulty): string {
  return [sheet.id, table.id, fault.kind, fault.kind === "column" ? fault.key : JSON.stringify(fault)].join(" ");
}

function contentsOf(
  plan: PlanFile,
  scope: Scope,
  mend: { readonly typedOver: boolean; readonly moved: boolean },
): SheetRepair[] {
  const arrangements = arrangementsWithSettings(plan, scope);
  return sheetsIn(plan, scope).map((found) => sheetRepair(plan, found, scope.context, arrangements, mend));
}

/** Formulas that broke when what they read was deleted, and can have their cells again. */
function brokenLinks(plan: PlanFile, scope: Scope): Links[] {
  const arrangements = arrangementsWithSettings(plan, scope);
  return builtSheets(plan)
    .filter(({ id }) => id !== "settings")
    .map((found) => findLinks(plan, found, scope.context, arrangements));
}

/** Of a plan that is only looked at, with the settings where they would come. */
function arrangementsWithSettings(plan: PlanFile, { context, lost }: Scope): Map<LayoutId, Arrangement> {
  const arrangements = arrangementsOf(plan);
  if (lost && !arrangements.has("settings")) {
    arrangements.set("settings", arrange(SETTINGS, SETTINGS.title[context.language]));
  }
  return arrangements;
}

interface Writing {
  readonly sheets: readonly SheetRepair[];
  readonly links: readonly Links[];
  readonly scope: Scope;
}

function write(plan: PlanFile, { sheets, links, scope: { context, lost } }: Writing, goesOn: boolean): void {
  const changes = new Changes(plan);
  if (lost) addLostSettings(changes, plan, context);
  for (const sheet of sheets) addRepair(changes, sheet);
  for (const { found, batches } of links) changes.contents(found, batches);
  for (const sheet of sheets) addCustomRepair(changes, sheet);
  changes.apply("repair", { goesOn });
  for (const sheet of sheets) writeSurroundings(plan.file, sheet);
}

function typedOverIn(sheets: readonly SheetRepair[]): Pick<RepairReport, "typedOver" | "typedOverCount"> {
  const cells = sheets.flatMap(({ found, title, cells: { typedOver } }) =>
    typedOver.map((cell): ListedCell => ({ sheet: found.id, title, cell })),
  );
  return { typedOver: cells.slice(0, MOST_CELLS_LISTED), typedOverCount: cells.length };
}

/** Blocks that can not be found again; `toMend` are those that a repair takes care of. */
function damagedIn(plan: PlanFile, scope: Scope, toMend: readonly Table[]): Words[] {
  const arrangements = arrangementsOf(plan);
  return sheetsIn(plan, scope).flatMap(({ id }: { id: LayoutId }) =>
    layoutHere(id, arrangements).damaged.flatMap((block) =>
      block.kind === "table" && !toMend.includes(block) ? [block.title] : [],
    ),
  );
}
