import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readProject } from "../../local/project";
import type { Language } from "../../src/shared/language";
import { build } from "../build";
import { projectRoot } from "../project";
import { loadLocalSheets } from "../start/local-sheets";
import { editPlan } from "./edit-plan";
import { type Edition, FROZEN_FOLDER, layoutsNow, readEditions, writeEditions } from "./editions";
import { unsteppedChanges } from "./stepped";
import { typeExample } from "./type-example";

const PLANS: readonly { readonly name: string; readonly language: Language; readonly edited: boolean }[] = [
  { name: "fr", language: "fr", edited: false },
  { name: "en", language: "en", edited: false },
  { name: "edited", language: "fr", edited: true },
];

const LOCALES: Readonly<Record<Language, string>> = { fr: "fr_FR", en: "en_US" };

/**
 * `npm run freeze`: keeps plans as they are built now, for the tests of all later updates. Every layout that changed since
 * the last edition needs a higher version and a step. `--again` freezes the last edition once more: only while nobody has
 * a plan of it.
 */
export async function run(args: readonly string[]): Promise<number> {
  const again = args.includes("--again");
  const editions = readEditions();
  const earlier = again ? editions.slice(0, -1) : editions;
  const layouts = layoutsNow();
  const last = earlier[earlier.length - 1];
  if (last && JSON.stringify(last.layouts) === JSON.stringify(layouts)) {
    console.log(`No layout has changed since edition ${last.edition}: there is nothing to freeze.`);
    return 0;
  }
  const problems = last ? unsteppedChanges(last.layouts, layouts) : [];
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) return 1;
  const edition = earlier.length + 1;
  await build();
  const { openLocalSheets } = await loadLocalSheets(() => console.log("Bundling local Sheets…"));
  mkdirSync(FROZEN_FOLDER, { recursive: true });
  for (const { name, language, edited } of PLANS) {
    const local = openLocalSheets({ project: await readProject("dist"), locale: LOCALES[language], title: "Cap" });
    const app = local.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
    const file = app.getActiveSpreadsheet();
    local.runFromClient("buildPlan", JSON.stringify({ language, year: 2026, currency: "EUR" }));
    typeExample(file, language);
    if (edited) editPlan(file);
    const path = join(FROZEN_FOLDER, `v${edition}-${name}.json.gz`);
    const bytes = gzipSync(local.snapshot(), { level: 9 });
    writeFileSync(join(projectRoot, path), bytes);
    console.log(`${path}: ${bytes.length} bytes`);
    local.dispose();
  }
  const frozen: Edition = { edition, layouts };
  writeEditions([...earlier, frozen]);
  return 0;
}
