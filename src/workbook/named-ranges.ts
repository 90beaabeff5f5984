type Range = GoogleAppsScript.Spreadsheet.Range;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const OURS = /^cap_/;

/** Cap's named ranges by name, in one read; those whose cells were deleted are left out. */
export function readNamedRanges(file: Spreadsheet): Map<string, Range> {
  const ranges = new Map<string, Range>();
  for (const named of file.getNamedRanges()) {
    const name = named.getName();
    if (!OURS.test(name)) continue;
    // A copied sheet may bring names of its own that read like ours: the file knows which one is meant.
    const range = ranges.has(name) ? file.getRangeByName(name) : named.getRange();
    if (range && isThere(range)) ranges.set(name, range);
  }
  return ranges;
}

/** Sheets gives a range to a name whose cells were deleted, too. */
function isThere(range: Range): boolean {
  return range.getA1Notation() !== "#REF!";
}
