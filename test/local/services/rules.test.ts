import { openDocument } from "./open-document";

describe("data validation", () => {
  test("a list warns by default and shows its arrow (platform 8: setAllowInvalid default true)", () => {
    const { app, sheet } = openDocument();
    sheet
      .getRange("A1:A3")
      .setDataValidation(app.newDataValidation().requireValueInList(["haut", "bas, très"]).build());
    const rule = sheet.getRange("A2").getDataValidation();
    expect(String(rule?.getCriteriaType())).toBe("VALUE_IN_LIST");
    expect(rule?.getCriteriaValues()).toEqual([["haut", "bas, très"], true]);
    expect(rule?.getAllowInvalid()).toBe(true);
    expect(sheet.getRange("A4").getDataValidation()).toBeNull();
  });

  test("numbers, dates, formulas and help read back as they were required", () => {
    const { app, sheet } = openDocument({ timeZone: "Europe/Paris" });
    const day = new Date("2026-01-01T00:00:00+01:00");
    const rules = [
      app.newDataValidation().requireNumberBetween(0, 1.5).setAllowInvalid(false).setHelpText("between").build(),
      app.newDataValidation().requireDateOnOrAfter(day).build(),
      app.newDataValidation().requireFormulaSatisfied("=LEN(C1)<5").build(),
    ];
    sheet.getRange("A1:C1").setDataValidations([rules]);
    const [numbers, dates, formula] = sheet.getRange("A1:C1").getDataValidations()[0] ?? [];
    expect([String(numbers?.getCriteriaType()), numbers?.getCriteriaValues()]).toEqual(["NUMBER_BETWEEN", [0, 1.5]]);
    expect([numbers?.getAllowInvalid(), numbers?.getHelpText()]).toEqual([false, "between"]);
    expect([String(dates?.getCriteriaType()), dates?.getCriteriaValues()]).toEqual(["DATE_ON_OR_AFTER", [day]]);
    expect([String(formula?.getCriteriaType()), formula?.getCriteriaValues()]).toEqual([
      "CUSTOM_FORMULA",
      ["=LEN(C1)<5"],
    ]);
    sheet.getRange("A1:C1").clearDataValidations();
    expect(sheet.getRange("A1:C1").getDataValidations()).toEqual([[null, null, null]]);
  });

  test("a range as source and the validated cells follow inserted rows", () => {
    const { app, sheet } = openDocument();
    sheet
      .getRange("B5")
      .setDataValidation(app.newDataValidation().requireValueInRange(sheet.getRange("A1:A3"), false).build());
    sheet.insertRowsBefore(1, 2);
    expect(sheet.getRange("B5").getDataValidation()).toBeNull();
    const [source, arrow] = sheet.getRange("B7").getDataValidation()?.getCriteriaValues() ?? [];
    expect([source.getA1Notation(), arrow]).toEqual(["A3:A5", false]);
  });

  test("a rule deleted together with its source takes nothing else with it", () => {
    const log = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const { app, book, sheet } = openDocument();
    book.setNamedRange("below", sheet.getRange("A12"));
    sheet.getRange("A14").setNote("kept");
    const rule = app.newDataValidation().requireValueInRange(sheet.getRange("A1:A3")).build();
    sheet.getRange("B5").setDataValidation(rule);
    sheet.deleteRows(1, 9);
    expect([book.getRangeByName("below")?.getA1Notation(), sheet.getRange("A5").getNote()]).toEqual(["A3", "kept"]);
    expect(log).not.toHaveBeenCalled();
    log.mockRestore();
  });

  test("a comma formula is refused in a decimal-comma locale, a semicolon one is not (platform 2)", () => {
    const { app } = openDocument({ locale: "fr_FR" });
    expect(() => app.newDataValidation().requireFormulaSatisfied("=AND(TRUE,TRUE)")).toThrow("Invalid formula");
    expect(() => app.newConditionalFormatRule().whenFormulaSatisfied("=AND(TRUE,TRUE)")).toThrow("Invalid formula");
    app.newDataValidation().requireFormulaSatisfied("=AND(TRUE;TRUE)").build();
  });

  test("insertCheckboxes writes FALSE, requireCheckbox only validates (platform 8)", () => {
    const { app, sheet } = openDocument();
    const boxes = sheet.getRange("A1:A2").insertCheckboxes();
    expect(boxes.getValues()).toEqual([[false], [false]]);
    expect(boxes.isChecked()).toBe(false);
    sheet.getRange("A1").setValue(true);
    expect(sheet.getRange("A1").getValue()).toBe(true);
    expect([sheet.getRange("A1").isChecked(), boxes.isChecked()]).toEqual([true, null]);
    const validated = sheet.getRange("B1").setDataValidation(app.newDataValidation().requireCheckbox().build());
    expect([validated.getValue(), String(validated.getDataValidation()?.getCriteriaType())]).toEqual(["", "CHECKBOX"]);
    validated.setDataValidation(app.newDataValidation().requireCheckbox().build());
    expect(validated.getValue()).toBe("");
    boxes.removeCheckboxes();
    expect([boxes.getDataValidation(), boxes.getValues()]).toEqual([null, [[""], [""]]]);
  });

  test("a rule without a criteria is refused", () => {
    const { app } = openDocument();
    expect(() => app.newDataValidation().build()).toThrow("criteria");
  });
});

