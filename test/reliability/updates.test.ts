import { LAYOUTS } from "../../src/layouts/all-layouts";
import { sheetName, versionName } from "../../src/layouts/names";
import type { PlannerState } from "../../src/protocol/endpoints";
import { SHEET_IDS } from "../../src/protocol/sheets";
import { partsOfSnapshot } from "../workbook/file-parts";
import { type OpenPlan, openPlan } from "../workbook/open-plan";
import { IS_LONG, timeLimit } from "./effort";
import { type FrozenName, frozenEditions, frozenSnapshot, withSheets } from "./frozen-plan";

interface Tried {
  readonly name: FrozenName;
  /** Only these sheets of it; all when absent. */
  readonly sheets?: readonly string[];
}

/**
 * What an update is tried on: whole plans of every earlier edition. In CI only of the first, which all steps have before
 * them: the edited one, and of the one that was built in English only the sheets that steps change.
 */
const TRIED: readonly Tried[] = IS_LONG
  ? [{ name: "fr" }, { name: "en" }, { name: "edited" }]
  : [{ name: "en", sheets: ["Vision", "Review", "Actions", "Dashboard", "Cap settings"] }, { name: "edited" }];
const editions = frozenEditions();
const newest = editions[editions.length - 1] as number;
const EARLIER = IS_LONG ? editions.slice(0, -1) : editions.slice(0, 1);

interface Replaced {
  readonly from: number;
  readonly at: RegExp;
  /** One that not every frozen plan has. */
  readonly sheet?: string;
}

