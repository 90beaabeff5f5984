import fc from "fast-check";
import type { Simulation } from "../../local";
import { LAYOUTS } from "../../src/layouts/all-layouts";
import { versionName } from "../../src/layouts/names";
import { partsOf } from "../workbook/file-parts";
import type { OpenPlan } from "../workbook/open-plan";
import { effort, IS_LONG, runs, timeLimit } from "./effort";
import { frozenSnapshot, openFrozen, withSheets } from "./frozen-plan";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The two sheets that differ between the first edition and this one, without what reads them: quick to update many times. */
const VISION = "Vision";
const SETTINGS = "Réglages de Cap";

const simulation: Simulation = {};
let plan: OpenPlan;
let first: string;
let settings: string;
beforeAll(async () => {
  const whole = frozenSnapshot(1, "fr");
  first = withSheets(whole, [VISION, SETTINGS]);
  settings = withSheets(whole, [SETTINGS]);
  plan = await openFrozen(first, { simulation });
}, timeLimit(120_000));
afterEach(() => {
  delete simulation.fault;
});
afterAll(() => plan.local.dispose());

const sheetOf = (title: string) => plan.file.getSheetByName(title) as Sheet;
const update = () => plan.call("updatePlan", { language: "fr" });
const versions = () =>
  plan.file
    .getNamedRanges()
    .map((range) => range.getName())
    .filter((name) => /_v\d+$/.test(name));

/** All but where the columns and rows of the grid end, which a person can not see. */
const whole = () => partsOf(plan.local);

/** Without the cells about which nobody is warned: an update guards the Vision anew, with the rows that were inserted. */
const unguarded = () => {
  const { names, ...parts } = whole();
  return { ...parts, names: names.filter((name) => !name.startsWith("_opening")) };
};

