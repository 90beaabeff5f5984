import { join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import type { LocalSheets } from "../../local";
import { MENU_ITEMS } from "../../src/entry/menu-items";
import type { SheetId } from "../../src/protocol/sheets";
import type { Language } from "../../src/shared/language";
import type { Filling } from "../second-engine/planned-file";
import { workedExample } from "../worked-example/fill";
import example from "../worked-example/worked-example.json";
import { type OpenedFile, type PictureOptions, SETTLED } from "./opened-file";

/** A laptop’s window; tall enough for a page of the sidebar; wide enough for the whole Dashboard beside it. */
const SCREEN = { width: 1280, height: 800 };
const TALL = { width: 1280, height: 1150 };
const WIDE = { width: 1600, height: 960 };
/** The page’s own header: title, menus, choices. */
const HEADER = 61;

/** An owner’s first plan, step by step, then the worked example whole: what the guide shows; how many pictures. */
export async function guidePictures(file: OpenedFile, { folder }: PictureOptions): Promise<number> {
  const { page, language, planned } = file;
  const panel = page.frameLocator("#sidebar iframe");
  let count = 0;
  const pictureOf = async (name: string, clip: () => Promise<Clip> | Clip, scale: "css" | "device") => {
    await page.waitForTimeout(SETTLED);
    await page.screenshot({ path: join(folder, `guide-${name}-${language}.png`), scale, clip: await clip() });
    count += 1;
  };
  const windowPicture = async (name: string, { width, height } = SCREEN) => {
    await page.setViewportSize({ width, height });
    await awayFromButtons(page);
    await pictureOf(name, () => ({ x: 0, y: HEADER, width, height: height - HEADER }), "css");
  };
  const sidebarPicture = async (name: string, last: string) => {
    await page.setViewportSize(TALL);
    await awayFromButtons(page);
    await pictureOf(name, () => sidebarDownTo(page, panel, last), "device");
  };

  await page.setViewportSize(SCREEN);
  await openMenu(page);
  await pictureOf("menu", () => ({ x: 0, y: 0, width: 640, height: 400 }), "css");
  await page.locator(".menus").getByText(plannerCaption(language), { exact: true }).filter({ visible: true }).click();
  await panel.locator("#build-all").waitFor();
  await panel.locator("#currency").selectOption("EUR");
  await panel.locator("#year").fill("2026");
  await sidebarPicture("start", "#build-all");

  await panel.locator("#build-all").click();
  await panel.locator("#go-import").waitFor({ timeout: 60_000 });
  await toTop(panel);
  await windowPicture("built");

  await turnTo(panel, "import");
  await panel.locator("#file").setInputFiles({ name: "2025.csv", mimeType: "text/csv", buffer: exportOf(language) });
  await panel.locator("#write").waitFor();
  await sidebarPicture("import", "#write");
  await panel.locator("#write").click();
  await panel.locator("#open-review").waitFor({ timeout: 60_000 });

  const heading: Filling = new Map();
  const { cell } = planned.typist(heading);
  cell("vision", "goal", "value", "target").setValue(example.inputs.vision_inputs.target_revenue_ht);
  cell("vision", "goal", "value", "years").setValue(example.inputs.vision_inputs.years);
  await file.type(heading);
  await goToSheet(page, panel, "vision");
  await windowPicture("heading");

  await turnTo(panel, "what-if");
  await panel.locator("#lever-basket").fill("5");
  await panel.locator("#levers-sell").evaluate((levers) => {
    // What stays on top must not cover the first one.
    scrollBy(0, levers.getBoundingClientRect().top - 64);
  });
  await sidebarPicture("what-if", "#lever-basket-told");

  await file.type(workedExample(planned));
  await turnTo(panel, "check");
  await panel.locator("#check ol.findings > li").first().waitFor({ timeout: 60_000 });
  await sidebarPicture("check", "#check ol.findings > li:nth-child(3)");

  await turnTo(panel, "monday");
  await sidebarPicture("monday", "#figure-carts");
  await goToSheet(page, panel, "dashboard");
  await windowPicture("dashboard", WIDE);
  return count;
}

interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The sidebar down to a part of its page, or to the lower edge of the window. */
async function sidebarDownTo(page: Page, panel: FrameLocator, last: string): Promise<Clip> {
  const bar = await page.locator("#sidebar").boundingBox();
  const part = await panel.locator(last).first().boundingBox();
  if (!bar || !part) throw new Error(`The sidebar does not show ${last}.`);
  const bottom = Math.min(part.y + part.height + 8, bar.y + bar.height);
  return { x: bar.x, y: bar.y, width: bar.width, height: bottom - bar.y };
}

function plannerCaption(language: Language): string {
  const [first] = MENU_ITEMS;
  if (!first || first === "line") throw new Error("The menu begins with a line.");
  return first.caption[language];
}

/** No button is being pointed at, with its tip beside it. */
const awayFromButtons = (page: Page) => page.mouse.move(700, 600);

async function toTop(panel: FrameLocator): Promise<void> {
  await panel.locator("#planner").evaluate(() => scrollTo(0, 0));
}

async function openMenu(page: Page): Promise<void> {
  const addOn = await page.evaluate(() => (window.localSheets as LocalSheets).menus[0]?.caption ?? "");
  for (const caption of ["Extensions", addOn]) {
    await page.locator(".menus").getByText(caption, { exact: true }).filter({ visible: true }).click();
  }
}

async function ready(panel: FrameLocator): Promise<void> {
  await panel.locator("#planner[aria-busy=false]").waitFor({ timeout: 60_000 });
}

async function turnTo(panel: FrameLocator, name: string): Promise<void> {
  if ((await panel.locator("#back").count()) > 0) await panel.locator("#back").click();
  if (name !== "home") await panel.locator(`#go-${name}`).click();
  await ready(panel);
}

/** A minute after something was typed, when the sidebar’s first page reads the file again. */
async function goToSheet(page: Page, panel: FrameLocator, sheet: SheetId): Promise<void> {
  await page.clock.fastForward(60_000);
  await turnTo(panel, "home");
  await page.waitForTimeout(SETTLED);
  await panel.locator(`#open-${sheet}`).click();
  await ready(panel);
  await toTop(panel);
}

/** Last year of the worked example, as a table that a shop exports. */
function exportOf(language: Language): Buffer {
  const headers = {
    fr: "Mois;Sessions;Commandes;CA HT;Coût d’achat;Publicité;Nouveaux clients;Commandes retournées;Paniers",
    en: "Month;Sessions;Orders;Net sales;Cost of goods;Ad spend;New customers;Returned orders;Carts",
  };
  const rows = example.inputs.monthly_2025.map((month) => Object.values(month).join(";"));
  return Buffer.from([headers[language], ...rows].join("\n"), "utf8");
}
