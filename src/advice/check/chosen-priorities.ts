import { PRIORITY_COLUMNS, type PriorityColumn } from "../../layouts/impact/priority-columns";
import { QUADRANTS, type Quadrant } from "../../layouts/quadrants";
import type { PlanReading, RowReading } from "../../reading/plan-reading";
import type { Words } from "../../shared/language";
import { quoted } from "./quote";
import { tableWith } from "./table-with";

/** A priority that is chosen. */
export interface ChosenPriority {
  readonly code: Quadrant["code"];
  /** Its column in the Impact sheet. */
  readonly column: PriorityColumn;
  /** Its line among the four. */
  readonly row: RowReading;
  /** `P1 «Coffrets»` */
  readonly called: Words;
}

/** Those of the four that are chosen, P1 first. */
export function chosenPriorities(plan: PlanReading): ChosenPriority[] {
  const chosen = tableWith(plan, "priorities", "chosen", "priority");
  return QUADRANTS.flatMap(({ code }, index) => {
    const row = chosen?.row(code);
    if (!row || row.isEmpty("priority") || row.isError("priority")) return [];
    const name = quoted(row.asText("priority"));
    const called: Words = { fr: `${code} ${name.fr}`, en: `${code} ${name.en}` };
    return [{ code, column: PRIORITY_COLUMNS[index] as PriorityColumn, row, called }];
  });
}
