import type { PlanFile } from "./plan-file";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

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
  if (sure || hasFewSheets(plan)) {
    const known = new Set(plan.titled().map(({ title }) => title.toLowerCase()));
    return (title) => known.has(title.toLowerCase());
  }
  return (title) => isTitleOf(plan.file, title);
}

/** Whether a sheet has this title, in one of the usual spellings. */
export function isTitleOf(file: GoogleAppsScript.Spreadsheet.Spreadsheet, title: string): boolean {
  return spellings(title).some((spelling) => file.getSheetByName(spelling) !== null);
}

/** The sheet of exactly this title. */
export function sheetTitled(plan: PlanFile, title: string): Sheet | null {
  if (hasFewSheets(plan)) return plan.titled().find((each) => each.title === title)?.sheet ?? null;
  const sheet = plan.file.getSheetByName(title);
  return sheet?.getName() === title ? sheet : null;
}

function hasFewSheets(plan: PlanFile): boolean {
  return plan.sheets().length <= FEW_SHEETS;
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
