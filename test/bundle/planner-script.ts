import { readFileSync } from "node:fs";

const html = readFileSync("dist/Planner.html", "utf8");

/** The script in Planner.html, whose value are the sidebar's endpoints. */
export const plannerScript = html.trim().replace(/^<script>|<\/script>$/g, "");

/** HtmlService as far as Code.js asks it for Planner.html; defines it in a context where it is a trap. */
export const HTML_SERVICE = `Object.defineProperty(globalThis, "HtmlService", { value: {
  createTemplateFromFile: function (name) {
    if (name !== "Planner") throw new Error(name + " was asked for");
    return { getRawContent: function () { return ${JSON.stringify(html)}; } };
  }
} });`;
