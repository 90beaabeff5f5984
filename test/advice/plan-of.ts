import { LAYOUTS } from "../../src/layouts/all-layouts";
import { arrange } from "../../src/layouts/arrangement";
import { fillWords } from "../../src/layouts/fill-words";
import type { LayoutId, Table } from "../../src/layouts/layout";
import type { PlanContext } from "../../src/layouts/plan-context";
import { SHEET_IDS } from "../../src/protocol/sheets";
import { type CellValue, PlanReading, RowReading, TableReading } from "../../src/reading/plan-reading";
import { parseDay } from "../../src/shared/calendar-day";

/** By row, an id or the number of a row without one (`1` is the first); then by column. Days are written `2026-05-04`. */
export type Cells = Readonly<Record<string, Readonly<Record<string, CellValue>>>>;
/** By table: `review.actuals`. */
export type Tables = Readonly<Record<string, Cells>>;

export interface PlanOptions {
  readonly today?: string;
  readonly language?: PlanContext["language"];
  readonly sheets?: readonly LayoutId[];
  /** Tables that lost their marks. */
  readonly damaged?: readonly string[];
  /** Columns and rows that a table lost. */
  readonly lost?: Readonly<Record<string, readonly string[]>>;
  /** Cells that hold no formula, as `C12` of a sheet; all others hold one. */
  readonly without?: readonly { readonly sheet: LayoutId; readonly cell: string }[];
}

const FREE_ROWS = 8;
const SOME_FORMULA = "=1";

/**
 * A plan as if it had been read from a file: every table of the sheets is there, with its rows and its words, and in
 * its cells what is given. Nothing is worked out: what a formula would say has to be given too.
 */
export function planOf(tables: Tables, options: PlanOptions = {}): PlanReading {
  const { today = "2026-05-04", language = "en", sheets = ["settings", ...SHEET_IDS], damaged = [] } = options;
  const context: PlanContext = { language, currency: "EUR", year: 2026, planStart: "2026-01" };
  const formulas = new Map(sheets.map((sheet) => [sheet, formulasOf(sheet, options)] as const));
  return new PlanReading(
    context,
    parseDay(today) ?? fail(today),
    new Set(sheets),
    (sheet, id) => {
      if (!sheets.includes(sheet)) return "missing";
      const table = LAYOUTS[sheet].blocks.find((block) => block.id === id);
      if (table?.kind !== "table") throw fail(`${sheet}.${id}`);
      const name = `${sheet}.${id}`;
      if (damaged.includes(name)) return "damaged";
      return tableOf(context, sheet, table, tables[name] ?? {}, options.lost?.[name] ?? []);
    },
    (sheet) => formulas.get(sheet) ?? [],
  );
}

/** The tables of a plan with some cells changed. */
export function changed(tables: Tables, change: Tables): Tables {
  const merged: Record<string, Cells> = { ...tables };
  for (const [table, rows] of Object.entries(change)) {
    const before = tables[table] ?? {};
    const cells = Object.entries(rows).map(([row, values]) => [row, { ...before[row], ...values }] as const);
    merged[table] = { ...before, ...Object.fromEntries(cells) };
  }
  return merged;
}

function tableOf(
  context: PlanContext,
  sheet: LayoutId,
  table: Table,
  cells: Cells,
  lost: readonly string[],
): TableReading {
  const { columns, firstRow } = arrange(LAYOUTS[sheet], "").blocks.get(table.id) ?? fail(table.id);
  const kept = new Map([...columns].filter(([key]) => !lost.includes(key)));
  const free = table.spareRows ? Math.min(table.spareRows, FREE_ROWS) : 0;
  const rows = [...table.rows, ...Array.from({ length: free }, () => null)];
  const known = new Set(["total", ...table.rows.map(({ id }) => id), ...rows.map((_, index) => String(index + 1))]);
  for (const [row, values] of Object.entries(cells)) {
    if (!known.has(row)) throw fail(`row ${row} of ${sheet}.${table.id}`);
    for (const column of Object.keys(values)) if (!columns.has(column)) throw fail(`${sheet}.${table.id}.${column}`);
  }
  const reading = (
    id: string,
    at: number,
    given: Readonly<Record<string, CellValue>>,
    words: [string, CellValue][],
  ) => {
    const values = [...words, ...Object.entries(given)].filter(([column]) => kept.has(column));
    return new RowReading(sheet, id, firstRow + at, kept, new Map(values.map(([key, value]) => [key, dayOr(value)])));
  };
  const readings = rows.flatMap((row, index) => {
    if (row && lost.includes(row.id)) return [];
    const words = Object.entries(row?.cells ?? {}).flatMap(([column, { text }]): [string, CellValue][] =>
      text ? [[column, fillWords(text, context)]] : [],
    );
    return [reading(row?.id ?? "", index, { ...cells[row?.id ?? ""], ...cells[String(index + 1)] }, words)];
  });
  const total = table.total ? reading("total", rows.length, cells.total ?? {}, []) : null;
  return new TableReading(readings, total, lost);
}

function formulasOf(sheet: LayoutId, { without = [] }: PlanOptions): string[][] {
  const { rows, columns } = arrange(LAYOUTS[sheet], "");
  const grid = Array.from({ length: rows }, () => new Array<string>(columns).fill(SOME_FORMULA));
  for (const place of without) {
    const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(place.cell) ?? [];
    const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
    const line = grid[Number(row) - 1];
    if (place.sheet === sheet && line) line[column - 1] = "";
  }
  return grid;
}

function dayOr(value: CellValue): CellValue {
  return typeof value === "string" ? (parseDay(value) ?? value) : value;
}

function fail(what: string): never {
  throw new Error(`The layouts have no ${what}.`);
}
