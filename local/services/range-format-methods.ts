/** The four methods that a range has for each format: one cell or a table of them, to read and to set. */
import type { RangeObject } from "./range";
import { FORMATS } from "./range-formats";

export function formatMethods(): object {
  const methods = FORMATS.map((format) => ({
    [`get${format.name}`](this: RangeObject) {
      return this.formats(format)[0]?.[0];
    },
    [`get${format.plural}`](this: RangeObject) {
      return this.formats(format);
    },
    [`set${format.name}`](this: RangeObject, value: unknown) {
      return this.setFormats(format, this.fill(value));
    },
    [`set${format.plural}`](this: RangeObject, values: readonly (readonly unknown[])[]) {
      return this.setFormats(format, this.fitting(values, "data"));
    },
  }));
  return Object.assign({}, ...methods);
}
