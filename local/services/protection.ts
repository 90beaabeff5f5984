/** Protections of ranges and sheets. There is one person here, so they are kept and shown but forbid nothing. */
import { Anchors, type Place } from "./anchors";
import type { Book } from "./book";
import { RangeObject } from "./range";
import { SheetObject } from "./sheet";
import { Exception, enumeration, member, surface } from "./surface";

type GasRange = GoogleAppsScript.Spreadsheet.Range;
type Type = GoogleAppsScript.Spreadsheet.ProtectionType;

interface Data {
  readonly description: string;
  readonly warningOnly: boolean;
}

/** Cells that a sheet's protection leaves open. */
interface Opening {
  readonly protection: string;
}

const protections = (book: Book) => new Anchors<Data>(book, "protection");
const openings = (book: Book) => new Anchors<Opening>(book, "opening");

export class ProtectionObject extends surface<GoogleAppsScript.Spreadsheet.Protection>("Protection") {
  constructor(
    readonly book: Book,
    readonly id: string,
  ) {
    super();
  }

  override getDescription = () => this.anchor().data.description;
  override isWarningOnly = () => this.anchor().data.warningOnly;
  override getProtectionType = () => member<Type>("ProtectionType", this.anchor().area ? "RANGE" : "SHEET");
  override getRange(): RangeObject {
    const { sheetId, area } = this.anchor();
    const sheet = new SheetObject(this.book, sheetId as string);
    return area
      ? new RangeObject(this.book, sheet.sheetId, area)
      : sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  }
  override setDescription = (description: string) => this.change({ description });
  override setWarningOnly = (warningOnly: boolean) => this.change({ warningOnly });
  override canEdit = () => true;
  override getUnprotectedRanges(): RangeObject[] {
    const mine = openings(this.book)
      .all()
      .filter(({ data }) => data.protection === this.id);
    return mine.flatMap(({ sheetId, area }) => (sheetId && area ? [new RangeObject(this.book, sheetId, area)] : []));
  }
  override setUnprotectedRanges(ranges: GasRange[]): this {
    this.removeOpenings();
    openings(this.book).addAll(ranges as unknown as RangeObject[], { protection: this.id });
    return this;
  }
  override remove(): void {
    this.removeOpenings();
    protections(this.book).remove(this.id);
  }

  private removeOpenings(): void {
    for (const { id, data } of openings(this.book).all()) {
      if (data.protection === this.id) openings(this.book).remove(id);
    }
  }

  private change(part: Partial<Data>): this {
    const { data, ...place } = this.anchor();
    protections(this.book).set(this.id, place, { ...data, ...part });
    return this;
  }

  private anchor() {
    const found = protections(this.book).find(this.id);
    if (!found) throw new Exception("The protection does not exist any more.");
    return found;
  }
}

/** Range.protect() always adds one, also over an existing one. */
export function addRangeProtection(book: Book, range: Place): ProtectionObject {
  return new ProtectionObject(book, protections(book).add(range, { description: "", warningOnly: false }));
}

/** Sheet.protect() gives the one that exists. */
export function sheetProtection(book: Book, sheetId: string): ProtectionObject {
  const known = protections(book)
    .all()
    .find((one) => one.sheetId === sheetId && one.area === null);
  return known ? new ProtectionObject(book, known.id) : addRangeProtection(book, { sheetId, area: null });
}

/** @param sheetId null for all sheets */
export function protectionsOf(book: Book, type: unknown, sheetId: string | null): ProtectionObject[] {
  const ofRanges = type === enumeration("ProtectionType").RANGE;
  return protections(book)
    .all()
    .filter((one) => (sheetId === null || one.sheetId === sheetId) && (one.area !== null) === ofRanges)
    .map(({ id }) => new ProtectionObject(book, id));
}