describe("an update that is cut off", () => {
  /** Calls that only prepare others: a cut there leaves what a cut at the next write leaves. The lock is let go when all is done. */
  const PREPARES = /^(Html|Sheet\.getRange|SpreadsheetApp\.new|DataValidationBuilder|Lock\.releaseLock)/;

  function callsOf(snapshot: string): { reading: number[]; writing: number[] } {
    plan.local.restore(snapshot);
    const calls: { call: number; method: string }[] = [];
    simulation.fault = (call, method) => {
      if (!PREPARES.test(method)) calls.push({ call, method });
      return undefined;
    };
    plan.local.calls.start();
    update();
    delete simulation.fault;
    const firstWrite = calls.findIndex(({ method }) => /^Spreadsheet\.setNamedRange/.test(method));
    const numbers = (from: number, to?: number) => calls.slice(from, to).map(({ call }) => call);
    return { reading: numbers(0, firstWrite), writing: numbers(firstWrite) };
  }

  function cutAt(cut: number): void {
    simulation.fault = (call) => (call === cut ? new Error("Service Spreadsheets timed out") : undefined);
    plan.local.calls.start();
    expect(plan.problem("updatePlan", { language: "fr" })).toMatch(/^Google Sheets n’a pas répondu à temps\./);
    delete simulation.fault;
  }

  test(
    "is done again from where it stands, and ends like one that was not cut off",
    () => {
      const { writing } = callsOf(settings);
      const wanted = whole();
      const every = Math.ceil(writing.length / effort({ ci: 8, long: 40 }));
      // The last calls are those that say the version.
      const cuts = writing.filter((_, index) => index % every === 0 || index >= writing.length - 4);
      const wrong: number[] = [];
      for (const cut of cuts) {
        plan.local.restore(settings);
        cutAt(cut);
        if (plan.call("readPlanner", {}).version.kind === "outdated") update();
        if (JSON.stringify(whole()) !== JSON.stringify(wanted)) wrong.push(cut);
      }
      console.info(`Cut an update at ${cuts.length} of its ${writing.length} writes.`);
      expect(wrong).toEqual([]);
    },
    timeLimit(120_000),
  );

  test(
    "and that removes a block before it adds another ends in the same way, and leaves nothing of the old one",
    () => {
      const { writing } = callsOf(first);
      const wanted = whole();
      const every = Math.ceil(writing.length / effort({ ci: 4, long: 60 }));
      const wrong: number[] = [];
      for (const cut of writing.filter((_, index) => index % every === 0)) {
        plan.local.restore(first);
        cutAt(cut);
        if (plan.call("readPlanner", {}).version.kind === "outdated") update();
        if (JSON.stringify(whole()) !== JSON.stringify(wanted)) wrong.push(cut);
      }
      expect(wrong).toEqual([]);
      expect(plan.file.getRangeByName("cap_vision_tryit")).toBeNull();
    },
    timeLimit(120_000),
  );

  test("keeps a block that it would remove, where its owner typed or noted something, and puts the new one below", () => {
    for (const edit of ["type", "note"]) {
      plan.local.restore(first);
      const old = plan.file.getRangeByName("cap_vision_tryit") as GoogleAppsScript.Spreadsheet.Range;
      const cell = old.offset(1, 6, 1, 1);
      if (edit === "type") cell.setValue("à moi");
      else cell.setNote("à moi");
      const before = old.getFormulas();
      const [vision] = update().sheets.filter(({ title }) => title === VISION);
      expect(vision?.sentence).toContain(`Vous aviez changé ${cell.getA1Notation()}`);
      expect(edit === "type" ? cell.getValue() : cell.getNote()).toBe("à moi");
      expect(old.getFormulas()).toEqual(before);
      const added = plan.file.getRangeByName("cap_vision_tryit_market");
      expect(added?.getRow()).toBeGreaterThan(old.getLastRow());
    }
  });

  test(
    "while it reads has changed nothing",
    () => {
      const { reading } = callsOf(settings);
      plan.local.restore(settings);
      const before = plan.local.snapshot();
      const every = Math.ceil(reading.length / effort({ ci: 3, long: 60 }));
      for (const cut of reading.filter((_, index) => index % every === 0)) cutAt(cut);
      expect(plan.local.snapshot()).toBe(before);
    },
    timeLimit(120_000),
  );

  test("puts its tables below what a person typed into their place meanwhile", () => {
    const { writing } = callsOf(settings);
    plan.local.restore(settings);
    cutAt(writing[8] as number);
    const begun = plan.file.getRangeByName("cap_settings_dismissed") as GoogleAppsScript.Spreadsheet.Range;
    sheetOf(SETTINGS)
      .getRange(begun.getRow() + 3, 3)
      .setValue("typed meanwhile");
    update();
    expect(
      sheetOf(SETTINGS)
        .getRange(begun.getRow() + 3, 3)
        .getValue(),
    ).toBe("typed meanwhile");
    expect(plan.file.getRangeByName("cap_settings_dismissed")?.getRow()).toBeGreaterThan(begun.getRow() + 3);
    expect(plan.call("readPlanner", {}).version.kind).toBe("current");
  });
});

