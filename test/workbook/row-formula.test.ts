import { formulaInRow } from "../../src/workbook/row-formula";

test.each([
  ['=IF(COUNT(F33;G33;H33)<3;"";F33*G33/H33)', '=IF(COUNT(F40;G40;H40)<3;"";F40*G40/H40)'],
  ['=A33&"B33"&$C33&C$33', '=A40&"B33"&$C40&C$33'],
  ["=LOG10(A330)+A33", "=LOG10(A330)+A40"],
  ["=Bilan!A33+A33", "=Bilan!A33+A40"],
])("%s of row 33 is %s in row 40", (formula, moved) => {
  expect(formulaInRow(formula, 33, 40)).toBe(moved);
});
