import fc from "fast-check";
import type { SheetId } from "../../src/protocol/sheets";
import { type OpenPlan, openPlan } from "./open-plan";

/**
 * One edit as a person makes them: which sheet, where, and what. Row and column count within what Cap wrote; all of it
 * may be edited, moved or deleted.
 */
interface Edit {
  readonly kind: (typeof KINDS)[number];
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const KINDS = [
  "type",
  "insert rows",
  "delete a row",
  "insert columns",
  "delete a column",
  "rename the sheet",
  "move the sheet",
  "hide the sheet",
  "clear",
  "colour",
  "add a sheet",
] as const;

/** Sheets that take from one another; with three of them twice as many plans are tried as with all seven, in less time. */
const SHEETS: readonly SheetId[] = ["review", "priorities", "actions"];

const edits = fc.array(
  fc.record<Edit>({
    kind: fc.constantFrom(...KINDS),
    sheet: fc.nat(SHEETS.length - 1),
    row: fc.integer({ min: 1, max: 70 }),
    column: fc.integer({ min: 1, max: 11 }),
    text: fc.constantFrom("12,5", "Ma priorité", "=1+1", "Année", "15/03/2026", "orders", "-3 %", "'=A1", "vrai"),
  }),
  { minLength: 1, maxLength: 6 },
);

let plan: OpenPlan;
let built: string;
beforeAll(async () => {
  plan = await openPlan({ locale: "fr_FR", built: { language: "fr", sheets: SHEETS } });
  built = plan.local.snapshot();
});
afterAll(() => plan.local.dispose());

function apply({ kind, sheet: index, row, column, text }: Edit, number: number): void {
  const sheet = plan.file.getRangeByName(`cap_${SHEETS[index]}`)?.getSheet() as GoogleAppsScript.Spreadsheet.Sheet;
  const at = sheet.getRange(row, column);
  const acts: Readonly<Record<Edit["kind"], () => unknown>> = {
    type: () => plan.local.type(sheet.getName(), at.getA1Notation(), text),
    "insert rows": () => sheet.insertRowsBefore(row, 2),
    "delete a row": () => sheet.deleteRow(row),
    "insert columns": () => sheet.insertColumnBefore(column),
    "delete a column": () => sheet.deleteColumn(column),
    "rename the sheet": () => sheet.setName(`L'année de "Zoé" ${number}`),
    "move the sheet": () => {
      plan.file.setActiveSheet(sheet);
      plan.file.moveActiveSheet(1);
    },
    "hide the sheet": () => sheet.hideSheet(),
    clear: () => at.offset(0, 0, 3, 2).clearContent(),
    colour: () => at.offset(0, 0, 2, 2).setBackground("#123456").setNote(text),
    "add a sheet": () => plan.file.insertSheet(`Bilan ${number}`).getRange("A1").setValue(text),
  };
  acts[kind]();
}

test("whatever a person edits, moves, renames, hides or deletes in the sheets, a build changes nothing of it", () => {
  fc.assert(
    fc.property(edits, (made) => {
      plan.local.restore(built);
      made.forEach(apply);
      const edited = plan.local.snapshot();
      const report = plan.build({ language: "fr", sheets: SHEETS });
      expect(report).toMatchObject({ created: [], completed: [], unchanged: [...SHEETS] });
      expect(plan.local.snapshot()).toBe(edited);
    }),
    { numRuns: 8 },
  );
}, 200_000);
