import fc from "fast-check";
import { checkPlan } from "../../src/advice/check/check-plan";
import { mondayState } from "../../src/advice/monday/monday-state";
import { ProblemError } from "../../src/protocol/problems";
import { dismissalsOf } from "../../src/reading/dismissals";
import { whatIfFiguresOf } from "../../src/reading/what-if";
import { LANGUAGES, type Language } from "../../src/shared/language";
import { settingsOf } from "../../src/workbook/change-settings";
import { figurePlaces } from "../../src/workbook/figure-places";
import { PlanFile } from "../../src/workbook/plan-file";
import { courseOf, plannerState } from "../../src/workbook/planner-state";
import { readPlan } from "../../src/workbook/read-plan";
import { type OpenPlan, openPlan } from "../workbook/open-plan";
import { isSentenceOf } from "./catalogue";
import { runs, timeLimit } from "./effort";
import { contentOf, type FileContent, fileHolding, type NamedPlace, type SheetContent } from "./file-content";
import { hostileDate, hostileNumber, hostileText } from "./hostile-values";
import { unsoundParts } from "./sound";

let opened: OpenPlan;
let content: FileContent;
beforeAll(async () => {
  opened = await openPlan({ locale: "fr_FR", userLocale: "fr_FR", built: { language: "fr" }, example: true });
  Object.assign(globalThis, { Utilities: { formatDate: remembered(opened.local) } });
  content = contentOf(opened);
}, 120_000);
afterAll(() => opened.local.dispose());

/** The offset of a zone at a moment takes long to find, and is the same each time. */
function remembered({ services }: OpenPlan["local"]): GoogleAppsScript.Utilities.Utilities["formatDate"] {
  const utilities = services.Utilities as GoogleAppsScript.Utilities.Utilities;
  const known = new Map<string, string>();
  return (date, zone, format) => {
    const key = `${date.getTime()} ${zone} ${format}`;
    const text = known.get(key) ?? utilities.formatDate(date, zone, format);
    known.set(key, text);
    return text;
  };
}

/** What a cell may hand over, whatever was typed into it, pasted, or worked out. */
const anyCell = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  { weight: 3, arbitrary: hostileNumber },
  { weight: 2, arbitrary: hostileDate },
  { weight: 2, arbitrary: fc.constantFrom<unknown>("", true, false, "#REF!", "#N/A", "#ERROR!", null, 1e308, -1e308) },
  // Words that mean something elsewhere in the plan.
  {
    weight: 2,
    arbitrary: fc.constantFrom("revenue", "month", "value", "P1", "total", "fr", "EUR", "Panier", "● Prêt", "Fait"),
  },
);

/** A part of a sheet that is overwritten, all of it or here and there. */
const spot = fc.record({
  sheet: fc.nat(20),
  row: fc.double({ min: 0, max: 1, noNaN: true }),
  column: fc.double({ min: 0, max: 1, noNaN: true }),
  rows: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 40 })),
  columns: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 12 })),
  cells: fc.array(anyCell, { minLength: 1, maxLength: 6 }),
  every: fc.constantFrom(1, 1, 2, 5),
});
type Spot = typeof spot extends fc.Arbitrary<infer T> ? T : never;

/** What may happen to a name: its cells deleted, moved away, cut off, or the name gone. */
const renaming = fc.record({
  name: fc.nat(200),
  change: fc.constantFrom("lost", "gone", "down", "right", "shorter", "narrower", "huge", "elsewhere"),
});
type Renaming = typeof renaming extends fc.Arbitrary<infer T> ? T : never;

function overwritten(sheets: readonly SheetContent[], spots: readonly Spot[]): SheetContent[] {
  return sheets.map((sheet, index) => {
    const mine = spots.filter((each) => each.sheet % sheets.length === index);
    if (mine.length === 0) return sheet;
    const values = sheet.values.map((line) => [...line]);
    for (const each of mine) {
      const top = Math.floor(each.row * values.length);
      const left = Math.floor(each.column * (values[0]?.length ?? 0));
      let count = 0;
      for (const line of values.slice(top, top + each.rows)) {
        for (let right = left; right < Math.min(line.length, left + each.columns); right += 1, count += 1) {
          if (count % each.every === 0) line[right] = each.cells[count % each.cells.length];
        }
      }
    }
    return { ...sheet, values };
  });
}

function renamed(names: readonly NamedPlace[], changes: readonly Renaming[]): NamedPlace[] {
  return names.flatMap((place, index): NamedPlace | readonly NamedPlace[] => {
    const { change } = changes.find((each) => each.name % names.length === index) ?? {};
    switch (change) {
      case "lost":
        return [];
      case "gone":
        return { ...place, isGone: true };
      case "down":
        return { ...place, row: place.row + 3 };
      case "right":
        return { ...place, column: place.column + 1 };
      case "shorter":
        return { ...place, rows: 1 };
      case "narrower":
        return { ...place, columns: 1 };
      case "huge":
        return { ...place, rows: place.rows + 500, columns: place.columns + 60 };
      case "elsewhere":
        return { ...place, sheetId: (names[(index * 7) % names.length] as NamedPlace).sheetId };
      default:
        return place;
    }
  });
}

