import { readdirSync } from "node:fs";
import * as model from "../../../src/plan/model";
import { docstringExamples, evaluate } from "../../shared/docstring-examples";
import { customers2025, garance, giftBoxes, months2025, revenue2025, terms2025 } from "./garance";

const folder = "src/plan/model";
const scope = { ...model, customers2025, garance, giftBoxes, months2025, revenue2025, terms2025 };
const examples = docstringExamples(folder);

test("every file that computes shows a worked number", () => {
  const silent = ["drivers.ts", "index.ts", "quick-funding.ts"];
  expect([...new Set(examples.map(({ file }) => file)), ...silent].sort()).toEqual(readdirSync(folder).sort());
});

/** Numbers as closely as a reader can tell; everything else exactly. */
const close = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, part) => (typeof part === "number" ? Number(part.toPrecision(12)) : part));

test.each(examples)("$file:$line $expression → $result", ({ expression, result }) => {
  expect(close(evaluate(expression, scope))).toEqual(close(JSON.parse(result)));
});
