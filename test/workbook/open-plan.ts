import type { LocalSheets, LocalSheetsOptions } from "../../local";
import { openLocalSheets } from "../../local";
import { readProject } from "../../local/project";
import { LAYOUTS } from "../../src/layouts/all-layouts";
import { blockName } from "../../src/layouts/names";
import type { BuildReport, BuildRequest, EndpointName, Endpoints, Problem } from "../../src/protocol/endpoints";
import type { SheetId } from "../../src/protocol/sheets";
import { fillWorkedExample } from "../../tools/worked-example/fill";
import { keptPlan, planToKeep, restorePlan } from "./built-plans";
import { typeAtOnce } from "./type-at-once";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The built bundle in local Sheets, and shorthands for what a test looks at. */
export interface OpenPlan {
  readonly local: LocalSheets;
  readonly file: Spreadsheet;
  call<N extends EndpointName>(name: N, request: Endpoints[N]["request"]): Endpoints[N]["response"];
  /** The sentence of the problem that an endpoint answers. */
  problem<N extends EndpointName>(name: N, request: unknown): string;
  build(request?: Partial<BuildRequest>): BuildReport;
  /** Range of a table's column in a row, both by their ids: `cell("review", "kpis", "actual", "basket")`. */
  cell(sheet: SheetId, table: string, column: string, row: string | number): Range;
  /** Writes values down a column from its first row on, with one call. */
  fill(sheet: SheetId, table: string, column: string, values: readonly unknown[]): void;
}

export interface PlanOptions extends LocalSheetsOptions {
  /** What was built in the file; default nothing. */
  readonly built?: Partial<BuildRequest>;
  /** Whether the worked example was typed into what was built. */
  readonly example?: boolean;
}

const DEFAULTS: BuildRequest = { language: "en", year: 2026, currency: "EUR" };

/**
 * The built bundle in local Sheets. With `built` the plan stands there as after a build, restored from one that an earlier
 * test made: for tests of anything but the build itself.
 */
export async function openPlan({ built, example = false, ...options }: PlanOptions = {}): Promise<OpenPlan> {
  const plan = planIn(openLocalSheets({ project: await readProject("dist"), ...options }));
  if (!built) return plan;
  const request = { ...DEFAULTS, ...built };
  // What a build writes is the same in every time zone: days are days.
  const { title, locale, userLocale } = options;
  const description = { title, locale, userLocale, request };
  const build = () => keepOrRestore(plan, description, () => plan.build(request));
  const type = () => typeAtOnce(plan, (typist) => fillWorkedExample(typist, request.language));
  if (!example) build();
  else
    keepOrRestore(plan, { ...description, example }, () => {
      build();
      type();
    });
  return plan;
}

/** Makes what is described and keeps it, or restores it where it was kept already. */
function keepOrRestore({ local }: OpenPlan, description: unknown, make: () => unknown): void {
  let isMade = false;
  const kept = keptPlan(description, () => {
    make();
    isMade = true;
    return planToKeep(local);
  });
  if (!isMade) restorePlan(local, kept);
}

function planIn(local: LocalSheets): OpenPlan {
  const app = local.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  const file = app.getActiveSpreadsheet();
  const answer = (name: EndpointName, request: unknown) =>
    JSON.parse(local.runFromClient(name, typeof request === "string" ? request : JSON.stringify(request)) as string);
  const call: OpenPlan["call"] = (name, request) => {
    const response = answer(name, request);
    if ("problem" in response) throw new Error(JSON.stringify((response as Problem).problem));
    return response;
  };
  return {
    local,
    file,
    call,
    problem: (name, request) => (answer(name, request) as Problem).problem.sentence,
    build: (request = {}) => call("buildPlan", { ...DEFAULTS, ...request }),
    cell: (sheet, table, column, row) => {
      const found = tableOf(sheet, table, column);
      const index = typeof row === "number" ? row - 1 : found.rows.findIndex(({ id }) => id === row);
      if (index < 0 && row !== "total") throw new Error(`No row ${row} in ${sheet}.${table}`);
      return found.sheet.getRange(row === "total" ? found.lastRow : found.firstRow + index, found.column);
    },
    fill(sheet, table, column, values) {
      const found = tableOf(sheet, table, column);
      found.sheet.getRange(found.firstRow, found.column, values.length, 1).setValues(values.map((value) => [value]));
    },
  };

  function tableOf(sheet: SheetId, tableId: string, columnKey: string) {
    const table = LAYOUTS[sheet].blocks.find(({ id }) => id === tableId);
    const range = file.getRangeByName(blockName(sheet, tableId));
    if (table?.kind !== "table" || !range) throw new Error(`No table ${sheet}.${tableId}`);
    const keys = range.getSheet().getRange(range.getRow(), range.getColumn(), 1, range.getNumColumns()).getValues();
    const column = (keys[0] as unknown[]).indexOf(columnKey);
    if (column < 0) throw new Error(`No column ${columnKey} in ${sheet}.${tableId}`);
    return {
      sheet: range.getSheet(),
      rows: table.rows,
      firstRow: range.getRow() + 2,
      lastRow: range.getLastRow(),
      column: range.getColumn() + column,
    };
  }
}
