import { LAYOUTS } from "../layouts/all-layouts";
import type { Place } from "../layouts/arrangement";
import type { LayoutId } from "../layouts/layout";
import { blockName, sheetName, versionAmong, versionName } from "../layouts/names";
import { type CalendarDay, monthOfDay } from "../shared/calendar-day";
import type { YearMonth } from "../shared/year-month";
import { dayReader } from "./calendar-of-file";
import { readNamedRanges } from "./named-ranges";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const LAYOUT_IDS = Object.keys(LAYOUTS) as LayoutId[];

/** One of Cap's sheets, found in the file by its named ranges, whatever its title and place. */
export interface FoundSheet {
  readonly id: LayoutId;
  readonly sheet: Sheet;
  readonly sheetId: number;
  /** False when a build was cut off before its end. */
  readonly complete: boolean;
  /** Of the layout that it was built with, or updated to; null while it is not complete. */
  readonly version: number | null;
}

export interface TitledSheet {
  readonly sheet: Sheet;
  readonly sheetId: number;
  readonly title: string;
}

export interface NamedPlace extends Place {
  readonly sheetId: number;
}

/** The file as one request finds it. Everything is read at most once: what is written later is not seen here. */
export class PlanFile {
  /** Cap's own, by name. */
  readonly ranges: ReadonlyMap<string, Range>;
  private readonly places = new Map<string, NamedPlace>();
  private readonly found = new Map<LayoutId, FoundSheet | null>();
  private readDay: ((date: Date) => CalendarDay | null) | null = null;
  private all: readonly Sheet[] | null = null;
  private allTitled: readonly TitledSheet[] | null = null;
  private readonly titleById = new Map<number, string>();
  private readonly wholeById = new Map<number, Range>();
  private readonly valuesById = new Map<number, readonly (readonly unknown[])[]>();
  private readonly allValuesById = new Map<number, readonly (readonly unknown[])[]>();
  private readonly formulasById = new Map<number, readonly (readonly string[])[]>();

  constructor(readonly file: Spreadsheet) {
    this.ranges = readNamedRanges(file);
  }

  /** What one of Cap's names covers, asked once; null of one that is gone. */
  place(name: string): NamedPlace | null {
    const range = this.ranges.get(name);
    if (!range) return null;
    const place = this.places.get(name) ?? {
      sheetId: range.getGridId(),
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getNumRows(),
      columns: range.getNumColumns(),
    };
    this.places.set(name, place);
    return place;
  }

  sheet(id: LayoutId): FoundSheet | null {
    let found = this.found.get(id);
    if (found === undefined) {
      found = this.findSheet(id);
      this.found.set(id, found);
    }
    return found;
  }

  /** Those that are there, in the order of the plan: the settings first. */
  ownSheets(): FoundSheet[] {
    return LAYOUT_IDS.flatMap((id) => this.sheet(id) ?? []);
  }

  private findSheet(id: LayoutId): FoundSheet | null {
    const range = this.anchor(id) ?? this.anyBlock(id);
    if (!range) return null;
    const version = versionAmong(this.ranges.keys(), id, LAYOUTS[id].version);
    return { id, sheet: range.getSheet(), sheetId: range.getGridId(), complete: version !== null, version };
  }

  /**
   * The cells of a sheet that Cap wrote. A person may delete the name over them: the one that says the version lies over
   * the same cells.
   */
  anchor(id: LayoutId): Range | null {
    const version = versionAmong(this.ranges.keys(), id, LAYOUTS[id].version);
    const named = version === null ? undefined : this.ranges.get(versionName(id, version));
    return this.ranges.get(sheetName(id)) ?? named ?? null;
  }

  /** Of a sheet that lost both names: a second sheet of the kind would take its tables' names away. */
  private anyBlock(id: LayoutId): Range | null {
    const named = LAYOUTS[id].blocks.flatMap((block) => this.ranges.get(blockName(id, block.id)) ?? []);
    return named[0] ?? null;
  }

  /** All sheets of the file, the user's own included. To ask each for its title takes a call each. */
  sheets(): readonly Sheet[] {
    this.all ??= this.file.getSheets();
    return this.all;
  }

  /** Each of them with its title: two calls a sheet, once. */
  titled(): readonly TitledSheet[] {
    this.allTitled ??= this.sheets().map((sheet) => {
      const sheetId = sheet.getSheetId();
      return { sheet, sheetId, title: this.titleOf({ sheet, sheetId }) };
    });
    return this.allTitled;
  }

  titleOf({ sheet, sheetId }: Pick<FoundSheet, "sheet" | "sheetId">): string {
    const title = this.titleById.get(sheetId) ?? sheet.getName();
    this.titleById.set(sheetId, title);
    return title;
  }

  /** All that a sheet shows, from A1 on; of one of Cap's that is whole, as far as its blocks go. */
  values(found: Pick<FoundSheet, "sheet" | "sheetId">): readonly (readonly unknown[])[] {
    let values = this.valuesById.get(found.sheetId);
    if (values === undefined) {
      values = this.whole(found).getValues() as unknown[][];
      this.valuesById.set(found.sheetId, values);
    }
    return values;
  }

  /** Its formulas, in the same places; "" where there is none. */
  formulas(found: Pick<FoundSheet, "sheet" | "sheetId">): readonly (readonly string[])[] {
    let formulas = this.formulasById.get(found.sheetId);
    if (formulas === undefined) {
      formulas = this.whole(found).getFormulas();
      this.formulasById.set(found.sheetId, formulas);
    }
    return formulas;
  }

  /** All that stands in a sheet, also beyond what its named ranges cover: of use only where those are wrong. */
  allValues({ sheet, sheetId }: Pick<FoundSheet, "sheet" | "sheetId">): readonly (readonly unknown[])[] {
    let values = this.allValuesById.get(sheetId);
    if (values === undefined) {
      values = sheet.getDataRange().getValues() as unknown[][];
      this.allValuesById.set(sheetId, values);
    }
    return values;
  }

  private whole({ sheet, sheetId }: Pick<FoundSheet, "sheet" | "sheetId">): Range {
    const whole = this.wholeById.get(sheetId) ?? this.named(sheet, sheetId) ?? sheet.getDataRange();
    this.wholeById.set(sheetId, whole);
    return whole;
  }

  /**
   * From A1 to the last of the named blocks of a sheet that has them all: where they end is known without asking how far
   * the sheet is filled.
   */
  private named(sheet: Sheet, sheetId: number): Range | null {
    const own = this.ownSheets().find((each) => each.sheetId === sheetId);
    if (!own?.complete) return null;
    const { id } = own;
    const blocks = LAYOUTS[id].blocks.map((block) => this.ranges.get(blockName(id, block.id)));
    if (!blocks.every((range): range is Range => range?.getGridId() === sheetId)) return null;
    const last = (of: (range: Range) => number) => Math.max(...blocks.map(of));
    return sheet.getRange(
      1,
      1,
      last((range) => range.getLastRow()),
      last((range) => range.getLastColumn()),
    );
  }

  /** The month of a value that is a date, null for anything else. */
  monthOf(value: unknown): YearMonth | null {
    const day = value instanceof Date ? this.dayOf(value) : null;
    return day === null ? null : monthOfDay(day);
  }

  /** The day that a date of this file shows, in its own time zone; null beyond the calendar. */
  dayOf(date: Date): CalendarDay | null {
    this.readDay ??= dayReader(this.file);
    return this.readDay(date);
  }
}
