import type { Typist } from "../../tools/second-engine/planned-file";
import type { OpenPlan } from "./open-plan";

/**
 * Types all that `type` says, after every place was looked up: a look-up reads the sheet, and a sheet that is read after
 * each cell is calculated as often.
 */
export function typeAtOnce({ cell }: OpenPlan, type: (typist: Typist) => void): void {
  const writes: (() => unknown)[] = [];
  type({
    cell(...place) {
      const range = cell(...place);
      return { setValue: (value) => writes.push(() => range.setValue(value)) };
    },
    fill(sheet, table, column, values) {
      const range = cell(sheet, table, column, 1).offset(0, 0, values.length, 1);
      writes.push(() => range.setValues(values.map((value) => [value])));
    },
  });
  for (const write of writes) write();
}
