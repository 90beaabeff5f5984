import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES } from "../../src/shared/language";
import { launch } from "../browser/launch";
import { build } from "../build";
import { projectRoot, typedPath } from "../project";
import { guidePictures } from "./guide-pictures";
import { openFile, PROJECT } from "./opened-file";
import { sheetPictures } from "./sheet-pictures";
import { drawIcons, STORE_FOLDER, STORE_SCALE, storePictures } from "./store";

/** With the pixels of the screen for one of the page: the sidebar is small, and its pictures are looked at closely. */
const SETS = [
  [sheetPictures, 1],
  [guidePictures, 2],
] as const;

/** What a listing asks for. */
const STORE_SETS = [[storePictures, STORE_SCALE]] as const;

/**
 * `npm run pictures`: the product as local Sheets draws it, in both languages, into docs/images: the upper part of every
 * sheet of the worked example, and an owner's first plan for the guide. In a folder that is named, whole sheets.
 * `--store`: instead, what a listing asks for, into docs/store.
 */
export async function run([named]: string[]): Promise<number> {
  const isStore = named === "--store";
  const folder = isStore ? STORE_FOLDER : named ? typedPath(named) : join(projectRoot, "docs/images");
  mkdirSync(folder, { recursive: true });
  await build({ outdir: PROJECT });
  const browser = await launch(console.log);
  try {
    let count = isStore ? await drawIcons(browser) : 0;
    for (const language of LANGUAGES) {
      for (const [pictures, sharpness] of isStore ? STORE_SETS : SETS) {
        const file = await openFile(browser, language, sharpness);
        count += await pictures(file, { folder, isWhole: named !== undefined });
        await file.close();
      }
    }
    console.log(`${count} pictures in ${folder}.`);
  } finally {
    await browser.close();
  }
  return 0;
}
