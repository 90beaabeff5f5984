import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { LocalSheets } from "../../local";
import { LAYOUTS } from "../../src/layouts/all-layouts";
import type { BuildRequest } from "../../src/protocol/endpoints";
import { SHEET_IDS, type SheetId } from "../../src/protocol/sheets";
import { LANGUAGES, type Language } from "../../src/shared/language";
import { launch } from "../browser/launch";
import { projectRoot, typedPath } from "../project";
import { PlannedFile, type Typed } from "../second-engine/planned-file";
import { openInBrowser } from "../start";
import { workedExample } from "../worked-example/fill";

declare global {
  interface Window {
    localSheets?: LocalSheets;
  }
}

/** Wide enough for every sheet’s columns. */
const WIDTH = 1280;
/** What stands above the grid and below it: title, menus, toolbar, column letters; tabs of the sheets. */
const AROUND = 260;
/** Pixels of a picture in the docs: more is scrolled, not looked at. */
const TALLEST = 2000;
const SCREEN = { width: WIDTH, height: 900 };

/**
 * `npm run pictures`: every sheet of the worked example in both languages, as local Sheets draws it. In docs/images the
 * upper part of each; in a folder that is named, all of it.
 */
export async function run([named]: string[]): Promise<number> {
  const folder = named ? typedPath(named) : join(projectRoot, "docs/images");
  const tallest = named ? Number.POSITIVE_INFINITY : TALLEST;
  mkdirSync(folder, { recursive: true });
  const browser = await launch(console.log);
  try {
    for (const language of LANGUAGES) {
      const served = await openInBrowser({ ...OPTIONS, language, locale: { fr: "fr_FR", en: "en_US" }[language] });
      const page = await browser.newPage({ viewport: SCREEN });
      await page.goto(served.address);
      await page.waitForSelector("body[data-state=ready]", { timeout: 60_000 });
      await buildAndFill(page, language);
      for (const sheet of SHEET_IDS) await picture(page, sheet, language, folder, tallest);
      await served.close();
    }
  } finally {
    await browser.close();
  }
  console.log(`${SHEET_IDS.length * LANGUAGES.length} pictures in ${folder}.`);
  return 0;
}

const OPTIONS = {
  port: 0,
  project: join(projectRoot, "dist"),
  orders: "",
  headless: false,
  out: null,
  open: false,
  help: false,
};

async function buildAndFill(page: Page, language: Language): Promise<void> {
  const request: BuildRequest = { language, year: 2026, currency: "EUR" };
  const file = new PlannedFile(language);
  const typed: Typed[] = file.typed(workedExample(file));
  await page.evaluate(
    ({ request, typed }) => {
      const sheets = window.localSheets as LocalSheets;
      sheets.runFromClient("buildPlan", JSON.stringify(request));
      const { document } = sheets;
      for (const { title, row, column, contents } of typed) {
        document.write(document.workbook.getSheetByName(title)?.getSheetId() ?? "", row, column, contents);
      }
    },
    { request, typed },
  );
}

/** A sheet from its first row on, without what the page has around it. */
async function picture(page: Page, sheet: SheetId, language: Language, folder: string, tallest: number): Promise<void> {
  await page.setViewportSize(SCREEN);
  const title = LAYOUTS[sheet].title[language];
  await page.evaluate((name) => {
    (window.localSheets as LocalSheets).document.workbook.getSheetByName(name)?.activate();
  }, title);
  await page.waitForTimeout(SETTLED);
  const height = await page.evaluate((name) => {
    const { document } = window.localSheets as LocalSheets;
    const grid = document.workbook.getSheetByName(name);
    let pixels = 0;
    for (let row = 0; row <= (grid?.getLastRow() ?? 0); row += 1) pixels += grid?.getRowHeight(row) ?? 0;
    return pixels;
  }, title);
  await page.setViewportSize({ width: WIDTH, height: Math.min(Math.ceil(height) + AROUND, tallest) });
  await page.waitForTimeout(SETTLED);
  await page.locator(".univer").screenshot({ path: join(folder, `${sheet}-${language}.png`) });
}

/** Milliseconds until rows have the height of their text and charts are drawn. */
const SETTLED = 1200;
