import { newerSyntax } from "./newer-syntax";

test.each([
  ["a?.b", "ChainExpression"],
  ["a ?? b", "??"],
  ["a ||= b", "||="],
  ["class A { static b = 1 }", "PropertyDefinition"],
  ["class A { #b() {} }", "PrivateIdentifier"],
  ["class A { static { a() } }", "StaticBlock"],
  ["1n", "BigInt"],
  ["1_000", "numeric separator"],
  ["/a/d", "regular expression flag d"],
  ['import("a")', "ImportExpression"],
])("the check of the bundle's syntax would catch %s", (code, found) => {
  expect(newerSyntax(code)).toContain(found);
});

test("the check accepts what ES2019 has, and refuses template literals on request", () => {
  const code = "const {a, ...b} = c; try { d() } catch { e`f` } async function* g() { for await (const h of i); }";
  expect(newerSyntax(code)).toEqual([]);
  expect(newerSyntax(code, ["TemplateLiteral"])).toEqual(["TemplateLiteral"]);
});
