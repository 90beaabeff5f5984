import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { LocalSheets } from "../../local";
import { LAYOUTS } from "../../src/layouts/all-layouts";
import type { SheetId } from "../../src/protocol/sheets";
import { projectRoot } from "../project";
import type { OpenedFile } from "./opened-file";
import { buildExample } from "./sheet-pictures";

/** What a listing asks for: drawings and screenshots, at the sizes that it takes. */
export const STORE_FOLDER = join(projectRoot, "docs/store");
/** The size that a listing takes; drawn smaller than on a screen, so that a whole sheet fits beside the sidebar. */
const SCREENSHOT = { width: 1280, height: 800 };
export const STORE_SCALE = 0.8;

const DRAWINGS = [
  { drawing: "icon.svg", name: "icon-128.png", width: 128, height: 128 },
  { drawing: "icon.svg", name: "icon-32.png", width: 32, height: 32 },
  { drawing: "banner.svg", name: "banner-220x140.png", width: 220, height: 140 },
];

/** A sheet with the page of the sidebar beside it, as a menu item opens it. */
const SCENES: readonly { readonly sheet: SheetId; readonly opens: string; readonly shows: string }[] = [
  { sheet: "dashboard", opens: "openPlanner", shows: "#tools" },
  { sheet: "impact", opens: "openWhatIf", shows: "#what-if-terms" },
  { sheet: "review", opens: "openCheck", shows: "#check" },
];

/** Icons and banner out of their drawings, on a transparent ground. */
export async function drawIcons(browser: Browser): Promise<number> {
  mkdirSync(STORE_FOLDER, { recursive: true });
  for (const { drawing, name, width, height } of DRAWINGS) {
    const page = await browser.newPage({ viewport: { width, height } });
    const svg = readFileSync(join(STORE_FOLDER, drawing), "utf8");
    const style = `<style>body { margin: 0 } svg { display: block; width: ${width}px; height: ${height}px }</style>`;
    await page.setContent(style + svg);
    await page.screenshot({ path: join(STORE_FOLDER, name), omitBackground: true });
    await page.close();
  }
  return DRAWINGS.length;
}

/** Sheets of the worked example with the sidebar, without the bar that local Sheets has above them. */
export async function storePictures(file: OpenedFile): Promise<number> {
  const { page, language } = file;
  await buildExample(file);
  const shown = { width: SCREENSHOT.width / STORE_SCALE, height: SCREENSHOT.height / STORE_SCALE };
  await page.setViewportSize(shown);
  const bar = await page.evaluate(() => document.getElementById("bar")?.offsetHeight ?? 0);
  await page.setViewportSize({ width: shown.width, height: shown.height + bar });
  for (const { sheet, opens, shows } of SCENES) {
    await page.evaluate(
      ({ title, opens }) => {
        const sheets = window.localSheets as LocalSheets;
        sheets.document.workbook.getSheetByName(title)?.activate();
        sheets.run(opens);
      },
      { title: LAYOUTS[sheet].title[language], opens },
    );
    await page.frameLocator("#sidebar iframe").locator(shows).waitFor();
    await page.waitForTimeout(SETTLED);
    await page.screenshot({
      path: join(STORE_FOLDER, `${sheet}-${language}.png`),
      clip: { x: 0, y: bar, ...shown },
    });
  }
  return SCENES.length;
}

/** Milliseconds until charts are drawn and the sidebar has its answer. */
const SETTLED = 2000;
