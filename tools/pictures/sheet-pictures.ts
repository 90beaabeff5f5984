import { join } from "node:path";
import type { LocalSheets } from "../../local";
import { LAYOUTS } from "../../src/layouts/all-layouts";
import type { BuildRequest } from "../../src/protocol/endpoints";
import { SHEET_IDS, type SheetId } from "../../src/protocol/sheets";
import { workedExample } from "../worked-example/fill";
import { type OpenedFile, type PictureOptions, SETTLED } from "./opened-file";

/** Wide enough for every sheet’s columns. */
const WIDTH = 1280;
/** What stands above the grid and below it: title, menus, toolbar, column letters; tabs of the sheets. */
const AROUND = 260;
/** Pixels of a picture in the docs: more is scrolled, not looked at. */
const TALLEST = 2000;
const SCREEN = { width: WIDTH, height: 900 };

/** Every sheet of the worked example; how many there are. */
export async function sheetPictures(file: OpenedFile, { folder, isWhole }: PictureOptions): Promise<number> {
  const { page, language } = file;
  await page.setViewportSize(SCREEN);
  await buildExample(file);
  const tallest = isWhole ? Number.POSITIVE_INFINITY : TALLEST;
  for (const sheet of SHEET_IDS) await picture(file, sheet, join(folder, `${sheet}-${language}.png`), tallest);
  return SHEET_IDS.length;
}

export async function buildExample({ page, language, planned, type }: OpenedFile): Promise<void> {
  const request: BuildRequest = { language, year: 2026, currency: "EUR" };
  await page.evaluate((text) => {
    (window.localSheets as LocalSheets).runFromClient("buildPlan", text);
  }, JSON.stringify(request));
  await type(workedExample(planned));
}

/** A sheet from its first row on, without what the page has around it. */
async function picture({ page, language }: OpenedFile, sheet: SheetId, path: string, tallest: number): Promise<void> {
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
  await page.locator(".univer").screenshot({ path, scale: "css" });
}