describe("edits of a person", () => {
  interface Edit {
    readonly kind: keyof typeof KINDS;
    readonly title: string;
    readonly row: number;
    readonly column: number;
    readonly text: string;
  }

  /** In CI the sheet that gets tables alone: of the other, the edited frozen plan has rows moved. */
  const EDITED = IS_LONG ? [VISION, SETTINGS] : [SETTINGS];
  /** Cells that the update itself replaces, or that the words of its tables stand below. */
  const LAST_ROW = 40;
  const KINDS = {
    type: (sheet: Sheet, { row, column, text }: Edit) =>
      plan.local.type(sheet.getName(), sheet.getRange(row, column).getA1Notation(), text),
    "insert rows": (sheet: Sheet, { row }: Edit) => sheet.insertRowsBefore(row, 2),
    // In the Vision beyond its blocks: one of them is removed by the update, and stays when a column goes through it.
    "insert a column": (sheet: Sheet, { title, column }: Edit) =>
      sheet.insertColumnAfter(column + (title === VISION ? 14 : 3)),
    note: (sheet: Sheet, { row, column, text }: Edit) => sheet.getRange(row, column).setNote(text),
    colour: (sheet: Sheet, { row, column }: Edit) => sheet.getRange(row, column, 2, 2).setBackground("#123456"),
    rename: (sheet: Sheet, { text }: Edit) => sheet.setName(`L'${text}`),
  } as const;

  const edit = fc.record<Edit>({
    kind: fc.constantFrom(...(Object.keys(KINDS) as (keyof typeof KINDS)[])),
    title: fc.constantFrom(...EDITED),
    row: fc.integer({ min: 16, max: LAST_ROW }),
    column: fc.integer({ min: 2, max: 6 }),
    text: fc.constantFrom("12,5", "Ma note", "=1+1", "orders", "15/03/2026"),
  });

  test(
    "come to the same before an update and after it, as far as they touch other cells than it does",
    () => {
      const start = IS_LONG ? first : settings;
      const property = fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const edited = () => {
          const sheets = new Map(EDITED.map((title) => [title, sheetOf(title)]));
          edits.forEach((one, index) => {
            // Two sheets can not have one name.
            const text = one.kind === "rename" ? `${one.text} ${index}` : one.text;
            KINDS[one.kind](sheets.get(one.title) as Sheet, { ...one, text });
          });
        };
        plan.local.restore(start);
        edited();
        update();
        const isLonger = edits.some(({ kind, title }) => kind === "insert rows" && title === VISION);
        const compared = isLonger ? unguarded : whole;
        const before = compared();
        plan.local.restore(start);
        update();
        edited();
        expect(before).toEqual(compared());
      });
      const tried = runs({ ci: 5, long: 150 });
      fc.assert(property, tried);
      console.info(`Edited before and after an update in ${tried.numRuns} ways.`);
    },
    timeLimit(120_000),
  );
});

describe("the file", () => {
  beforeEach(() => plan.local.restore(settings));

  test("gets the rows that its owner deleted below the tables, when they are needed", () => {
    const sheet = sheetOf(SETTINGS);
    sheet.deleteRows(50, sheet.getMaxRows() - 49);
    sheet.deleteColumns(5, sheet.getMaxColumns() - 4);
    update();
    const lastRowOf = (table: string) => plan.file.getRangeByName(`cap_settings_${table}`)?.getLastRow();
    expect(lastRowOf("memory")).toBe(119);
    expect(lastRowOf("sheets")).toBe(132);
    expect(sheet.getMaxRows()).toBe(132);
  });

  test("keeps drop-downs, notes and merged cells that its owner made below the tables", () => {
    const sheet = sheetOf(SETTINGS);
    const app = plan.local.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
    sheet.getRange("B60").setDataValidation(app.newDataValidation().requireValueInList(["a", "b"], true).build());
    sheet.getRange("C62:D63").merge();
    sheet.getRange("H66").setNote("ma note");
    update();
    expect(sheet.getRange("B60").getDataValidation()).not.toBeNull();
    expect(sheet.getRange("C62").isPartOfMerge()).toBe(true);
    expect(plan.file.getRangeByName("cap_settings_dismissed")?.getRow()).toBe(71);
  });

  test("that has one of the tables already, from between two editions, gets only the others", () => {
    update();
    plan.file.setNamedRange(versionName("settings", 1), sheetOf(SETTINGS).getRange("B1"));
    plan.file.removeNamedRange(versionName("settings", LAYOUTS.settings.version));
    for (const table of ["memory", "sheets"]) plan.file.removeNamedRange(`cap_settings_${table}`);
    sheetOf(SETTINGS).deleteRows(113, 20);
    const before = plan.file.getRangeByName("cap_settings_dismissed")?.getA1Notation();
    update();
    expect(plan.file.getRangeByName("cap_settings_dismissed")?.getA1Notation()).toBe(before);
    expect(plan.file.getRangeByName("cap_settings_memory")?.getRow()).toBe(115);
  });
});

