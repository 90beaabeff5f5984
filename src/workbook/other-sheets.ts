import type { OtherSheets } from "../protocol/figures";
import { findJournal } from "./changes/journal-sheet";
import type { PlanFile } from "./plan-file";

/** Each title takes a call. Beyond these a person opens the sheet that is meant: that one is listed first. */
const MOST_LISTED = 30;

/** The user's own sheets, as possible sources of figures: the one on show first, then in the file's order. */
export function otherSheets(plan: PlanFile): OtherSheets {
  const own = [...plan.ownSheets(), findJournal(plan)];
  const ours = new Set(own.flatMap((each) => each?.sheetId ?? []));
  const all = plan.sheets();
  const listed = new Map<number, string>();
  for (const sheet of [plan.file.getActiveSheet(), ...all]) {
    if (listed.size === MOST_LISTED) break;
    const sheetId = sheet.getSheetId();
    if (ours.has(sheetId) || listed.has(sheetId)) continue;
    listed.set(sheetId, plan.titleOf({ sheet, sheetId }));
  }
  return { titles: [...listed.values()], more: all.length - ours.size - listed.size };
}
