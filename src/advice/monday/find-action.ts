import type { ActionChange } from "../../protocol/monday";
import type { RowReading, TableReading } from "../../reading/plan-reading";
import { formatDay } from "../../shared/calendar-day";
import { wordsIn } from "./actions-due";

/**
 * The row of an action that was read a while ago: where it stood if the same words stand there still, else the only row
 * that says them; null when there is none, or several, since a guess could end somebody else's action. An end that is the
 * asked one already counts as the same: a save whose answer got lost is sent again.
 */
export function findAction(
  table: TableReading | null,
  { row, what, who, end, postponedTo }: ActionChange,
  taken: ReadonlySet<number>,
): RowReading | null {
  const same = (table?.rows ?? []).filter((each) => {
    const day = each.day("end");
    const ends = day === null ? "" : formatDay(day);
    const isSame = wordsIn(each, "what") === what && wordsIn(each, "who") === who;
    return isSame && (ends === end || ends === postponedTo) && !taken.has(each.row);
  });
  return same.find((each) => each.row === row) ?? (same.length === 1 ? (same[0] as RowReading) : null);
}
