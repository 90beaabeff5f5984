import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { RULES } from "../../src/advice/check/all-rules";
import { LAYOUTS } from "../../src/layouts/all-layouts";
import { LANGUAGES } from "../../src/shared/language";
import { readGlobals } from "../build/globals";
import { BuildError } from "../build/problem";
import { projectRoot } from "../project";
import { checksPage } from "./checks-page";
import { functionsPage } from "./functions-page";
import { workbookPage } from "./workbook-page";

/**
 * `npm run docs`: writes the pages of the guide on functions and checks, in each language, from the comments of the
 * custom functions and from the rules of the check, and docs/workbook.md from the layouts.
 */
export async function run(): Promise<number> {
  try {
    const docs = readGlobals(projectRoot).flatMap((one) => one.doc ?? []);
    for (const language of LANGUAGES) {
      write(`docs/${language}/functions.md`, functionsPage(docs, language), `${docs.length} functions`);
      write(`docs/${language}/checks.md`, checksPage(RULES, language), `${RULES.length} rules`);
    }
    write("docs/workbook.md", workbookPage(LAYOUTS), `${Object.keys(LAYOUTS).length} sheets`);
    return 0;
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    console.error(error.message);
    return 1;
  }
}

function write(path: string, page: string, contents: string): void {
  writeFileSync(resolve(projectRoot, path), page);
  console.log(`${path} has ${contents}.`);
}
