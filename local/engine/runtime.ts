/** The members of Univer's calculation that we look into. */
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
  /** Asked by univer-changes.ts for the error of an array without room. */
  blocked?: (document: string, sheet: string, row: number, column: number, range: Range) => ErrorValueObject;
  /** Cells of this calculation that depend on themselves. */
  circular?: ReadonlySet<string>;
}

export interface Interpreter {
  execute(node: unknown): BaseValueObject;
}

/** An object of Univer with private members that we rely on; throws where another version has them no more. */
export function withMembers<T>(object: unknown, ...members: readonly (keyof T & string)[]): T {
  for (const member of members)
    if (!(member in (object as object)))
      throw new Error(`Univer has no ${member}: its version differs from the one we know.`);
  return object as T;
}

export function runtimeOf(univer: Univer): Runtime {
  const service = univer.__getInjector().get(IFormulaRuntimeService);
  const hidden = ["_checkIfArrayFormulaRangeHasData", "_currentConfigService"] as const;
  return withMembers<Runtime>(service, "currentUnitId", "currentSubUnitId", "currentRow", "currentColumn", ...hidden);
}

export function interpreterOf(univer: Univer): Interpreter {
  const service = univer.__getInjector().get(ICalculateFormulaService);
  return withMembers<{ _interpreter: Interpreter }>(service, "_interpreter")._interpreter;
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
