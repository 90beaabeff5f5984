import { resultIn } from "../../src/protocol/function-docs";

test("an English result stays as its comment has it", () => {
  expect(resultIn("en", "-0.5, 16718.4")).toBe("-0.5, 16718.4");
});

test("a French result has decimal commas, and no comma that could be taken for one", () => {
  expect(resultIn("fr", "16718.4")).toBe("16718,4");
  expect(resultIn("fr", "-1.5, 2, 0.25")).toBe("-1,5\u202f; 2\u202f; 0,25");
  expect(resultIn("fr", "n/a")).toBe("n/a");
});
