import type { LocalSheets } from "../../local";
import { LAYOUTS } from "../../src/layouts/all-layouts";
import { arrange } from "../../src/layouts/arrangement";
import type { PlannedCell } from "../../src/layouts/sheet-plan";
import type { Language } from "../../src/shared/language";
import { LAYOUT_IDS, planAll } from "../layouts/every-sheet";
import type { Typist } from "../workbook/fill-worked-example";
import { type Content, isDay, type Result } from "./open-document";

/** What somebody has put into cells; all others are as planned. */
export type Filling = Map<PlannedCell, Content>;

export interface Placed {
  readonly title: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly cell: PlannedCell;
}

/** The sheets of a plan as they are planned, to be filled in one engine and in the other. */
export class PlannedFile {
  private readonly plans;
  /** Cells that a person fills, and the first day of the plan's year. */
  readonly inputs: readonly Placed[];
  /** The first day of the plan's year. */
  readonly start: PlannedCell;
  /** Native formulas. */
  readonly formulas: readonly Placed[];

  constructor(readonly language: Language) {
    this.plans = planAll(language);
    const cells = [...this.plans.values()].flatMap(({ title, cells }) =>
      cells.flatMap((line, row) => line.flatMap((cell, column) => (cell ? [{ title, row, column, cell }] : []))),
    );
    const start = cells.find(({ cell }) => String(cell.content).startsWith("=DATE("));
    if (!start) throw new Error("The settings do not say when the plan's year starts.");
    this.start = start.cell;
    this.inputs = cells.filter(({ cell }) => ["input", "prefilled"].includes(cell.origin) || cell === this.start);
    this.formulas = cells.filter(({ cell }) => cell.isFormula && !cell.custom);
  }

  /** Notes in a filling what is typed where. */
  typist(filling: Filling): Typist {
    const put = (sheet: keyof typeof LAYOUTS, table: string, key: string, row: string | number, value: unknown) => {
      const at = arrange(LAYOUTS[sheet], LAYOUTS[sheet].title[this.language]).blocks.get(table);
      const line = typeof row === "number" ? (at?.firstRow ?? 0) + row - 1 : (at?.rowIds.get(row) ?? 0);
      const cell = this.plans.get(sheet)?.cells[line - 1]?.[(at?.columns.get(key) ?? 0) - 1];
      if (!cell) throw new Error(`No cell ${sheet}.${table}.${key}, row ${row}.`);
      if (value !== undefined) filling.set(cell, value as Content);
    };
    return {
      fill: (sheet, table, column, values) =>
        values.forEach((value, index) => {
          put(sheet, table, column, index + 1, value);
        }),
      cell: (sheet, table, column, row) => ({ setValue: (value) => put(sheet, table, column, row, value) }),
    };
  }

  /** Contents by title, for an OpenDocument file in which `copy` tells this filling from others. */
  contents(filling: Filling, copy: string): [string, Content[][]][] {
    const named = (formula: string) =>
      LAYOUT_IDS.map((id) => this.plans.get(id)?.title).reduce<string>(
        (text, title) => text.replaceAll(`'${title}'!`, `'${title}${copy}'!`),
        formula,
      );
    const content = (cell: PlannedCell | null): Content => {
      if (!cell || cell.custom) return null;
      const typed = filling.get(cell);
      if (typed !== undefined) return typed;
      return cell.isFormula ? { formula: named(String(cell.content)) } : cell.content;
    };
    return [...this.plans.values()].map(({ title, cells }) => [
      `${title}${copy}`,
      cells.map((line) => line.map(content)),
    ]);
  }

  /** Types a filling into the built plan, over whatever was there before, and reads what its formulas make of it. */
  resultsIn({ document }: LocalSheets, filling: Filling, hoursFromUtc: number): Map<Placed, Result> {
    const sheetId = (title: string) => document.workbook.getSheetByName(title)?.getSheetId() ?? "";
    for (const run of runsDown(this.inputs)) {
      const [first] = run as [Placed];
      const contents = run.map(({ cell }) => [typed(filling.get(cell) ?? plannedContent(cell))]);
      document.write(sheetId(first.title), first.row, first.column, contents);
    }
    const values = new Map(
      [...this.plans.values()].map(({ title, cells }) => [
        title,
        document.values(sheetId(title), 0, 0, cells.length, cells[0]?.length ?? 0),
      ]),
    );
    return new Map(
      this.formulas
        .filter(({ cell }) => !filling.has(cell))
        .map((placed) => {
          const value = values.get(placed.title)?.[placed.row]?.[placed.column] ?? null;
          const result = value instanceof Date ? value.getTime() / 86_400_000 + hoursFromUtc / 24 + 25_569 : value;
          return [placed, result];
        }),
    );
  }
}

const plannedContent = ({ content, isFormula }: PlannedCell): Content =>
  isFormula ? { formula: String(content) } : content;

/** As a script gives it: an apostrophe keeps text text, whatever it looks like. */
function typed(content: Content): unknown {
  if (content !== null && typeof content === "object") return content.formula;
  return typeof content === "string" && !isDay(content) ? `'${content}` : content;
}

/** Cells that stand directly below each other, to be written at once. */
function runsDown(cells: readonly Placed[]): Placed[][] {
  const runs: Placed[][] = [];
  const open = new Map<string, Placed[]>();
  for (const placed of cells) {
    const key = `${placed.title} ${placed.column}`;
    const run = open.get(key);
    if (run && run[run.length - 1]?.row === placed.row - 1) run.push(placed);
    else {
      const started = [placed];
      open.set(key, started);
      runs.push(started);
    }
  }
  return runs;
}
