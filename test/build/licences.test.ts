import { licenceProblem } from "../../tools/licences/installed-licences";
import { satisfies } from "../../tools/licences/spdx";

const accepted = new Set(["MIT", "ISC", "Apache-2.0"]);

test.each([
  ["MIT", true],
  ["GPL-3.0-only", false],
  ["(MIT OR GPL-3.0-only)", true],
  ["MIT AND GPL-3.0-only", false],
  ["Apache-2.0 AND MIT", true],
  ["GPL-3.0-only OR MIT AND ISC", true],
  ["(GPL-3.0-only OR MIT) AND AGPL-3.0-only", false],
  ["Apache-2.0 WITH LLVM-exception", false],
  ["(MIT", false],
  ["", false],
])("the licence expression %s is accepted: %s", (expression, expected) => {
  expect(satisfies(expression, accepted)).toBe(expected);
});

test.each([
  [{ name: "@univerjs-pro/sheets-chart", version: "1.0.0", license: "MIT" }, "family that we never install"],
  [{ name: "hyperformula", version: "3.5.0", license: "GPL-3.0-only" }, "GPL-3.0-only"],
  [{ name: "silent", version: "1.0.0" }, "does not say its licence"],
  [{ name: "old-style", version: "1.0.0", license: { type: "MIT" } }, "does not say its licence"],
  [{ name: "fuzzy", version: "9.9.9" }, "does not say its licence"],
  [{ name: "axe-core", version: "1.0.0", license: "GPL-2.0-only" }, "GPL-2.0-only"],
])("the package %j is refused", (installed, reason) => {
  expect(licenceProblem(installed)).toContain(reason);
});

test("a package that may be used gives no sentence", () => {
  expect(licenceProblem({ name: "esbuild", version: "0.28.2", license: "MIT" })).toEqual([]);
});