describe("conditional formats", () => {
  test("setting the rules of a sheet replaces all of them, in their order (platform 8)", () => {
    const { app, sheet } = openDocument();
    const formula = app
      .newConditionalFormatRule()
      .whenFormulaSatisfied('=$A1="x"')
      .setBackground("#1B7A43")
      .setBold(true)
      .setRanges([sheet.getRange("A1:C9")])
      .build();
    const negative = app
      .newConditionalFormatRule()
      .whenNumberLessThan(0)
      .setFontColor("#b42318")
      .setRanges([sheet.getRange("B1:B9"), sheet.getRange("D1")])
      .build();
    const empty = app
      .newConditionalFormatRule()
      .whenCellEmpty()
      .setItalic(true)
      .setRanges([sheet.getRange("A1")])
      .build();
    sheet.setConditionalFormatRules([formula, negative, empty]);
    const rules = sheet.getConditionalFormatRules();
    expect(rules.map((rule) => String(rule.getBooleanCondition()?.getCriteriaType()))).toEqual([
      "CUSTOM_FORMULA",
      "NUMBER_LESS_THAN",
      "CELL_EMPTY",
    ]);
    expect(rules[0]?.getBooleanCondition()?.getCriteriaValues()).toEqual(['=$A1="x"']);
    expect([rules[0]?.getBooleanCondition()?.getBackground(), rules[0]?.getBooleanCondition()?.getBold()]).toEqual([
      "#1b7a43",
      true,
    ]);
    expect(rules[1]?.getRanges().map((range) => range.getA1Notation())).toEqual(["B1:B9", "D1"]);
    expect([rules[1]?.getBooleanCondition()?.getFontColor(), rules[1]?.getBooleanCondition()?.getBold()]).toEqual([
      "#b42318",
      null,
    ]);
    sheet.setConditionalFormatRules([negative]);
    expect(sheet.getConditionalFormatRules()).toHaveLength(1);
    sheet.insertRowBefore(1);
    expect(sheet.getConditionalFormatRules()[0]?.getRanges()[0]?.getA1Notation()).toBe("B2:B10");
    sheet.deleteColumn(2);
    const left = sheet.getConditionalFormatRules()[0]?.getRanges();
    expect(left?.map((range) => range.getA1Notation())).toEqual(["C2"]);
    sheet.clearConditionalFormatRules();
    expect(sheet.getConditionalFormatRules()).toEqual([]);
  });

  test.each([
    ["the one that is shown", true],
    ["another one", false],
  ])("in a sheet, %s, formulas move with the cells that they read", (_, isShown) => {
    const { app, book, sheet } = openDocument();
    const rule = app
      .newConditionalFormatRule()
      .whenFormulaSatisfied('=AND($C3="x";D$1:E$4>$H$9;SUM(D3:E6)>A1)')
      .setBold(true)
      .setRanges([sheet.getRange("B3:B9")]);
    sheet.setConditionalFormatRules([rule.build()]);
    if (!isShown) book.insertSheet("Shown");
    const formula = () => sheet.getConditionalFormatRules()[0]?.getBooleanCondition()?.getCriteriaValues()[0];
    sheet.insertColumnBefore(2);
    expect(formula()).toBe('=AND($D3="x";E$1:F$4>$I$9;SUM(E3:F6)>A1)');
    sheet.insertRowsBefore(3, 2);
    expect(formula()).toBe('=AND($D5="x";E$1:F$6>$I$11;SUM(E5:F8)>A1)');
    sheet.deleteColumn(5);
    expect(formula()).toBe('=AND($D5="x";E$1:E$6>$H$11;SUM(E5:E8)>A1)');
  });

  test("a rule needs ranges and a condition", () => {
    const { app, sheet } = openDocument();
    expect(() => app.newConditionalFormatRule().whenCellEmpty().build()).toThrow("range");
    expect(() =>
      app
        .newConditionalFormatRule()
        .setRanges([sheet.getRange("A1")])
        .build(),
    ).toThrow("condition");
  });
});
