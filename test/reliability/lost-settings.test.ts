/** What comes of a plan whose hidden sheet of settings, or a part of it, was deleted. */
import { LAYOUTS } from "../../src/layouts/all-layouts";
import { versionName } from "../../src/layouts/names";
import type { LostSettings, PlanSettingsGiven, RepairReport, RepairRequest } from "../../src/protocol/repair";
import { type OpenPlan, openPlan } from "../workbook/open-plan";
import { IS_LONG } from "./effort";
import { frozenEditions, frozenSnapshot, openFrozen, withSheets } from "./frozen-plan";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const REPAIR = { language: "en", confirmed: true, typedOver: false, rows: false } as const;
const LOOK = { ...REPAIR, confirmed: false } as const;

const repair = (plan: OpenPlan, options: Partial<RepairRequest> = {}): RepairReport =>
  plan.call("repairPlan", { ...REPAIR, ...options });
const settingsOf = ({ file }: OpenPlan) => file.getRangeByName("cap_settings")?.getSheet() as Sheet;
const things = ({ found }: RepairReport) => Object.fromEntries(found.map(({ thing, count }) => [thing, count]));
/** What each setting is read as, and by what. */
const read = (lost: LostSettings | null) =>
  lost && Object.entries(lost).map(([name, one]) => [name, one?.value ?? null, one?.trace?.kind ?? null]);

/** What shows and stands in each cell of the plan's sheets; not what *Undo* noted. */
type Standing = ReadonlyMap<string, string>;

function standing({ file }: OpenPlan, withFormulas = true): Standing {
  const cells = new Map<string, string>();
  for (const sheet of file.getSheets()) {
    const title = sheet.getName();
    if (/ \(Cap\)$/.test(title)) continue;
    const whole = sheet.getDataRange();
    const formulas = whole.getFormulas();
    whole.getDisplayValues().forEach((line, row) => {
      line.forEach((shows, column) => {
        const formula = withFormulas ? (formulas[row]?.[column] ?? "") : "";
        if (shows + formula !== "") cells.set(`${title}!R${row + 1}C${column + 1}`, `${shows} ${formula}`);
      });
    });
  }
  return cells;
}

/** The first cells of one that another has not, or has with something else in them. */
const missingFrom = (now: Standing, before: Standing, where = /./) =>
  [...before].filter(([at, cell]) => where.test(at) && now.get(at) !== cell).slice(0, 5);
const isSame = (now: Standing, before: Standing) =>
  expect([missingFrom(now, before), missingFrom(before, now)]).toEqual([[], []]);

/** Whole in the long form; in CI two of its sheets, and the English plan below. */
test.each(IS_LONG ? (["fr", "en"] as const) : (["fr"] as const))(
  "the worked example in %s is after the repair what it was, cell by cell",
  async (language) => {
    const newest = frozenSnapshot(Math.max(...frozenEditions()), language);
    const plan = await openFrozen(IS_LONG ? newest : withSheets(newest, ["Bilan", "Actions", "Réglages de Cap"]));
    const before = standing(plan);
    plan.file.deleteSheet(settingsOf(plan));
    const looked = repair(plan, LOOK);
    expect(read(looked.settings)).toEqual([
      ["planLanguage", language, "words"],
      ["currency", "EUR", "words"],
      ["planStart", "2026-01", "actions"],
    ]);
    const done = repair(plan, { settings: { planLanguage: language, currency: "EUR", planStart: "2026-01" } });
    expect(things(done)).toEqual(things(looked));
    expect(done).toMatchObject({ settings: null, damaged: [], edited: 0 });
    isSame(standing(plan), before);
    plan.local.dispose();
  },
);

