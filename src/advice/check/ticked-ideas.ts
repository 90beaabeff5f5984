import { QUADRANTS, type Quadrant } from "../../layouts/quadrants";
import type { PlanReading, RowReading } from "../../reading/plan-reading";
import { LANGUAGES, type Words } from "../../shared/language";
import { quoted } from "./quote";
import { tableWith } from "./table-with";

/** An idea that somebody ticked. */
export interface TickedIdea {
  readonly row: RowReading;
  /** Null when its quadrant is none of the four, or not said. */
  readonly quadrant: Quadrant | null;
  /** Its name between quotation marks, or its row when it has none. */
  readonly called: Words;
}

/** The ideas that are ticked; null when they can not be read. */
export function tickedIdeas(plan: PlanReading): TickedIdea[] | null {
  const table = tableWith(plan, "priorities", "candidates", "idea", "quadrant", "chosen");
  if (!table) return null;
  return table.rows
    .filter((row) => row.isTicked("chosen"))
    .map((row) => ({ row, quadrant: quadrantOf(row.text("quadrant")), called: called(row) }));
}

function quadrantOf(word: string): Quadrant | null {
  return QUADRANTS.find(({ name }) => LANGUAGES.some((language) => name[language] === word)) ?? null;
}

function called(row: RowReading): Words {
  const idea = row.value("idea");
  return idea === null ? { fr: `ligne ${row.row}`, en: `row ${row.row}` } : quoted(String(idea));
}
