import { LANGUAGES } from "../../src/shared/language";
import { formulasOf, LAYOUT_IDS, planAll } from "./every-sheet";

/** Functions that go through several ranges side by side, or take a place in one for the same place in another. */
const SIDE_BY_SIDE =
  /(?<![A-Z.])(INDEX|SUMPRODUCT|SUMIFS|COUNTIFS|SUMIF|LANDING|FUNDINGGAP|IMPACT|MARKETSIZE|VARIANCE|BRIDGE)\(/g;
const OURS = /^(?:IMPACT|MARKETSIZE|VARIANCE|BRIDGE)\(/;
const RANGE = /(?:('(?:[^']|'')*'|[\p{L}_][\p{L}\d_.]*)!)?\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)/gu;

/** What a person sees as one call, from its bracket to the one that closes it. */
function callAt(formula: string, open: number): string {
  let depth = 0;
  for (let at = open; at < formula.length; at += 1) {
    if (formula[at] === "(") depth += 1;
    if (formula[at] === ")") depth -= 1;
    if (depth === 0) return formula.slice(open, at + 1);
  }
  return formula.slice(open);
}

/** The rows of one sheet that a column of cells goes through, or the columns that a row of cells does. */
function linesOf(call: string): string[] {
  return [...call.matchAll(RANGE)].map(([, sheet = "", firstColumn, firstRow, lastColumn, lastRow]) =>
    firstColumn === lastColumn
      ? `${sheet} rows ${firstRow} to ${lastRow}`
      : `${sheet} columns ${firstColumn} to ${lastColumn}`,
  );
}

function apart(formula: string): string[] {
  return [...formula.replace(/"(?:[^"]|"")*"/g, '""').matchAll(SIDE_BY_SIDE)].flatMap(({ 0: name, index }) => {
    const lines = new Set(linesOf(callAt(formula, index + name.length - 1)));
    // Cap's own functions make a grid of a column and a row.
    const ofOneKind = (kind: string) => [...lines].filter((line) => line.includes(kind)).length;
    const isGrid = OURS.test(name) && ofOneKind(" rows ") === 1 && ofOneKind(" columns ") === 1;
    return lines.size > 1 && !isGrid ? [`${name}…): ${[...lines].join(", ")}`] : [];
  });
}

test("ranges that are read side by side lie in the same rows or columns, so that what is inserted into one is inserted into all", () => {
  const found = LANGUAGES.flatMap((language) =>
    LAYOUT_IDS.flatMap((id) => {
      const plan = planAll(language).get(id);
      return plan ? formulasOf(plan).flatMap(({ cell, formula }) => apart(formula).map((one) => `${cell} ${one}`)) : [];
    }),
  );
  expect(found).toEqual([]);
});
