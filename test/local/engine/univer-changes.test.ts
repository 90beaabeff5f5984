import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OnLoadArgs, OnLoadOptions, OnLoadResult, PluginBuild } from "esbuild";
import { univerChanges } from "../../../local/engine/univer-changes";
import { closeGrids, newGrid } from "./grid";

afterAll(closeGrids);

type Load = (args: OnLoadArgs) => Promise<OnLoadResult>;

/** What the plugin makes of a file, asked as esbuild asks. */
async function load(path: string, as: RegExp): Promise<unknown> {
  const loads: [RegExp, Load][] = [];
  const onLoad = ({ filter }: OnLoadOptions, callback: unknown) => void loads.push([filter, callback as Load]);
  await univerChanges().setup({ onLoad } as unknown as PluginBuild);
  const found = loads.find(([filter]) => as.test(filter.source));
  return (await found?.[1]({ path } as OnLoadArgs))?.contents;
}

test("the engine finds every private member of Univer that it relies on", () => {
  expect(newGrid().compute("=1+1")).toBe(2);
});

test("the calculation of this Univer holds no promise after the changes", async () => {
  const source = String(await load(require.resolve("@univerjs/engine-formula").replace("cjs", "es"), /engine-formula/));
  const generator = source.slice(
    source.indexOf("let FormulaDependencyGenerator"),
    source.indexOf("\nFormulaDependencyGenerator = "),
  );
  expect(generator.length).toBeGreaterThan(10_000);
  expect(generator).not.toMatch(/\b(async|await)\b/);
});

test("a Univer with another source is refused, not calculated wrongly", async () => {
  const folder = mkdtempSync(join(tmpdir(), "univer-"));
  try {
    const path = require.resolve("@univerjs/engine-formula").replace("cjs", "es");
    const other = join(folder, "index.js");
    writeFileSync(
      other,
      (await readFile(path, "utf8")).replaceAll("await this._generateTreeList", "this._generateTreeList"),
    );
    await expect(load(other, /engine-formula/)).rejects.toThrow(/FormulaDependencyGenerator.*expected/);
    writeFileSync(other, "export {}");
    await expect(load(other, /engine-formula/)).rejects.toThrow(/its version differs/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
