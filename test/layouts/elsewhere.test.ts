import { elsewhere, isElsewhere } from "../../src/layouts/elsewhere";

const PLANNED = "=IMPACT($A1;'Bilan'!$B$1)";

test("a formula as a file has it for programs that do not know Cap is known again, however Sheets gives it back", () => {
  expect(elsewhere("IMPACT(A1,B1)", "with Cap")).toBe('IFERROR(IMPACT(A1,B1),"with Cap")');
  for (const sheets of [
    `=${elsewhere(PLANNED.slice(1), "avec Cap")}`,
    '=IFERROR(IMPACT($A1;Bilan!$B$1);"with Cap")',
    '=iferror(IMPACT(A1, Bilan!B1), "n’importe quoi")',
  ]) {
    expect(isElsewhere(sheets, PLANNED)).toBe(true);
  }
});

test.each([
  ["the formula itself", PLANNED],
  ["one that reads another cell", '=IFERROR(IMPACT($A1;Bilan!$C$1);"avec Cap")'],
  ["one that its owner went on with", '=IFERROR(IMPACT($A1;Bilan!$B$1);"avec Cap")+1'],
  ["one with something else than a word in the end", "=IFERROR(IMPACT($A1;Bilan!$B$1);0)"],
])("%s is not taken for such a formula: a repair leaves it as it is", (_, formula) => {
  expect(isElsewhere(formula, PLANNED)).toBe(false);
});
