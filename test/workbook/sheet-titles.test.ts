import { PlanFile } from "../../src/workbook/plan-file";
import { freeTitle, sheetTitled, takenTitles } from "../../src/workbook/sheet-titles";
import { type OpenPlan, openPlan } from "./open-plan";

let plan: OpenPlan;
beforeAll(async () => {
  plan = await openPlan();
  for (const title of ["REVIEW", "Review (Cap)", "vision"]) plan.file.insertSheet(title);
});
afterAll(() => plan.local.dispose());

const reads = (work: () => unknown) => {
  plan.local.calls.start();
  work();
  return plan.local.calls.counts().reads;
};

test("a title is known to be taken in capitals too, in a file of few sheets and in one of many, which is not asked for all", () => {
  const expectTaken = () => {
    const isTaken = takenTitles(new PlanFile(plan.file), false);
    expect(freeTitle(isTaken, "Review")).toBe("Review (Cap 2)");
    expect(freeTitle(isTaken, "Vision")).toBe("Vision (Cap)");
    expect(freeTitle(isTaken, "Impact")).toBe("Impact");
    expect(sheetTitled(new PlanFile(plan.file), "REVIEW")?.getName()).toBe("REVIEW");
    expect(sheetTitled(new PlanFile(plan.file), "cap_review")).toBeNull();
  };
  expectTaken();
  for (let number = 1; number <= 40; number += 1) plan.file.insertSheet(`Stock ${number}`);
  expectTaken();
  expect(reads(() => takenTitles(new PlanFile(plan.file), false)("Impact"))).toBeLessThan(10);
  // After Sheets refused a title that seemed free.
  expect(freeTitle(takenTitles(new PlanFile(plan.file), true), "stock 7")).toBe("stock 7 (Cap)");
});

test("of many sheets the one on show is listed first, and the others are counted", () => {
  plan.file.setActiveSheet(plan.file.getSheetByName("Stock 39") as GoogleAppsScript.Spreadsheet.Sheet);
  const { titles, more } = plan.call("listSheets", { language: "en" });
  expect(titles[0]).toBe("Stock 39");
  expect(titles).toHaveLength(30);
  expect(new Set(titles).size).toBe(30);
  expect(titles.length + more).toBe(plan.file.getNumSheets());
});
