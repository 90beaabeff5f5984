/** Developer metadata: on the spreadsheet, a sheet, one whole row or one whole column, and nowhere else. */
import { type Anchor, Anchors, type Place } from "./anchors";
import type { Book } from "./book";
import { RangeObject } from "./range";
import { SheetObject } from "./sheet";
import { SpreadsheetObject } from "./spreadsheet";
import { EnumMember, Exception, member, surface } from "./surface";

type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
type LocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type Owner = SpreadsheetObject | SheetObject | RangeObject;

interface Data {
  readonly key: string;
  readonly value: string | null;
  readonly visibility: string;
  readonly on: "SPREADSHEET" | "SHEET" | "ROW" | "COLUMN";
}

const metadata = (book: Book) => new Anchors<Data>(book, "metadata");

export class DeveloperMetadataObject extends surface<GoogleAppsScript.Spreadsheet.DeveloperMetadata>(
  "DeveloperMetadata",
) {
  constructor(
    readonly book: Book,
    readonly id: string,
  ) {
    super();
  }
  override getId = () => Number(this.id.replace(/\D+/g, ""));
  override getKey = () => this.anchor().data.key;
  override getValue = () => this.anchor().data.value;
  override getVisibility = () => member<Visibility>("DeveloperMetadataVisibility", this.anchor().data.visibility);
  override setKey = (key: string) => this.change({ key });
  override setValue = (value: string) => this.change({ value });
  override setVisibility = (visibility: Visibility) => this.change({ visibility: String(visibility) });
  override getLocation = (): Location => new MetadataLocation(this.book, this.anchor());
  override remove = () => metadata(this.book).remove(this.id);

  private change(part: Partial<Data>): this {
    const { data, ...place } = this.anchor();
    metadata(this.book).set(this.id, place, { ...data, ...part });
    return this;
  }
  private anchor(): Anchor<Data> {
    const found = metadata(this.book).find(this.id);
    if (!found) throw new Exception("The developer metadata does not exist any more.");
    return found;
  }
}

class MetadataLocation extends surface<Location>("DeveloperMetadataLocation") {
  constructor(
    readonly book: Book,
    private readonly anchor: Anchor<Data>,
  ) {
    super();
  }
  override getLocationType = () => member<LocationType>("DeveloperMetadataLocationType", this.anchor.data.on);
  override getSpreadsheet = () => (this.anchor.sheetId === null ? new SpreadsheetObject(this.book) : null);
  override getSheet(): SheetObject | null {
    const { sheetId, area } = this.anchor;
    return sheetId && !area ? new SheetObject(this.book, sheetId) : null;
  }
  override getRow = () => this.line("ROW");
  override getColumn = () => this.line("COLUMN");
  private line(on: string): RangeObject | null {
    const { sheetId, area, data } = this.anchor;
    return sheetId && area && data.on === on ? new RangeObject(this.book, sheetId, area) : null;
  }
}

/** Finds metadata on a spreadsheet or a sheet, wherever on it they are. */
export class MetadataFinder extends surface<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder>(
  "DeveloperMetadataFinder",
) {
  private wanted: Partial<Data> = {};
  constructor(
    readonly book: Book,
    private readonly sheetId: string | null,
  ) {
    super();
  }
  override withKey = (key: string) => this.want({ key });
  override withValue = (value: string) => this.want({ value });
  override withVisibility = (visibility: Visibility) => this.want({ visibility: String(visibility) });
  override withLocationType = (type: LocationType) => this.want({ on: String(type) as Data["on"] });
  override find(): DeveloperMetadataObject[] {
    const wanted = Object.entries(this.wanted);
    return metadata(this.book)
      .all()
      .filter(({ sheetId }) => this.sheetId === null || sheetId === this.sheetId)
      .filter(({ data }) => wanted.every(([key, value]) => data[key as keyof Data] === value))
      .map(({ id }) => new DeveloperMetadataObject(this.book, id));
  }
  private want(part: Partial<Data>): this {
    this.wanted = { ...this.wanted, ...part };
    return this;
  }
}

/** @param rest value and visibility, or either of them */
export function addMetadata(book: Book, owner: Owner, key: string, rest: readonly unknown[]): void {
  const value = rest.find((one): one is string => typeof one === "string") ?? null;
  const visibility = String(rest.find((one) => one instanceof EnumMember) ?? "DOCUMENT");
  const { place, on } = placeOf(owner);
  metadata(book).add(place, { key, value, visibility, on });
}

export function metadataAt(book: Book, owner: Owner): DeveloperMetadataObject[] {
  const { place, on } = placeOf(owner);
  return metadata(book)
    .all()
    .filter((one) => one.data.on === on && one.sheetId === place.sheetId)
    .filter(({ area }) => area?.row === place.area?.row && area?.column === place.area?.column)
    .map(({ id }) => new DeveloperMetadataObject(book, id));
}

function placeOf(owner: Owner): { place: Place; on: Data["on"] } {
  if (owner instanceof SpreadsheetObject) return { place: { sheetId: null, area: null }, on: "SPREADSHEET" };
  if (owner instanceof SheetObject) return { place: { sheetId: owner.sheetId, area: null }, on: "SHEET" };
  const { height, width } = owner.book.size(owner.sheetId);
  const { rows, columns } = owner.area;
  if (rows === 1 && columns === width) return { place: owner, on: "ROW" };
  if (columns === 1 && rows === height) return { place: owner, on: "COLUMN" };
  throw new Exception(
    "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
  );
}
