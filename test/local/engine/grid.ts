import { type CustomFunction, createEngine, type EngineDocument } from "../../../local/engine";

/** One document on an engine of its own, spoken to in A1 notation. */
export interface Grid {
  readonly document: EngineDocument;
  readonly engine: ReturnType<typeof createEngine>;
  readonly sheetId: string;
  write(a1: string, ...rows: unknown[][]): void;
  /** Writes one cell and gives its value. */
  compute(formula: unknown, at?: string): unknown;
  value(a1: string): unknown;
  values(a1: string): unknown[][];
  display(a1: string): string;
  formula(a1: string): string;
  message(a1: string): string;
  functions(functions: Record<string, CustomFunction>): void;
}

const open: ReturnType<typeof createEngine>[] = [];

export function newGrid(locale = "en_US", timeZone = "Europe/Paris"): Grid {
  const engine = createEngine();
  open.push(engine);
  const document = engine.createDocument({ title: "Plan", locale, timeZone });
  const sheetId = document.workbook.getSheets()[0]?.getSheetId() ?? "";
  const grid: Grid = {
    engine,
    document,
    sheetId,
    write(a1, ...rows) {
      const [row, column] = area(a1);
      document.write(sheetId, row, column, rows);
    },
    compute(formula, at = "Z1") {
      grid.write(at, [formula]);
      return grid.value(at);
    },
    value: (a1) => document.values(sheetId, ...area(a1))[0]?.[0],
    values: (a1) => document.values(sheetId, ...area(a1)),
    display: (a1) => document.displayValues(sheetId, ...area(a1))[0]?.[0] ?? "",
    formula: (a1) => document.formulas(sheetId, ...area(a1))[0]?.[0] ?? "",
    message: (a1) => document.errorMessage(sheetId, area(a1)[0], area(a1)[1]),
    functions: (functions) => engine.setCustomFunctions(new Map(Object.entries(functions)), []),
  };
  return grid;
}

/** Engines are big: each test file leaves none behind. */
export function closeGrids(): void {
  for (const engine of open.splice(0)) engine.dispose();
}

function area(a1: string): [number, number, number, number] {
  const [from = "", to = from] = a1.split(":");
  const [row, column] = cell(from);
  const [lastRow, lastColumn] = cell(to);
  return [row, column, lastRow - row + 1, lastColumn - column + 1];
}

function cell(a1: string): [number, number] {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
  return [Number(digits) - 1, [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1];
}
