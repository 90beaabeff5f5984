import * as bridge from "../../src/plan/bridge";
import * as fundingGap from "../../src/plan/funding-gap";
import * as impact from "../../src/plan/impact";
import * as landing from "../../src/plan/landing";
import * as marketSize from "../../src/plan/market-size";
import * as variance from "../../src/plan/variance";
import { docstringExamples, evaluate } from "../shared/docstring-examples";

const scope = { ...bridge, ...fundingGap, ...impact, ...landing, ...marketSize, ...variance };
const files = ["bridge.ts", "funding-gap.ts", "impact.ts", "landing.ts", "market-size.ts", "variance.ts"];
const examples = docstringExamples("src/plan").filter(({ file }) => files.includes(file));

test("every core shows a worked number", () => {
  expect([...new Set(examples.map(({ file }) => file))].sort()).toEqual(files);
});

test.each(examples)("$file:$line $expression → $result", ({ expression, result }) => {
  const expected = JSON.parse(result);
  const value = evaluate(expression, scope);
  if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
  else expect(value).toEqual(expected);
});
