import type { LocalSheets } from "../../local";
import { LAYOUTS } from "../../src/layouts/all-layouts";
import { arrange } from "../../src/layouts/arrangement";
import type { LayoutId } from "../../src/layouts/layout";
import type { PlannedCell } from "../../src/layouts/sheet-plan";
import type { SheetId } from "../../src/protocol/sheets";
import type { Language } from "../../src/shared/language";
import { type Content, type Grids, isDay, type Result } from "./open-document";
import { planAll } from "./plan-all";

/** What somebody has put into cells; all others are as planned. */
export type Filling = Map<PlannedCell, Content>;

/** Whoever types: a built plan, or something that only notes what goes where. */
export interface Typist {
  /** Down a column, from its first row on; null leaves a cell empty, undefined leaves it as it is. */
  fill(sheet: SheetId, table: string, column: string, values: readonly unknown[]): void;
  cell(
    sheet: SheetId,
    table: string,
    column: string,
    row: string | number,
  ): { setValue(value: string | number): unknown };
}

/** Where a cell stands; row and column from 0. */
export interface Placed {
  readonly title: string;
  readonly row: number;
  readonly column: number;
  readonly cell: PlannedCell;
}

export interface Typed extends Omit<Placed, "cell"> {
  readonly contents: (string | number | boolean | null)[][];
}

/** The sheets of a plan as they are planned, to be filled in one engine and in the other. */
export class PlannedFile {
  private readonly plans;
  /** Cells that a person fills, and the first day of the plan's year. */
  readonly inputs: readonly Placed[];
  /** Native formulas. */
  readonly formulas: readonly Placed[];
  readonly start: PlannedCell;
  private lastTyped: Filling = new Map();

  constructor(readonly language: Language) {
    this.plans = planAll(language);
    this.start = this.at("settings", "plan", "value", "plan_start");
    const cells = [...this.plans.values()].flatMap(({ title, cells }) =>
      cells.flatMap((line, row) => line.flatMap((cell, column) => (cell ? [{ title, row, column, cell }] : []))),
    );
    this.inputs = cells.filter(({ cell }) => ["input", "prefilled"].includes(cell.origin) || cell === this.start);
    this.formulas = cells.filter(({ cell }) => cell.isFormula && !cell.custom);
  }

  /** The cell of a column in a row, by the row's id or counted from 1. */
  at(sheet: LayoutId, table: string, column: string, row: string | number): PlannedCell {
    const at = arrange(LAYOUTS[sheet], LAYOUTS[sheet].title[this.language]).blocks.get(table);
    const line = typeof row === "number" ? (at?.firstRow ?? 0) + row - 1 : (at?.rowIds.get(row) ?? 0);
    const cell = this.plans.get(sheet)?.cells[line - 1]?.[(at?.columns.get(column) ?? 0) - 1];
    if (!cell) throw new Error(`No cell ${sheet}.${table}.${column}, row ${row}.`);
    return cell;
  }

  /** Notes in a filling what is typed where; undefined leaves a cell as it is. */
  typist(filling: Filling): Typist {
    const cell: Typist["cell"] = (...place) => ({ setValue: (value) => filling.set(this.at(...place), value) });
    const fill: Typist["fill"] = (sheet, table, column, values) =>
      values.forEach((value, index) => {
        if (value !== undefined) filling.set(this.at(sheet, table, column, index + 1), value as Content);
      });
    return { cell, fill };
  }

  /** Contents by title; `copy` follows each title and so tells this filling from others in the same document. */
  contents(filling: Filling, copy: string): [string, Content[][]][] {
    const content = (cell: PlannedCell | null): Content => {
      if (!cell || cell.custom) return null;
      const held = contentIn(filling, cell);
      return held !== null && typeof held === "object" ? { formula: held.formula.replace(/'!/g, `${copy}'!`) } : held;
    };
    return [...this.plans.values()].map(({ title, cells }) => [title + copy, cells.map((line) => line.map(content))]);
  }

  /** What to type for a filling where another one stands, in runs down a column; row and column from 0. */
  typed(filling: Filling, before: Filling = new Map()): Typed[] {
    const isNew = ({ cell }: Placed) => keys(filling, cell) !== keys(before, cell);
    return [...runsDown(this.inputs.filter(isNew))].flatMap(([first, ...rest]) =>
      first
        ? [
            {
              title: first.title,
              row: first.row,
              column: first.column,
              contents: [first, ...rest].map(({ cell }) => [keys(filling, cell)]),
            },
          ]
        : [],
    );
  }

  /** Types a filling into the built plan, over the last one, and gives all values; dates as days since 30 December 1899. */
  resultsIn({ document }: LocalSheets, filling: Filling, hoursFromUtc: number): Grids<Result> {
    const sheetId = (title: string) => document.workbook.getSheetByName(title)?.getSheetId() ?? "";
    for (const { title, row, column, contents } of this.typed(filling, this.lastTyped)) {
      document.write(sheetId(title), row, column, contents);
    }
    this.lastTyped = filling;
    const plain = (value: Result | Date) =>
      value instanceof Date ? value.getTime() / 86_400_000 + hoursFromUtc / 24 + 25_569 : value;
    const values = (title: string, rows: number, columns: number) =>
      document.values(sheetId(title), 0, 0, rows, columns).map((row) => row.map(plain));
    return new Map(
      [...this.plans.values()].map(({ title, cells }) => [title, values(title, cells.length, cells[0]?.length ?? 0)]),
    );
  }
}

function contentIn(filling: Filling, cell: PlannedCell): Content {
  const planned = cell.isFormula ? { formula: String(cell.content) } : cell.content;
  return filling.has(cell) ? (filling.get(cell) as Content) : planned;
}

/** What is typed to get a content: an apostrophe keeps text text, whatever it looks like. */
function keys(filling: Filling, cell: PlannedCell): string | number | boolean | null {
  const content = contentIn(filling, cell);
  if (content !== null && typeof content === "object") return content.formula;
  return typeof content === "string" && !isDay(content) ? `'${content}` : content;
}

/** Cells that stand directly below each other, to be written at once. */
function runsDown(cells: readonly Placed[]): Iterable<readonly Placed[]> {
  const runs = new Map<string, Placed[]>();
  const seen = new Map<string, number>();
  for (const placed of cells) {
    const column = `${placed.title} ${placed.column}`;
    const before = seen.get(column) ?? 0;
    seen.set(column, before + 1);
    const run = `${column} ${placed.row - before}`;
    runs.set(run, [...(runs.get(run) ?? []), placed]);
  }
  return runs.values();
}
