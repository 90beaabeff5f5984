import { createRequire } from "node:module";
import { resolve } from "node:path";
import { bundleLocalSheets } from "../../local/engine/bundle-options";
import { makeWhenChanged } from "../content-hash";
import { cacheFolder, projectRoot } from "../project";

type LocalSheetsModule = typeof import("../../local/index");

/** Local Sheets for Node, the same bundle that the tests use; bundled again only when something changed. */
export async function loadLocalSheets(beforeBundling: () => void): Promise<LocalSheetsModule> {
  const bundle = resolve(cacheFolder, "local.cjs");
  const inputs = ["local", "package-lock.json"].map((path) => resolve(projectRoot, path));
  await makeWhenChanged(bundle, inputs, (unfinished) => {
    beforeBundling();
    return bundleLocalSheets(unfinished, { root: projectRoot, entry: "local/index.ts" });
  });
  return createRequire(bundle)(bundle);
}
