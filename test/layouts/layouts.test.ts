import { LAYOUTS } from "../../src/layouts/all-layouts";
import type { SheetLayout, Table } from "../../src/layouts/layout";
import { toCreate } from "../../src/layouts/sheet-to-create";
import { LANGUAGES } from "../../src/shared/language";
import { LAYOUT_IDS, planAll } from "./every-sheet";

const tablesOf = (layout: SheetLayout): Table[] =>
  layout.blocks.flatMap((block) => (block.kind === "table" ? [block] : []));

describe.each(LAYOUT_IDS)("layout %s", (id) => {
  const layout = LAYOUTS[id];

  test("names no block, column or row twice, so that each is found again", () => {
    expect(repeated(layout.blocks.map((block) => block.id))).toEqual([]);
    for (const table of tablesOf(layout)) {
      expect(repeated(table.columns.map(({ key }) => key))).toEqual([]);
      expect(repeated(table.rows.map((row) => row.id))).toEqual([]);
    }
  });

  test("has only rows that speak of columns of their table", () => {
    for (const table of tablesOf(layout)) {
      const keys = new Set(table.columns.map(({ key }) => key));
      const strangers = table.rows.flatMap(({ cells }) => Object.keys(cells ?? {}).filter((key) => !keys.has(key)));
      expect(strangers).toEqual([]);
    }
  });

  test("has no header that reads like the id of a row, by which a deleted header is known", () => {
    for (const table of tablesOf(layout)) {
      const { header } = table.columns.find(({ key }) => key === table.rowKey) ?? {};
      const ids = table.rows.map((row) => row.id);
      expect(ids.filter((rowId) => header && LANGUAGES.some((language) => header[language] === rowId))).toEqual([]);
    }
  });

  test("keeps every table within the columns whose widths it gives", () => {
    for (const table of tablesOf(layout)) {
      const columns = table.columns.reduce((sum, { span }) => sum + (span ?? 1), 0);
      expect([table.id, columns]).toEqual([table.id, Math.min(columns, layout.columnWidths.length)]);
    }
  });

  test.each(LANGUAGES)("in %s: says something everywhere, with French punctuation where it is French", (language) => {
    const texts = [...(planAll(language).get(id)?.cells ?? [])]
      .flat()
      .flatMap((cell) => (cell && !cell.isFormula && typeof cell.content === "string" ? [cell.content] : []))
      // Formulas are shown as they are typed.
      .filter((text) => !/^[A-Z]+\(/.test(text));
    expect(texts.filter((text) => text.trim() === "" || /\{\w+\}/.test(text))).toEqual([]);
    // A plain space before these marks lets them stand alone on the next line.
    if (language === "fr")
      expect(texts.filter((text) => /[ \u00A0][:;!?%]|[^\s\u202F\d"”)…][:;!?](?!\/)/.test(text))).toEqual([]);
  });

  test("holds no text that Sheets would take for a formula", () => {
    for (const language of LANGUAGES) {
      const risky = [...(planAll(language).get(id)?.cells ?? [])]
        .flat()
        .filter(
          (cell) => cell && !cell.isFormula && typeof cell.content === "string" && /^[=+\-@']/.test(cell.content),
        );
      expect(risky).toEqual([]);
    }
  });
});

test("a sheet whose source is not built yet says so in words, never in an error", () => {
  const actions = planAll("en", ["settings", "actions"]).get("actions");
  const waiting = actions?.cells.flat().filter((cell) => cell && cell.placeholders.length > 0) ?? [];
  expect(waiting).toHaveLength(4);
  expect(waiting.map((cell) => cell?.content)).toEqual(Array(4).fill(toCreate("priorities").en));
});

function repeated(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}
