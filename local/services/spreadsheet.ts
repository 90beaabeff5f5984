/** Spreadsheet: the document that the project is bound to. */
import { DEFAULT_COLUMNS, DEFAULT_ROWS } from "../engine/document";
import type { Book } from "./book";
import { addMetadata, MetadataFinder, metadataAt } from "./developer-metadata";
import { NamedRangeObject } from "./named-range";
import { protectionsOf } from "./protection";
import type { RangeObject } from "./range";
import { RangeListObject } from "./range-list";
import { nameTaken, numericId, SheetObject } from "./sheet";
import { Exception, surface } from "./surface";
import { TextFinderObject } from "./text-finder";

type GasRange = GoogleAppsScript.Spreadsheet.Range;
type GasSheet = GoogleAppsScript.Spreadsheet.Sheet;

export class SpreadsheetObject extends surface<GoogleAppsScript.Spreadsheet.Spreadsheet>("Spreadsheet") {
  constructor(readonly book: Book) {
    super();
  }

  override getId = () => this.book.document.id;
  override getUrl = () => `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  override getName = () => this.book.workbook.getName();
  override rename = (name: string) => void this.book.workbook.setName(name);
  override getSpreadsheetLocale = () => this.book.document.locale;
  override setSpreadsheetLocale = (locale: string) => {
    this.book.document.locale = locale;
  };
  override getSpreadsheetTimeZone = () => this.book.document.timeZone;
  /** Menus as scripts made them before there was Ui; null stands for a separator. */
  override addMenu(caption: string, items: unknown): void {
    const entries = (items as ({ name: string; functionName: string } | null)[]).map((item) => ({
      caption: item?.name ?? "",
      functionName: item?.functionName ?? null,
      entries: [],
    }));
    this.removeMenu(caption);
    this.book.menus.push({ caption, functionName: null, entries });
  }
  override updateMenu = (caption: string, items: unknown) => this.addMenu(caption, items);
  override removeMenu(caption: string): void {
    const at = this.book.menus.findIndex((menu) => menu.caption === caption);
    if (at >= 0) this.book.menus.splice(at, 1);
  }
  override toast(message: string, title = "", seconds: number | null = 5): void {
    this.book.screen.toast(message, title, seconds ?? 5);
  }

  // --- sheets ---
  override getSheets = () => this.book.workbook.getSheets().map((sheet) => this.sheet(sheet.getSheetId()));
  override createTextFinder = (text: string) =>
    new TextFinderObject(text, () => this.getSheets().map((sheet) => sheet.getDataRange()));
  override getNumSheets = () => this.book.workbook.getNumSheets();
  override getSheetByName(name: string): SheetObject | null {
    const found = this.book.workbook.getSheetByName(name);
    return found && this.sheet(found.getSheetId());
  }
  override getSheetById(id: number): SheetObject | null {
    return this.getSheets().find((sheet) => numericId(sheet.sheetId) === id) ?? null;
  }
  override getActiveSheet = () => this.sheet(this.book.workbook.getActiveSheet().getSheetId());
  override setActiveSheet = (sheet: GasSheet) => sheet.activate();
  override insertSheet(first?: string | number | object, second?: number | object, ...more: unknown[]): SheetObject {
    if ([first, second, ...more].some((one) => typeof one === "object")) {
      throw new Error("Local Sheets does not have Spreadsheet.insertSheet with a template yet");
    }
    const name = typeof first === "string" ? first : this.freeName();
    const index =
      (typeof first === "number" ? first : (second as number | undefined)) ?? this.getActiveSheet().getIndex();
    if (this.getSheetByName(name)) throw nameTaken(name);
    const id = freeSheetId(this.book);
    const size = {
      rowCount: DEFAULT_ROWS,
      columnCount: DEFAULT_COLUMNS,
      defaultColumnWidth: 100,
      defaultRowHeight: 21,
    };
    this.book.workbook.insertSheet(name, { index, sheet: { id, ...size } });
    return this.sheet(id);
  }
  override deleteSheet(sheet: GasSheet): void {
    if (this.getNumSheets() === 1) throw new Exception("You can't remove all the sheets in a document.");
    const { sheetId } = sheet as unknown as SheetObject;
    if (this.book.workbook.getSheets().every((each) => each.getSheetId() === sheetId || each.isSheetHidden()))
      throw new Exception("You can't remove all the visible sheets in a document.");
    this.book.workbook.deleteSheet(sheetId);
  }
  override deleteActiveSheet(): SheetObject {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }
  override renameActiveSheet = (name: string) => void this.getActiveSheet().setName(name);
  override duplicateActiveSheet = () => this.getActiveSheet().copyTo(this).activate();
  override moveActiveSheet = (position: number) => void this.book.workbook.moveActiveSheet(position - 1);

  // --- ranges ---
  override getRange(address: string): RangeObject {
    return this.getActiveSheet().getRange(address);
  }
  override getRangeList = (addresses: string[]) =>
    new RangeListObject(
      this.book,
      addresses.map((one) => this.getRange(one)),
    );
  override getActiveRange = () => this.getActiveSheet().getActiveRange();
  override getActiveCell = () => this.getActiveSheet().getActiveCell();
  override getCurrentCell = () => this.getActiveCell();
  override getDataRange = () => this.getActiveSheet().getDataRange();
  override getLastRow = () => this.getActiveSheet().getLastRow();
  override getLastColumn = () => this.getActiveSheet().getLastColumn();
  override appendRow = (contents: unknown[]) => this.getActiveSheet().appendRow(contents);
  override setActiveRange = (range: GasRange) => range.activate();

  // --- named ranges, protections, metadata ---
  override getNamedRanges = () => NamedRangeObject.all(this.book);
  override getRangeByName = (name: string) => NamedRangeObject.find(this.book, name)?.getRange() ?? null;
  override setNamedRange = (name: string, range: GasRange) =>
    NamedRangeObject.put(this.book, name, range as unknown as RangeObject);
  override removeNamedRange(name: string): void {
    const found = NamedRangeObject.find(this.book, name);
    if (!found) throw new Exception(`The named range "${name}" does not exist.`);
    found.remove();
  }
  override getProtections = (type: unknown) => protectionsOf(this.book, type, null);
  override getDeveloperMetadata = () => metadataAt(this.book, this);
  override createDeveloperMetadataFinder = () => new MetadataFinder(this.book, null);
  override addDeveloperMetadata(key: string, ...rest: unknown[]): this {
    addMetadata(this.book, this, key, rest);
    return this;
  }

  private sheet(id: string): SheetObject {
    return new SheetObject(this.book, id);
  }

  /** `Sheet2`, `Feuille 2`: the first sheet's word with the next free number; for a wanted name a number only when it is taken. */
  freeName(wanted?: string): string {
    if (wanted && !this.getSheetByName(wanted)) return wanted;
    const word = wanted ? `${wanted} ` : /^fr/i.test(this.getSpreadsheetLocale()) ? "Feuille " : "Sheet";
    let number = wanted ? 2 : this.getNumSheets() + 1;
    while (this.getSheetByName(`${word}${number}`)) number++;
    return `${word}${number}`;
  }
}

/** What a spreadsheet does to the sheet on show. */
const OF_ACTIVE_SHEET = `autoResizeColumn getSheetId getSheetName getSheetValues sort
  deleteColumn deleteColumns deleteRow deleteRows getColumnWidth getRowHeight setColumnWidth setRowHeight
  getFrozenColumns getFrozenRows setFrozenColumns setFrozenRows hideColumn hideRow unhideColumn unhideRow
  insertColumnAfter insertColumnBefore insertColumnsAfter insertColumnsBefore
  insertRowAfter insertRowBefore insertRowsAfter insertRowsBefore isColumnHiddenByUser isRowHiddenByUser`.split(/\s+/);

for (const name of OF_ACTIVE_SHEET) {
  Object.assign(SpreadsheetObject.prototype, {
    [name](this: SpreadsheetObject, ...args: unknown[]) {
      const sheet = this.getActiveSheet() as unknown as Record<string, (...args: unknown[]) => unknown>;
      return sheet[name]?.(...args);
    },
  });
}

/** Google's sheet ids are numbers without an order. */
export function freeSheetId(book: Book): string {
  const id = String(1 + Math.floor(Math.random() * 2_000_000_000));
  return book.workbook.getSheetBySheetId(id) ? freeSheetId(book) : id;
}
