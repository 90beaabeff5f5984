/**
 * What the services and the page need of the calculation engine. Everything else of Univer stays behind this line.
 * Rows and columns are 0-based here; the services translate.
 */

import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";

/** A cell's value as Apps Script gives it: blanks are "", errors their token ("#DIV/0!"), dates are Date. */
export type CellValue = string | number | boolean | Date;

/** A custom function as the engine calls it: arguments as Sheets gives them; what it throws becomes #ERROR! with the message. */
export type CustomFunction = (...args: unknown[]) => unknown;

export interface FunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { name: string; type: string; description: string; optional: boolean }[];
}

export interface DocumentOptions {
  readonly title: string;
  /** `fr_FR`; one that nobody has heard of behaves like its language, else like en_US. */
  readonly locale: string;
  /** IANA name; dates of this document are read and written in it. */
  readonly timeZone: string;
}

export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
  createDocument(options: DocumentOptions): EngineDocument;
  /** Replaces all custom functions; formulas that call them are calculated again. */
  setCustomFunctions(functions: ReadonlyMap<string, CustomFunction>, help: readonly FunctionHelp[]): void;
  /** How often each custom function was really called; calls with arguments that have not changed are spared. */
  readonly functionCalls: ReadonlyMap<string, number>;
  dispose(): void;
}

/** What SPARKLINE was given, for the page to draw. */
export interface Sparkline {
  readonly values: readonly number[];
  /** Options by lower-case name: charttype, color, max, negcolor, … */
  readonly options: Readonly<Record<string, string | number | boolean>>;
}

export interface EngineDocument {
  readonly id: string;
  readonly workbook: FWorkbook;
  timeZone: string;
  /** Setting it rewrites the formulas in the new locale's notation, as Sheets does. */
  locale: string;
  /** Brings every formula up to date, synchronously. Cheap when nothing is waiting. */
  calculate(): void;
  /** Values of a rectangle, calculated, spilled cells included. */
  values(sheetId: string, row: number, column: number, rows: number, columns: number): CellValue[][];
  /** What a person sees: number formats in the document's locale, TRUE/VRAI, errors. */
  displayValues(sheetId: string, row: number, column: number, rows: number, columns: number): string[][];
  /** The same of one cell, as calculated so far: for painting, which must not set off a calculation. */
  shownText(sheetId: string, row: number, column: number): string;
  /** Formula texts normalised to the document's locale, "" where there is none. */
  formulas(sheetId: string, row: number, column: number, rows: number, columns: number): string[][];
  /**
   * Writes contents as Apps Script does: strings are parsed as typed input in the document's locale (so "=…" is a formula,
   * "12,5" a number in fr_FR, a leading ' or the format @ keeps text), null and undefined clear.
   */
  write(sheetId: string, row: number, column: number, contents: readonly (readonly unknown[])[]): void;
  /** Message that a hovering person reads on a cell in error, "" elsewhere. */
  errorMessage(sheetId: string, row: number, column: number): string;
  /** The sparkline of a cell, null in a cell without one; called for every cell on the screen at every paint. */
  sparkline?(sheetId: string, row: number, column: number): Sparkline | null;
}
