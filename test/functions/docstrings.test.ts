import { readdirSync, readFileSync } from "node:fs";
import * as functions from "../../src/functions";
import { docstringExamples } from "../shared/docstring-examples";
import { calculate } from "./formula";

const examples = docstringExamples("src/functions");

test("every function shows a formula with its result", () => {
  const shown = new Set(examples.map(({ expression }) => /^=([A-Z]+)/.exec(expression)?.[1]));
  expect([...shown].sort()).toEqual(Object.keys(functions).sort());
});

test.each(examples)("$file:$line $expression → $result", ({ expression, result }) => {
  const value = calculate(expression);
  const cells = Array.isArray(value) ? (value as unknown[][]).flat() : [value];
  const expected = result.split(", ").map((text) => (Number.isNaN(Number(text)) ? text : Number(text)));
  expect(cells.length).toBe(expected.length);
  expected.forEach((reference, index) => {
    if (typeof reference === "number") expect(cells[index]).toBeCloseTo(reference, 6);
    else expect(cells[index]).toBe(reference);
  });
});

const sources = readdirSync("src/functions").map(
  (file) => [file, readFileSync(`src/functions/${file}`, "utf8")] as const,
);
const documented = sources.filter(([, text]) => text.includes("@customfunction"));

test.each(documented)("%s: both languages for every text, and an example for every argument", (_, text) => {
  const docstring = /\/\*\*((?:(?!\*\/)[\s\S])*@customfunction)/.exec(text)?.[1] ?? "";
  const names = (/export function [A-Z]+\(([^)]*)\)/.exec(text)?.[1] ?? "").match(/\w+(?=\??: unknown)/g);
  const lines = docstring.split("\n").filter((line) => line.includes("@param"));
  expect(lines.map((line) => /\} \[?(\w+)/.exec(line)?.[1])).toEqual(names);
  for (const line of lines) expect(line).toMatch(/e\.g\. .+\. @fr .+ex\. .+\.$/);
  expect(docstring).toMatch(/@return .+\. @fr .+\./);
  // French wants a narrow no-break space before these marks.
  for (const french of docstring.match(/@fr .+/g) ?? []) expect(french).not.toMatch(/[^\u202F\d][;:!?»](?!\d)/);
});
