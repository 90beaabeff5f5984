import { formulaInRow } from "../../src/workbook/row-formula";
import { textContent } from "../../src/workbook/text-content";

test.each([
  "=1+1",
  "+5 %",
  "-5",
  "@nous",
  "'mot",
  "2026",
  "3/4",
  ".5",
  "€5",
  "$5",
  "(5)",
  "#REF!",
  "TRUE",
  "vrai",
  "mars 2026",
  "Jan 3",
  "EUR 5",
])("%j, which Sheets would read as something else, is written as text", (text) => {
  expect(textContent(text)).toBe(`'${text}`);
});

test.each(["Panier moyen +5 %", "Écrire aux clients", "Vraiment mieux", "True grit"])(
  "%j is written as it is",
  (text) => {
    expect(textContent(text)).toBe(text);
  },
);

test.each([
  ['=IF(COUNT(F33;G33;H33)<3;"";F33*G33/H33)', '=IF(COUNT(F40;G40;H40)<3;"";F40*G40/H40)'],
  ['=A33&"B33"&$C33&C$33', '=A40&"B33"&$C40&C$33'],
  ["=LOG10(A330)+A33", "=LOG10(A330)+A40"],
  ["=Bilan!A33+A33", "=Bilan!A33+A40"],
])("%s of row 33 is %s in row 40", (formula, moved) => {
  expect(formulaInRow(formula, 33, 40)).toBe(moved);
});
