import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { readProject } from "../../local/project";
import type { BuildRequest } from "../../src/protocol/endpoints";
import { build } from "../build";
import { projectRoot } from "../project";
import { PlannedFile } from "../second-engine/planned-file";
import { loadLocalSheets } from "../start/local-sheets";
import { workedExample } from "../worked-example/fill";
import { type Measured, measureActions } from "./actions";
import { BIG, type FileSize, growFile, makeSmall } from "./big-file";
import { limitsPage } from "./page";

const LANGUAGE = "fr";

const tell = ({ name, counts: { reads, writes } }: Measured) =>
  console.log(`  ${name}: ${reads} reads, ${writes} writes`);

/**
 * `npm run limits`: measures every action in a small and in a big file, writes docs/limits.md. Local Sheets works the
 * formulas of 5,000 actions out again and again: that takes it many minutes. `npm run limits -- 500` has fewer actions.
 */
export async function run([actions]: readonly string[]): Promise<number> {
  const size: FileSize = { ...BIG, ...(actions === undefined ? {} : { actions: Number(actions) }) };
  if (!Number.isInteger(size.actions) || size.actions < 50) {
    console.error("How many actions? A whole number, 50 or more.");
    return 1;
  }
  await build();
  const { openLocalSheets } = await loadLocalSheets(() => console.log("Bundling local Sheets…"));
  const local = openLocalSheets({ project: await readProject("dist"), locale: "fr_FR", timeZone: "UTC" });
  try {
    const request: BuildRequest = { language: LANGUAGE, year: 2026, currency: "EUR" };
    local.runFromClient("buildPlan", JSON.stringify(request));
    const planned = new PlannedFile(LANGUAGE);
    planned.resultsIn(local, workedExample(planned), 0);
    const app = local.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
    const file = app.getActiveSpreadsheet();
    makeSmall(file, LANGUAGE);
    const begin = local.snapshot();
    console.log("Measuring the small file…");
    const small = measureActions(local, LANGUAGE, { all: true, tell });
    local.restore(begin);
    console.log(`Growing it to ${size.actions} actions…`);
    growFile(file, LANGUAGE, size);
    console.log("Measuring the big one…");
    const big = measureActions(local, LANGUAGE, { all: true, tell });
    const day = new Date().toISOString().slice(0, 10);
    writeFileSync(resolve(projectRoot, "docs/limits.md"), limitsPage(small, big, size, day));
    console.log(`docs/limits.md has ${big.length} actions.`);
    return 0;
  } finally {
    local.dispose();
  }
}
