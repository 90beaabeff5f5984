import type { PlanFile } from "./plan-file";

/** Whether a sheet of the file has this title; Sheets does not tell `bilan` from `Bilan`. */
export type TitleTaken = (title: string) => boolean;

/** Up to here it is cheaper, and surer, to ask every sheet for its title than the file for each title that is wanted. */
const FEW_SHEETS = 25;

/**
 * Apps Script gives the titles of sheets one by one, so that a file of a hundred sheets is asked for those that are wanted
 * instead. Whether it then tells capitals apart is not documented: the usual spellings are looked for. Should that miss
 * one, Sheets itself refuses the title, and the next build, told to be `sure`, reads them all.
 */
export function takenTitles(plan: PlanFile, sure: boolean): TitleTaken {
  const sheets = plan.sheets();
  if (sure || sheets.length <= FEW_SHEETS) {
    const known = new Set(sheets.map((sheet) => plan.titleOf({ sheet, sheetId: sheet.getSheetId() }).toLowerCase()));
    return (title) => known.has(title.toLowerCase());
  }
  return (title) => spellings(title).some((spelling) => plan.file.getSheetByName(spelling) !== null);
}

function spellings(title: string): string[] {
  return [...new Set([title, title.toLowerCase(), title.toUpperCase()])];
}

/** The title, or `title (Cap)`, `title (Cap 2)`… when the file has a sheet of that name already: it is not ours to touch. */
export function freeTitle(isTaken: TitleTaken, title: string): string {
  let candidate = title;
  for (let number = 1; isTaken(candidate); number += 1) {
    candidate = number === 1 ? `${title} (Cap)` : `${title} (Cap ${number})`;
  }
  return candidate;
}
