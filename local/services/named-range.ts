/** Named ranges are the visible defined names of the workbook; Univer moves them with their cells. */
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import type { Area } from "./a1-notation";
import type { Book } from "./book";
import { RangeObject } from "./range";
import { Exception, surface } from "./surface";

/** Letters, digits and underscores, not a cell address, not a boolean. */
const VALID = /^(?![A-Za-z]{1,3}\d+$)(?!R\d*C\d*$)(?!(true|false)$)[\p{L}_][\p{L}\p{N}_.]{0,249}$/iu;

export class NamedRangeObject extends surface<GoogleAppsScript.Spreadsheet.NamedRange>("NamedRange") {
  private constructor(
    readonly book: Book,
    private name: IDefinedNamesServiceParam,
    readonly sheetId: string,
    private area: Area,
  ) {
    super();
  }

  /** Those whose cells still exist, in order of name. */
  static all(book: Book): NamedRangeObject[] {
    return book
      .definedNames()
      .filter((name) => !name.hidden)
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((name) => NamedRangeObject.of(book, name) ?? []);
  }

  static find(book: Book, name: string): NamedRangeObject | undefined {
    const found = book.visibleName(name);
    return found && NamedRangeObject.of(book, found);
  }

  private static of(book: Book, name: IDefinedNamesServiceParam): NamedRangeObject | undefined {
    const [first] = book.workbook.getSheets();
    const place = first && book.locate(name.formulaOrRefString.replace(/^=/, ""), first.getSheetId());
    return place ? new NamedRangeObject(book, name, place.sheetId, place.area) : undefined;
  }

  static put(book: Book, name: string, range: RangeObject): void {
    if (!VALID.test(name)) throw new Exception("The name you are trying to use for the named range is invalid.");
    const id = NamedRangeObject.find(book, name)?.name.id ?? `name_${name.toLowerCase()}`;
    book.setDefinedName({ id, name, formulaOrRefString: book.reference(range.sheetId, range.area) });
  }

  override getName = () => this.name.name;
  override getRange = () => new RangeObject(this.book, this.sheetId, this.area);
  override remove = () => this.book.removeDefinedName(this.name);
  override setName(name: string): this {
    this.remove();
    NamedRangeObject.put(this.book, name, this.getRange());
    this.name = (NamedRangeObject.find(this.book, name) as NamedRangeObject).name;
    return this;
  }
  override setRange(range: GoogleAppsScript.Spreadsheet.Range): this {
    const target = range as unknown as RangeObject;
    NamedRangeObject.put(this.book, this.name.name, target);
    this.area = target.area;
    return this;
  }
}
