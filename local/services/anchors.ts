/**
 * What is tied to a place and follows it through edits but has no home in Univer: protections and developer metadata.
 * Each is a hidden defined name whose reference Univer moves and whose comment holds the data.
 */
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import type { Area } from "./a1-notation";
import type { Book } from "./book";

export interface Place {
  /** Null: the whole spreadsheet. */
  readonly sheetId: string | null;
  /** Null: the whole sheet. */
  readonly area: Area | null;
}

export interface Anchor<Data> extends Place {
  readonly id: string;
  readonly data: Data;
}

interface Stored<Data> {
  readonly sheetId: string | null;
  readonly whole: boolean;
  readonly data: Data;
}

export class Anchors<Data> {
  constructor(
    private readonly book: Book,
    private readonly kind: string,
  ) {}

  /** In the order they were added; those whose place is gone are gone. */
  all(): Anchor<Data>[] {
    return this.names().flatMap((name) => this.read(name) ?? []);
  }

  find(id: string): Anchor<Data> | undefined {
    return this.all().find((anchor) => anchor.id === id);
  }

  add(place: Place, data: Data): string {
    return this.addAll([place], data)[0] as string;
  }

  addAll(places: readonly Place[], data: Data): string[] {
    const taken = this.names().map((name) => Number(name.id.slice(this.prefix.length)));
    const next = Math.max(0, ...taken) + 1;
    return places.map((place, index) => {
      const id = `${this.prefix}${next + index}`;
      this.set(id, place, data);
      return id;
    });
  }

  set(id: string, { sheetId, area }: Place, data: Data): void {
    const stored: Stored<Data> = { sheetId, whole: area === null, data };
    const formulaOrRefString = sheetId && area ? this.book.reference(sheetId, area) : "0";
    this.book.setDefinedName({ id, name: id, formulaOrRefString, comment: JSON.stringify(stored), hidden: true });
  }

  remove(id: string): void {
    const name = this.names().find((one) => one.id === id);
    if (name) this.book.removeDefinedName(name);
  }

  private get prefix(): string {
    return `_${this.kind}_`;
  }

  private names(): IDefinedNamesServiceParam[] {
    const mine = this.book.definedNames().filter((name) => name.hidden && name.id.startsWith(this.prefix));
    return mine.sort((a, b) => Number(a.id.slice(this.prefix.length)) - Number(b.id.slice(this.prefix.length)));
  }

  private read(name: IDefinedNamesServiceParam): Anchor<Data> | undefined {
    const { sheetId, whole, data } = JSON.parse(name.comment ?? "") as Stored<Data>;
    if (sheetId !== null && !this.book.workbook.getSheetBySheetId(sheetId)) return undefined;
    if (whole || sheetId === null) return { id: name.id, sheetId, area: null, data };
    const found = this.book.locate(name.formulaOrRefString, sheetId);
    return found ? { id: name.id, sheetId: found.sheetId, area: found.area, data } : undefined;
  }
}
