import { readFileSync } from "node:fs";
import { newerSyntax } from "./newer-syntax";

const html = readFileSync("dist/Sidebar.html", "utf8");
const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map((match) => match[1] as string);

test("all client code is in one script whose end no text of ours can be mistaken for", () => {
  expect(html.match(/<\/script/gi)).toHaveLength(1);
  expect(scripts).toHaveLength(1);
  expect(scripts[0]).not.toMatch(/<!--/);
});

test("the client code is ES2019 without template literals, out of which HtmlService takes what looks like a comment", () => {
  expect(newerSyntax(scripts[0] as string, ["TemplateLiteral"])).toEqual([]);
});

test("nothing looks like a scriptlet of HtmlService", () => {
  expect(html).not.toMatch(/<\?|\?>/);
});

test("the styles and the help of the six functions are inside", () => {
  expect(html).toMatch(/<style>[^<]+<\/style>/);
  for (const name of ["IMPACT", "VARIANCE", "MARKETSIZE", "BRIDGE", "LANDING", "FUNDINGGAP"]) {
    expect(scripts[0]).toContain(`name:"${name}"`);
  }
});
