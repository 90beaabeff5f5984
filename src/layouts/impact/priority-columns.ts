import type { Words } from "../../shared/language";
import { computed } from "../columns";
import type { Column } from "../layout";
import type { NumberFormatName } from "../number-formats";
import { QUADRANTS } from "../quadrants";

/** A column for each of the four priorities, p1 to p4. */
export const PRIORITY_COLUMNS = ["p1", "p2", "p3", "p4"] as const;

export type PriorityColumn = (typeof PRIORITY_COLUMNS)[number];

const quadrantOf = (column: PriorityColumn) => QUADRANTS[PRIORITY_COLUMNS.indexOf(column)];

/** `P1` for p1: the priority’s code, by which the other sheets know it. */
export function codeOf(column: PriorityColumn): string {
  return quadrantOf(column)?.code ?? "";
}

/** `P1 · Attack · sell`: a header that says which of the four it is. */
export function headerOf(column: PriorityColumn): Words {
  const { fr, en } = quadrantOf(column)?.name ?? { fr: "", en: "" };
  return { fr: `${codeOf(column)} · ${fr}`, en: `${codeOf(column)} · ${en}` };
}

/** The four columns where Cap works something out; each row brings its formula. */
export function computedPriorities(format: NumberFormatName): Column[] {
  return PRIORITY_COLUMNS.map((key) => computed(key, headerOf(key), format));
}