const ONE_MONTH = {
  month: "2025-01",
  sessions: 1,
  orders: 1,
  revenue: 1,
  costOfGoods: null,
  adSpend: null,
  newCustomers: null,
  returnedOrders: null,
  carts: null,
  cancelledOrders: null,
  cancelledAmount: null,
};

describe("a plan of another version", () => {
  test("that is older has no damaged tables, and keeps reasons only after an update", () => {
    plan.local.restore(first);
    plan.cell("vision", "goal", "value", "target").clearContent();
    const { findings } = plan.call("checkPlan", { language: "fr" });
    expect(findings.filter(({ code }) => code === "table-damaged")).toEqual([]);
    const dismissal = { language: "fr", key: findings[0]?.key ?? "", reason: "voulu" } as const;
    const outdated = /^Ce plan a été fait avec une version précédente de Cap.+«\u202fMettre le plan à jour\u202f»/;
    expect(plan.problem("dismissFinding", dismissal)).toMatch(outdated);
    expect(plan.problem("buildPlan", { language: "fr", year: 2026, currency: "EUR" })).toMatch(outdated);
    const change = { language: "fr", change: { planLanguage: "en" }, confirmed: true };
    expect(plan.problem("changeSettings", change)).toMatch(outdated);
    update();
    expect(plan.call("dismissFinding", dismissal).dismissed).toHaveLength(1);
  });

  test("that is newer is read, and nothing is written into it", () => {
    plan.local.restore(first);
    plan.file.setNamedRange(versionName("vision", LAYOUTS.vision.version + 1), sheetOf(VISION).getRange("B1"));
    const before = plan.local.snapshot();
    const state = plan.call("readPlanner", {});
    expect(state.version.kind).toBe("newer");
    expect(state.sheets[0]).toMatchObject({ id: "vision", built: true });
    plan.call("checkPlan", { language: "fr" });
    const requests = {
      buildPlan: { language: "fr", year: 2026, currency: "EUR" },
      updatePlan: { language: "fr" },
      dismissFinding: { language: "fr", key: "no-target", reason: null },
      importMonths: {
        language: "fr",
        months: [ONE_MONTH],
        use: "actuals",
        reviewStart: null,
        overwrite: false,
      },
      saveMonday: { language: "fr" },
      changeSettings: { language: "fr", change: { planStart: "2027-01" }, confirmed: true },
      addCandidate: { language: "fr", idea: "x", quadrant: "attackSell", gain: 1, confidence: null, effort: null },
    } as const;
    for (const [name, request] of Object.entries(requests)) {
      expect([name, plan.problem(name as "updatePlan", request)]).toEqual([
        name,
        expect.stringMatching(/^Ce plan a été fait avec une version plus récente de Cap.+ Rechargez la page/),
      ]);
    }
    expect(plan.local.snapshot()).toBe(before);
  });

  test("whose build an earlier version of Cap was cut off from is finished with this version's formulas", () => {
    plan.local.restore(first);
    update();
    const year = plan.cell("vision", "goal", "value", "plan_year");
    const wanted = year.getFormula();
    year.setFormula(wanted.replace(/EDATE\((.+);6\)/, "$1"));
    expect(year.getFormula()).not.toBe(wanted);
    for (const name of versions().filter((one) => one.includes("vision"))) plan.file.removeNamedRange(name);
    expect(plan.build({ language: "fr", sheets: ["vision"] }).completed).toEqual(["vision"]);
    expect(plan.cell("vision", "goal", "value", "plan_year").getFormula()).toBe(wanted);
  });
});
