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

/** Titles in both languages of tables whose rows were scattered: their named range reaches over the first row of another block. */
export function scatteredTables({ file }: OpenPlan): string[] {
  return Object.values(LAYOUTS).flatMap(({ id, blocks }) => {
    const ranges = blocks.map((block) => ({ block, range: file.getRangeByName(`cap_${id}_${block.id}`) }));
    return ranges.flatMap(({ block, range }) => {
      const isOver = ranges.some(({ range: other }) => {
        const first = other?.getRow() ?? 0;
        const isSameSheet = range?.getGridId() === other?.getGridId();
        return isSameSheet && range && first > range.getRow() && first <= range.getLastRow();
      });
      return block.kind === "table" && isOver ? Object.values(block.title) : [];
    });
  });
}
