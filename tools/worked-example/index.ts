import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { readProject } from "../../local/project";
import type { BuildRequest } from "../../src/protocol/endpoints";
import { build } from "../build";
import { projectRoot } from "../project";
import { loadLocalSheets } from "../start/local-sheets";
import { compareWithExample } from "./compare";
import { workedExamplePage } from "./page";

/** `npm run example`: writes docs/worked-example.md, expected beside obtained, from the built add-on. */
export async function run(): Promise<number> {
  await build();
  const { openLocalSheets } = await loadLocalSheets(() => console.log("Bundling local Sheets…"));
  const local = openLocalSheets({ project: await readProject("dist"), timeZone: "UTC" });
  const request: BuildRequest = { language: "en", year: 2026, currency: "EUR" };
  local.runFromClient("buildPlan", JSON.stringify(request));
  const results = await compareWithExample("en", local);
  local.dispose();
  writeFileSync(resolve(projectRoot, "docs/worked-example.md"), workedExamplePage(results));
  const missing = results.filter(({ agrees }) => !agrees);
  for (const { path, expected, localSheets, libreOffice } of missing) {
    console.error(`${path}: ${expected} expected, local Sheets ${localSheets}, LibreOffice ${libreOffice}.`);
  }
  console.log(`docs/worked-example.md: ${results.length - missing.length} of ${results.length} results found.`);
  return missing.length === 0 ? 0 : 1;
}
