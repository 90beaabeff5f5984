import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { BuildOptions, Plugin } from "esbuild";
import type { FunctionDoc } from "../../src/protocol/function-docs";
import { bundle, type Weigh } from "./bundle";
import { safeInHtml } from "./html-safe";
import { BuildError } from "./problem";
import { splitScripts } from "./split-scripts";

/** Is told what each module adds to each of the two files. */
export type WeighSidebar = (file: "Sidebar.html" | "Pages.html", ...added: Parameters<Weigh>) => void;

export interface SidebarBundle {
  /** Sidebar.html: the shell with the styles and the client code of the first page in it, as HtmlService serves it. */
  readonly sidebar: string;
  /** Pages.html: the style and the script of all other pages, which the sidebar fetches; null when there are none. */
  readonly pages: string | null;
}

/** The browser's side: main.ts with main.css in the shell, pages.ts with pages.css beside it. */
export async function sidebarBundle(
  root: string,
  docs: readonly FunctionDoc[],
  weigh?: WeighSidebar,
): Promise<SidebarBundle> {
  const folder = resolve(root, "src/sidebar");
  const weighIn = (file: Parameters<WeighSidebar>[0]) =>
    weigh && ((...added: Parameters<Weigh>) => weigh(file, ...added));
  const styleOf = (name: string, file: Parameters<WeighSidebar>[0]) =>
    bundle(root, { entryPoints: [join(folder, name)] }, weighIn(file));
  const style = await styleOf("main.css", "Sidebar.html");
  const options: BuildOptions = {
    platform: "browser",
    // HtmlService takes what looks like a comment out of template literals.
    supported: { "template-literal": false },
    plugins: [functionDocsModule(docs)],
  };
  const [first, later] = [join(folder, "main.ts"), join(folder, "pages.ts")];
  if (!existsSync(later)) {
    const script = await bundle(root, { ...options, entryPoints: [first], format: "iife" }, weighIn("Sidebar.html"));
    return { sidebar: inShell(folder, style, script), pages: null };
  }
  const scripts = await splitScripts(root, { first, later }, options, (script, ...added) =>
    weighIn(script === "first" ? "Sidebar.html" : "Pages.html")?.(...added),
  );
  const pagesStyle = await styleOf("pages.css", "Pages.html");
  return {
    sidebar: inShell(folder, style, scripts.first),
    pages: `${inElement("style", pagesStyle)}\n${inElement("script", scripts.later)}\n`,
  };
}

/** index.html with a style and a script in their places. */
function inShell(folder: string, style: string, script: string): string {
  const shell = readFileSync(join(folder, "index.html"), "utf8");
  return Object.entries({ style, script }).reduce((html, [part, content]) => {
    const marker = `<!-- ${part} -->`;
    if (!html.includes(marker)) {
      const sentence = `There is no ${marker} to put the ${part} in.`;
      throw new BuildError([{ file: "src/sidebar/index.html", line: 1, column: 1, sentence }]);
    }
    return html.replace(marker, () => inElement(part, content));
  }, shell);
}

function inElement(name: string, content: string): string {
  return `<${name}>${(name === "script" ? safeInHtml(content) : content).trimEnd()}</${name}>`;
}

/** `import { functionDocs } from "cap:function-docs"`: the help without its types, which only Sheets reads. */
function functionDocsModule(docs: readonly FunctionDoc[]): Plugin {
  return {
    name: "function-docs",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^cap:function-docs$/ }, ({ path }) => ({ path, namespace: "cap" }));
      onLoad({ filter: /.*/, namespace: "cap" }, () => ({
        contents: `export const functionDocs = ${JSON.stringify(docs, withoutTypes)};`,
        loader: "js",
      }));
    },
  };
}

function withoutTypes(key: string, value: unknown): unknown {
  return key === "type" ? undefined : value;
}
