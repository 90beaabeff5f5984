import { SHARED_WORDS } from "../../src/sidebar/words";
import { pagesHtml, partsOf, sidebarHtml } from "./html-files";
import { newerSyntax } from "./newer-syntax";

const FILES = [
  ["Sidebar.html", sidebarHtml],
  ["Pages.html", pagesHtml],
] as const;

describe.each(FILES)("%s", (_, html) => {
  const { style, script } = partsOf(html);

  test("holds its client code in one script whose end no text of ours can be mistaken for", () => {
    expect(html.match(/<\/script/gi)).toHaveLength(1);
    expect(script.length).toBeGreaterThan(1000);
    expect(script).not.toMatch(/<!--/);
  });

  test("is ES2019 without template literals, out of which HtmlService takes what looks like a comment", () => {
    expect(newerSyntax(script, ["TemplateLiteral"])).toEqual([]);
  });

  test("has nothing that looks like a scriptlet of HtmlService", () => {
    expect(html).not.toMatch(/<\?|\?>/);
  });

  test("holds its styles, and they hold nothing that ends them", () => {
    expect(style.length).toBeGreaterThan(1000);
    expect(style).not.toContain("<");
  });
});

test("the help of the six functions is in the pages", () => {
  for (const name of ["IMPACT", "VARIANCE", "MARKETSIZE", "BRIDGE", "LANDING", "FUNDINGGAP"]) {
    expect(pagesHtml).toContain(`name:"${name}"`);
  }
});

test("what both need is in the sidebar alone, where its pages find it under the name that it has there", () => {
  for (const { failures } of Object.values(SHARED_WORDS)) {
    expect([sidebarHtml, pagesHtml].map((html) => html.includes(failures.timeout))).toEqual([true, false]);
  }
  const [left, taken] = [sidebarHtml, pagesHtml].map((html) => html.match(/window\["chunk-\w+\.js"\]/g));
  expect(left).toHaveLength(1);
  expect(taken).toEqual(left);
});
