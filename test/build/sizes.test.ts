import { measured, overBudget } from "../../tools/build/sizes";

test("sizes are bytes as sent, not characters", () => {
  expect(measured("Code.js", "é€").bytes).toBe(5);
});

test("a file beyond its budget is named with both figures; one at its budget and one without pass", () => {
  const files = [measured("a.js", "12345"), measured("b.js", "123456"), measured("c.js", "1234567")];
  expect(overBudget(files, { "a.js": 5, "b.js": 5 })).toEqual([
    { file: "dist/b.js", line: 1, column: 1, sentence: "This file would have 6 bytes; its budget is 5." },
  ]);
});
