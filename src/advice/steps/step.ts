import type { CellPlace, PlanReading, RowReading } from "../../reading/plan-reading";
import type { Words } from "../../shared/language";

/** Something to do, and where. */
export interface ToDo {
  readonly says: Words;
  readonly place: CellPlace | null;
}

/** One of the seven steps: what a person has to fill there, in the order of work. */
export interface Step {
  /** Whether a person typed anything at all. */
  readonly isBegun: (plan: PlanReading) => boolean;
  /** Each gives what is still to do, null when it is done. */
  readonly tasks: readonly ((plan: PlanReading) => ToDo | null)[];
  /** Something that is wrong, and comes before all tasks. */
  readonly warning?: (plan: PlanReading) => ToDo | null;
  /** The first thing to do in a sheet that was just created. */
  readonly atFirst: Words;
  /** What is said when all is done. */
  readonly whenDone: Words;
}

/** The first row that is not as it should be, or null. */
export function firstWrong(rows: readonly RowReading[], isRight: (row: RowReading) => boolean): RowReading | null {
  return rows.find((row) => !isRight(row)) ?? null;
}

/** Whether a person filled any of these columns of a table. */
export function hasAny(plan: PlanReading, sheet: RowReading["sheet"], table: string, ...columns: string[]): boolean {
  return (plan.table(sheet, table)?.filled(...columns).length ?? 0) > 0;
}
