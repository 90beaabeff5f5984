import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { APPS_SCRIPT_GLOBALS } from "../bundle/apps-script-globals";

/** What each part of src/ may import; CONTRIBUTING.md tells people the same. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  protocol: ["plan", "shared"],
  plan: ["shared"],
  functions: ["plan", "shared"],
  import: ["protocol", "plan", "shared"],
  layouts: ["protocol", "plan", "shared"],
  reading: ["layouts", "protocol", "plan", "shared"],
  advice: ["reading", "layouts", "protocol", "plan", "shared"],
  workbook: ["advice", "reading", "layouts", "import", "protocol", "plan", "shared"],
  entry: ["workbook", "advice", "reading", "layouts", "import", "protocol", "plan", "shared"],
  sidebar: ["import", "protocol", "plan", "shared"],
};
const LAYERS = Object.keys(MAY_IMPORT);
const PURE = ["shared", "protocol", "plan", "functions", "import", "layouts", "reading", "advice"];
const OUTSIDE = ["local", "tools", "test", "bench"];

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cap-layers-"));
  copyFileSync("biome.json", join(folder, "biome.json"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Files of the tree that break a layer rule, each with how often. */
function violations(files: Readonly<Record<string, string>>): Record<string, number> {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const args = ["lint", "--reporter=json", "--max-diagnostics=none", "--only=style/noRestrictedImports"];
  const biome = resolve("node_modules/@biomejs/biome/bin/biome");
  const { stdout } = spawnSync(process.execPath, [biome, ...args, "--only=style/noRestrictedGlobals", "."], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  const found: Record<string, number> = {};
  for (const { location } of JSON.parse(stdout).diagnostics) {
    found[location.path] = (found[location.path] ?? 0) + 1;
  }
  for (const path of Object.keys(files)) rmSync(join(folder, path));
  return found;
}

/** A file in a layer, or in a folder of it, that imports from another part in the ways that there are. */
function importing(layer: string, target: string): Record<string, string> {
  const up = OUTSIDE.includes(target) ? "../.." : "..";
  return {
    [`src/${layer}/from-${target}.ts`]: [
      `import { one } from "${up}/${target}/one";`,
      `import type { Two } from "${up}/${target}";`,
      `export * from "${up}/${target}/deep/three";`,
      "export const four: Two = one;",
    ].join("\n"),
    [`src/${layer}/deep/from-${target}.ts`]: `export { five } from "../${up}/${target}/five";`,
  };
}

test("every import against the layers is refused, every one along them is accepted", () => {
  const files: Record<string, string> = {};
  const expected: Record<string, number> = {};
  for (const layer of LAYERS) {
    for (const target of [...LAYERS, ...OUTSIDE].filter((name) => name !== layer)) {
      const written = importing(layer, target);
      Object.assign(files, written);
      if (MAY_IMPORT[layer]?.includes(target)) continue;
      for (const path of Object.keys(written)) expected[path] = path.includes("/deep/") ? 1 : 3;
    }
  }
  expect(violations(files)).toEqual(expected);
});

test("the entry file gathers entry/ and functions/, nothing else", () => {
  const text = `export { a } from "./entry/a"; export { b } from "./functions"; export { c } from "./workbook/c";
    export { d } from "./plan"; export { e } from "../local";`;
  expect(violations({ "src/addon.ts": text })).toEqual({ "src/addon.ts": 3 });
});

test("local Sheets imports nothing of the add-on", () => {
  const text = 'import { a } from "../../src/shared/a"; import { b } from "../engine/b"; export const c = [a, b];';
  expect(violations({ "local/services/a.ts": text, "local/a.ts": text.replace("../../src", "../src") })).toEqual({
    "local/services/a.ts": 1,
    "local/a.ts": 1,
  });
});

test("no pure folder can name a Google service, the DOM or Node", () => {
  expect(APPS_SCRIPT_GLOBALS.length).toBeGreaterThan(20);
  const names = [
    ...new Set([...APPS_SCRIPT_GLOBALS, "window", "document", "fetch", "setTimeout", "google", "console", "process"]),
  ];
  const files = PURE.map((layer) => [`src/${layer}/deep/a.ts`, `export const all = [${names.join(", ")}];`]);
  const expected = PURE.map((layer) => [`src/${layer}/deep/a.ts`, names.length]);
  expect(violations(Object.fromEntries(files))).toEqual(Object.fromEntries(expected));
});

test("only workbook/ may touch SpreadsheetApp", () => {
  const text = "export const ui = SpreadsheetApp.getUi();";
  expect(violations({ "src/workbook/a.ts": text, "src/entry/a.ts": text, "src/addon.ts": text })).toEqual({
    "src/entry/a.ts": 1,
    "src/addon.ts": 1,
  });
});