/** Everything that Cap says of a file without changing it, each by the name of its endpoint. */
const READERS: Readonly<Record<string, (file: PlanFile, language: Language, now: Date) => unknown>> = {
  "readPlanner, readSettings": (file, language, now) => {
    const state = plannerState(file, language, now);
    return [state, settingsOf(file, state)];
  },
  checkPlan: (file, language, now) => {
    const reading = readPlan(file, language, now);
    const { report, failed } = checkPlan(reading, language, dismissalsOf(reading));
    // A rule that fails is passed over, so that the others still count: here it is a defect.
    if (failed.length > 0) throw failed[0]?.error;
    return report;
  },
  readMonday: (file, language, now) => mondayState(readPlan(file, language, now), courseOf(file), language),
  readWhatIf: (file, language, now) => whatIfFiguresOf(readPlan(file, language, now)),
  readFigurePlaces: (file) => figurePlaces(file),
};

const tried = { answers: 0, problems: 0 };

function readAll(file: FileContent, language: Language, now: Date): void {
  // What one reader has read the next one need not read again.
  const plan = new PlanFile(fileHolding(file));
  for (const [name, read] of Object.entries(READERS)) {
    try {
      const answer = read(plan, language, now);
      expect(unsoundParts(answer)).toEqual([]);
      tried.answers += 1;
    } catch (thrown) {
      if (!(thrown instanceof ProblemError)) throw new Error(`${name}: ${(thrown as Error).stack}`);
      expect(isSentenceOf(thrown.code, thrown.sentence(language), language)).toBe(true);
      tried.problems += 1;
    }
  }
}

const day = fc
  .constantFrom("2025-06-30", "2026-01-05", "2026-05-04", "2027-02-01")
  .map((text) => new Date(`${text}T12:00:00Z`));

test(
  "whatever stands in its cells, and wherever its names lead, a plan is read or a sentence says what is wrong",
  () => {
    fc.assert(
      fc.property(
        fc.array(spot, { maxLength: 8 }),
        fc.array(renaming, { maxLength: 2 }),
        fc.constantFrom(...LANGUAGES),
        day,
        (spots, changes, language, now) => {
          const sheets = overwritten(content.sheets, spots);
          readAll({ ...content, sheets, names: renamed(content.names, changes) }, language, now);
        },
      ),
      runs({ ci: 12, long: 2_000 }),
    );
    console.info(`${tried.answers} answers and ${tried.problems} sentences.`);
  },
  timeLimit(60_000),
);

test(
  "one column of a table at a time: what each reader makes of a text, a date, an error or a number beyond all",
  () => {
    const tables = content.names.filter(({ rows, columns }) => rows > 2 && columns > 1);
    fc.assert(
      fc.property(
        fc.constantFrom(...tables),
        fc.nat(30),
        fc.array(anyCell, { minLength: 1, maxLength: 3 }),
        day,
        (table, at, cells, now) => {
          const column = table.column - 1 + (at % table.columns);
          const sheets = content.sheets.map((sheet) => {
            if (sheet.id !== table.sheetId) return sheet;
            const values = sheet.values.map((line, row) => {
              const isIn = row >= table.row + 1 && row < table.row - 1 + table.rows;
              return isIn ? line.map((value, index) => (index === column ? cells[row % cells.length] : value)) : line;
            });
            return { ...sheet, values };
          });
          readAll({ ...content, sheets }, "fr", now);
        },
      ),
      runs({ ci: 15, long: 2_000 }),
    );
  },
  timeLimit(60_000),
);

const TODAY = new Date("2026-05-04T12:00:00Z");

test.each<[string, unknown]>([
  ["a date that is none", new Date(Number.NaN)],
  ["a date beyond the calendar", new Date(8.64e15)],
  ["the first day of the calendar", new Date("0001-01-01T12:00:00Z")],
  ["a number that no sum can hold", 1e308],
  ["a number that nothing can be divided by", 5e-324],
  ["an error", "#REF!"],
  ["a tick", true],
  ["a text that reads like a formula", '=HYPERLINK("http://example.com")'],
])("in every cell of every table: %s", (_, value) => {
  const tables = content.names.filter(({ rows }) => rows > 2);
  const sheets = content.sheets.map((sheet) => {
    const values = sheet.values.map((line) => [...line]);
    for (const { sheetId, row, rows, column, columns } of tables) {
      if (sheetId !== sheet.id) continue;
      // Below the keys and the header, beside the ids of the rows.
      for (const line of values.slice(row + 1, row - 1 + rows)) {
        line.fill(value, column, Math.min(line.length, column - 1 + columns));
      }
    }
    return { ...sheet, values };
  });
  readAll({ ...content, sheets }, "fr", TODAY);
});