describe("a plan of one sheet", () => {
  let plan: OpenPlan;
  let built: string;
  let before: Standing;
  let shown: Standing;
  beforeAll(async () => {
    plan = await openPlan({ built: { sheets: ["review"] } });
    plan.cell("review", "actuals", "orders", 1).setValue(120);
    built = plan.local.snapshot();
    before = standing(plan);
    shown = standing(plan, false);
  });
  afterAll(() => plan.local.dispose());
  /** To restore it takes longer than a repair: a test that leaves the plan whole is the next one's start. */
  const again = () => plan.local.restore(built);

  const ANSWERS: PlanSettingsGiven = { planLanguage: "en", currency: "EUR", planStart: "2026-01" };
  const table = (id: string) => plan.file.getRangeByName(`cap_settings_${id}`) as GoogleAppsScript.Spreadsheet.Range;
  /** A setting's cell by its row: language, currency, first day. */
  const setting = (row: 1 | 2 | 3) => table("plan").getCell(row + 2, 3);
  const deleteTable = (id: string) => settingsOf(plan).deleteRows(table(id).getRow() - 2, table(id).getNumRows() + 2);

  test("nothing is built, changed or updated without its settings; made again, they are hidden, and undone they break nothing", () => {
    plan.file.deleteSheet(settingsOf(plan));
    const gone = plan.local.snapshot();
    const other = { language: "fr", year: 2031, currency: "CAD" } as const;
    const refused = /^This file no longer says in which language, currency or year/;
    const french = /^Ce fichier ne dit plus dans quelle langue/;
    expect(plan.problem("buildPlan", { ...other, sheets: ["actions"] })).toMatch(french);
    expect(plan.problem("changeSettings", { language: "en", change: { currency: "CAD" }, confirmed: true })).toMatch(
      refused,
    );
    expect(plan.problem("readSettings", { language: "en" })).toMatch(refused);
    expect(plan.problem("updatePlan", { language: "en" })).toMatch(refused);
    expect(plan.local.snapshot()).toBe(gone);
    expect(plan.call("readPlanner", {}).settingsLost).toBe(true);
    const [finding] = plan
      .call("checkPlan", { language: "en" })
      .findings.filter(({ code }) => code === "table-damaged");
    expect(finding).toMatchObject({ isRepairable: true, sentence: expect.stringContaining("“Cap settings”") });
    for (const settings of [undefined, { ...ANSWERS, planStart: undefined }]) {
      expect(plan.problem("repairPlan", { ...REPAIR, settings })).toMatch(refused);
    }
    expect(plan.local.snapshot()).toBe(gone);
    const { state } = repair(plan, { settings: ANSWERS });
    expect(state.settings).toEqual({ language: "en", year: 2026, currency: "EUR" });
    expect(state).not.toHaveProperty("settingsLost");
    expect(settingsOf(plan).isSheetHidden()).toBe(true);
    isSame(standing(plan), before);
    // What formulas read is theirs: an undo never puts back a reference that was lost.
    plan.call("undoAction", { language: "en", step: 1 });
    isSame(standing(plan), before);
    expect(repair(plan)).toMatchObject({ found: [], settings: null });
  });

  test("a month that somebody typed tells the plan's first one, and a currency is told by the headers", () => {
    again();
    plan.call("changeSettings", { language: "en", change: { currency: "CAD" }, confirmed: true });
    plan.cell("review", "actuals", "month", 3).setFormula("=DATE(2025;12;1)");
    plan.file.deleteSheet(settingsOf(plan));
    const { settings } = repair(plan, LOOK);
    expect(read(settings)).toEqual([
      ["planLanguage", "en", "words"],
      ["currency", "CAD", "words"],
      ["planStart", "2026-10", "months"],
    ]);
    expect(settings?.planStart?.trace).toMatchObject({ sheet: "review", title: "Review", cell: "B11" });
  });

  test("a first month that Cap itself wrote is told by what Undo noted; without any trace nothing is", () => {
    again();
    plan.file.deleteSheet(settingsOf(plan));
    expect(repair(plan, LOOK).settings?.planStart).toEqual({ value: null, trace: null });
    repair(plan, { settings: ANSWERS });
    for (const planStart of ["2027-01", "2027-04"]) {
      plan.call("changeSettings", { language: "en", change: { planStart }, confirmed: true });
    }
    plan.file.deleteSheet(settingsOf(plan));
    expect(read(repair(plan, LOOK).settings)?.[2]).toEqual(["planStart", "2027-04", "undo"]);
  });

  const DAMAGE: readonly (readonly [string, () => void, readonly string[]])[] = [
    ["the table of what the plan is in", () => deleteTable("plan"), ["planLanguage", "currency", "planStart"]],
    ["the row of the year", () => settingsOf(plan).deleteRow(setting(3).getRow()), ["planStart"]],
    ["the keys of that table", () => table("plan").offset(0, 0, 1, 3).clearContent(), []],
  ];
  const MORE_DAMAGE: typeof DAMAGE = [
    ["the cell of the year, typed over", () => setting(3).setValue("soon"), ["planStart"]],
    ["the cell of the currency, emptied", () => setting(2).clearContent(), ["currency"]],
    ["the table of vanity words", () => deleteTable("vanity"), []],
    ["the table of reasons", () => deleteTable("dismissed"), []],
    ["the table of the last time", () => deleteTable("memory"), []],
    [
      "the name that says that the sheet is whole",
      () => plan.file.removeNamedRange(versionName("settings", LAYOUTS.settings.version)),
      [],
    ],
    // Last: each table of the sheet gets a column of its own again.
    [
      "the column of the values",
      () => settingsOf(plan).deleteColumn(setting(1).getColumn()),
      ["planLanguage", "currency", "planStart"],
    ],
  ];

  test.each(IS_LONG ? [...DAMAGE, ...MORE_DAMAGE] : DAMAGE)(
    "%s is lost: only what is lost is asked, and the plan is what it was",
    (_, damage, asked) => {
      // The one before left the plan whole, and the first one comes after a test that did not.
      if (damage === DAMAGE[0]?.[1]) again();
      damage();
      const { settings } = repair(plan, LOOK);
      const lost = Object.entries(settings ?? {}).filter(([, one]) => one !== null);
      expect(lost.map(([name]) => name)).toEqual(asked);
      const given = Object.entries(ANSWERS).filter(([name]) => asked.includes(name));
      repair(plan, given.length > 0 ? { settings: Object.fromEntries(given) } : {});
      expect(repair(plan, LOOK)).toMatchObject({ settings: null, found: [], damaged: [], lostRows: [] });
      expect(plan.call("readPlanner", {}).settings).toEqual({ language: "en", year: 2026, currency: "EUR" });
      expect(missingFrom(standing(plan, false), shown, /^(?!Cap settings)/)).toEqual([]);
      const words = (all: Standing) => [...all].flatMap(([at, cell]) => (/^Cap settings/.test(at) ? [cell] : []));
      expect(words(shown).filter((word) => !words(standing(plan, false)).includes(word))).toEqual([]);
    },
  );

  test("an answer counts only for what is lost", () => {
    if (IS_LONG) again();
    setting(2).clearContent();
    repair(plan, { settings: { planLanguage: "fr", currency: "CHF", planStart: "2031-01" } });
    expect(plan.call("readPlanner", {}).settings).toEqual({ language: "en", year: 2026, currency: "CHF" });
  });
});

