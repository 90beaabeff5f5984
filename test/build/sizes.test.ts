import { measured, overBudget } from "../../tools/build/sizes";

test("sizes are bytes as sent, not characters", () => {
  expect(measured("Code.js", "é€").bytes).toBe(5);
});

test("a file beyond its budget is named with both figures; one at its budget passes", () => {
  expect(overBudget([measured("Code.js", "x".repeat(128 * 1024))])).toEqual([]);
  expect(overBudget([measured("Sidebar.html", "x".repeat(80 * 1024 + 1))])).toEqual([
    {
      file: "dist/Sidebar.html",
      line: 1,
      column: 1,
      sentence: "This file would have 81921 bytes; its budget is 81920.",
    },
  ]);
});
