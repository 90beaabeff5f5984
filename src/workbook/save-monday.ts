import { changeSentence } from "../advice/monday/change-sentence";
import { adviceOf, standingOf } from "../advice/monday/landing";
import { lastTimeOf } from "../advice/monday/last-time";
import { ACTION_TABLE } from "../layouts/actions/action-table";
import { ACTIONS } from "../layouts/actions/actions";
import { ACTUALS as FOLLOWED } from "../layouts/dashboard/actuals";
import { DASHBOARD } from "../layouts/dashboard/dashboard";
import { LANDING_TABLE } from "../layouts/dashboard/landing";
import type { SheetLayout, Table } from "../layouts/layout";
import { NUMBER_FORMATS } from "../layouts/number-formats";
import { ACTUALS as REVIEWED } from "../layouts/review/monthly-tables";
import { REVIEW } from "../layouts/review/review";
import type { MondayReport, SaveMondayRequest } from "../protocol/monday";
import { ProblemError } from "../protocol/problems";
import type { PlanReading, RowReading } from "../reading/plan-reading";
import type { YearMonth } from "../shared/year-month";
import { type ActionsPut, putActions } from "./actions-to-write";
import { CellsToWrite } from "./cells-to-write";
import { Changes } from "./changes/changes";
import { type FoundTable, findTable } from "./found-table";
import { rememberer } from "./memory";
import { putMonth, rowOfMonth } from "./month-to-write";
import type { PlanFile } from "./plan-file";
import { rangeOf } from "./write-sheet";

const NO_ACTIONS: ActionsPut = { done: 0, postponed: 0, left: [], dated: [] };

/**
 * Writes what was typed into the cells that are still empty, and the new states and ends of the actions that are still the
 * same; then says where the year lands.
 */
export function saveMonday(plan: PlanFile, reading: PlanReading, request: SaveMondayRequest): MondayReport {
  const { month, actions } = request;
  const row = month && rowOfMonth(reading, month.month as YearMonth);
  const monthCells = row && new CellsToWrite(plan, monthsOf(plan, row));
  const actionTable = actions && tableFor(plan, ACTIONS, ACTION_TABLE);
  const actionCells = actionTable && new CellsToWrite(plan, actionTable);
  const figures = row && monthCells ? putMonth(row, month.figures, monthCells) : { written: 0, left: [] };
  const acts = actions && actionCells ? putActions(reading, actions, actionCells) : NO_ACTIONS;
  const before = standingOf(reading);
  const last = lastTimeOf(reading);
  const landing = findTable(plan, DASHBOARD, LANDING_TABLE);
  const remember = rememberer(plan, reading);

  const changes = new Changes(plan);
  monthCells?.addTo(changes);
  // Before its day: one that is written is not marked when the same is saved again after a cut.
  if (actionTable) markAsDates(changes, actionTable, acts);
  actionCells?.addTo(changes);
  changes.apply("monday");
  const lands =
    figures.written > 0 && landing ? landingAfter(landing) : { landing: before.landing, advice: adviceOf(reading) };
  const now = { landing: lands.landing, actionsDone: before.actionsDone + acts.done };
  remember({ ...now, day: reading.today });
  return {
    cellsWritten: figures.written,
    actionsDone: acts.done,
    actionsPostponed: acts.postponed,
    cellsLeft: figures.left,
    actionsLeft: acts.left,
    sentence: changeSentence({ last, before, now, today: reading.today }, reading.context.currency, request.language),
    advice: lands.advice,
  };
}

/** What the sheet makes of the new figures. */
interface Lands {
  readonly landing: number | null;
  readonly advice: string | null;
}

/**
 * The one read that waits for what was just written, on purpose: where the year lands now is what the person came for.
 * One call, over the table of the landing alone.
 */
function landingAfter({ sheet, place }: FoundTable): Lands {
  SpreadsheetApp.flush();
  const values = rangeOf(sheet, place.place).getValues();
  const at = (row: string, column: string): unknown =>
    values[(place.rowIds.get(row) ?? 0) - place.place.row]?.[(place.columns.get(column) ?? 0) - place.place.column];
  const landing = at("landing", "value");
  const advice = at("recovery", "meaning");
  return {
    landing: typeof landing === "number" ? landing : null,
    advice: typeof advice === "string" && /^[^#]/.test(advice) ? advice : null,
  };
}

/** A cell of ours has the look of a date, unless somebody changed it: a day must not read as 46,146. */
function markAsDates(changes: Changes, table: FoundTable, { dated }: ActionsPut): void {
  const column = table.place.columns.get("done_on") ?? 1;
  changes.formatsOf(
    table,
    dated.map(({ row }) => ({ row, column, format: NUMBER_FORMATS.day })),
  );
}

function monthsOf(plan: PlanFile, { sheet }: RowReading): FoundTable {
  return sheet === "review" ? tableFor(plan, REVIEW, REVIEWED) : tableFor(plan, DASHBOARD, FOLLOWED);
}

function tableFor(plan: PlanFile, layout: SheetLayout, table: Table): FoundTable {
  if (!plan.sheet(layout.id)?.complete) throw new ProblemError("plan-sheet-missing", { title: layout.title });
  const found = findTable(plan, layout, table);
  if (!found) throw new ProblemError("table-damaged", { title: table.title });
  return found;
}
