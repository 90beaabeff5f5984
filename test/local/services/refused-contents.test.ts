import { openDocument } from "./open-document";

/** A1:B9 of a new French document under one rule that refuses. */
function strict(require: (rule: GoogleAppsScript.Spreadsheet.DataValidationBuilder) => unknown) {
  const opened = openDocument({ locale: "fr_FR", timeZone: "Europe/Paris" });
  const rule = opened.app.newDataValidation().setAllowInvalid(false);
  require(rule);
  opened.sheet.getRange("A1:B9").setDataValidation(rule.build());
  return opened;
}

const day = new Date("2026-03-15T00:00:00+01:00");
const noon = new Date("2026-03-15T12:00:00+01:00");

test.each<[string, Parameters<typeof strict>[0], unknown[], unknown[]]>([
  ["a number between", (rule) => rule.requireNumberBetween(0, 1.5), [0, 1.5, "1,2", "50%", ""], [-1, "2,5", "x", true]],
  ["a number other than", (rule) => rule.requireNumberNotEqualTo(3), [4], [3, "trois"]],
  ["a date", (rule) => rule.requireDate(), [day, "15/03/2026", "2026-03-15"], ["demain", "31/02/2026"]],
  ["a date on or before", (rule) => rule.requireDateOnOrBefore(day), [day, noon, "14/03/2026"], ["16/03/2026", "x"]],
  ["one of a list", (rule) => rule.requireValueInList(["oui", "non", "2"]), ["oui", "2", 2], ["Peut-être", 3]],
  ["a text with a part", (rule) => rule.requireTextContains("ref-"), ["Ref-12", "xref-"], ["12"]],
  ["a text without a part", (rule) => rule.requireTextDoesNotContain("x"), ["abc"], ["aXc"]],
  ["an e-mail address", (rule) => rule.requireTextIsEmail(), ["a@b.fr"], ["a@b", "a b@c.fr"]],
  ["an address of the web", (rule) => rule.requireTextIsUrl(), ["https://a.fr/x", "a.fr"], ["a", "https://a"]],
  ["true or false", (rule) => rule.requireCheckbox(), [true, "FAUX"], [1, "x"]],
  ["one of two values", (rule) => rule.requireCheckbox("oui", "non"), ["oui", "non"], [true, "x"]],
])("a strict rule for %s takes what fits and throws at anything else", (_name, require, fits, refused) => {
  const { local, sheet } = strict(require);
  for (const value of fits) sheet.getRange("A1").setValue(value);
  sheet.getRange("A1").clearContent();
  for (const value of refused) {
    const message = /^The data you entered in cell A1 violates the data validation rules set on this cell\./;
    expect(() => sheet.getRange("A1").setValue(value)).toThrow(message);
    if (typeof value === "string") expect(() => local.type("Feuille 1", "A1", value)).toThrow(message);
    expect(sheet.getRange("A1").getValue()).toBe("");
  }
});

test("the values of a range are looked up when something is written, and named in the refusal", () => {
  const { app, sheet } = openDocument();
  sheet.getRange("D1:D3").setValues([["open"], ["done"], [""]]);
  const rule = app.newDataValidation().requireValueInRange(sheet.getRange("D1:D3")).setAllowInvalid(false).build();
  sheet.getRange("A1:A5").setDataValidation(rule);
  sheet.getRange("A1").setValue("done");
  expect(() => sheet.getRange("A2").setValue("late")).toThrow(
    "The data you entered in cell A2 violates the data validation rules set on this cell. Please enter one of the following values: open, done.",
  );
  sheet.getRange("D3").setValue("late");
  sheet.getRange("A2").setValue("late");
});

test("nothing of a table is written when one of its cells is refused; a help text is what is said", () => {
  const { sheet } = strict((rule) => rule.requireNumberGreaterThan(0).setHelpText("Un nombre positif"));
  expect(() =>
    sheet.getRange("B9:C10").setValues([
      ["x", 1],
      [1, 1],
    ]),
  ).toThrow("Un nombre positif");
  expect(sheet.getRange("B9:C10").isBlank()).toBe(true);
  sheet.getRange("B10:C10").setValues([["x", "y"]]);
  expect(() => sheet.getRange("B9").setFormula("=1-2")).not.toThrow();
});

test("a rule that only warns refuses nothing", () => {
  const { sheet } = strict((rule) => rule.requireNumberGreaterThan(0).setAllowInvalid(true));
  sheet.getRange("A1").setValue("x");
  expect(sheet.getRange("A1").getValue()).toBe("x");
});

test("rules about texts read back as they were required, also from a snapshot", () => {
  const { local, sheet } = strict((rule) => rule.requireTextContains('a "b"'));
  local.restore(local.snapshot());
  const rule = local.document.workbook.getSheetByName("Feuille 1") && sheet.getParent().getSheets()[0]?.getRange("B2");
  expect(String(rule?.getDataValidation()?.getCriteriaType())).toBe("TEXT_CONTAINS");
  expect(rule?.getDataValidation()?.getCriteriaValues()).toEqual(['a "b"']);
});
