import { readFileSync } from "node:fs";

const read = (name: string) => readFileSync(`dist/${name}.html`, "utf8");

/** The files of HtmlService that the sidebar is made of. */
export const sidebarHtml = read("Sidebar");
export const pagesHtml = read("Pages");

const plannerHtml = read("Planner");

/** The script in Planner.html, whose value are the sidebar's endpoints. */
export const plannerScript = plannerHtml.trim().replace(/^<script>|<\/script>$/g, "");

/** The style and the script of a page, each "" where there is none. */
export function partsOf(html: string): { readonly style: string; readonly script: string } {
  const [, style = ""] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
  const [, script = ""] = /<script>(.*?)<\/script>/s.exec(html) ?? [];
  return { style, script };
}

/** HtmlService as far as Code.js asks it for its files; defines it in a context where it is a trap. */
export const HTML_SERVICE = `Object.defineProperty(globalThis, "HtmlService", { value: {
  createTemplateFromFile: function (name) {
    var files = ${JSON.stringify({ Planner: plannerHtml, Pages: pagesHtml })};
    if (!files[name]) throw new Error(name + " was asked for");
    return { getRawContent: function () { return files[name]; } };
  }
} });`;