test("a plan of the first edition gets its settings again, then its update, as if they had never been lost", async () => {
  const snapshot = withSheets(frozenSnapshot(1, "fr"), ["Vision", "Réglages de Cap"]);
  const plan = await openFrozen(snapshot);
  const start = plan.call("readPlanner", {}).settings;
  const finish = () => {
    plan.call("updatePlan", { language: "fr" });
    repair(plan);
    return standing(plan);
  };
  const before = standing(plan);
  const wanted = finish();
  plan.local.restore(snapshot);
  plan.file.deleteSheet(settingsOf(plan));
  expect(plan.problem("updatePlan", { language: "en" })).toContain("open “Repair the plan”");
  const looked = repair(plan, LOOK);
  expect(read(looked.settings)?.slice(0, 2)).toEqual([
    ["planLanguage", "fr", "words"],
    ["currency", "EUR", "words"],
  ]);
  const settings = { planLanguage: "fr", currency: "EUR", planStart: `${start.year}-01` } as const;
  const done = repair(plan, { settings });
  expect(things(done)).toEqual(things(looked));
  expect(done.state.version.kind).toBe("outdated");
  // Of what an update changes, what is put back is as after it.
  expect(missingFrom(standing(plan), before, /^(?!Réglages|Vision!R15C6)/)).toEqual([]);
  isSame(finish(), wanted);
  plan.local.dispose();
});