/** The try-it blocks of before, which others follow. That of an edited Review stays: a column was inserted into it. */
const TRIED_BEFORE =
  /^(?:Vision!8[5-7]|Notre cap 2030 – l'idée!8[7-9]|(?:Review|Bilan)!26[0-4]|Impact!3(?:49|5\d|6[0-7])):/;

/** In plans of each edition: these, the people and their numbers, the sums to date, the shares of the year. */
const IN_ALL: readonly Replaced[] = [
  { from: 2, at: TRIED_BEFORE },
  { from: 2, at: /^Actions!(?:(?:9|[1-3]\d|4[0-8]):16|(?:6[5-9]|7[0-2]):2)$/ },
  { from: 2, at: /^(?:Dashboard|Tableau de bord)!(?:108|109|110|114|119|12[0-2]):[45]$/ },
  { from: 2, at: /^Impact!7[89]:[4-7]$/, sheet: "cap_impact" },
];

/** In those that were only filled: the plan's year and what is said of it, the lowest and highest months and the check of the months. */
const REPLACED: readonly Replaced[] = [
  { from: 1, at: /^Vision!15:[68]$/ },
  { from: 2, at: /^(?:Review|Bilan)!(?:1(?:1[5-9]|2[0-5]):[68]|1(?:49|5\d|60):9)$/ },
  ...IN_ALL,
];

/** An edited plan has them some rows and a column further, and its owner's formula in one. */
const IN_EDITED: readonly Replaced[] = [
  { from: 1, at: /^Notre cap 2030 – l'idée!17:8$/ },
  { from: 2, at: /^Bilan!(?:1(?:1[6-9]|2[0-6]):[79]|1(?:5\d|6[01]):10)$/ },
  ...IN_ALL,
];

/** What its owner's column between the months had made wrong in an edited plan: these months are right again. */
const MENDED = /^Bilan!1(?:1[6-9]|2[0-6]):[79]$/;

interface Cell {
  readonly s?: unknown;
  readonly [part: string]: unknown;
}

interface Sheet {
  readonly grid: { readonly name: string; readonly mergeData: readonly unknown[] };
  readonly cells: Readonly<Record<string, Readonly<Record<string, Cell>>>>;
  readonly validations: readonly Validation[];
}

interface Validation {
  readonly ranges: readonly { startRow: number; endRow: number; startColumn: number; endColumn: number }[];
}

function byCell({ ranges, ...rule }: Validation) {
  const cells = ranges.flatMap(({ startRow, endRow, startColumn, endColumn }) =>
    Array.from({ length: endRow - startRow + 1 }, (_, index) => `${startRow + index}:${startColumn}-${endColumn}`),
  );
  return { ...rule, cells: cells.sort() };
}

const sheetsOf = (snapshot: string) => (JSON.parse(snapshot) as { sheets: Sheet[] }).sheets;

/** Every cell with content, note or a look of its own, by `title!row:column`; what only has the ink of every cell is as good as empty. */
function cellsOf(snapshot: string): Map<string, string> {
  const cells = new Map<string, string>();
  for (const { grid, cells: lines } of sheetsOf(snapshot)) {
    for (const [row, line] of Object.entries(lines)) {
      for (const [column, cell] of Object.entries(line)) {
        if (Object.keys(cell).some((key) => key !== "s")) {
          cells.set(`${grid.name}!${Number(row) + 1}:${Number(column) + 1}`, JSON.stringify(cell));
        }
      }
    }
  }
  return cells;
}

/** The cells of `before` that `after` has not, or has with something else in them. */
function changedCells(before: string, after: string): string[] {
  const now = cellsOf(after);
  return [...cellsOf(before)].filter(([at, cell]) => now.get(at) !== cell).map(([at]) => at);
}

function valuesOf({ file }: OpenPlan): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (const sheet of file.getSheets()) {
    sheet
      .getDataRange()
      .getValues()
      .forEach((line, row) => {
        line.forEach((value, column) => {
          const plain = value instanceof Date ? value.getTime() : value;
          if (plain !== "") values.set(`${sheet.getName()}!${row + 1}:${column + 1}`, plain);
        });
      });
  }
  return values;
}

/** A whole document but the looks of empty cells in the margin beside the tables that were added, and where protections count from. */
function comparable(snapshot: string) {
  const { sheets, ...rest } = partsOfSnapshot(snapshot);
  // A drop-down of cells below one another is one rule, or the same one cell by cell: it depends on how it was written.
  const withoutEmpty = ({ cells: _, validations, grid, ...sheet }: Sheet) => ({
    ...sheet,
    // Merged later, but merged alike.
    grid: { ...grid, mergeData: grid.mergeData.map((merge) => JSON.stringify(merge)).sort() },
    validations: validations.map(byCell),
  });
  return {
    ...rest,
    cells: Object.fromEntries(cellsOf(snapshot)),
    sheets: Object.values(sheets).map((sheet) => withoutEmpty(sheet as Sheet)),
  };
}

let plan: OpenPlan;
beforeAll(async () => {
  plan = await openPlan();
}, timeLimit(120_000));
afterAll(() => plan.local.dispose());

describe.each(EARLIER)("a plan of edition %s", (edition) => {
  describe.each(TRIED)("$name $sheets", ({ name, sheets }) => {
    const frozen = (of: number) => {
      const snapshot = frozenSnapshot(of, name);
      return sheets ? withSheets(snapshot, sheets) : snapshot;
    };
    const language = name === "en" ? "en" : "fr";
    const isEdited = name === "edited";
    let before: string;
    let after: string;
    let planner: PlannerState;
    let valuesBefore: Map<string, unknown>;
    let sentences: string[];
    beforeAll(() => {
      before = frozen(edition);
      plan.local.restore(before);
      planner = plan.call("readPlanner", {});
      valuesBefore = valuesOf(plan);
      sentences = plan.call("updatePlan", { language }).sheets.map(({ title, sentence }) => `${title}: ${sentence}`);
      after = plan.local.snapshot();
    }, timeLimit(120_000));

    test("says that it is outdated, and is read all the same", () => {
      expect(planner.version.kind).toBe("outdated");
      expect(planner.sheets.map(({ built }) => built)).toEqual(
        SHEET_IDS.map((id) => !sheets || sheets.includes(LAYOUTS[id].title.en)),
      );
    });

    test("keeps every cell but those that a step replaces", () => {
      const isThere = ({ from, sheet }: Replaced) =>
        from >= edition && (sheet === undefined || plan.file.getRangeByName(sheet) !== null);
      const steps = (isEdited ? IN_EDITED : REPLACED).filter(isThere);
      const changed = changedCells(before, after);
      expect(changed.filter((cell) => !steps.some(({ at }) => at.test(cell)))).toEqual([]);
      // In each sheet that is there, so that no step is left out.
      for (const { at } of steps) expect(changed.filter((cell) => at.test(cell))).not.toEqual([]);
      const left = "Vous aviez changé F17\u202f: rien n’y est touché.";
      expect(sentences.join(" ").includes(left)).toBe(isEdited && edition === 1);
    });

    test("calculates what it calculated before, and shows no error", () => {
      const values = valuesOf(plan);
      const differ = [...valuesBefore].filter(([at, value]) => values.get(at) !== value).map(([at]) => at);
      // What is said of the plan's year, and the number of a person, which stands at each of their actions now.
      const isOther = (at: string) => /!1[57]:8$|^Actions!\d+:16$/.test(at) || TRIED_BEFORE.test(at);
      expect(differ.filter((at) => !isOther(at) && !(isEdited && MENDED.test(at)))).toEqual([]);
      const isError = (value: unknown) => typeof value === "string" && /^#[A-Z]/.test(value);
      expect([...values].filter(([at, value]) => isEdited && MENDED.test(at) && isError(value))).toEqual([]);
      expect([...values].filter(([at, value]) => isError(value) && valuesBefore.get(at) !== value)).toEqual([]);
    });

    test("has the tables of this version and its name alone, and nothing is left to do", () => {
      const names = new Set(plan.file.getNamedRanges().map((range) => range.getName()));
      for (const layout of Object.values(LAYOUTS)) {
        if (!names.has(sheetName(layout.id))) continue;
        const versions = [...names].filter((one) => one.startsWith(`${sheetName(layout.id)}_v`) && /_v\d+$/.test(one));
        expect(versions).toEqual([versionName(layout.id, layout.version)]);
        for (const block of layout.blocks) expect(names).toContain(`${sheetName(layout.id)}_${block.id}`);
      }
      expect(plan.call("readPlanner", {}).version).toEqual({ kind: "current", brings: [] });
      expect(plan.call("updatePlan", { language }).sheets).toEqual([]);
      expect(plan.local.snapshot()).toBe(after);
    });

    if (!isEdited) {
      test("is the plan that this version builds, with the same figures", () => {
        expect(comparable(after)).toEqual(comparable(frozen(newest)));
      });
    } else {
      test("has the new tables below all that its owner wrote", () => {
        const had = partsOfSnapshot(before).names.map((name) => name.split(" ")[0]);
        const added = LAYOUTS.settings.blocks
          .map(({ id }) => `cap_settings_${id}`)
          .filter((name) => !had.includes(name));
        expect(added).not.toEqual([]);
        const title = plan.file.getRangeByName("cap_settings")?.getSheet().getName() as string;
        const filled = [...cellsOf(before).keys()].filter((at) => at.startsWith(`${title}!`));
        let last = Math.max(...filled.map((at) => Number(at.slice(title.length + 1).split(":")[0])));
        for (const name of added) {
          const range = plan.file.getRangeByName(name);
          expect(range?.getRow()).toBeGreaterThan(last);
          last = range?.getLastRow() ?? 0;
        }
      });
    }

    // Without the other sheets there is nothing to be found.
    if (sheets) return;

    test("checks, dismisses and follows Mondays", () => {
      const [finding] = plan.call("checkPlan", { language }).findings;
      const key = finding?.key ?? "";
      const { dismissed } = plan.call("dismissFinding", { language, key, reason: "=voulu" });
      expect(dismissed).toEqual([expect.objectContaining({ key, reason: "=voulu" })]);
      expect(plan.call("checkPlan", { language }).dismissed).toHaveLength(1);
      plan.call("saveMonday", { language });
      const day = plan.file.getRangeByName("cap_settings_memory")?.offset(3, 2, 1, 1).getDisplayValue();
      expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
    });
  });
});

test("rows get the height of this version where they have the one that Cap gave them, and keep a person's", () => {
  plan.local.restore(withSheets(frozenSnapshot(2, "en"), ["Vision", "Actions", "Cap settings"]));
  const table = plan.file.getRangeByName("cap_actions_progress") as GoogleAppsScript.Spreadsheet.Range;
  const sheet = plan.file.getSheetByName("Actions") as GoogleAppsScript.Spreadsheet.Sheet;
  const rows = [2, 3, 4, 5].map((below) => table.getRow() + below);
  sheet.setRowHeight(rows[1] as number, 90);
  plan.call("updatePlan", { language: "en" });
  expect(rows.map((row) => sheet.getRowHeight(row))).toEqual([54, 90, 54, 54]);
});
