import { LAYOUTS } from "../../src/layouts/all-layouts";
import { SHEET_IDS } from "../../src/protocol/sheets";
import type { Language } from "../../src/shared/language";
import { partsOf } from "./file-parts";
import { type OpenPlan, openPlan } from "./open-plan";

/** A file that has the user's own sheets of these titles, each with something to lose. */
async function openWith(titles: readonly string[], locale: string): Promise<OpenPlan> {
  const plan = await openPlan({ locale });
  for (const title of titles) {
    const sheet = plan.file.insertSheet(title);
    sheet.getRange("A1:B2").setValues([
      ["mine", 1],
      ["=B1*2", ""],
    ]);
    sheet.getRange("A1").setBackground("#ff0000").setNote("keep me");
    sheet.setColumnWidth(2, 222);
  }
  return plan;
}

const titlesIn = (language: Language) => [...SHEET_IDS, "settings" as const].map((id) => LAYOUTS[id].title[language]);
const TITLES: Readonly<Record<Language, readonly string[]>> = { fr: titlesIn("fr"), en: titlesIn("en") };

const NOTICE: Readonly<Record<Language, (title: string) => string>> = {
  fr: (title) =>
    `Ce fichier avait déjà une feuille «\u202f${title}\u202f»\u202f: elle n’a pas été touchée, celle de Cap s’appelle «\u202f${title} (Cap)\u202f».`,
  en: (title) => `This file already had a sheet “${title}”: it was not touched, Cap’s own is called “${title} (Cap)”.`,
};

test.each([
  ["fr", "fr_MA"],
  ["en", "de_DE"],
] as const)(
  "own sheets with Cap's titles in %s stay as they are; Cap's are called (Cap), and it says so",
  async (language, locale) => {
    const plan = await openWith(TITLES[language], locale);
    const before = partsOf(plan.local);
    const report = plan.build({ language });
    const after = partsOf(plan.local);
    for (const title of TITLES[language]) expect(after.sheets[title]).toEqual(before.sheets[title]);
    expect(after.titles).toEqual(expect.arrayContaining(TITLES[language].map((title) => `${title} (Cap)`)));
    expect(report.notices).toEqual(TITLES[language].slice(0, -1).map(NOTICE[language]));
    expect(report.state.sheets.map(({ title }) => title)).toEqual(
      TITLES[language].slice(0, -1).map((title) => `${title} (Cap)`),
    );
    const { titles } = plan.call("listSheets", { language });
    expect(titles).toEqual(expect.arrayContaining([...TITLES[language]]));
    // Formulas between our sheets find them under the titles they have.
    expect(plan.cell("actions", "progress", "name", "P1").getValue()).toBe(
      language === "fr" ? "à choisir" : "to be chosen",
    );
    plan.local.dispose();
  },
);

test("a title that differs in capitals only is taken too, and so is one with (Cap)", async () => {
  const plan = await openWith(["REVIEW", "Review (Cap)"], "en_US");
  const before = partsOf(plan.local);
  const report = plan.build({ sheets: ["review"] });
  const after = partsOf(plan.local);
  expect(report.state.sheets.find(({ id }) => id === "review")?.title).toBe("Review (Cap 2)");
  expect(report.notices).toEqual([
    "This file already had a sheet “Review”: it was not touched, Cap’s own is called “Review (Cap 2)”.",
  ]);
  for (const title of ["REVIEW", "Review (Cap)"]) expect(after.sheets[title]).toEqual(before.sheets[title]);
  plan.local.dispose();
});

test("an own sheet that is called as Cap calls a sheet in the making is not taken for one", async () => {
  const plan = await openWith(["cap_review"], "en_US");
  const before = partsOf(plan.local).sheets.cap_review;
  plan.build({ sheets: ["review"] });
  expect(partsOf(plan.local).sheets.cap_review).toEqual(before);
  expect(plan.file.getRangeByName("cap_review")?.getSheet().getName()).toBe(LAYOUTS.review.title.en);
  plan.local.dispose();
});
