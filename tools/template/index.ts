import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES } from "../../src/shared/language";
import { nextPlanYear } from "../../src/shared/next-plan-year";
import { build } from "../build";
import { projectRoot } from "../project";
import { loadLocalSheets } from "../start/local-sheets";
import { CONTENTS, fileName, makeTemplate } from "./make-template";

const FOLDER = "output/templates";

/** `npm run template`: a plan as .xlsx files, in both languages, empty and filled with the worked example. */
export async function run(): Promise<number> {
  await build();
  const { openLocalSheets } = await loadLocalSheets(() => console.log("Bundling local Sheets…"));
  mkdirSync(join(projectRoot, FOLDER), { recursive: true });
  for (const language of LANGUAGES) {
    for (const content of CONTENTS) {
      const path = join(FOLDER, fileName(language, content));
      const bytes = await makeTemplate(openLocalSheets, { language, content, year: nextPlanYear(new Date()) });
      writeFileSync(join(projectRoot, path), bytes);
      console.log(`${path}: ${bytes.length} bytes`);
    }
  }
  return 0;
}
