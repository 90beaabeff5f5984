/** RangeList: most of its methods are those of Range, done to each. */
import type { Book } from "./book";
import type { RangeObject } from "./range";
import { FORMATS } from "./range-formats";
import { surface } from "./surface";

export class RangeListObject extends surface<GoogleAppsScript.Spreadsheet.RangeList>("RangeList") {
  constructor(
    readonly book: Book,
    readonly ranges: readonly RangeObject[],
  ) {
    super();
  }
  override getRanges = () => [...this.ranges];
}

const EACH = `clear clearContent clearDataValidations clearFormat clearNote breakApart insertCheckboxes removeCheckboxes
  setBorder setFormula setNote setValue`.split(/\s+/);

for (const name of [...EACH, ...FORMATS.map((format) => `set${format.name}`)]) {
  Object.assign(RangeListObject.prototype, {
    [name](this: RangeListObject, ...args: unknown[]) {
      for (const range of this.ranges)
        (range as unknown as Record<string, (...args: unknown[]) => void>)[name]?.(...args);
      return this;
    },
  });
}
