import { QUADRANTS } from "../quadrants";

/** A column for each of the four priorities, p1 to p4. */
export const PRIORITY_COLUMNS = ["p1", "p2", "p3", "p4"] as const;

export type PriorityColumn = (typeof PRIORITY_COLUMNS)[number];

/** `P1` for p1: the priority’s code, by which the other sheets know it. */
export function codeOf(column: PriorityColumn): string {
  return QUADRANTS[PRIORITY_COLUMNS.indexOf(column)]?.code ?? "";
}
