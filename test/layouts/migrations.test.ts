import { LAYOUTS } from "../../src/layouts/all-layouts";
import type { BlockPlace } from "../../src/layouts/arrangement";
import { arrange } from "../../src/layouts/arrangement";
import { replacedFormula } from "../../src/layouts/formula-text";
import type { Table } from "../../src/layouts/layout";
import type { Migration } from "../../src/layouts/migrations/migration";
import { type OutdatedSheet, planUpdates } from "../../src/layouts/migrations/sheet-update";
import { versionAmong } from "../../src/layouts/names";
import type { CurrentCell } from "../../src/layouts/relabel-cell";
import { VANITY_TABLE } from "../../src/layouts/settings";
import type { Words } from "../../src/shared/language";
import { contextIn } from "./every-sheet";

describe("a formula in place of another", () => {
  const before = "=IF('Bilan'!$C$4>0;'Bilan'!$C$4;D9)";
  const after = "=IF('Bilan'!$C$4>=0;D9;$E$2)";

  test.each([
    ["is the new one where the old one is as Cap wrote it", "=if(Bilan!C4>0, Bilan!C4, D9)", after],
    ["keeps the cells that it reads where they moved", "=IF(Bilan!C9>0;Bilan!C9;D12)", "=IF(Bilan!C9>=0;D12;$E$2)"],
    ["is not written over another calculation", "=IF(Bilan!C4>1;Bilan!C4;D9)", null],
    ["is not written where one cell became two", "=IF(Bilan!C4>0;Bilan!C5;D9)", null],
    ["is not written over other words", '=IF(Bilan!C4>0;"x";D9)', null],
  ])("%s", (_, formula, wanted) => {
    expect(replacedFormula(formula, before, after)).toBe(wanted);
  });
});

describe("the version that a file's names say", () => {
  test.each([
    ["none before the end of a build", ["cap_review", "cap_review_kpis", "cap_vision_v1"], null],
    ["the one that is there", ["cap_review", "cap_review_v2"], 2],
    ["the older of two, so that an update which was cut off is finished", ["cap_review_v2", "cap_review_v1"], 1],
    ["one that is newer than the program, whatever else is there", ["cap_review_v1", "cap_review_v12"], 12],
    ["no number, no version", ["cap_review_v0", "cap_review_v", "cap_review_v2b"], null],
  ])("%s", (_, names, wanted) => {
    expect(versionAmong(names, "review", 3)).toBe(wanted);
  });
});

