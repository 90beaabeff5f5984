import { LAYOUTS } from "../../layouts/all-layouts";
import type { LayoutId, Table } from "../../layouts/layout";
import type { PlanContext } from "../../layouts/plan-context";
import { type ListedCell, MOST_CELLS_LISTED } from "../../protocol/listed-cells";
import { ProblemError } from "../../protocol/problems";
import { REPAIRED_THINGS, type RepairedThing, type RepairReport, type RepairRequest } from "../../protocol/repair";
import type { Words } from "../../shared/language";
import { arrangementsOf } from "../arrangement-of-file";
import { Changes } from "../changes/changes";
import { type FoundSheet, PlanFile } from "../plan-file";
import { refuseOutdated } from "../plan-version";
import { layoutHere } from "../relabel/versions";
import { type Faulty, mendKeys, mendTable, movesNothing } from "./mend-table";
import { addCustomRepair, addRepair, countsOf, type SheetRepair, sheetRepair, writeSurroundings } from "./repair-sheet";
import { type TableFault, tableFault } from "./table-fault";

/** The most cells that an answer lists; it says how many there are. */
/** More insertions than a damaged plan can need. */
const MOST_STEPS = 300;

type Outcome = Omit<RepairReport, "state" | "isDone">;

/**
 * Puts back what is missing of a plan: first the tables' names, keys, columns and, if asked for, rows, one after the
 * other, since each moves what is below; then contents and looks, all read before the first is written. Nothing that
 * stands in a cell is replaced, except formulas over which somebody typed, if asked for. Writes nothing unless confirmed.
 *
 * @throws ProblemError `no-plan`, `settings-missing`, or `plan-outdated`; then nothing is written.
 */
export function repairPlan(plan: PlanFile, context: PlanContext, request: RepairRequest): Outcome {
  const built = builtSheets(plan);
  if (built.length === 0) throw new ProblemError("no-plan");
  // Nearly every formula of Cap’s reads it, and nothing else in the file says what it held.
  if (!built.some(({ id }) => id === "settings")) throw new ProblemError("settings-missing");
  refuseOutdated(plan);
  const faults = faultsOf(plan, context, true);
  const lostRows = faults.flatMap(({ table, fault }) =>
    fault.kind === "rows" ? [{ table, count: fault.ids.length }] : [],
  );
  const done: Partial<Record<RepairedThing, number>> = {};
  for (const { fault } of faults) count(done, THING_OF[fault.kind], sizeOf(fault));
  const mended = request.confirmed ? mendTables(plan, context, request.rows) : { plan, isMended: false, isKept: false };
  const sheets = contentsOf(mended.plan, context, { typedOver: request.typedOver, moved: mended.isMended });
  for (const repair of sheets) {
    for (const [thing, size] of Object.entries(countsOf(repair))) count(done, thing as RepairedThing, size);
  }
  if (request.confirmed) write(mended.plan, sheets, mended.isKept);
  return {
    found: REPAIRED_THINGS.flatMap((thing) => (done[thing] ? [{ thing, count: done[thing] as number }] : [])),
    ...typedOverIn(sheets),
    lostRows: lostRows.map(({ table, count: size }) => ({ table: table.title[context.language], count: size })),
    edited: sheets.reduce((sum, { cells }) => sum + cells.edited, 0),
    damaged: damagedIn(mended.plan, request.confirmed ? [] : faults.map(({ table }) => table)).map(
      (title) => title[context.language],
    ),
  };
}

const THING_OF: Readonly<Record<TableFault["kind"], RepairedThing | null>> = {
  name: "names",
  keys: "keys",
  "key-row": "keys",
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

function faultsOf(plan: PlanFile, context: PlanContext, withRows: boolean): Faulty[] {
  return builtSheets(plan).flatMap((sheet) =>
    LAYOUTS[sheet.id].blocks.flatMap((table) => {
      const fault = table.kind === "table" ? tableFault(plan, sheet, LAYOUTS[sheet.id], table, context) : null;
      return fault === null || table.kind !== "table" || (fault.kind === "rows" && !withRows)
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
function mendTables(first: PlanFile, context: PlanContext, withRows: boolean): Mended {
  let plan = first;
  let isKept = false;
  const tried = new Set<string>();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const faults = faultsOf(plan, context, withRows).filter((faulty) => !tried.has(identity(faulty)));
    const still = faults.filter(movesNothing);
    const now = still.length > 0 ? still : faults.slice(0, 1);
    if (now.length === 0) return { plan, isMended: step > 0, isKept };
    for (const faulty of now) tried.add(identity(faulty));
    isKept = mendKeys(plan, now, isKept) || isKept;
    for (const faulty of now) mendTable(plan, faulty, context);
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
  context: PlanContext,
  mend: { readonly typedOver: boolean; readonly moved: boolean },
): SheetRepair[] {
  const arrangements = arrangementsOf(plan);
  return builtSheets(plan).map((found) => sheetRepair(plan, found, context, arrangements, mend));
}

function write(plan: PlanFile, sheets: readonly SheetRepair[], goesOn: boolean): void {
  const changes = new Changes(plan);
  for (const sheet of sheets) addRepair(changes, sheet);
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
function damagedIn(plan: PlanFile, toMend: readonly Table[]): Words[] {
  const arrangements = arrangementsOf(plan);
  return builtSheets(plan).flatMap(({ id }: { id: LayoutId }) =>
    layoutHere(id, arrangements).damaged.flatMap((block) =>
      block.kind === "table" && !toMend.includes(block) ? [block.title] : [],
    ),
  );
}
