import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { PageName } from "../../src/protocol/page-names";
import { launch } from "../../tools/browser";
import { type OpenOptions, type OpenSidebar, openSidebar } from "./stand-in";

export const ROOT = join(__dirname, "../..");
/** Where the pictures are kept. */
export const SHOTS = join(ROOT, "output/screenshots");
/** The orders of the real shop. */
export const ORDERS = join(ROOT, "test/fixtures/online-retail-orders.csv");
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
const opened: OpenSidebar[] = [];

/**
 * To be called once by each test file: starts a browser, and after each test closes its pages and finds that they asked
 * nothing of the network and logged no error.
 */
export function withBrowser(): void {
  jest.setTimeout(60_000);

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    browser = await launch();
  });

  afterEach(async () => {
    for (const { context, outside, errors } of opened.splice(0)) {
      await context.close();
      expect(outside).toEqual([]);
      expect(errors).toEqual([]);
    }
  });

  afterAll(() => browser?.close());
}

/** Opens the sidebar and waits for its first answer. */
export async function open(options: OpenOptions): Promise<OpenSidebar> {
  const sidebar = await openSidebar(browser, options);
  opened.push(sidebar);
  await sidebar.page.waitForSelector("#planner[aria-busy=false]");
  return sidebar;
}

/** What a person reads there, every space as a plain one. */
export const textOf = async (page: Page, selector: string) =>
  ((await page.locator(selector).textContent()) ?? "").replace(/\s+/g, " ");

/** When what runs has ended. */
export const settled = (page: Page) => page.waitForSelector("#planner[aria-busy=false]");

/** Goes to one of the sidebar's pages from the first one. */
export async function visit(page: Page, name: PageName): Promise<void> {
  if ((await page.locator("#back").count()) > 0) await page.click("#back");
  await page.click(`#go-${name}`);
  await settled(page);
}

export async function openEverything(page: Page): Promise<void> {
  const closed = page.locator("details:not([open]) > summary:visible");
  while ((await closed.count()) > 0) await closed.first().click();
}

/** No sideways scrolling at 300 px, and nothing that axe-core finds wrong; keeps a picture. */
export async function inspect(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(SHOTS, `sidebar-${name}.png`), fullPage: true });
  const [content, visible] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content).toBeLessThanOrEqual(visible ?? 0);
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> };
    };
    return (await axe.run()).violations.map(({ id, nodes }) => [
      id,
      nodes.map((node) => node.failureSummary + node.html),
    ]);
  });
  expect(violations).toEqual([]);
}

export async function importFile(page: Page, path: string | { name: string; text: string }): Promise<void> {
  if ((await page.locator("#file").count()) === 0) await visit(page, "import");
  const file =
    typeof path === "string" ? path : { name: path.name, mimeType: "text/csv", buffer: Buffer.from(path.text, "utf8") };
  await page.setInputFiles("#file", file);
  await settled(page);
}
