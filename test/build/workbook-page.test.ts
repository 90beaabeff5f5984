import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { LAYOUTS } from "../../src/layouts/all-layouts";
import type { LayoutId } from "../../src/layouts/layout";
import { sheetName, versionName } from "../../src/layouts/names";
import { SHEET_IDS } from "../../src/protocol/sheets";
import { sheetsRead } from "../../tools/docs/sheets-read";
import { filledBy } from "../../tools/docs/who-fills";
import { workbookPage } from "../../tools/docs/workbook-page";
import { planAll } from "../layouts/every-sheet";

const page = workbookPage(LAYOUTS);

test("docs/workbook.md says what the layouts say: `npm run docs` writes it again", () => {
  expect(readFileSync(resolve("docs/workbook.md"), "utf8")).toBe(page);
});

describe.each(Object.values(LAYOUTS))("docs/workbook.md on the sheet $id", (sheet) => {
  // The part of this sheet alone, so that what another one says is not taken for it.
  const part = page.split('<a id="').find((text) => text.startsWith(`${sheet.id}"`)) ?? "";

  test("has every named range", () => {
    const planned =
      planAll("en")
        .get(sheet.id)
        ?.names.map(({ name }) => name) ?? [];
    const names = [sheetName(sheet.id), versionName(sheet.id, sheet.version), ...planned];
    expect(names.filter((name) => !part.includes(`\`${name}\``))).toEqual([]);
  });

  test("has the words of every table, column and named row in both languages", () => {
    const tables = sheet.blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
    const words = tables.flatMap(({ title, hint, columns, total }) => [
      title,
      hint,
      ...columns.flatMap(({ header, headerFormula }) => (headerFormula ? [] : [header])),
      ...(total ? [total] : []),
    ]);
    expect([sheet.question, ...words].flatMap(({ fr, en }) => [fr, en]).filter((text) => !part.includes(text))).toEqual(
      [],
    );
    const ids = tables.flatMap(({ columns, rows }) => [...columns.map(({ key }) => key), ...rows.map(({ id }) => id)]);
    expect(ids.filter((id) => !part.includes(`\`${id}\``))).toEqual([]);
  });
});

test("who fills a column: the person, Cap until the person types over it, Cap, or nobody", () => {
  const filled = (sheet: LayoutId, id: string, key: string) => {
    const table = LAYOUTS[sheet].blocks.find((block) => block.id === id);
    const column = table?.kind === "table" ? table.columns.find((one) => one.key === key) : undefined;
    if (table?.kind !== "table" || !column) throw new Error(`No column ${key} in ${sheet}.${id}`);
    return filledBy(table, column);
  };
  expect(filled("vision", "potential", "population")).toBe("input");
  expect(filled("vision", "potential", "spend")).toBe("prefilled");
  expect(filled("vision", "potential", "share")).toBe("prefilled");
  expect(filled("vision", "potential", "market")).toBe("computed");
  expect(filled("vision", "potential", "place")).toBe("label");
  expect(filled("vision", "goal", "value")).toBe("varies");
});

test("which other sheets a sheet reads", () => {
  expect(sheetsRead(LAYOUTS.vision)).toEqual(["review", "settings"]);
  // For their titles alone.
  expect(sheetsRead(LAYOUTS.settings)).toEqual([...SHEET_IDS]);
});
