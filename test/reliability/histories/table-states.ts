import { LAYOUTS } from "../../../src/layouts/all-layouts";
import { hasRowsInMargin, ROW_KEY } from "../../../src/layouts/arrangement";
import type { OpenPlan } from "../../workbook/open-plan";

/** Tables of sheets that are built, by their titles in English; of which not every key stands in the first row of their named range. */
export function brokenTables({ file }: OpenPlan): { readonly about: string; readonly title: string }[] {
  return Object.values(LAYOUTS).flatMap(({ id, version, blocks }) => {
    const sheet = file.getRangeByName(`cap_${id}`)?.getGridId();
    if (sheet === undefined || !file.getRangeByName(`cap_${id}_v${version}`)) return [];
    return blocks.flatMap((block) => {
      if (block.kind !== "table") return [];
      const range = file.getRangeByName(`cap_${id}_${block.id}`);
      const isThere = range !== null && range.getGridId() === sheet;
      const keys = isThere ? (range.offset(0, 0, 1, range.getNumColumns()).getValues()[0] as unknown[]) : [];
      const wanted = block.columns.map(({ key }) => key);
      if (hasRowsInMargin(block)) wanted.push(ROW_KEY);
      return wanted.every((key) => keys.includes(key)) ? [] : [{ about: `${id}.${block.id}`, title: block.title.en }];
    });
  });
}
