import { readdirSync } from "node:fs";
import * as whatIf from "../../../src/plan/what-if";
import { docstringExamples, evaluate } from "../../shared/docstring-examples";
import { garance, months2025 } from "../model/garance";
import { garancePlan } from "./garance-plan";

const folder = "src/plan/what-if";
const scope = { ...whatIf, garance, garancePlan, months2025 };
const examples = docstringExamples(folder);

test("every file that computes shows a worked number", () => {
  const silent = ["index.ts", "plan.ts"];
  expect([...new Set(examples.map(({ file }) => file)), ...silent].sort()).toEqual(readdirSync(folder).sort());
});

/** Numbers as closely as a reader can tell; everything else exactly. */
const close = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, part) => (typeof part === "number" ? Number(part.toPrecision(10)) : part));

test.each(examples)("$file:$line $expression → $result", ({ expression, result }) => {
  expect(close(evaluate(expression, scope))).toEqual(close(JSON.parse(result)));
});
