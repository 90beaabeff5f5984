import type { OpenPlan } from "../workbook/open-plan";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetContent {
  readonly id: number;
  readonly title: string;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
}

/** A place of a sheet under a name; one without its cells is what Sheets keeps of a name when they were deleted. */
export interface NamedPlace extends Place {
  readonly name: string;
  readonly sheetId: number;
  readonly isGone?: boolean;
}

/** All of a file that a reader looks at. */
export interface FileContent {
  readonly sheets: readonly SheetContent[];
  readonly names: readonly NamedPlace[];
  readonly locale: string;
  readonly timeZone: string;
}

/** What stands in a built plan. */
export function contentOf({ file }: Pick<OpenPlan, "file">): FileContent {
  return {
    sheets: file.getSheets().map((sheet) => ({
      id: sheet.getSheetId(),
      title: sheet.getName(),
      values: sheet.getDataRange().getValues() as unknown[][],
      formulas: sheet.getDataRange().getFormulas(),
    })),
    names: file.getNamedRanges().map((named) => {
      const range = named.getRange();
      return {
        name: named.getName(),
        sheetId: range.getGridId(),
        row: range.getRow(),
        column: range.getColumn(),
        rows: range.getNumRows(),
        columns: range.getNumColumns(),
      };
    }),
    locale: file.getSpreadsheetLocale(),
    timeZone: file.getSpreadsheetTimeZone(),
  };
}

/**
 * A file to be read that holds just this, at once: local Sheets would work out every formula again after each change, and
 * no cell of its own can hold all that Sheets might hand over. It has the methods that reading takes, and no other.
 */
export function fileHolding(content: FileContent): Spreadsheet {
  const sheets = new Map(content.sheets.map((sheet) => [sheet.id, sheetHolding(sheet)]));
  const rangeOf = (place: NamedPlace) => {
    const sheet = sheets.get(place.sheetId);
    if (!sheet) throw new Error(`No sheet ${place.sheetId}`);
    return { ...sheet.range(place), getA1Notation: () => (place.isGone ? "#REF!" : "A1") };
  };
  return {
    getNamedRanges: () => content.names.map((place) => ({ getName: () => place.name, getRange: () => rangeOf(place) })),
    getRangeByName: (name: string) => {
      const place = content.names.find((each) => each.name === name);
      return place ? rangeOf(place) : null;
    },
    getSheets: () => [...sheets.values()].map(({ sheet }) => sheet),
    getSpreadsheetLocale: () => content.locale,
    getSpreadsheetTimeZone: () => content.timeZone,
  } as unknown as Spreadsheet;
}

function sheetHolding({ id, title, values, formulas }: SheetContent) {
  const whole = { row: 1, column: 1, rows: Math.max(1, values.length), columns: Math.max(1, values[0]?.length ?? 0) };
  const cut = <T>(cells: readonly (readonly T[])[], { row, column, rows, columns }: Place, empty: T): T[][] =>
    Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, right) => cells[row - 1 + down]?.[column - 1 + right] ?? empty),
    );
  const range = (place: Place): object => ({
    getSheet: () => sheet,
    getGridId: () => id,
    getRow: () => place.row,
    getColumn: () => place.column,
    getLastRow: () => place.row + place.rows - 1,
    getLastColumn: () => place.column + place.columns - 1,
    getNumRows: () => place.rows,
    getNumColumns: () => place.columns,
    getValues: () => cut<unknown>(values, place, ""),
    getValue: () => cut<unknown>(values, place, "")[0]?.[0],
    getFormulas: () => cut(formulas, place, ""),
  });
  const sheet = {
    getSheetId: () => id,
    getName: () => title,
    getDataRange: () => range(whole),
    getRange: (row: number, column: number, rows = 1, columns = 1) => range({ row, column, rows, columns }),
  };
  return { sheet, range };
}
