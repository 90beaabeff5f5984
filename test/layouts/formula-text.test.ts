import { canonicalFormula, readsOtherCells, withWordsOf } from "../../src/layouts/formula-text";

test.each([
  ["separators of either kind of locale", '=IF(A1>0;"a";1)', '=IF(A1>0,"a",1)'],
  ["spaces between parts", "=SUM(A1:B2)+1", "= SUM( A1:B2 ) + 1"],
  ["needless quotes around a title", "='Bilan'!$C$4", "=Bilan!$C$4"],
  ["an accented title", "='Priorités'!C4", "=Priorités!C4"],
  ["a title with spaces and an apostrophe, in capitals or not", "='Tableau d''année'!C4", "='tableau d''ANNÉE'!c4"],
  ["capitals of functions and addresses", "=sumproduct(a1:b2)", "=SUMPRODUCT(A1:B2)"],
  ["dollar signs", "=$A$1:$B2", "=A1:B2"],
])("%s make no other formula", (_, one, other) => {
  expect(canonicalFormula(one)).toBe(canonicalFormula(other));
});

test.each([
  ["spaces within words", '="a b"', '="ab"'],
  ["capitals within words", '="Oui"', '="oui"'],
  ["a comma within words", '="a, b"', '="a; b"'],
  ["an address", "=A1", "=A2"],
  ["a sheet", "=Bilan!A1", "=Review!A1"],
  ["a number", "=A1*2", "=A1*3"],
  ["an operator", "=A1<=2", "=A1<2"],
])("%s make another formula", (_, one, other) => {
  expect(canonicalFormula(one)).not.toBe(canonicalFormula(other));
});

test("LOG10 and a name like a cell's are not taken for addresses", () => {
  expect(canonicalFormula("=LOG10($A$1)")).toBe("=LOG10(A1)");
  expect(canonicalFormula("=VAR2x+$B$1")).toBe("=VAR2X+B1");
});

describe("other words in a formula of Cap's", () => {
  const from = '=IF(COUNT($C4:$C9)=0;"aucun ""chiffre""";\'Bilan\'!$D$4&" €")';
  const to = '=IF(COUNT($C4:$C9)=0;"no ""figure""";\'Bilan\'!$D$4&" $")';

  test("references that Sheets moved, a longer range and another sheet's new title stay", () => {
    const now = '=IF(COUNT($C6:$C40)=0,"aucun ""chiffre""",Chiffres!$D$7&" €")';
    expect(withWordsOf(now, from, to)).toBe('=IF(COUNT($C6:$C40)=0,"no ""figure""",Chiffres!$D$7&" $")');
  });

  test("a reference to what was deleted stays broken, with words in the new language", () => {
    const now = '=IF(COUNT(#REF!)=0;"aucun ""chiffre""";#REF!&" €")';
    expect(withWordsOf(now, from, to)).toBe('=IF(COUNT(#REF!)=0;"no ""figure""";#REF!&" $")');
  });

  test.each([
    ["a word", '=IF(COUNT($C4:$C9)=0;"rien";\'Bilan\'!$D$4&" €")'],
    ["a number", '=IF(COUNT($C4:$C9)=1;"aucun ""chiffre""";\'Bilan\'!$D$4&" €")'],
    ["a function", '=IF(COUNTA($C4:$C9)=0;"aucun ""chiffre""";\'Bilan\'!$D$4&" €")'],
    ["something added", `${from}&"!"`],
  ])("%s that its owner changed makes it theirs", (_, now) => {
    expect(withWordsOf(now, from, to)).toBeNull();
  });
});

test.each([
  ["another cell", "=B9+1", "=$C$9 + 1", true],
  ["another cell of a sheet whose title has digits", "='L''an 1'!B9", "='l''an 1'!C9", true],
  ["a cell beyond column Z", "=SUM(Z9:Z20)", "=SUM(AA9:AA20)", true],
  ["one cell of two", "=B9+B10", "=B9+C10", true],
  ["a range further down", "=SUM(Bilan!B9:B20)", "=SUM(Bilan!B10:B21)", true],
  ["a shorter range", "=SUM(Bilan!B9:B20)", "=SUM(Bilan!B10:B20)", true],
  ["a longer range", "=SUM(Bilan!B9:B20)", "=SUM(Bilan!B9:B21)", false],
  ["nothing but separators and dollar signs", "=IF(B9;1;2)", "=IF($B$9,1,2)", false],
  ["another sheet", "=Bilan!B9", "=Review!C9", false],
  ["another title with digits", "='Year 1'!B9", "='Year 2'!C9", false],
  ["a lost reference", "=#REF!+1", "=C9+1", false],
  ["a number too", "=B9+1", "=C9+2", false],
])("%s in a formula, %s and then %s: it no longer reads what it read, or it does", (_, before, after, isSo) => {
  expect(readsOtherCells(before, after)).toBe(isSo);
});
