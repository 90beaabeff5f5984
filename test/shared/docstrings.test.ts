import * as calendarDay from "../../src/shared/calendar-day";
import * as dateInWords from "../../src/shared/date-in-words";
import * as figureText from "../../src/shared/figure-text";
import * as listText from "../../src/shared/list-text";
import * as monthNames from "../../src/shared/month-names";
import * as negativeZero from "../../src/shared/negative-zero";
import * as numberText from "../../src/shared/number-text";
import * as yearMonth from "../../src/shared/year-month";
import { docstringExamples, evaluate } from "./docstring-examples";

const scope = {
  ...calendarDay,
  ...dateInWords,
  ...figureText,
  ...listText,
  ...monthNames,
  ...negativeZero,
  ...numberText,
  ...yearMonth,
};
const examples = docstringExamples("src/shared");

test("the shared docstrings hold examples to run", () => {
  expect(examples.length).toBeGreaterThan(20);
});

test.each(examples)("$file:$line $expression → $result", ({ expression, result }) => {
  expect(evaluate(expression, scope)).toEqual(JSON.parse(result));
});
