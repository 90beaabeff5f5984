/** What comes of a plan whose hidden sheet of settings, or a part of it, was deleted. */
import type { RepairReport, RepairRequest } from "../../src/protocol/repair";
import { type OpenPlan, openPlan } from "../workbook/open-plan";
import { seen } from "./seen";

const JOURNALS = ["Undo (Cap)", "Annuler (Cap)"];
const REPAIR = { language: "en", confirmed: true, typedOver: false, rows: false } as const;
const LOOK = { ...REPAIR, confirmed: false } as const;

const repair = (plan: OpenPlan, options: Partial<RepairRequest> = {}): RepairReport =>
  plan.call("repairPlan", { ...REPAIR, ...options });
const settingsOf = (plan: OpenPlan) =>
  plan.file.getRangeByName("cap_settings")?.getSheet() as GoogleAppsScript.Spreadsheet.Sheet;
const shown = ({ file }: OpenPlan) =>
  Object.fromEntries(
    file
      .getSheets()
      .filter((sheet) => !JOURNALS.includes(sheet.getName()))
      .map((sheet) => [sheet.getName(), sheet.getDataRange().getDisplayValues()]),
  );
const things = ({ found }: RepairReport) => Object.fromEntries(found.map(({ thing, count }) => [thing, count]));

describe.each(["fr", "en"] as const)("the worked example in %s", (language) => {
  let plan: OpenPlan;
  beforeAll(async () => {
    plan = await openPlan({
      locale: language === "fr" ? "fr_FR" : "en_GB",
      built: { language, year: 2026 },
      example: true,
    });
  });
  afterAll(() => plan.local.dispose());

  test("says again in what it is, and after a yes every value is what it was; one undo takes back what it can", () => {
    const before = { shown: shown(plan), seen: seen(plan, JOURNALS) };
    plan.file.deleteSheet(settingsOf(plan));
    const gone = { snapshot: plan.local.snapshot(), seen: seen(plan) };
    const preview = repair(plan, LOOK);
    console.log(JSON.stringify(preview.settings, null, 1), JSON.stringify(preview.found));
    expect(plan.problem("repairPlan", REPAIR)).toContain("Cap’s settings");
    expect(plan.local.snapshot()).toBe(gone.snapshot);
    const settings = { planLanguage: language, currency: "EUR", planStart: "2026-01" } as const;
    const done = repair(plan, { settings });
    expect(things(done)).toEqual(things(preview));
    expect(shown(plan)).toEqual(before.shown);
    expect(seen(plan, JOURNALS)).toEqual(before.seen);
  });
});
