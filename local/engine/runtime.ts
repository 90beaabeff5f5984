/** The members of Univer's calculation that we look into; a test checks that they are there. */
import type { IUnitRange, Nullable, Univer } from "@univerjs/core";
import {
  type BaseValueObject,
  ErrorValueObject,
  ICalculateFormulaService,
  IFormulaRuntimeService,
} from "@univerjs/engine-formula";

type ErrorToken = Parameters<typeof ErrorValueObject.create>[0];
type Range = IUnitRange["range"];

export interface Runtime {
  readonly currentUnitId: string;
  readonly currentSubUnitId: string;
  readonly currentRow: number;
  readonly currentColumn: number;
  _currentConfigService: {
    getUnitData(): Record<
      string,
      Record<string, { cellData: { getValue(row: number, column: number): Nullable<{ v?: unknown }> } }>
    >;
  };
  _checkIfArrayFormulaRangeHasData(document: string, sheet: string, row: number, column: number, range: Range): boolean;
  _checkIfArrayFormulaExceeded(rows: number, columns: number, range: Range): boolean;
  /** Asked by univer-changes.ts for the error of an array without room. */
  blocked?: (document: string, sheet: string, row: number, column: number, range: Range) => ErrorValueObject;
  /** Cells of this calculation that depend on themselves. */
  circular?: ReadonlySet<string>;
}

export interface Interpreter {
  execute(node: unknown): BaseValueObject;
}

export function runtimeOf(univer: Univer): Runtime {
  return univer.__getInjector().get(IFormulaRuntimeService) as unknown as Runtime;
}

export function interpreterOf(univer: Univer): Interpreter {
  return (univer.__getInjector().get(ICalculateFormulaService) as unknown as { _interpreter: Interpreter })
    ._interpreter;
}

export const cellKey = (sheet: string, row: number, column: number) => `${sheet}!${row},${column}`;

/** What a cell keeps beside its value: why it is in error, or what its SPARKLINE draws. */
export interface CellExtra {
  readonly error?: string;
  readonly message?: string;
  readonly sparkline?: unknown;
}

/** An error whose message goes with the cell, wherever the cell goes. */
export function errorWithMessage(error: string, message: string): ErrorValueObject {
  const value = new ErrorValueObject(error as ErrorToken);
  value.withCustomData({ error, message } satisfies CellExtra);
  return value;
}
