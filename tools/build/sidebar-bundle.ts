import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "esbuild";
import type { FunctionDoc } from "../../src/protocol/function-docs";
import { bundle, type Weigh } from "./bundle";
import { safeInHtml } from "./html-safe";
import { BuildError } from "./problem";

/** Text of Sidebar.html: the shell with all styles and the whole client code in it, as HtmlService serves it. */
export async function sidebarBundle(root: string, docs: readonly FunctionDoc[], weigh?: Weigh): Promise<string> {
  const folder = resolve(root, "src/sidebar");
  const styles = readdirSync(folder).filter((name) => name.endsWith(".css"));
  const style = await bundle(
    root,
    {
      stdin: {
        contents: styles
          .sort()
          .map((name) => `@import "./${name}";`)
          .join("\n"),
        loader: "css",
        resolveDir: folder,
      },
    },
    weigh,
  );
  const script = await bundle(
    root,
    {
      entryPoints: [join(folder, "main.ts")],
      format: "iife",
      platform: "browser",
      // HtmlService takes what looks like a comment out of template literals.
      supported: { "template-literal": false },
      plugins: [functionDocsModule(docs)],
    },
    weigh,
  );
  const shell = readFileSync(join(folder, "index.html"), "utf8");
  return ["style", "script"].reduce((html, part) => {
    const marker = `<!-- ${part} -->`;
    if (!html.includes(marker)) {
      const sentence = `There is no ${marker} to put the ${part} in.`;
      throw new BuildError([{ file: "src/sidebar/index.html", line: 1, column: 1, sentence }]);
    }
    const content = part === "style" ? style : safeInHtml(script);
    return html.replace(marker, () => `<${part}>${content.trimEnd()}</${part}>`);
  }, shell);
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
