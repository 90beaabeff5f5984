import { DISMISSED_TABLE, SETTINGS } from "../layouts/settings";
import { ProblemError } from "../protocol/problems";
import type { CalendarDay } from "../shared/calendar-day";
import { findTable } from "./found-table";
import { plainText } from "./plain-text";
import type { PlanFile } from "./plan-file";
import { refuseOutdated } from "./plan-version";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** In the order of writing: a row counts from when its finding stands there until it is gone, so that goes last. */
const COLUMNS = ["reason", "day", "finding"] as const;

/** Writes why a finding is left as it is, in its own row or in the first free one; forgets it when there is no reason. */
export function keepDismissal(plan: PlanFile, key: string, reason: string | null, today: CalendarDay): void {
  const found = findTable(plan, SETTINGS, DISMISSED_TABLE);
  if (found === null) refuseOutdated(plan);
  if (!found?.whole) throw new ProblemError("no-place-for-reasons");
  const { place, values, sheet } = found;
  const column = (name: (typeof COLUMNS)[number]) => place.columns.get(name) as number;
  const kept = (row: number) => String(values[row - place.place.row]?.[column("finding") - place.place.column] ?? "");
  const rows = Array.from({ length: place.lastRow - place.firstRow + 1 }, (_, index) => place.firstRow + index);
  const own = rows.find((row) => kept(row) === key);
  const cell = (row: number, name: (typeof COLUMNS)[number]): Range => sheet.getRange(row, column(name));
  if (reason === null) {
    if (own !== undefined) for (const name of COLUMNS) cell(own, name).clearContent();
    return;
  }
  const row = own ?? rows.find((one) => kept(one) === "");
  if (row === undefined) throw new ProblemError("reasons-full", { most: rows.length });
  cell(row, "reason").setValue(plainText(reason));
  // A Date would be read in the script's time zone and could land on the day before.
  cell(row, "day").setFormula(`=DATE(${today.year};${today.month};${today.day})`);
  cell(row, "finding").setValue(plainText(key));
}
