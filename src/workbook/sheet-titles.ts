type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The title, or `title (Cap)`, `title (Cap 2)`… when the file has a sheet of that name already: it is not ours to touch. */
export function freeTitle(file: Spreadsheet, title: string): string {
  let candidate = title;
  for (let number = 1; file.getSheetByName(candidate) !== null; number += 1) {
    candidate = number === 1 ? `${title} (Cap)` : `${title} (Cap ${number})`;
  }
  return candidate;
}
