import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { LocalSheets } from "../../local";
import type { Language } from "../../src/shared/language";
import { projectRoot } from "../project";
import { type Filling, PlannedFile } from "../second-engine/planned-file";
import { openInBrowser } from "../start";

declare global {
  interface Window {
    localSheets?: LocalSheets;
  }
}

/** An empty file with the built Cap, in local Sheets in a browser. */
export interface OpenedFile {
  readonly page: Page;
  readonly language: Language;
  /** The cells of its plan, by what they mean. */
  readonly planned: PlannedFile;
  /** Types into the plan's cells. */
  type(filling: Filling): Promise<void>;
  close(): Promise<void>;
}

export interface PictureOptions {
  readonly folder: string;
  /** All of each sheet, instead of what one looks at in a page of the docs. */
  readonly isWhole: boolean;
}

/** A Monday of the plan’s year: what the pictures show does not depend on the day on which they are taken. */
const TODAY = new Date("2026-08-03T09:00:00+02:00");

/** Where Cap is built for the pictures: the menu of a project has the name of its folder. */
export const PROJECT = join(projectRoot, "output/pictures/Cap");

const OPTIONS = {
  port: 0,
  project: PROJECT,
  orders: "",
  file: null,
  headless: false,
  out: null,
  open: false,
  help: false,
};

export async function openFile(browser: Browser, language: Language, deviceScaleFactor: number): Promise<OpenedFile> {
  const served = await openInBrowser({ ...OPTIONS, language, locale: { fr: "fr_FR", en: "en_US" }[language] });
  const page = await browser.newPage({ deviceScaleFactor, locale: { fr: "fr-FR", en: "en-US" }[language] });
  await page.clock.install({ time: TODAY });
  await page.goto(served.address);
  await page.waitForSelector("body[data-state=ready]", { timeout: 60_000 });
  const planned = new PlannedFile(language);
  return {
    page,
    language,
    planned,
    async type(filling) {
      await page.evaluate((typed) => {
        const { document } = window.localSheets as LocalSheets;
        for (const { title, row, column, contents } of typed) {
          document.write(document.workbook.getSheetByName(title)?.getSheetId() ?? "", row, column, contents);
        }
      }, planned.typed(filling));
    },
    async close() {
      await page.close();
      await served.close();
    },
  };
}

/** Milliseconds until rows have the height of their text and charts are drawn. */
export const SETTLED = 1200;
