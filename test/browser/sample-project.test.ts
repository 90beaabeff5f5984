import type {} from "@univerjs/sheets-ui/facade";
import type { LocalSheets } from "../../local";
import { choose, type OpenedPage, openPage, PATIENCE, readCell, sidebar, sidebarWidth } from "./page";
import { beginInCell, goToCell, typeInCell } from "./typing";

jest.setTimeout(PATIENCE);

describe("the page around any Apps Script project", () => {
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await openPage("--project", "test/browser/sample-project", "--language", "fr");
  }, PATIENCE);
  afterAll(() => opened?.close());

  test("opens without an error and without leaving the machine, in the person's language", async () => {
    expect(opened.complaints).toEqual([]);
    expect(await opened.page.textContent(".menus")).toMatch(/^Fichier.*Stock.*Extensions.*Aide/);
    expect(await opened.page.getAttribute("html", "lang")).toBe("fr");
    await opened.screenshot("page-empty-fr");
  });

  test("a custom function typed in a cell computes, in the separators of the locale", async () => {
    const { page } = opened;
    await typeInCell(page, "D1", "=MARKUP(10; 12,5%)");
    expect(await readCell(page, 1, 4)).toEqual({ value: 11.25, shown: "11,25" });
  });

  test("a decimal comma typed in fr_FR is a number, a French date a date", async () => {
    const { page } = opened;
    await typeInCell(page, "D2", "12,5");
    expect(await readCell(page, 2, 4)).toEqual({ value: 12.5, shown: "12,5" });
    await typeInCell(page, "D3", "15/03/2026");
    expect((await readCell(page, 3, 4)).shown).toBe("15/03/2026");
    await typeInCell(page, "D4", "=D2*2");
    expect((await readCell(page, 4, 4)).value).toBe(25);
  });

  test("a number that is edited and left as it is stays a number", async () => {
    const { page } = opened;
    await goToCell(page, "D2");
    await page.keyboard.press("F2");
    await page.keyboard.press("Enter");
    expect((await readCell(page, 2, 4)).value).toBe(12.5);
  });

  test("the function's own message is read by hovering over the error", async () => {
    const { page } = opened;
    await typeInCell(page, "D5", "=MARKUP(-1; 5%)");
    expect((await readCell(page, 5, 4)).value).toBe("#ERROR!");
    await goToCell(page, "A1");
    const box = await page.evaluate(() => {
      const sheet = (window.localSheets as LocalSheets).document.workbook.getActiveSheet();
      const { x, y, width, height } = sheet.getRange("D5").getCellRect();
      const canvases = [...document.querySelectorAll("#spreadsheet canvas")].map((one) => one.getBoundingClientRect());
      const grid = canvases.reduce((largest, one) => (one.height > largest.height ? one : largest));
      return { x: grid.x + x + width / 2, y: grid.y + y + height / 2 };
    });
    await page.mouse.move(box.x - 5, box.y);
    await page.mouse.move(box.x, box.y, { steps: 5 });
    await page.getByText("MARKUP takes a price of zero or more").waitFor({ timeout: 5000 });
    await opened.screenshot("page-error-hover-fr");
    await page.mouse.move(700, 40);
  });

  test("the help of the function shows while it is typed", async () => {
    const { page } = opened;
    await beginInCell(page, "F1", "=MARKU");
    await page.getByText("Price with a markup").first().waitFor({ timeout: 5000 });
    await opened.screenshot("page-autocomplete-fr");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
  });

  test("the sidebar is 300 px wide and its form talks to the script both ways", async () => {
    const { page } = opened;
    await goToCell(page, "A1");
    await choose(page, "Stock", "Add a product");
    const form = sidebar(page);
    await page.getByText("New product").waitFor();
    expect(await sidebarWidth(page)).toBe(300);
    await form.getByRole("button", { name: "Add" }).click();
    await form.getByText("Added row 6, total 30").waitFor();
    expect(await page.textContent("#calls button")).toMatch(/Appels aux services \d/);
    await page.click("#calls button");
    await opened.screenshot("page-sidebar-fr");
    await page.click("#calls button");
    await form.getByRole("button", { name: "Refuse" }).click();
    await form.getByText("Prices cannot be negative").waitFor();
    expect((await readCell(page, 6, 1)).value).toBe("Vase");
    await form.getByRole("button", { name: "Close" }).click();
    await page.locator("#sidebar").waitFor({ state: "hidden" });
  });

  test("prompt, toast and alert answer; an error of a script is shown", async () => {
    const { page } = opened;
    page.once("dialog", (dialog) => void dialog.accept("Ada"));
    await choose(page, "Stock", "More", "Greet");
    await page.getByText("Hello Ada").waitFor();
    await choose(page, "Stock", "More", "Fail");
    await page.getByText("Nothing to count yet").waitFor();
    await opened.screenshot("page-script-error-fr");
    await page.locator("dialog").getByRole("button", { name: "Fermer" }).click();
    const alerted = new Promise<string>((done) => {
      page.once("dialog", (dialog) => {
        done(dialog.message());
        void dialog.accept();
      });
    });
    await choose(page, "Extensions", "sample-project", "Count products");
    expect(await alerted).toContain("Products: 6");
  });

  test("the locale changes what is shown, not what is stored", async () => {
    const { page } = opened;
    await page.getByLabel("Classeur").selectOption("en_US");
    expect(await readCell(page, 2, 4)).toEqual({ value: 12.5, shown: "12.5" });
    await typeInCell(page, "D7", "1,234.5");
    expect((await readCell(page, 7, 4)).value).toBe(1234.5);
    await page.getByLabel("Classeur").selectOption("fr_FR");
  });

  test("the same file opens for an English person, nothing lost", async () => {
    const { page } = opened;
    await page.getByLabel("Personne").selectOption("en");
    await page.getByRole("button", { name: "File", exact: true }).waitFor();
    expect((await readCell(page, 4, 4)).value).toBe(25);
    expect(await readCell(page, 1, 4)).toEqual({ value: 11.25, shown: "11,25" });
    await opened.screenshot("page-reopened-en");
    expect(opened.complaints).toEqual([]);
  });

  test("a file that is no snapshot is refused and nothing is lost", async () => {
    const { page } = opened;
    const choosing = page.waitForEvent("filechooser");
    await choose(page, "File", "Go back to a saved snapshot…");
    await (await choosing).setFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("{}") });
    await page.getByText("This file is not a snapshot of Local Sheets.").waitFor();
    await page.locator("dialog").getByRole("button", { name: "Close" }).click();
    expect((await readCell(page, 4, 4)).value).toBe(25);
  });

  test("a CSV opens as a sheet", async () => {
    const { page } = opened;
    const choosing = page.waitForEvent("filechooser");
    await choose(page, "File", "Import a CSV file as a sheet…");
    const buffer = Buffer.from("mois;ca\n2026-01-01;1 234,50\n", "utf8");
    await (await choosing).setFiles({ name: "ventes.csv", mimeType: "text/csv", buffer });
    await page.getByText("ventes", { exact: true }).first().waitFor();
    expect((await readCell(page, 2, 2)).value).toBe(1234.5);
  });
});
