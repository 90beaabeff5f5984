/** TextFinder: the search of Sheets, over all that a spreadsheet, a sheet or a range shows and, when asked, its formulas. */
import type { RangeObject } from "./range";
import { surface } from "./surface";

export class TextFinderObject extends surface<GoogleAppsScript.Spreadsheet.TextFinder>("TextFinder") {
  private inFormulas = false;
  private isPattern = false;
  private isCaseKept = false;
  private isWhole = false;

  constructor(
    private readonly text: string,
    private readonly places: () => readonly RangeObject[],
  ) {
    super();
  }
  override matchFormulaText(on: boolean): this {
    this.inFormulas = on;
    return this;
  }
  override useRegularExpression(on: boolean): this {
    this.isPattern = on;
    return this;
  }
  override matchCase(on: boolean): this {
    this.isCaseKept = on;
    return this;
  }
  override matchEntireCell(on: boolean): this {
    this.isWhole = on;
    return this;
  }
  override findAll = () => this.places().flatMap((place) => this.matchesIn(place));
  override findNext = () => this.findAll()[0] ?? null;

  private matchesIn(place: RangeObject): RangeObject[] {
    const pattern = this.pattern();
    const shown = place.getDisplayValues();
    const formulas = this.inFormulas ? place.getFormulas() : [];
    return shown.flatMap((line, down) =>
      line.flatMap((text, right) => {
        const found = pattern.test(formulas[down]?.[right] || text) || pattern.test(text);
        return found ? [place.getCell(down + 1, right + 1)] : [];
      }),
    );
  }

  private pattern(): RegExp {
    const text = this.isPattern ? this.text : this.text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return new RegExp(this.isWhole ? `^(?:${text})$` : text, this.isCaseKept ? "" : "i");
  }
}
