import type { LocalSheets } from "../../local";
import { SHEET_IDS } from "../../src/protocol/sheets";
import { type OpenedPage, openPage, PATIENCE, sheetNames } from "./page";

jest.setTimeout(PATIENCE);

describe("npm start", () => {
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await openPage("--language", "fr");
  }, PATIENCE);
  afterAll(() => opened?.close());

  test("shows the real shop's plan at once: seven sheets and no cell in error", async () => {
    const names = await sheetNames(opened);
    expect(names.length).toBeGreaterThanOrEqual(SHEET_IDS.length);
    for (const name of names) {
      const errors = await opened.page.evaluate((title) => {
        const { document } = window.localSheets as LocalSheets;
        const sheet = document.workbook.getSheetByName(title);
        if (!sheet) throw new Error(`No sheet ${title}`);
        sheet.activate();
        const values = document.values(sheet.getSheetId(), 0, 0, 200, sheet.getMaxColumns());
        return values.flatMap((row, index) =>
          row
            .filter((value) => typeof value === "string" && /^#[A-Z/0!?]+$/.test(value))
            .map((value) => `${index + 1}: ${value}`),
        );
      }, name);
      expect({ name, errors }).toEqual({ name, errors: [] });
      await opened.page.waitForTimeout(700);
      await opened.screenshot(`start-${name}`);
    }
    expect(opened.complaints).toEqual([]);
  });
});
