import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import type { Browser, FrameLocator, Page } from "playwright-core";
import type { LocalSheets } from "../../local";
import { launch } from "../../tools/browser/launch";

declare global {
  interface Window {
    localSheets?: LocalSheets;
  }
}

/** Time for a first start on a slow machine: bundles, then opens a browser. */
export const PATIENCE = 240_000;

/** Longest wait for one step of a person. */
const STEP = 20_000;

const WINDOW = { width: 1400, height: 850 };
const SCREENSHOTS = "output/screenshots";

/** Local Sheets as `npm start` opens it, in a real Chromium. */
export interface OpenedPage {
  readonly page: Page;
  /** What the browser complained about: errors of the page, requests that left the machine. */
  readonly complaints: readonly string[];
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Runs `npm start` with these options on any free port and opens the address that it prints. */
export async function openPage(...options: string[]): Promise<OpenedPage> {
  const server = spawn(process.execPath, ["tools/run.mjs", "start", "--port", "0", ...options]);
  const launched = launch();
  const address = await printedAddress(server).catch(async (error: unknown) => {
    await (await launched).close();
    throw error;
  });
  const browser = await launched;
  const page = await browser.newPage({ viewport: WINDOW });
  page.setDefaultTimeout(STEP);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(address) && /^(https?|wss?):/.test(request.url())) complaints.push(request.url());
  });
  await page.goto(address);
  await page.waitForSelector("body[data-state]", { timeout: 60_000 });
  return {
    page,
    complaints,
    async screenshot(name) {
      mkdirSync(SCREENSHOTS, { recursive: true });
      await page.screenshot({ path: `${SCREENSHOTS}/${name}.png` });
    },
    close: () => closeBoth(server, browser),
  };
}

function printedAddress(server: ChildProcess): Promise<string> {
  return new Promise((found, fail) => {
    let printed = "";
    const listen = (text: string) => {
      printed += text;
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed);
      if (address) found(address[0]);
    };
    server.stdout?.setEncoding("utf8").on("data", listen);
    server.stderr?.setEncoding("utf8").on("data", listen);
    server.on("exit", (code) => fail(new Error(`npm start ended with code ${code}:\n${printed}`)));
  });
}

async function closeBoth(server: ChildProcess, browser: Browser): Promise<void> {
  const ended = new Promise((done) => server.removeAllListeners("exit").once("exit", done));
  server.kill("SIGTERM");
  await Promise.all([browser.close(), ended]);
}

/** Clicks through the menus of the bar: `choose(page, "Extensions", "Cap", "Ouvrir le plan")`. */
export async function choose(page: Page, ...captions: string[]): Promise<void> {
  for (const caption of captions) {
    await page.locator(".menus").getByText(caption, { exact: true }).filter({ visible: true }).click();
  }
}

/** The HTML that the project shows in the sidebar. */
export function sidebar(page: Page): FrameLocator {
  return page.frameLocator("#sidebar iframe");
}

/** Its width in pixels once it has opened. */
export async function sidebarWidth(page: Page): Promise<number | undefined> {
  await page.locator("#sidebar").evaluate((bar) => Promise.all(bar.getAnimations().map(({ finished }) => finished)));
  return (await page.locator("#sidebar").boundingBox())?.width;
}

/** Calculated value and shown text of a cell of the active sheet. */
export function readCell(page: Page, row: number, column: number): Promise<{ value: unknown; shown: string }> {
  return page.evaluate(
    ([row, column]) => {
      const { document } = window.localSheets as LocalSheets;
      const area = [document.workbook.getActiveSheet().getSheetId(), row, column, 1, 1] as const;
      return { value: document.values(...area)[0]?.[0], shown: document.displayValues(...area)[0]?.[0] ?? "" };
    },
    [row - 1, column - 1] as const,
  );
}

/** Longest time that a loaded machine may need for what takes a tenth of a second on an idle one. */
const LONGEST = 20_000;

/** Asserts again until it holds: what the page does after a change takes its time, and is never late in the end. */
export async function eventually(assertions: () => Promise<void>, longest = LONGEST): Promise<void> {
  const end = Date.now() + longest;
  for (;;) {
    try {
      return await assertions();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}

/** Names of the sheets that a person sees, in their order. */
export function sheetNames({ page }: OpenedPage): Promise<string[]> {
  return page.evaluate(() =>
    (window.localSheets as LocalSheets).document.workbook
      .getSheets()
      .filter((sheet) => !sheet.isSheetHidden())
      .map((sheet) => sheet.getSheetName()),
  );
}
