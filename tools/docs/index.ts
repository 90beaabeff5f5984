import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { RULES } from "../../src/advice/check/all-rules";
import { LAYOUTS } from "../../src/layouts/all-layouts";
import { readGlobals } from "../build/globals";
import { BuildError } from "../build/problem";
import { projectRoot } from "../project";
import { checksPage } from "./checks-page";
import { functionsPage } from "./functions-page";
import { workbookPage } from "./workbook-page";

/** `npm run docs`: writes docs/functions.md from the comments of the custom functions, docs/workbook.md from the layouts, docs/checks.md from the rules of the check. */
export async function run(): Promise<number> {
  try {
    const docs = readGlobals(projectRoot).flatMap((one) => one.doc ?? []);
    writeFileSync(resolve(projectRoot, "docs/functions.md"), functionsPage(docs));
    console.log(`docs/functions.md has ${docs.length} functions.`);
    writeFileSync(resolve(projectRoot, "docs/workbook.md"), workbookPage(LAYOUTS));
    console.log(`docs/workbook.md has ${Object.keys(LAYOUTS).length} sheets.`);
    writeFileSync(resolve(projectRoot, "docs/checks.md"), checksPage(RULES));
    console.log(`docs/checks.md has ${RULES.length} rules.`);
    return 0;
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    console.error(error.message);
    return 1;
  }
}
