import type { LocalSheets } from "../../local";
import { choose, eventually, type OpenedPage, openPage, PATIENCE, readCell } from "./page";
import { beginInCell, goToCell, typeInCell } from "./typing";

jest.setTimeout(PATIENCE);

const SAMPLE = "test/local/services/samples/task-tracker";

/** Heights in pixels of the first rows of the sheet on show. */
function heights({ page }: OpenedPage): Promise<number[]> {
  return page.evaluate(() => {
    const sheet = (window.localSheets as LocalSheets).document.workbook.getActiveSheet();
    return [0, 1, 2, 3].map((row) => sheet.getSheet().getRowHeight(row));
  });
}

async function pick({ page }: OpenedPage, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await choose(page, "File", "Go back to a saved snapshot…");
  await (await choosing).setFiles(file);
}

describe("a task list that people share, in a German file", () => {
  let opened: OpenedPage;
  let snapshot = "";
  beforeAll(async () => {
    opened = await openPage("--project", SAMPLE, "--language", "en", "--locale", "de_DE");
  }, PATIENCE);
  afterAll(() => opened?.close());

  test("its menu sets it up, and a row grows to the wrapped text that the script wrote", async () => {
    await choose(opened.page, "Tasks", "Set up");
    await opened.page.getByText("Tasks", { exact: true }).last().waitFor();
    await eventually(async () => {
      const [first, ...others] = await heights(opened);
      const wrapped = others.pop();
      // Univer gives a written row of one line 24 px, Sheets 21.
      expect(Math.max(first ?? 0, ...others)).toBeLessThanOrEqual(24);
      expect(wrapped).toBeGreaterThan(45);
    });
    await opened.screenshot("task-tracker-de");
  });

  test("an edit stamps its time in the locale and tells the value before", async () => {
    const { page } = opened;
    await typeInCell(page, "B3", "done");
    await eventually(async () => {
      expect((await readCell(page, 3, 4)).shown).toBe("15.03.2026");
      expect((await readCell(page, 3, 5)).value).toBe("open to done");
    });
    await goToCell(page, "B3");
    await page.keyboard.press("Delete");
    await eventually(async () => expect((await readCell(page, 3, 5)).value).toBe("done to nothing"));
  });

  test("a state that the list does not have is refused with a message, and no edit is told", async () => {
    const { page } = opened;
    const refusal = page.getByRole("button", { name: "OK" });
    // The list opens with the first letters and leaves the keyboard to the cell, as in Sheets.
    await beginInCell(page, "B2", "lo");
    await page.locator("[data-u-comp=sheets-dropdown-list]").waitFor();
    await page.keyboard.type("st", { delay: 50 });
    await page.keyboard.press("Enter");
    await page.getByText("Input must fall within specified range").waitFor();
    await eventually(async () => expect(await refusal.evaluate((ok) => ok === document.activeElement)).toBe(true));
    await opened.screenshot("task-tracker-refused-de");
    await page.keyboard.press("Enter");
    await refusal.waitFor({ state: "hidden" });
    await eventually(async () => expect((await readCell(page, 2, 2)).value).toBe("done"));
    expect((await readCell(page, 2, 5)).value).toBe("");
    await page.keyboard.press("Escape");
  });

  test("German decimals and dates are read and shown; a question is answered; a function of the script counts", async () => {
    const { page } = opened;
    await typeInCell(page, "H1", "1.234,5");
    expect((await readCell(page, 1, 8)).value).toBe(1234.5);
    await typeInCell(page, "H2", "31.12.2026");
    expect((await readCell(page, 2, 8)).shown).toBe("31.12.2026");
    await typeInCell(page, "H3", "=H1*0,5");
    expect(await readCell(page, 3, 8)).toEqual({ value: 617.25, shown: "617,25" });
    page.once("dialog", (dialog) => void dialog.accept());
    await choose(page, "Tasks", "Count");
    await eventually(async () => expect((await readCell(page, 1, 7)).value).toBe(1));
  });

  test("what is lacking is said by name", async () => {
    const { page } = opened;
    await choose(page, "Tasks", "Archive");
    await page.getByText("Local Sheets does not have Range.createTextFinder yet").waitFor();
    await page.locator("dialog").getByRole("button", { name: "Close" }).click();
  });

  test("a snapshot comes back while its sheet is on show, right after a change too, with the heights of its rows", async () => {
    const { page } = opened;
    await page.waitForTimeout(300);
    const before = await heights(opened);
    snapshot = await page.evaluate(() => (window.localSheets as LocalSheets).snapshot());
    await choose(page, "Tasks", "Set up");
    await pick(opened, { name: "plan.json", mimeType: "application/json", buffer: Buffer.from(snapshot) });
    await eventually(async () => {
      expect(await page.evaluate(() => (window.localSheets as LocalSheets).snapshot())).toBe(snapshot);
      expect(await heights(opened)).toEqual(before);
    });
    await opened.screenshot("task-tracker-restored-de");
    await page.mouse.click(600, 500);
    await page.mouse.wheel(0, 400);
    expect(opened.complaints).toEqual([]);
  });

  test("the same file in the Moroccan locale, opened by nobody's authorisation: no menu that reads, but numbers as there", async () => {
    const { page } = opened;
    await page.getByLabel("Spreadsheet").selectOption("fr_MA");
    await goToCell(page, "J1");
    await typeInCell(page, "J1", "31/12/2026");
    expect((await readCell(page, 1, 10)).shown).toBe("31/12/2026");
    await typeInCell(page, "J2", "12,5");
    expect((await readCell(page, 2, 10)).value).toBe(12.5);
    await page.waitForTimeout(400);
    expect((await readCell(page, 2, 5)).value).toBe("");
    await page.getByLabel("Opened as").selectOption("NONE");
    await page.waitForFunction(() => !document.querySelector(".menus")?.textContent?.includes("Tasks"));
    expect((await readCell(page, 2, 10)).value).toBe(12.5);
    await opened.screenshot("task-tracker-none-fr-MA");
  });
});