describe("steps", () => {
  const context = contextIn("fr");
  const built = arrange(LAYOUTS.vision, "Vision");
  const settings = arrange(LAYOUTS.settings, "Réglages de Cap");
  const place = built.blocks.get("goal") as BlockPlace;
  const [row, column] = [place.rowIds.get("plan_year") as number, place.columns.get("value") as number];
  const formulaStep = (to: number, before: string, after: string): Migration => ({
    sheet: "vision",
    to,
    brings: { fr: "", en: "" },
    changes: [{ kind: "formula", table: "goal", row: "plan_year", column: "value", before, after }],
  });
  const tableStep = (to: number, table: Table): Migration => ({
    sheet: "vision",
    to,
    brings: { fr: "", en: "" },
    changes: [{ kind: "table", table }],
  });
  const update = (steps: readonly Migration[], cell: CurrentCell, more: Partial<OutdatedSheet> = {}) => {
    const sheet: OutdatedSheet = {
      id: "vision",
      steps,
      arrangement: built,
      current: (atRow, atColumn) => (atRow === row && atColumn === column ? cell : { value: "", formula: "" }),
      lastRow: built.rows,
      removals: [],
      begun: new Map(),
      ...more,
    };
    const all = new Map([["vision", built] as const, ["settings", settings] as const]);
    const [done] = planUpdates([sheet], all, context);
    return done as NonNullable<typeof done>;
  };
  const FIRST = formulaStep(2, "={value@base}", "={value@base}+1");
  const SECOND = formulaStep(3, "={value@base}+1", "={value@base}+{value@years}");
  const base = `$F$${place.rowIds.get("base")}`;

  test("each begins with what the one before leaves, and one write comes of it", () => {
    const { replaced, left } = update([FIRST, SECOND], { value: 1, formula: `=${base}` });
    expect(replaced).toEqual([{ row, column, content: `=${base}+$F$${place.rowIds.get("years")}` }]);
    expect(left).toEqual([]);
  });

  test("one that was done already is not done again, and the next one goes on from there", () => {
    expect(update([FIRST], { value: 1, formula: `=${base}+1` }).replaced).toEqual([]);
    expect(update([FIRST, SECOND], { value: 1, formula: `=${base}+1` }).replaced).toHaveLength(1);
  });

  test("what was typed over a formula is named and stays; what was emptied, or waits for a sheet, stays without a word", () => {
    expect(update([FIRST], { value: 2026, formula: "" })).toMatchObject({ replaced: [], left: [{ row, column }] });
    expect(update([FIRST], { value: "", formula: "" })).toMatchObject({ replaced: [], left: [] });
    expect(update([FIRST], { value: "#REF!", formula: "=#REF!" })).toMatchObject({ replaced: [], left: [] });
  });

  test("a column's formula is replaced in every row where it is still Cap's, in rows that were inserted too", () => {
    const step: Migration = {
      sheet: "vision",
      to: 2,
      brings: { fr: "", en: "" },
      changes: [
        {
          kind: "columnFormula",
          table: "goal",
          column: "value",
          before: "={value^}+1",
          after: "={value^}+{value@base}",
        },
      ],
    };
    const first = place.firstRow;
    const cells: Readonly<Record<number, CurrentCell>> = {
      [first]: { value: 2, formula: `=F${first - 1}+1` },
      [first + 1]: { value: "", formula: "" },
      [first + 2]: { value: 7, formula: "" },
      [place.lastRow]: { value: 3, formula: "=$F$1+1" },
    };
    const current = (atRow: number, atColumn: number) =>
      (atColumn === column && cells[atRow]) || { value: "", formula: "" };
    const { replaced, left } = update([step], { value: "", formula: "" }, { current });
    expect(replaced).toEqual([
      { row: first, column, content: `=$F${first - 1}+${base}` },
      { row: place.lastRow, column, content: `=$F$1+${base}` },
    ]);
    expect(left).toEqual([{ row: first + 2, column }]);
  });

  test("a formula that reads a table which another step brings finds it", () => {
    const reads = formulaStep(3, "={value@base}", "=COUNTA({vanity.word})");
    const { replaced, tables } = update([tableStep(2, VANITY_TABLE), reads], { value: 1, formula: `=${base}` });
    const [table] = tables;
    expect(table?.whole.row).toBe(built.rows + 3);
    const first = (table?.named.row ?? 0) + 2;
    expect(replaced[0]?.content).toBe(`=COUNTA($B$${first}:$B$${first + VANITY_TABLE.rows.length - 1})`);
  });

  test("a step replaces what an earlier one has just added", () => {
    const words = VANITY_TABLE.rows[0]?.cells?.word?.text as Words;
    const rename: Migration = {
      ...FIRST,
      changes: [
        { kind: "words", table: "vanity", row: "w1", column: "word", before: words, after: { fr: "neuf", en: "new" } },
      ],
    };
    const { replaced, tables } = update([tableStep(2, VANITY_TABLE), rename], { value: "", formula: "" });
    expect(replaced).toEqual([{ row: (tables[0]?.named.row ?? 0) + 2, column: 2, content: "neuf" }]);
  });

  test("tables go below one another and below the last row; one that was begun keeps its place", () => {
    const other: Table = { ...VANITY_TABLE, id: "other" };
    const steps = [tableStep(2, VANITY_TABLE), tableStep(3, other)];
    const rows = (more: Partial<OutdatedSheet>) =>
      update(steps, { value: "", formula: "" }, { lastRow: 200, ...more }).tables.map(({ whole }) => whole.row);
    const height = VANITY_TABLE.rows.length + 4;
    expect(rows({})).toEqual([203, 203 + height + 2]);
    expect(rows({ begun: new Map([["vanity", 150]]) })).toEqual([150, 203]);
    expect(rows({ begun: new Map([["vanity", 220]]) })).toEqual([220, 220 + height + 2]);
  });

  test("in a sheet that was moved to the right, ids of rows stay in the margin", () => {
    const arrangement = { ...built, top: { row: 1, column: 4 } };
    const [table] = update([tableStep(2, VANITY_TABLE)], { value: "", formula: "" }, { arrangement }).tables;
    expect(table?.named).toMatchObject({ column: 1, columns: 4 });
    const header = table?.cells[2]?.map((cell) => cell?.content ?? null);
    expect(header).toEqual(["row", null, null, "word"]);
  });
});
