import type { LocalSheets } from "../../local";
import { SHEET_IDS } from "../../src/protocol/sheets";
import { HOME_WORDS } from "../../src/sidebar/home/words";
import { IMPORT_WORDS } from "../../src/sidebar/import/words";
import {
  choose,
  eventually,
  type OpenedPage,
  openPage,
  PATIENCE,
  readCell,
  sheetNames,
  sidebar,
  sidebarWidth,
} from "./page";
import { placeOf, typeInCell } from "./typing";
import { cellOf, choosePriorities, fillCell, goToSheet, keepIdeas, pay, ready, turnTo } from "./whole-path";

/** How a person of each language types a formula and a decimal, and sees its result. */
const TYPED = {
  fr: { impact: "=IMPACT(619200; 5%; 54%)", shown: "16718,4", typed: "12,5" },
  en: { impact: "=IMPACT(619200, 5%, 54%)", shown: "16718.4", typed: "12.5" },
} as const;

/** From an empty file to the first landing, as its owner goes; a file a language, so that two can be walked at once. */
export function ownersFirstPlan(language: "fr" | "en"): void {
  jest.setTimeout(PATIENCE);
  const { impact, shown, typed } = TYPED[language];
  const home = HOME_WORDS[language];
  const orders = IMPORT_WORDS[language];
  let opened: OpenedPage;
  beforeAll(async () => {
    // The built add-on as any project: an empty file, nothing imported yet.
    opened = await openPage("--project", "dist", "--language", language);
  }, PATIENCE);
  afterAll(() => opened?.close());

  test("the menu opens the planner beside the grid, 300 px wide", async () => {
    const { page } = opened;
    const [addOn, first] = await page.evaluate(() => {
      const menu = (window.localSheets as LocalSheets).menus[0];
      return [menu?.caption ?? "", menu?.entries[0]?.caption ?? ""];
    });
    await choose(page, "Extensions", addOn as string, first as string);
    await sidebar(page).getByText(home.course.none).waitFor();
    const frame = page.locator("#sidebar iframe");
    expect(await sidebarWidth(page)).toBe(300);
    expect(await frame.getAttribute("sandbox")).not.toContain("allow-same-origin");
    await opened.screenshot(`cap-planner-${language}`);
  });

  test("builds the seven sheets and leaves the user's own", async () => {
    const before = await sheetNames(opened);
    await sidebar(opened.page).getByRole("button", { name: home.sheets.buildFirst }).click();
    await sidebar(opened.page).getByText(home.sheets.done(SHEET_IDS.length, 0)).first().waitFor({ timeout: 60_000 });
    const after = await sheetNames(opened);
    expect(after).toHaveLength(before.length + SHEET_IDS.length);
    expect(after).toEqual(expect.arrayContaining(before));
    await opened.screenshot(`cap-built-${language}`);
  });

  test("imports the orders of a CSV into the review after a preview", async () => {
    const panel = sidebar(opened.page);
    await panel.locator("#go-import").click();
    await panel.locator("#file").setInputFiles("test/fixtures/online-retail-orders.csv");
    await panel.locator("#write").waitFor({ timeout: 60_000 });
    await opened.screenshot(`cap-preview-${language}`);
    await panel.getByRole("button", { name: orders.write }).click();
    await panel.locator("#open-review").waitFor({ timeout: 60_000 });
    await panel.locator("#open-review").click();
    await eventually(async () => {
      const cells = await opened.page.evaluate(() => {
        const { document } = window.localSheets as LocalSheets;
        return document.values(document.workbook.getActiveSheet().getSheetId(), 0, 0, 60, 26).flat();
      });
      expect(cells).toEqual(expect.arrayContaining([2769, 1509496.33]));
    });
    await opened.screenshot(`cap-imported-${language}`);
  });

  test("sets a heading, tries four ideas with the sliders and keeps them", async () => {
    const { page } = opened;
    await goToSheet(page, "vision");
    await fillCell(page, cellOf("vision", "goal", "value", "target"), "20000000");
    await fillCell(page, cellOf("vision", "goal", "value", "years"), "5");
    await turnTo(page, "what-if");
    await opened.screenshot(`cap-what-if-${language}`);
    await keepIdeas(page);
    await opened.screenshot(`cap-ideas-${language}`);
  });

  test("chooses one per quadrant, gives each its lever and cost, and says who pays", async () => {
    const { page } = opened;
    await choosePriorities(page, language);
    // What was typed is what stands there: each of the four is worked out.
    for (const column of ["p1", "p2", "p3", "p4"]) {
      const ready = cellOf("impact", "levers", column, "ready");
      expect((await readCell(page, ...placeOf(ready))).shown).toMatch(/^●/);
    }
    await opened.screenshot(`cap-impact-${language}`);
    await pay(page, language);
    await opened.screenshot(`cap-funding-${language}`);
  });

  test("checks the plan, is led to a finding's cell, and dismisses one with a reason", async () => {
    const { page } = opened;
    const panel = sidebar(page);
    await turnTo(page, "check");
    const findings = panel.locator("#check ol.findings > li");
    await findings.first().waitFor({ timeout: 60_000 });
    const codes = await findings.allTextContents();
    expect(codes.join("\n")).toMatch(language === "fr" ? /P4[^\n]*responsable/ : /P4[^\n]*owner/);
    await opened.screenshot(`cap-check-${language}`);
    const before = codes.length;
    await findings.filter({ hasText: "P4" }).first().getByRole("button").first().click();
    await ready(page);
    await opened.screenshot(`cap-check-cell-${language}`);
    await panel.locator("#dismiss-0").click();
    await panel.locator("#reason").fill('=HYPERLINK("https://example.org")');
    await panel.locator("#confirm-dismiss").click();
    await panel.locator("#dismissed-summary").waitFor({ timeout: 60_000 });
    expect(await findings.count()).toBe(before - 1);
  });

  test("spends ten minutes on the oldest month that is missing, and hears where the year lands", async () => {
    const { page } = opened;
    const panel = sidebar(page);
    await turnTo(page, "monday");
    await panel.locator("#figure-revenue").fill("612 000");
    await panel.locator("#figure-orders").fill("1250");
    await opened.screenshot(`cap-monday-${language}`);
    await panel.locator("#save").click();
    await panel.locator("#open-dashboard").waitFor({ timeout: 60_000 });
    await opened.screenshot(`cap-monday-saved-${language}`);
    await panel.locator("#open-dashboard").click();
    await ready(page);
    const values = await page.evaluate(() => {
      const { document } = window.localSheets as LocalSheets;
      return document.values(document.workbook.getActiveSheet().getSheetId(), 0, 0, 120, 26).flat();
    });
    expect(values).toEqual(expect.arrayContaining([612000, 1250]));
    await opened.screenshot(`cap-dashboard-${language}`);
  });

  test("a custom function and a decimal typed in a cell are read in the file's locale", async () => {
    const { page } = opened;
    await page
      .getByText((await sheetNames(opened))[0] as string, { exact: true })
      .last()
      .click();
    await typeInCell(page, "B2", impact);
    expect(await readCell(page, 2, 2)).toEqual({ value: 16718.4, shown });
    await typeInCell(page, "B3", typed);
    expect((await readCell(page, 3, 2)).value).toBe(12.5);
    await opened.screenshot(`cap-function-${language}`);
  });

  test("the browser complained about nothing and asked nothing of the network", () => {
    expect(opened.complaints).toEqual([]);
  });
}
